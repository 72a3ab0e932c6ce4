"""Answers: one immutable mapping from questions to chosen options, and what is asked next.

An answer is kept when its question is no longer asked, and counts again when it is: going back
to change an earlier answer loses nothing. For what is asked next, no answer is “I don’t know”.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from virtref.advisor.questionnaire import DONT_KNOW, Alert, Depth, Option, Question, Questionnaire

Answers: TypeAlias = Mapping[str, tuple[str, ...]]

NO_ANSWERS: Answers = MappingProxyType({})

_UNKNOWN = (DONT_KNOW,)


class Choice(NamedTuple):
    """An option that is in force: it is chosen, and its question is asked."""

    question: Question
    option: Option


def answered(answers: Answers, question: str, options: tuple[str, ...]) -> Answers:
    """Return the answers with that of one question replaced; no options take it back."""
    others = {key: chosen for key, chosen in answers.items() if key != question}
    return MappingProxyType({**others, question: options} if options else others)


def open_questions(questionnaire: Questionnaire, answers: Answers) -> tuple[Question, ...]:
    """Return the questions, of any depth, whose conditions hold."""
    counted: dict[str, tuple[str, ...]] = {}
    found = []
    for question in questionnaire.questions:
        for condition in question.asked_when:
            if not condition.holds(counted.get(condition.question, _UNKNOWN)):
                break
        else:
            found.append(question)
            counted[question.id] = answers.get(question.id, _UNKNOWN)
    return tuple(found)


def asked(questionnaire: Questionnaire, answers: Answers, depth: Depth) -> tuple[Question, ...]:
    """Return the questions to show: those of the depth, and every one that has an answer."""
    return tuple(
        question
        for question in open_questions(questionnaire, answers)
        if depth == "standard" or question.depth == "quick" or question.id in answers
    )


def unanswered(
    questionnaire: Questionnaire, answers: Answers, depth: Depth
) -> tuple[Question, ...]:
    """Return the questions to show that are skipped, not reached, or answered “I don’t know”."""
    return tuple(
        question
        for question in asked(questionnaire, answers, depth)
        if answers.get(question.id, ()) in {(), _UNKNOWN}
    )


def in_force(questionnaire: Questionnaire, answers: Answers) -> tuple[Choice, ...]:
    """Return the choices that count, in the order of the questionnaire."""
    return tuple(
        Choice(question, option)
        for question in open_questions(questionnaire, answers)
        if question.id in answers
        for option in question.options
        if option.id in answers[question.id]
    )


def alerts(questionnaire: Questionnaire, answers: Answers) -> tuple[Alert, ...]:
    """Return the warnings that the answers in force call for."""
    counted: dict[str, tuple[str, ...]] = {}
    for choice in in_force(questionnaire, answers):
        earlier = counted.get(choice.question.id, ())
        counted[choice.question.id] = (*earlier, choice.option.id)
    return tuple(
        alert
        for alert in questionnaire.alerts
        if all(condition.holds(counted.get(condition.question, ())) for condition in alert.when)
    )


def replacements(question: Question, chosen: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return what the answer to one question could be instead of ``chosen``.

    Of a single question: every other option but “I don’t know”, and no answer at all unless
    another option already means that. Of a multiple one: one option more, or one less.
    """
    if question.type == "multi":
        return tuple(
            tuple(
                option.id
                for option in question.options
                if (option.id in chosen) != (option.id == toggled.id)
            )
            for toggled in question.options
        )
    others = tuple(
        (option.id,)
        for option in question.options
        if option.id != DONT_KNOW and (option.id,) != chosen
    )
    indifferent = any(option.neutral for option in question.options if option.id != DONT_KNOW)
    return others if indifferent or chosen in {(), _UNKNOWN} else (*others, ())
