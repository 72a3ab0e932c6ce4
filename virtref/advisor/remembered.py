"""Remembered answers: what of those in a decision file the questionnaire still knows.

Questions change with the content. An answer that they no longer know is left out, never in
silence: each is one warning.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from virtref.advisor.answers import Answers
from virtref.advisor.filled import Filled
from virtref.advisor.questionnaire import Question, Questionnaire
from virtref.content.nearest import with_nearest
from virtref.content.problems import Problem
from virtref.content.text import Text


@dataclass(frozen=True)
class Remembered:
    """Answers and weights that still count, and what was left out."""

    filled: Filled
    problems: tuple[Problem, ...]


def remember(
    file: str,
    answers: Answers,
    weights: Mapping[str, int],
    questionnaire: Questionnaire,
    headings: Collection[str],
) -> Remembered:
    """Sort out the answers and weights that ``file`` holds."""
    kept = {
        question.id: options
        for question in questionnaire.questions
        if (options := _known(question, answers.get(question.id, ())))
    }
    problems = (
        *_lost_answers(file, answers, questionnaire),
        *(
            _lost(file, "heading", _heading(heading), heading, headings)
            for heading in weights
            if heading not in headings
        ),
    )
    factors = {heading: weight for heading, weight in weights.items() if heading in headings}
    return Remembered(Filled(kept, factors), problems)


def _known(question: Question, chosen: tuple[str, ...]) -> tuple[str, ...]:
    """Return the options that exist; of a single question that has several, none."""
    options = tuple(option.id for option in question.options if option.id in chosen)
    return () if question.type == "single" and len(options) > 1 else options


def _lost_answers(file: str, answers: Answers, questionnaire: Questionnaire) -> Iterator[Problem]:
    for id_, chosen in answers.items():
        question = questionnaire.by_id.get(id_)
        if question is None:
            yield _lost(file, "question", _question(id_), id_, questionnaire.by_id)
            continue
        known = [option.id for option in question.options]
        for option in chosen:
            if option not in known:
                yield _lost(file, "option", _option(id_, option), option, known)
        if question.type == "single" and len(set(chosen) & set(known)) > 1:
            yield Problem(file, 0, 0, "warning", "one-option", _several(id_))


def _lost(file: str, what: str, message: Text, wrong: str, valid: Collection[str]) -> Problem:
    told = with_nearest(message, wrong, valid)
    return Problem(file, 0, 0, "warning", f"unknown-{what}", told)


def _question(question: str) -> Text:
    return Text(
        f"la question «\u00a0{question}\u00a0» n’existe pas, sa réponse ne compte plus",
        f"there is no question “{question}”, its answer no longer counts",
    )


def _option(question: str, option: str) -> Text:
    return Text(
        f"à la question «\u00a0{question}\u00a0», la réponse «\u00a0{option}\u00a0» n’existe pas"
        " et ne compte plus",
        f"at the question “{question}”, there is no answer “{option}”, which no longer counts",
    )


def _several(question: str) -> Text:
    return Text(
        f"la question «\u00a0{question}\u00a0» n’accepte qu’une réponse\u00a0; aucune ne compte",
        f"the question “{question}” takes one answer only; none counts",
    )


def _heading(heading: str) -> Text:
    return Text(
        f"la rubrique «\u00a0{heading}\u00a0» n’existe pas, son poids ne compte plus",
        f"there is no heading “{heading}”, its weight no longer counts",
    )
