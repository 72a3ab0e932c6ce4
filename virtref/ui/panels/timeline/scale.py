"""The time scale: years to pixels and back, squeezed before 1990 until one zooms in."""

from dataclasses import dataclass
from datetime import date

FIRST_YEAR = 1958.0
LAST_YEAR = 2028.0
BREAK_YEAR = 1990.0
BREAK_SHARE = 0.25
"""Share of the width that the years before the break take at the first zoom."""
UNIFORM_FROM = 2.0
"""Zoom from which every year has the same width."""
MOST_ZOOM = 12.0
_TICK_STEPS = (1, 2, 5, 10)


def year_of(day: date) -> float:
    """Return a day as a fraction of years: 2 July 2007 is about 2007.5."""
    start = date(day.year, 1, 1)
    length = (date(day.year + 1, 1, 1) - start).days
    return day.year + (day - start).days / length


@dataclass(frozen=True)
class Scale:
    """A scale over ``width`` pixels, with ``pad`` pixels free at both ends."""

    width: float
    pad: float
    zoom: float = 1.0

    @property
    def squeezed(self) -> bool:
        """Whether the years before 1990 are narrower than the others."""
        return self.zoom < UNIFORM_FROM

    @property
    def _room(self) -> float:
        return max(1.0, self.width - 2 * self.pad)

    @property
    def _break_x(self) -> float:
        if self.squeezed:
            return self.pad + self._room * BREAK_SHARE
        share = (BREAK_YEAR - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR)
        return self.pad + self._room * share

    def x(self, year: float) -> float:
        """Return the pixel of a year."""
        middle = self._break_x
        if year <= BREAK_YEAR:
            return self.pad + (year - FIRST_YEAR) * (middle - self.pad) / (BREAK_YEAR - FIRST_YEAR)
        late = self.pad + self._room - middle
        return middle + (year - BREAK_YEAR) * late / (LAST_YEAR - BREAK_YEAR)

    def year(self, x: float) -> float:
        """Return the year at a pixel."""
        middle = self._break_x
        if x <= middle:
            return FIRST_YEAR + (x - self.pad) * (BREAK_YEAR - FIRST_YEAR) / (middle - self.pad)
        late = self.pad + self._room - middle
        return BREAK_YEAR + (x - middle) * (LAST_YEAR - BREAK_YEAR) / late

    def ticks(self, room: float) -> tuple[int, ...]:
        """Return the years to label, at least ``room`` pixels apart."""
        early = self._step(FIRST_YEAR, BREAK_YEAR, room)
        late = self._step(BREAK_YEAR, LAST_YEAR, room)
        first = range(_round_up(FIRST_YEAR, early), int(BREAK_YEAR), early)
        return (*first, *range(int(BREAK_YEAR), int(LAST_YEAR) + 1, late))

    def _step(self, start: float, end: float, room: float) -> int:
        per_year = (self.x(end) - self.x(start)) / (end - start)
        return next((step for step in _TICK_STEPS if step * per_year >= room), _TICK_STEPS[-1])


def _round_up(year: float, step: int) -> int:
    return -int(-year // step) * step
