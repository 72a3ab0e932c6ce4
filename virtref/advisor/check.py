"""Rules of the questionnaire: everything that it names exists, and its points make sense."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from virtref.advisor.questionnaire import (
    Condition,
    Question,
    Questionnaire,
    Requirement,
    Wish,
)
from virtref.content.cells import UNKNOWN
from virtref.content.comparison import Criterion
from virtref.content.nearest import with_nearest
from virtref.content.text import Text

JUDGED = "fit"
"""The group of the criteria that hold judgements only; a judgement never excludes a solution."""

_SAME_OPTION = Text(
    "deux options ont le même identifiant\u00a0; «\u00a0unknown\u00a0» s’ajoute de lui-même",
    "two options have the same id; “unknown” is added by itself",
)
_EMPTY = Text("cette exigence ne demande rien", "this requirement asks for nothing")
_JUDGEMENT = Text(
    f"un critère du groupe «\u00a0{JUDGED}\u00a0» est un jugement, qui n’écarte jamais rien",
    f"a criterion of the group “{JUDGED}” is a judgement, which never excludes anything",
)
_NOT_RISING = Text(
    "«\u00a0partial\u00a0» ne peut pas valoir mieux que «\u00a0yes\u00a0»,"
    " ni «\u00a0no\u00a0» mieux que «\u00a0partial\u00a0»",
    "“partial” cannot be worth more than “yes”, nor “no” more than “partial”",
)


class Known(NamedTuple):
    """What a questionnaire may name."""

    criteria: Mapping[str, Criterion]
    vendors: frozenset[str]
    headings: frozenset[str]


class Fault(NamedTuple):
    """What is wrong with the question or alert of that id."""

    id: str
    code: str
    message: Text


def faults(questionnaire: Questionnaire, known: Known) -> tuple[Fault, ...]:
    """Return what is wrong, each thing once, in the order of the questions, then of the alerts."""
    found: dict[Fault, None] = {}
    earlier: dict[str, Question] = {}
    for question in questionnaire.questions:
        for code, message in _question(question, earlier, known):
            found[Fault(question.id, code, message)] = None
        earlier[question.id] = question
    for alert in questionnaire.alerts:
        for code, message in _conditions(alert.when, earlier):
            found[Fault(alert.id, code, message)] = None
    return tuple(found)


def without(questionnaire: Questionnaire, ids: Iterable[str]) -> Questionnaire:
    """Return the questionnaire without these questions and alerts."""
    out = frozenset(ids)
    return Questionnaire(
        tuple(question for question in questionnaire.questions if question.id not in out),
        tuple(alert for alert in questionnaire.alerts if alert.id not in out),
    )


def _question(
    question: Question, earlier: Mapping[str, Question], known: Known
) -> Iterator[tuple[str, Text]]:
    if question.heading not in known.headings:
        yield _unknown("heading", question.heading, known.headings)
    if len({option.id for option in question.options}) < len(question.options):
        yield "duplicate-id", _SAME_OPTION
    yield from _conditions(question.asked_when, earlier)
    for option in question.options:
        for requirement in option.require:
            yield from _requirement(requirement, known)
        for wish in option.wish:
            yield from _wish(wish, known)


def _conditions(
    conditions: Iterable[Condition], earlier: Mapping[str, Question]
) -> Iterator[tuple[str, Text]]:
    for condition in conditions:
        question = earlier.get(condition.question)
        if question is None:
            yield _unknown("question", condition.question, earlier)
            continue
        options = [option.id for option in question.options]
        for option in (*condition.any_of, *condition.none_of):
            if option not in options:
                yield _unknown("option", option, options)


def _requirement(requirement: Requirement, known: Known) -> Iterator[tuple[str, Text]]:
    if not requirement.any_of and not requirement.not_from:
        yield "empty-requirement", _EMPTY
    for vendor in requirement.not_from:
        if vendor not in known.vendors:
            yield _unknown("vendor", vendor, known.vendors)
    for accepted in requirement.any_of:
        yield from _values(accepted.criterion, accepted.values, known)
        if "partial" in accepted.values and "yes" not in accepted.values:
            yield "not-rising", _NOT_RISING
        criterion = known.criteria.get(accepted.criterion)
        if criterion is not None and criterion.group == JUDGED:
            yield "required-judgement", _JUDGEMENT


def _wish(wish: Wish, known: Known) -> Iterator[tuple[str, Text]]:
    yield from _values(wish.criterion, wish.points, known)
    support = [wish.points.get(value, 0) for value in ("no", "partial", "yes")]
    if support != sorted(support) and "yes" in _legal(wish.criterion, known):
        yield "not-rising", _NOT_RISING


def _values(criterion: str, values: Iterable[str], known: Known) -> Iterator[tuple[str, Text]]:
    if criterion not in known.criteria:
        yield _unknown("criterion", criterion, known.criteria)
        return
    legal = _legal(criterion, known)
    for value in values:
        if value not in legal:
            yield _unknown("value", value, legal)


def _legal(criterion: str, known: Known) -> tuple[str, ...]:
    """Return the values that an effect may name: ignorance has none of its own."""
    found = known.criteria.get(criterion)
    return tuple(value for value in found.values if value != UNKNOWN) if found else ()


def _unknown(what: str, wrong: str, valid: Iterable[str]) -> tuple[str, Text]:
    message = Text(
        f"«\u00a0{wrong}\u00a0» n’existe pas, ou vient plus loin",
        f"“{wrong}” does not exist, or comes later",
    )
    return f"unknown-{what}", with_nearest(message, wrong, valid)
