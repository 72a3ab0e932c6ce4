"""Outcome: who leads and who remains, without the reasons, for trying many answers at once.

It gives the same order as ``recommend.decide``; a test holds the two together.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from virtref.advisor.alternatives import Alternatives
from virtref.advisor.answers import Answers, answered
from virtref.advisor.decision import Certainty
from virtref.advisor.effects import Effect, together
from virtref.advisor.questionnaire import Question


class Rank(NamedTuple):
    """What the order compares: certainty of the requirements, certain points, possible points."""

    certainty: Certainty
    score: int
    best: int


class Outcome(NamedTuple):
    """A decision in brief; sets are bits in the order of the alternatives.

    ``rank`` is that of the leaders, ``None`` when nobody leads.
    """

    remaining: int
    leaders: int
    rank: Rank | None
    max: int


def ranks(candidates: int, effects: Sequence[Effect]) -> dict[int, Rank]:
    """Return the rank of each solution, by place, that the effects leave of the candidates."""
    total = together(effects)
    return {
        place: Rank(_certainty(total, place), score, best)
        for place, (score, best) in enumerate(zip(total.certain, total.possible, strict=True))
        if (candidates & ~total.failed) >> place & 1
    }


def outcome(alternatives: Alternatives, answers: Answers) -> Outcome:
    """Return who leads under the answers."""
    return outcome_of(alternatives.candidates, _effects(alternatives, answers))


def outcome_of(candidates: int, effects: Sequence[Effect]) -> Outcome:
    """Return who leads when these effects, at least one, are taken together."""
    ranked = ranks(candidates, effects)
    likely = [rank for rank in ranked.values() if rank.certainty is not Certainty.UNLIKELY]
    first = max(likely, default=None)
    return Outcome(
        remaining=sum(1 << place for place in ranked),
        leaders=sum(1 << place for place, rank in ranked.items() if rank == first),
        rank=first,
        max=sum(effect.max for effect in effects),
    )


def possible(alternatives: Alternatives, answers: Answers) -> int:
    """Return the set of the solutions that the answers leave."""
    left = alternatives.candidates
    for effect in _effects(alternatives, answers):
        left &= ~effect.failed
    return left


def remaining(alternatives: Alternatives, answers: Answers) -> int:
    """Return how many solutions the answers leave."""
    return possible(alternatives, answers).bit_count()


def remaining_if(alternatives: Alternatives, answers: Answers, question: str, option: str) -> int:
    """Return how many solutions would remain if an option were chosen too.

    In a single question it takes the place of the present answer, in a multiple one it joins it.
    """
    single = alternatives.questionnaire.by_id[question].type == "single"
    chosen = () if single else answers.get(question, ())
    return remaining(alternatives, answered(answers, question, (*chosen, option)))


def remaining_each(
    alternatives: Alternatives, answers: Answers, question: Question
) -> Mapping[str, int]:
    """Return how many solutions would remain with each option of an open question, by its id.

    It is what ``remaining_if`` says of them one by one, for a click that all of them answer.
    """
    if question.id in alternatives.questionnaire.branching:
        return {
            option.id: remaining_if(alternatives, answers, question.id, option.id)
            for option in question.options
        }
    chosen = answers.get(question.id, ()) if question.type == "multi" else ()
    left = possible(alternatives, answered(answers, question.id, chosen))
    return {
        option.id: (left & ~alternatives.effects[question.id, option.id].failed).bit_count()
        for option in question.options
    }


def _certainty(effect: Effect, place: int) -> Certainty:
    if effect.unlikely >> place & 1:
        return Certainty.UNLIKELY
    return Certainty.OPEN if effect.doubtful >> place & 1 else Certainty.CONFIRMED


def _effects(alternatives: Alternatives, answers: Answers) -> list[Effect]:
    return [
        alternatives.nothing,
        *(
            alternatives.effects[choice.question.id, choice.option.id]
            for choice in alternatives.choices(answers)
        ),
    ]
