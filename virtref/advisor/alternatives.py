"""Alternatives: the solutions that can be chosen, and what every option means to each of them.

Preparing them once makes a decision a few additions, so that the window can try every answer.
Sets of solutions are the bits of an integer: bit ``n`` is the ``n``-th solution.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import or_
from typing import Literal

from virtref.advisor.answers import Answers, Choice, in_force
from virtref.advisor.barred import bar
from virtref.advisor.decision import Failure
from virtref.advisor.questionnaire import Accepted, Option, Questionnaire, Requirement
from virtref.content.comparison import Criterion
from virtref.content.solution import Solution

MAX_WEIGHT = 10

Verdict = Literal["met", "doubtful", "failed"]


@dataclass(frozen=True, slots=True)
class Effect:
    """What one option means to each solution, in their order; points are weighted."""

    failed: int
    doubtful: int
    certain: tuple[int, ...]
    possible: tuple[int, ...]
    max: int


@dataclass(frozen=True, slots=True)
class Alternatives:
    """Everything a decision needs.

    ``barred`` are the solutions that are never recommended, and why; ``candidates`` the set of
    the others. ``effects`` are by question and option; ``nothing`` is that of no answer.
    """

    solutions: tuple[Solution, ...]
    criteria: Mapping[str, Criterion]
    questionnaire: Questionnaire
    weights: Mapping[str, int]
    barred: Mapping[str, Failure]
    effects: Mapping[tuple[str, str], Effect]

    candidates: int
    nothing: Effect

    def weight(self, heading: str) -> int:
        """Return the factor of a heading's points; 1 when the reader set none."""
        return self.weights.get(heading, 1)

    def choices(self, answers: Answers) -> tuple[Choice, ...]:
        """Return the choices in force."""
        return in_force(self.questionnaire, answers)

    def effect(self, question: str, options: tuple[str, ...]) -> Effect:
        """Return the effect of an answer, whether its question is asked or not."""
        chosen = [self.effects[question, option] for option in options]
        return chosen[0] if len(chosen) == 1 else together([self.nothing, *chosen])

    def ids(self, places: int) -> tuple[str, ...]:
        """Return the ids of a set of solutions."""
        return tuple(
            solution.id for place, solution in enumerate(self.solutions) if places >> place & 1
        )


def prepare(
    solutions: Iterable[Solution],
    criteria: Iterable[Criterion],
    questionnaire: Questionnaire,
    today: date,
    weights: Mapping[str, int] | None = None,
) -> Alternatives:
    """Work out what each option means to each solution on ``today``.

    ``weights`` are factors from 0 to ``MAX_WEIGHT`` by heading.
    """
    ordered = tuple(sorted(solutions, key=lambda solution: solution.id))
    chosen = dict(weights or {})
    barred = {
        solution.id: failure
        for solution in ordered
        if (failure := bar(solution, today)) is not None
    }
    return Alternatives(
        solutions=ordered,
        criteria={criterion.id: criterion for criterion in criteria},
        questionnaire=questionnaire,
        weights=chosen,
        barred=barred,
        effects={
            (question.id, option.id): _effect(option, ordered, chosen.get(question.heading, 1))
            for question in questionnaire.questions
            for option in question.options
        },
        candidates=_set(solution.id not in barred for solution in ordered),
        nothing=Effect(0, 0, (0,) * len(ordered), (0,) * len(ordered), 0),
    )


def verdict(requirement: Requirement, solution: Solution) -> Verdict:
    """Judge one solution; only known values that were read in a source can fail it."""
    if solution.vendor in requirement.not_from:
        return "failed"
    verdicts = {_accepts(accepted, solution) for accepted in requirement.any_of}
    if not verdicts or "met" in verdicts:
        return "met"
    return "doubtful" if "doubtful" in verdicts else "failed"


def _accepts(accepted: Accepted, solution: Solution) -> Verdict:
    cell = solution.cell(accepted.criterion)
    if not cell.confirmed:
        return "doubtful"
    return "met" if cell.value in accepted.values else "failed"


def _effect(option: Option, solutions: Sequence[Solution], weight: int) -> Effect:
    verdicts = [
        {verdict(requirement, solution) for requirement in option.require}
        for solution in solutions
    ]
    cells = [
        [(wish, solution.cell(wish.criterion).value) for wish in option.wish]
        for solution in solutions
    ]
    return Effect(
        failed=_set("failed" in found for found in verdicts),
        doubtful=_set("doubtful" in found for found in verdicts),
        certain=tuple(
            weight * sum(wish.points.get(value, 0) for wish, value in row) for row in cells
        ),
        possible=tuple(
            weight
            * sum(wish.max if value == "unknown" else wish.points.get(value, 0) for wish, value in row)
            for row in cells
        ),
        max=weight * sum(wish.max for wish in option.wish),
    )


def together(effects: Sequence[Effect]) -> Effect:
    """Return the effect of several options at once."""
    return Effect(
        failed=reduce(or_, (effect.failed for effect in effects)),
        doubtful=reduce(or_, (effect.doubtful for effect in effects)),
        certain=_sums(effect.certain for effect in effects),
        possible=_sums(effect.possible for effect in effects),
        max=sum(effect.max for effect in effects),
    )


def _sums(columns: Iterable[tuple[int, ...]]) -> tuple[int, ...]:
    return tuple(map(sum, zip(*columns, strict=True)))


def _set(flags: Iterable[bool]) -> int:
    return sum(1 << place for place, flag in enumerate(flags) if flag)
