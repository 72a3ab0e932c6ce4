"""Changes: the fewest other answers that would make a given solution win."""

from collections.abc import Iterator
from itertools import combinations, product

from virtref.advisor.alternatives import Alternatives
from virtref.advisor.answers import Answers, answered, open_questions, replacements
from virtref.advisor.duel import Change, Duel
from virtref.advisor.outcome import outcome

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
    place = next(
        place for place, other in enumerate(alternatives.solutions) if other.id == solution
    )
    if outcome(alternatives, answers).leaders >> place & 1:
        return ()
    for count in range(1, MAX_CHANGES + 1):
        found = set(_winning(alternatives, answers, place, count))
        if found:
            return _ordered(alternatives, found)
    return ()


def with_changes(answers: Answers, changes: tuple[Change, ...]) -> Answers:
    """Return the answers after the changes."""
    for change in changes:
        answers = answered(answers, change.question, change.options)
    return answers


def _winning(
    alternatives: Alternatives, answers: Answers, place: int, count: int
) -> Iterator[frozenset[Change]]:
    """Try every change of the branching questions, and in each case a duel with the others."""
    questionnaire = alternatives.questionnaire
    branching = [
        [
            Change(question.id, options)
            for options in replacements(question, answers.get(question.id, ()))
        ]
        for question in questionnaire.questions
        if question.id in questionnaire.branching
    ]
    for size in range(count + 1):
        for several in combinations(branching, size):
            for changes in product(*several):
                duel = _duel(alternatives, with_changes(answers, changes), place)
                for others in duel.wins(count - size):
                    yield others | frozenset(changes)


def _duel(alternatives: Alternatives, answers: Answers, place: int) -> Duel:
    questions = open_questions(alternatives.questionnaire, answers)
    return Duel(
        place=place,
        candidates=alternatives.candidates,
        effects={
            question.id: alternatives.effect(question.id, answers.get(question.id, ()))
            for question in questions
        },
        allowed={
            Change(question.id, options): alternatives.effect(question.id, options)
            for question in questions
            if question.id not in alternatives.questionnaire.branching
            for options in replacements(question, answers.get(question.id, ()))
        },
    )


def _ordered(
    alternatives: Alternatives, found: set[frozenset[Change]]
) -> tuple[tuple[Change, ...], ...]:
    order = {question.id: n for n, question in enumerate(alternatives.questionnaire.questions)}
    sets = [sorted(changes, key=lambda change: order[change.question]) for changes in found]
    sets.sort(key=lambda changes: [(-order[change.question], change.options) for change in changes])
    return tuple(tuple(changes) for changes in sets)
