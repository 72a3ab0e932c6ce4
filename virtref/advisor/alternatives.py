"""Alternatives: the solutions that can be chosen, and what every option means to each of them.

Preparing them once makes a decision a few additions, so that the window can try every answer.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from virtref.advisor.answers import Answers, Choice, in_force
from virtref.advisor.barred import bar
from virtref.advisor.decision import Failure
from virtref.advisor.effects import Effect, effect_of, places, together
from virtref.advisor.questionnaire import Questionnaire
from virtref.content.comparison import Criterion
from virtref.content.solution import Solution

MAX_WEIGHT = 10


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
    candidates: int
    effects: Mapping[tuple[str, str], Effect]
    nothing: Effect

    def weight(self, heading: str) -> int:
        """Return the factor of a heading's points; 1 when the reader set none."""
        return self.weights.get(heading, 1)

    def choices(self, answers: Answers) -> tuple[Choice, ...]:
        """Return the choices in force."""
        return in_force(self.questionnaire, answers)

    def effect(self, question: str, options: tuple[str, ...]) -> Effect:
        """Return the effect of an answer, whether its question is asked or not."""
        match [self.effects[question, option] for option in options]:
            case []:
                return self.nothing
            case [only]:
                return only
            case several:
                return together(several)

    def ids(self, chosen: int) -> tuple[str, ...]:
        """Return the ids of a set of solutions."""
        return tuple(
            solution.id for place, solution in enumerate(self.solutions) if chosen >> place & 1
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
    factors = dict(weights or {})
    barred = {
        solution.id: failure
        for solution in ordered
        if (failure := bar(solution, today)) is not None
    }
    return Alternatives(
        solutions=ordered,
        criteria={criterion.id: criterion for criterion in criteria},
        questionnaire=questionnaire,
        weights=factors,
        barred=barred,
        candidates=places(solution.id not in barred for solution in ordered),
        effects={
            (question.id, option.id): effect_of(option, ordered, factors.get(question.heading, 1))
            for question in questionnaire.questions
            for option in question.options
        },
        nothing=Effect(0, 0, 0, (0,) * len(ordered), (0,) * len(ordered), 0),
    )
