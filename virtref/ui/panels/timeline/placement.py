"""Where markers and labels stand: lane by lane, on the fewest rows, nothing overlapping."""

from collections.abc import Sequence
from dataclasses import dataclass

MOST_ROWS = 3
FEW_ROWS = 2
"""Rows of a lane when three of each would not fit into the window."""


@dataclass(frozen=True)
class Mark:
    """A date to place: its marker between ``left`` and ``right``, its label beside it."""

    number: int
    """Which date it is, in the order of time."""
    left: float
    right: float
    label_width: float
    first: bool
    """Whether it is placed before the others: the key dates."""
    inside: bool = False
    """Whether the label may stand inside the bar of an interval."""


@dataclass(frozen=True)
class Placed:
    """A date with its row and the left end of its label."""

    number: int
    row: int
    label_left: float


@dataclass(frozen=True)
class Cluster:
    """Dates that found no room, shown as one disc."""

    numbers: tuple[int, ...]
    row: int
    x: float


@dataclass(frozen=True)
class Lane:
    """The rows of one lane."""

    rows: int
    clusters: tuple[Cluster, ...]
    placed: tuple[Placed, ...]


class _Row:
    """What is taken on one row."""

    def __init__(self) -> None:
        self._taken: list[tuple[float, float]] = []

    def take(self, left: float, right: float) -> None:
        self._taken.append((left, right))

    def free(self, left: float, right: float) -> bool:
        return all(right <= start or left >= end for start, end in self._taken)


def place_lane(
    marks: Sequence[Mark], width: float, gap: float, disc: float, most_rows: int
) -> Lane:
    """Place a lane of ``width`` pixels with ``gap`` between labels.

    It takes the fewest rows that hold every label, ``most_rows`` at most. What finds no room is
    shown as discs of ``disc`` pixels, in the gaps of the rows or on a row of their own.
    """
    ordered = sorted(marks, key=_priority)
    for rows in range(1, most_rows + 1):
        lines = [_Row() for _ in range(rows)]
        placed, left_over = _fill(ordered, lines, width, gap)
        if not left_over:
            break
    return Lane(*_with_discs(lines, left_over, disc), tuple(placed))


def _priority(mark: Mark) -> tuple[bool, float]:
    return not mark.first, mark.left


def _fill(
    marks: Sequence[Mark], lines: Sequence[_Row], width: float, gap: float
) -> tuple[list[Placed], list[Mark]]:
    """Give each mark the first free place; return also those that found none."""
    placed: list[Placed] = []
    left_over: list[Mark] = []
    for mark in marks:
        found = _first_free(mark, lines, width, gap)
        if found is None:
            left_over.append(mark)
            continue
        where, (start, end) = found
        placed.append(where)
        lines[where.row].take(start, end)
    return placed, left_over


def _first_free(
    mark: Mark, lines: Sequence[_Row], width: float, gap: float
) -> tuple[Placed, tuple[float, float]] | None:
    for row, line in enumerate(lines):
        for label_left, start, end in _places(mark, gap):
            if start >= 0 and end <= width and line.free(start - gap, end + gap):
                return Placed(mark.number, row, label_left), (start, end)
    return None


def _places(mark: Mark, gap: float) -> tuple[tuple[float, float, float], ...]:
    """Return the label's left end and the room taken, for right, then left of the marker."""
    # The ring of a current key date is wider than the date itself.
    space = gap * (1.25 if mark.first else 0.75)
    if mark.inside and mark.right - mark.left >= mark.label_width + 4 * gap:
        return ((mark.left + 4 * gap, mark.left, mark.right),)
    right = mark.right + space
    left = mark.left - space - mark.label_width
    return (
        (right, mark.left, right + mark.label_width),
        (left, left, mark.right),
    )


def _with_discs(
    lines: list[_Row], marks: Sequence[Mark], disc: float
) -> tuple[int, tuple[Cluster, ...]]:
    """Put a disc near each group of ``marks``; return how many rows there are then."""
    clusters = []
    for group in _groups(marks, disc):
        middle = sum((mark.left + mark.right) / 2 for mark in group) / len(group)
        row, x = _gap_for_disc(lines, middle, disc)
        if row == len(lines):
            lines.append(_Row())
        lines[row].take(x - disc / 2, x + disc / 2)
        clusters.append(Cluster(tuple(mark.number for mark in group), row, x))
    return len(lines), tuple(clusters)


def _gap_for_disc(lines: Sequence[_Row], x: float, disc: float) -> tuple[int, float]:
    """Return a free place at most one disc away from ``x``, on a new row when there is none."""
    for shift in (0.0, 0.5, -0.5, 1.0, -1.0):
        place = x + shift * disc
        for row, line in enumerate(lines):
            if line.free(place - disc * 0.6, place + disc * 0.6):
                return row, place
    return len(lines), x


def _groups(marks: Sequence[Mark], disc: float) -> list[list[Mark]]:
    groups: list[list[Mark]] = []
    for mark in sorted(marks, key=_left):
        if groups and mark.left - groups[-1][0].left < disc * 2:
            groups[-1].append(mark)
        else:
            groups.append([mark])
    return groups


def _left(mark: Mark) -> float:
    return mark.left
