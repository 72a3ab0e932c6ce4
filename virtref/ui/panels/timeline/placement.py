"""Where markers and labels stand: lane by lane, on the fewest rows, nothing overlapping."""

from collections.abc import Sequence
from dataclasses import dataclass

MOST_ROWS = 3


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
    placed: tuple[Placed, ...]
    clusters: tuple[Cluster, ...]


@dataclass
class _Row:
    taken: list[tuple[float, float]]

    def free(self, left: float, right: float) -> bool:
        return all(right <= start or left >= end for start, end in self.taken)


def place_lane(marks: Sequence[Mark], width: float, gap: float, disc: float) -> Lane:
    """Place a lane of ``width`` pixels with ``gap`` between labels; ``disc`` is a cluster's."""
    ordered = sorted(marks, key=_priority)
    for rows in range(1, MOST_ROWS + 1):
        placed, left_over = _fill(ordered, rows, width, gap, disc=0)
        if not left_over:
            return Lane(rows, tuple(placed), ())
    placed, left_over = _fill(ordered, MOST_ROWS, width, gap, disc)
    return Lane(MOST_ROWS, tuple(placed), _clusters(left_over, disc))


def _priority(mark: Mark) -> tuple[bool, float]:
    return not mark.first, mark.left


def _fill(
    marks: Sequence[Mark], rows: int, width: float, gap: float, disc: float
) -> tuple[list[Placed], list[Mark]]:
    """Give each mark the first free place; when ``disc`` is set the last row is for discs."""
    lines = [_Row([]) for _ in range(rows)]
    placed: list[Placed] = []
    left_over: list[Mark] = []
    for mark in marks:
        usable = lines[:-1] if disc else lines
        found = _first_free(mark, usable, width, gap)
        if found is None:
            left_over.append(mark)
            continue
        placed.append(found[0])
        lines[found[0].row].taken.append(found[1])
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
    space = gap * 0.75
    if mark.inside and mark.right - mark.left >= mark.label_width + 4 * gap:
        return ((mark.left + 3 * gap, mark.left, mark.right),)
    right = mark.right + space
    left = mark.left - space - mark.label_width
    return (
        (right, mark.left, right + mark.label_width),
        (left, left, mark.right),
    )


def _clusters(marks: Sequence[Mark], disc: float) -> tuple[Cluster, ...]:
    groups: list[list[Mark]] = []
    for mark in sorted(marks, key=_left):
        if groups and mark.left - groups[-1][0].left < disc * 2:
            groups[-1].append(mark)
        else:
            groups.append([mark])
    return tuple(
        Cluster(
            tuple(mark.number for mark in group),
            MOST_ROWS - 1,
            sum((mark.left + mark.right) / 2 for mark in group) / len(group),
        )
        for group in groups
    )


def _left(mark: Mark) -> float:
    return mark.left
