"""The geometry of the timeline: every lane, marker and label in content pixels."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from virtref.content.entries import Milestone
from virtref.content.taxonomy import Term
from virtref.ui.look import Look
from virtref.ui.panels.timeline.placement import FEW_ROWS, MOST_ROWS, Cluster, Mark, place_lane
from virtref.ui.panels.timeline.scale import Scale, year_of

_TWO_DIGITS = 10
"""From so many dates on, the disc that stands for them is wider than high."""


@dataclass(frozen=True)
class Spot:
    """Where one date is drawn: its marker, the bar of an interval, and its label if it has one."""

    marker: QRectF
    bar: QRectF | None
    label: QRectF | None

    @property
    def bounds(self) -> QRectF:
        """Everything that a click may hit."""
        bounds = QRectF(self.marker)
        for part in (self.bar, self.label):
            if part is not None:
                bounds = bounds.united(part)
        return bounds


@dataclass(frozen=True)
class Band:
    """One lane: its term, top and height, and the discs of what found no room."""

    term: Term
    top: float
    height: float
    discs: tuple[tuple[QRectF, tuple[int, ...]], ...]


@dataclass(frozen=True)
class Geometry:
    """The whole drawing."""

    scale: Scale
    bands: tuple[Band, ...]
    spots: tuple[Spot, ...]
    """One per date, in the order of the model."""
    height: float

    def ends(self, lane: str) -> tuple[float, float]:
        """Return top and bottom of the lane with this id."""
        band = next(band for band in self.bands if band.term.id == lane)
        return band.top, band.top + band.height

    def top_from(self, least: float) -> float:
        """Return the first top of a lane at or below ``least``, so that the axis cuts no lane."""
        return min((band.top for band in self.bands if band.top >= least), default=least)

    def top_near(self, place: float) -> float:
        """Return the top of a lane that is the nearest to ``place``."""
        tops = [band.top for band in self.bands]
        return min(tops, key=lambda top: abs(top - place), default=0.0)


def label_font_size(*, large: bool) -> tuple[float, int]:
    """Return the size and weight of labels; key dates alone are larger."""
    return (16, 600) if large else (14, 400)


def lay_out(
    look: Look,
    lanes: Sequence[Term],
    milestones: Sequence[Milestone],
    scale: Scale,
    height: float,
    *,
    large: bool,
) -> Geometry:
    """Place every date of every lane in ``height`` pixels or more."""
    row = look.px(23 if look.size.short else 26) + (look.px(6) if large else 0)
    pad = look.px(3 if look.size.short else 5)
    by_lane: dict[str, list[Mark]] = {term.id: [] for term in lanes}
    for number, milestone in enumerate(milestones):
        by_lane[milestone.lane].append(_mark(look, milestone, number, scale, large=large))
    gap, disc = look.px(8), look.px(24)
    for most_rows in (MOST_ROWS, FEW_ROWS):
        results = [
            (term, place_lane(marks, scale.width, gap, disc, most_rows), marks)
            for term, marks in ((term, by_lane[term.id]) for term in lanes)
        ]
        needed = sum(lane.rows * row + 2 * pad for _, lane, _ in results)
        if needed <= height:
            break
    spare = max(0.0, height - needed) / max(1, len(results))
    spots: dict[int, Spot] = {}
    bands = []
    top = 0.0
    for term, lane, marks in results:
        band_height = lane.rows * row + 2 * pad + spare
        first = top + pad + spare / 2
        by_number = {mark.number: mark for mark in marks}
        for placed in lane.placed:
            middle = first + (placed.row + 0.5) * row
            spots[placed.number] = _spot(
                look, by_number[placed.number], middle, placed.label_left, row
            )
        discs = tuple(
            _disc(look, cluster, first + (cluster.row + 0.5) * row) for cluster in lane.clusters
        )
        for rect, hidden in discs:
            spots.update({number: Spot(rect, None, None) for number in hidden})
        bands.append(Band(term, top, band_height, discs))
        top += band_height
    ordered = tuple(spots[number] for number in range(len(milestones)))
    return Geometry(scale, tuple(bands), ordered, top)


def marker_radius(look: Look, milestone: Milestone) -> float:
    """Return the radius of a marker: a numbered disc for key dates, else a ring."""
    return look.px(22) / 2 if milestone.key_date is not None else look.px(11) / 2


def _mark(look: Look, milestone: Milestone, number: int, scale: Scale, *, large: bool) -> Mark:
    size, weight = label_font_size(large=large)
    if milestone.key_date is not None:
        weight = 600
    metrics = QFontMetricsF(look.font(size, weight))
    radius = marker_radius(look, milestone)
    when = milestone.when
    start = scale.x(year_of(when.earliest()))
    right = start + radius
    if when.is_interval:
        right = max(right, scale.x(year_of(when.latest())))
    return Mark(
        number,
        start - radius,
        right,
        metrics.horizontalAdvance(look.say(milestone.label)) + 2,
        milestone.key_date is not None,
        when.is_interval,
    )


def _spot(look: Look, mark: Mark, middle: float, label_left: float, row: float) -> Spot:
    size = look.px(22) if mark.first else look.px(11)
    marker = QRectF(mark.left, middle - size / 2, size, size)
    bar = None
    if mark.right - mark.left > size + 1:
        high = row - look.px(5)
        bar = QRectF(
            mark.left + size / 2, middle - high / 2, mark.right - mark.left - size / 2, high
        )
    label = QRectF(label_left, middle - row / 2, mark.label_width, row)
    return Spot(marker, bar, label)


def _disc(look: Look, cluster: Cluster, middle: float) -> tuple[QRectF, tuple[int, ...]]:
    high = look.px(24)
    wide = high if len(cluster.numbers) < _TWO_DIGITS else look.px(30)
    return QRectF(cluster.x - wide / 2, middle - high / 2, wide, high), cluster.numbers
