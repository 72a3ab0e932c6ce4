"""Dates with their real precision, written in a subset of EDTF (ISO 8601-2:2019).

``1967`` a year, ``1967-04`` a month, ``1967-04-12`` a day, ``196X`` a decade, ``1995~`` about
1995, ``1964/1972-08-02`` from one to the other, ``2007/..`` still going on.
"""

import calendar
import re
from datetime import date
from typing import NoReturn, Self

from virtref.content.text import Language

_PARTIAL = re.compile(r"(\d{4}|\d{3}X)(?:-(\d{2}))?(?:-(\d{2}))?(~)?", re.ASCII)
_DECEMBER = 12
_MONTHS: dict[Language, tuple[str, ...]] = {
    "fr": (
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    "en": tuple(calendar.month_name[1:]),
}


class _Frozen:
    """A value that never changes, equal to another when its text is.

    Not a dataclass: msgspec would read one from an object, and in the files a date is a text.
    """

    __slots__ = ()

    def __setattr__(self, name: str, value: object) -> NoReturn:
        """Refuse: a date never changes."""
        raise AttributeError(f"cannot set {name} to {value!r}: a date never changes")

    def __eq__(self, other: object) -> bool:
        """Compare by kind and text."""
        return type(other) is type(self) and str(other) == str(self)

    def __hash__(self) -> int:
        """Agree with equality."""
        return hash(str(self))

    def __repr__(self) -> str:
        """Show the call that builds the value."""
        return f"{type(self).__name__}.parse({str(self)!r})"


class PartialDate(_Frozen):
    """A year, month, day or decade of the Gregorian calendar, possibly approximate."""

    __slots__ = ("approximate", "day", "decade", "month", "year")
    year: int
    month: int | None
    day: int | None
    decade: bool
    approximate: bool

    def __init__(
        self,
        year: int,
        month: int | None = None,
        day: int | None = None,
        *,
        decade: bool = False,
        approximate: bool = False,
    ) -> None:
        """Keep the parts; with ``decade``, ``year`` is the first of ten."""
        parts = (approximate, day, decade, month, year)
        for name, part in zip(self.__slots__, parts, strict=True):
            object.__setattr__(self, name, part)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read one EDTF date; raise ``ValueError`` when it is malformed or not in the calendar."""
        found = _PARTIAL.fullmatch(text)
        if found is None:
            raise ValueError(f"not a date: {text!r}")
        year, month, day, about = found.groups()
        decade = year.endswith("X")
        if decade and month is not None:
            raise ValueError(f"a decade has no month: {text!r}")
        partial = cls(
            int(year.replace("X", "0")),
            int(month) if month else None,
            int(day) if day else None,
            decade=decade,
            approximate=about is not None,
        )
        partial.earliest()
        return partial

    def earliest(self) -> date:
        """Return the first day that the date can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    def latest(self) -> date:
        """Return the last day that the date can mean."""
        if self.decade:
            return date(self.year + 9, _DECEMBER, 31)
        month = self.month or _DECEMBER
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def display(self, language: Language) -> str:
        """Return the date as a reader says it, with its precision and no more."""
        words = self._exact_words(language)
        if not self.approximate:
            return words
        return f"vers {words}" if language == "fr" else f"about {words}"

    def _exact_words(self, language: Language) -> str:
        if self.decade:
            return f"années {self.year}" if language == "fr" else f"{self.year}s"
        if self.month is None:
            return str(self.year)
        month = _MONTHS[language][self.month - 1]
        if self.day is None:
            return f"{month} {self.year}"
        day = "1er" if language == "fr" and self.day == 1 else str(self.day)
        return f"{day} {month} {self.year}"

    def __str__(self) -> str:
        """Return the EDTF text that ``parse`` reads back."""
        year = f"{self.year // 10:03}X" if self.decade else f"{self.year:04}"
        month = "" if self.month is None else f"-{self.month:02}"
        day = "" if self.day is None else f"-{self.day:02}"
        return f"{year}{month}{day}{'~' if self.approximate else ''}"


class DateSpan(_Frozen):
    """One date, or an interval; ``open`` means that it has not ended."""

    __slots__ = ("end", "open", "start")
    start: PartialDate
    end: PartialDate | None
    open: bool

    def __init__(
        self, start: PartialDate, end: PartialDate | None = None, *, ongoing: bool = False
    ) -> None:
        """Keep the ends; an ``ongoing`` span is open."""
        for name, part in zip(self.__slots__, (end, ongoing, start), strict=True):
            object.__setattr__(self, name, part)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read an EDTF date or interval; raise ``ValueError`` when it is not one."""
        start_text, slash, end_text = text.partition("/")
        start = PartialDate.parse(start_text)
        if not slash:
            return cls(start)
        if end_text == "..":
            return cls(start, ongoing=True)
        end = PartialDate.parse(end_text)
        if end.latest() < start.earliest():
            raise ValueError(f"the interval ends before it starts: {text!r}")
        return cls(start, end)

    @property
    def is_interval(self) -> bool:
        """Whether the span is more than one date."""
        return self.end is not None or self.open

    @property
    def approximate(self) -> bool:
        """Whether an end of the span is only known roughly."""
        ends = (self.start, self.end or self.start)
        return any(end.approximate or end.decade for end in ends)

    def earliest(self) -> date:
        """Return the first day that the span can mean."""
        return self.start.earliest()

    def latest(self) -> date:
        """Return the last day that the span can mean; of an open span, that of its start."""
        return (self.end or self.start).latest()

    def sort_key(self) -> tuple[date, date]:
        """Order by beginning; of two that begin together, the more precise one first."""
        return self.earliest(), self.latest()

    def display(self, language: Language) -> str:
        """Return the span as a reader says it."""
        start = self.start.display(language)
        if self.open:
            return f"depuis {start}" if language == "fr" else f"since {start}"
        if self.end is None:
            return start
        if self.start.decade and self.end.decade:
            if language == "fr":
                return f"années {self.start.year} et {self.end.year}"
            return f"{self.start.year}s and {self.end.year}s"
        return f"{start} – {self.end.display(language)}"

    def __str__(self) -> str:
        """Return the EDTF text that ``parse`` reads back."""
        if self.open:
            return f"{self.start}/.."
        return str(self.start) if self.end is None else f"{self.start}/{self.end}"
