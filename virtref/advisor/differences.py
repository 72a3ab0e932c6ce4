"""Differences between two decisions about one solution, each as a sentence."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TypeAlias, TypeVar

import msgspec

from virtref.advisor.decision import Contribution, Doubt, Exclusion, Failure, Standing
from virtref.advisor.wording import HOW_WORDS
from virtref.content.text import Text


class Reason(msgspec.Struct, frozen=True):
    """One difference, and by how many points it moved the score."""

    text: Text
    points: int = 0


_Requirement: TypeAlias = tuple[str | None, str | None, str]
_Wish: TypeAlias = tuple[str, str, str]
_R = TypeVar("_R", Doubt, Failure)


def differences(old: Standing | Exclusion | None, new: Standing | Exclusion) -> tuple[Reason, ...]:
    """Return what differs; between two standings, the points sum to the difference of the scores.

    A line that gave nothing and gives nothing is no reason, even when it was not there.
    """
    failed = tuple(_failure_reasons(_failed(old), _failed(new)))
    if not isinstance(new, Standing):
        return failed
    if not isinstance(old, Standing):
        return (*failed, *_doubt_reasons((), new.to_check))
    return (
        *_line_reasons(old.contributions, new.contributions),
        *_doubt_reasons(old.to_check, new.to_check),
    )


def _failed(found: Standing | Exclusion | None) -> tuple[Failure, ...]:
    return found.failed if isinstance(found, Exclusion) else ()


def _failure_reasons(old: tuple[Failure, ...], new: tuple[Failure, ...]) -> Iterator[Reason]:
    before, after = _by_requirement(old), _by_requirement(new)
    for key, failure in before.items():
        if key not in after:
            yield Reason(_no_longer_missed(failure.reason))
    for key, failure in after.items():
        if key not in before:
            yield Reason(_now_missed(failure.reason))


def _doubt_reasons(old: tuple[Doubt, ...], new: tuple[Doubt, ...]) -> Iterator[Reason]:
    before, after = _by_requirement(old), _by_requirement(new)
    for key, doubt in before.items():
        if key not in after:
            yield Reason(_settled(doubt.reason))
    for key, doubt in after.items():
        earlier = before.get(key)
        if earlier is None:
            yield Reason(_to_check(doubt.reason))
        elif (doubt.criterion, doubt.value, doubt.how) != (
            earlier.criterion,
            earlier.value,
            earlier.how,
        ):
            yield Reason(_instead(doubt.reason, earlier.reason))


def _by_requirement(found: tuple[_R, ...]) -> dict[_Requirement, _R]:
    return {(one.question, one.option, one.requirement): one for one in found}


def _line_reasons(old: tuple[Contribution, ...], new: tuple[Contribution, ...]) -> Iterator[Reason]:
    before, after = _by_wish(old), _by_wish(new)
    for key, line in after.items():
        earlier = before.get(key)
        text = _joined(line) if earlier is None else _changed(earlier, line)
        if text is not None:
            yield Reason(text, line.points - (earlier.points if earlier else 0))
    for key, line in before.items():
        if key not in after and line.best:
            yield Reason(_gone(line), -line.points)


def _by_wish(lines: tuple[Contribution, ...]) -> Mapping[tuple[_Wish, int], Contribution]:
    """Return the lines by what they are about; an option may wish for a criterion twice."""
    seen: Counter[_Wish] = Counter()
    found: dict[tuple[_Wish, int], Contribution] = {}
    for line in lines:
        key = (line.question, line.option, line.criterion)
        found[key, seen[key]] = line
        seen[key] += 1
    return found


def _changed(old: Contribution, new: Contribution) -> Text | None:
    if new.value != old.value:
        return Text(
            f"«\u00a0{new.reason.fr}\u00a0» ({new.points} sur {new.max}), avant"
            f" «\u00a0{old.reason.fr}\u00a0» ({old.points} sur {old.max})",
            f"“{new.reason.en}” ({new.points} out of {new.max}), before"
            f" “{old.reason.en}” ({old.points} out of {old.max})",
        )
    if (new.points, new.best) != (old.points, old.best):
        return Text(
            f"«\u00a0{new.reason.fr}\u00a0» compte pour {new.points} sur {new.max}, avant"
            f" {old.points} sur {old.max}\u00a0: la règle ou le poids a changé",
            f"“{new.reason.en}” counts {new.points} out of {new.max}, before"
            f" {old.points} out of {old.max}: the rule or the weight has changed",
        )
    if new.how != old.how:
        now, before = HOW_WORDS[new.how], HOW_WORDS[old.how]
        return Text(
            f"«\u00a0{new.reason.fr}\u00a0»\u00a0: {now.fr}, avant {before.fr}",
            f"“{new.reason.en}”: {now.en}, before {before.en}",
        )
    return None


def _joined(line: Contribution) -> Text | None:
    if not line.best:
        return None
    return Text(
        f"«\u00a0{line.reason.fr}\u00a0» compte maintenant ({line.points} sur {line.max})",
        f"“{line.reason.en}” counts now ({line.points} out of {line.max})",
    )


def _gone(line: Contribution) -> Text:
    return Text(
        f"«\u00a0{line.reason.fr}\u00a0» ne compte plus ({line.points} sur {line.max})",
        f"“{line.reason.en}” no longer counts ({line.points} out of {line.max})",
    )


def _now_missed(reason: Text) -> Text:
    return Text(f"Exigence manquée\u00a0: {reason.fr}", f"Requirement missed: {reason.en}")


def _no_longer_missed(reason: Text) -> Text:
    return Text(f"Ne vaut plus\u00a0: {reason.fr}", f"No longer holds: {reason.en}")


def _to_check(reason: Text) -> Text:
    return Text(f"À vérifier\u00a0: {reason.fr}", f"To be checked: {reason.en}")


def _settled(reason: Text) -> Text:
    return Text(f"N’est plus à vérifier\u00a0: {reason.fr}", f"Need not be checked: {reason.en}")


def _instead(new: Text, old: Text) -> Text:
    return Text(
        f"À vérifier\u00a0: {new.fr}, avant «\u00a0{old.fr}\u00a0»",
        f"To be checked: {new.en}, before “{old.en}”",
    )
