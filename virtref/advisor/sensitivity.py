"""Sensitivity: what every other answer would change, and which open questions still matter."""

from itertools import accumulate

import msgspec

from virtref.advisor.alternatives import Alternatives
from virtref.advisor.answers import Answers, answered, open_questions, replacements, unanswered
from virtref.advisor.effects import Effect, together
from virtref.advisor.outcome import outcome, outcome_of
from virtref.advisor.questionnaire import Depth
from virtref.content.text import Text


class WhatIf(msgspec.Struct, frozen=True, kw_only=True):
    """What one other answer would give; no option means taking the answer back.

    ``flips`` tells whether other solutions would lead.
    """

    question: str
    options: tuple[str, ...]
    leaders: tuple[str, ...]
    score: int
    max: int
    remaining: int
    flips: bool


class Coverage(msgspec.Struct, frozen=True):
    """The questions without an answer, and those of them that can still change who leads."""

    open: tuple[str, ...]
    decisive: tuple[str, ...]

    @property
    def words(self) -> Text:
        """Return the coverage as a sentence."""
        count, decisive = len(self.open), len(self.decisive)
        match count, decisive:
            case 0, _:
                return Text(
                    "Toutes les questions ont une réponse.", "Every question has an answer."
                )
            case _, 0:
                return Text(
                    f"Questions sans réponse\u00a0: {count}. "
                    "Aucune ne peut changer la première place.",
                    f"Questions without an answer: {count}. None can change the first place.",
                )
            case _:
                return Text(
                    f"Questions sans réponse\u00a0: {count}. "
                    f"Celles qui peuvent changer la première place\u00a0: {decisive}.",
                    f"Questions without an answer: {count}. "
                    f"Those that can change the first place: {decisive}.",
                )


def what_ifs(alternatives: Alternatives, answers: Answers) -> tuple[WhatIf, ...]:
    """Return what every single other answer would give, in the order of the questions."""
    questions = open_questions(alternatives.questionnaire, answers)
    effects = [
        alternatives.effect(question.id, answers.get(question.id, ())) for question in questions
    ]
    now = outcome_of(alternatives.candidates, [alternatives.nothing, *effects])
    found = []
    for question, others in zip(questions, _others(alternatives.nothing, effects), strict=True):
        branching = question.id in alternatives.questionnaire.branching
        for options in replacements(question, answers.get(question.id, ())):
            if branching:
                then = outcome(alternatives, answered(answers, question.id, options))
            else:
                effect = alternatives.effect(question.id, options)
                then = outcome_of(alternatives.candidates, [others, effect])
            found.append(
                WhatIf(
                    question=question.id,
                    options=options,
                    leaders=alternatives.ids(then.leaders),
                    score=then.rank.score if then.rank else 0,
                    max=then.max,
                    remaining=then.remaining.bit_count(),
                    flips=then.leaders != now.leaders,
                )
            )
    return tuple(found)


def coverage(alternatives: Alternatives, answers: Answers, depth: Depth) -> Coverage:
    """Return which questions are open, and which of them matter."""
    matters = {one.question for one in what_ifs(alternatives, answers) if one.flips}
    questions = unanswered(alternatives.questionnaire, answers, depth)
    return Coverage(
        tuple(question.id for question in questions),
        tuple(question.id for question in questions if question.id in matters),
    )


def _others(nothing: Effect, effects: list[Effect]) -> list[Effect]:
    """Return, for each effect, all the others together: those before it and those after it."""
    before = list(accumulate(effects, _both, initial=nothing))
    after = list(accumulate(reversed(effects), _both, initial=nothing))[::-1]
    return [_both(before[place], after[place + 1]) for place in range(len(effects))]


def _both(first: Effect, second: Effect) -> Effect:
    return together([first, second])
