"""Reopening a decision: which solutions other content or another day moved, and why."""

from collections.abc import Mapping
from datetime import date

import msgspec

from virtref.advisor import reopening_words as words
from virtref.advisor.decision import Decision
from virtref.advisor.decision_file import DecisionFile
from virtref.advisor.differences import Reason, differences
from virtref.advisor.placing import Seen, placed
from virtref.content.catalog import Catalog
from virtref.content.text import Text

_NOWHERE = 1_000_000
"""Sorts what has no place behind everything that has one."""


class Shift(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one solution; ``before`` and ``after`` are its places, from 1, if any.

    While it stays possible, the points of its reasons sum to the change of its score.
    """

    id: str
    name: Text
    before: int | None
    after: int | None
    summary: Text
    reasons: tuple[Reason, ...]


class Reopened(msgspec.Struct, frozen=True, kw_only=True):
    """What is different from the day of the file; ``scale`` says so of the points to be had.

    The shifts at the top of either ranking come first.
    """

    decided: date
    same_content: bool
    headline: Text
    scale: Text | None
    shifts: tuple[Shift, ...]


def reopened(file: DecisionFile, now: Decision, catalog: Catalog) -> Reopened:
    """Compare the decision in a file with that of today for the same answers."""
    then = _renamed(file.decision, catalog)
    same_content = file.content == catalog.content_hash
    shifts = _shifts(placed(then), placed(now))
    scale = words.scale(then.max, now.max) if then.max != now.max else None
    if shifts or scale:
        headline = words.first_place(file.decided, then, now)
    else:
        headline = words.nothing(file.decided, same_content=same_content)
    return Reopened(
        decided=file.decided,
        same_content=same_content,
        headline=headline,
        scale=scale,
        shifts=shifts,
    )


def _renamed(decision: Decision, catalog: Catalog) -> Decision:
    """Return the decision with the ids that its solutions and criteria have today."""

    def current(id_: str) -> str:
        entry = catalog.get(id_)
        return id_ if entry is None else entry.id

    replace = msgspec.structs.replace
    return Decision(
        max=decision.max,
        ranking=tuple(
            replace(
                standing,
                id=current(standing.id),
                contributions=tuple(
                    replace(line, criterion=current(line.criterion))
                    for line in standing.contributions
                ),
            )
            for standing in decision.ranking
        ),
        excluded=tuple(
            replace(exclusion, id=current(exclusion.id)) for exclusion in decision.excluded
        ),
    )


def _shifts(then: Mapping[str, Seen], now: Mapping[str, Seen]) -> tuple[Shift, ...]:
    changed = [_shift(then.get(id_), new) for id_, new in now.items()]
    gone = [_gone(old) for id_, old in then.items() if id_ not in now]
    found = [shift for shift in (*changed, *gone) if shift is not None]
    return tuple(sorted(found, key=_importance))


def _importance(shift: Shift) -> tuple[int, str]:
    return min(shift.before or _NOWHERE, shift.after or _NOWHERE), shift.id


def _shift(old: Seen | None, new: Seen) -> Shift | None:
    reasons = differences(old.found if old else None, new.found)
    if old is not None and old.place == new.place and not reasons:
        return None
    moved = old is not None and old.place is not None and not reasons
    return Shift(
        id=new.found.id,
        name=new.found.name,
        before=old.place if old else None,
        after=new.place,
        summary=words.summary(old, new),
        reasons=(Reason(words.OTHERS_MOVED),) if moved else reasons,
    )


def _gone(old: Seen) -> Shift:
    name = old.found.name
    return Shift(
        id=old.found.id,
        name=name,
        before=old.place,
        after=None,
        summary=Text(
            f"{name.fr} n’est plus au catalogue.", f"{name.en} is no longer in the catalogue."
        ),
        reasons=(),
    )
