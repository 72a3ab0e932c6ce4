"""Which date is the neighbour of another one, above or below it."""

from collections.abc import Sequence

from virtref.content.entries import Milestone
from virtref.content.taxonomy import Term
from virtref.ui.panels.timeline.scale import year_of


def in_next_lane(dates: Sequence[Milestone], lanes: Sequence[Term], row: int, step: int) -> int:
    """Return the row nearest in time in the next lane that has dates; ``step`` is -1 or 1."""
    here = dates[max(row, 0)]
    ids = [term.id for term in lanes]
    number = ids.index(here.lane) + step
    start = year_of(here.when.earliest())
    while 0 <= number < len(ids):
        found = [
            (abs(year_of(each.when.earliest()) - start), other)
            for other, each in enumerate(dates)
            if each.lane == ids[number]
        ]
        if found:
            return min(found)[1]
        number += step
    return max(row, 0)
