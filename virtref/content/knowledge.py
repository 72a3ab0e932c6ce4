"""What virtref knows since which day, and for how long such knowledge keeps."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from virtref.content.entries import Entry, Source
from virtref.content.solution import Solution, status_on
from virtref.content.tree import Path

KEEPS: Mapping[str, int] = MappingProxyType(
    {
        "version": 6,  # several products release twice a year
        "terms": 12,  # prices and editions change with the year
        "known-active": 12,  # a project that nobody saw for a year may have stopped
        "read": 18,
        "vendor": 18,
        "judgement": 24,  # an opinion rests on many facts, few of which change at once
        "unverified": 24,
        "source": 36,  # pages move; what they said stays true a little longer
    }
)
"""Kinds of knowledge, and the months after which each must be looked at again.

``read`` to ``unverified`` are cells by their ``how``; ``source`` is a page that was opened.
"""


class Known(NamedTuple):
    """One thing that is known: of which kind, where it is written, and since when."""

    entry: Entry
    path: Path
    kind: str
    day: date | None


def knowledge(entries: Iterable[Entry]) -> Iterator[Known]:
    """Find everything that has, or may have, a day of knowledge."""
    for entry in entries:
        match entry:
            case Source():
                yield Known(entry, ("accessed",), "source", entry.accessed)
            case Solution():
                yield from _of_solution(entry)
            case _:
                pass


def _of_solution(solution: Solution) -> Iterator[Known]:
    if solution.version is not None:
        yield Known(solution, ("version", "as-of"), "version", solution.version.as_of)
    yield Known(solution, ("terms", "as-of"), "terms", solution.terms.as_of)
    active = solution.lifecycle.known_active
    yield Known(solution, ("lifecycle", "known-active"), "known-active", active)
    for criterion, cell in solution.cells.items():
        yield Known(solution, ("cells", criterion, "checked"), cell.how, cell.checked)


def age(day: date, today: date) -> int:
    """Return how many whole months lie between two days; 0 when the first one is the later."""
    months = (today.year - day.year) * 12 + today.month - day.month
    return max(0, months - (today.day < day.day))


def is_stale(known: Known, today: date) -> bool:
    """Tell whether it must be looked at again.

    What has no day has no age, and a product that has ended stays as it was.
    """
    if known.day is None or age(known.day, today) < KEEPS[known.kind]:
        return False
    match known.entry:
        case Solution(lifecycle=life):
            return status_on(life, today) not in {"end-of-life", "discontinued"}
        case _:
            return True
