"""Changes: the fewest other answers that would make a given solution win."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, product
from typing import Self

from virtref.advisor.alternatives import Alternatives
from virtref.advisor.answers import Answers, answered, open_questions, replacements
from virtref.advisor.duel import Change, Duel, meets
from virtref.advisor.effects import Effect

MAX_CHANGES = 3


def smallest_changes(
    alternatives: Alternatives, answers: Answers, solution: str
) -> tuple[tuple[Change, ...], ...]:
    """Return every set of the fewest changes, at most three, that put the solution first.

    What was asked last is changed first: needs give way more easily than a machine or a purpose.
    There is none when the solution leads already, may never be recommended, or needs more.
    """
    if solution in alternatives.barred:
        return ()
    search = _Search.of(alternatives, answers, solution)
    for count in range(MAX_CHANGES + 1):
        found = set(search.winning(count))
        if found:
            return _ordered(alternatives, found) if count else ()
    return ()


def with_changes(answers: Answers, changes: tuple[Change, ...]) -> Answers:
    """Return the answers after the changes."""
    for change in changes:
        answers = answered(answers, change.question, change.options)
    return answers


@dataclass(frozen=True)
class _Search:
    """All changes that are worth trying, those of branching questions apart from the others."""

    alternatives: Alternatives
    answers: Answers
    place: int
    branching: tuple[tuple[Change, ...], ...]
    others: Mapping[str, dict[Change, Effect]]

    @classmethod
    def of(cls, alternatives: Alternatives, answers: Answers, solution: str) -> Self:
        """Find the changes of one answer that ask nothing which the solution does not have."""
        questionnaire = alternatives.questionnaire
        place = next(n for n, one in enumerate(alternatives.solutions) if one.id == solution)
        changes = {
            question.id: {
                Change(question.id, options): effect
                for options in replacements(question, answers.get(question.id, ()))
                if meets(place, effect := alternatives.effect(question.id, options))
            }
            for question in questionnaire.questions
        }
        branching = tuple(tuple(changes.pop(id_)) for id_ in sorted(questionnaire.branching))
        return cls(alternatives, answers, place, branching, changes)

    def winning(self, count: int) -> Iterator[frozenset[Change]]:
        """Try every change of the branching questions, and in each case a duel with the others."""
        for size in range(count + 1):
            for several in combinations(self.branching, size):
                for changes in product(*several):
                    for others in self._others(changes, count - size):
                        yield others | frozenset(changes)

    def _others(self, changes: tuple[Change, ...], count: int) -> Iterator[frozenset[Change]]:
        """Find what else has to change; nothing where a change would not even count."""
        answers = with_changes(self.answers, changes)
        asked = [
            question.id for question in open_questions(self.alternatives.questionnaire, answers)
        ]
        if not all(change.question in asked for change in changes):
            return
        duel = Duel(
            place=self.place,
            candidates=self.alternatives.candidates,
            effects={
                question: self.alternatives.effect(question, answers.get(question, ()))
                for question in asked
            },
            allowed={
                change: effect
                for question in (asked if count else ())
                for change, effect in self.others.get(question, {}).items()
            },
        )
        yield from duel.wins(count)


def _ordered(
    alternatives: Alternatives, found: set[frozenset[Change]]
) -> tuple[tuple[Change, ...], ...]:
    order = {question.id: n for n, question in enumerate(alternatives.questionnaire.questions)}
    sets = [sorted(changes, key=lambda change: order[change.question]) for changes in found]
    sets.sort(key=lambda changes: [(-order[change.question], change.options) for change in changes])
    return tuple(tuple(changes) for changes in sets)
