"""The recommendation: every remaining solution in order, every other with its reasons.

Order: solutions whose requirements are all settled by a source, then those to be checked, then
those that are unlikely to meet them; then certain points, then possible points, then the French
title. Equal up to the title is a tie.
"""

from collections import Counter

import msgspec

from virtref.advisor.alternatives import Alternatives
from virtref.advisor.answers import Answers, Choice
from virtref.advisor.conflicts import conflicts, ways_out
from virtref.advisor.decision import (
    Contribution,
    Decision,
    Doubt,
    Exclusion,
    Failure,
    Standing,
)
from virtref.advisor.effects import verdict
from virtref.advisor.questionnaire import Requirement, Wish
from virtref.advisor.wording import doubt, finding
from virtref.content.cells import UNKNOWN
from virtref.content.solution import Solution


def decide(alternatives: Alternatives, answers: Answers) -> Decision:
    """Rank what the answers leave, and say why the rest is out."""
    choices = alternatives.choices(answers)
    standings: list[Standing] = []
    exclusions: list[Exclusion] = []
    for solution in alternatives.solutions:
        failed = _failures(alternatives, choices, solution)
        if failed:
            exclusions.append(Exclusion(id=solution.id, name=solution.title, failed=failed))
        else:
            standings.append(_standing(alternatives, choices, solution))
    return Decision(
        max=sum(
            alternatives.effects[choice.question.id, choice.option.id].max for choice in choices
        ),
        ranking=_ranked(standings),
        excluded=tuple(exclusions),
        conflicts=conflicts(alternatives, answers),
        ways_out=ways_out(alternatives, answers),
    )


def _ranked(standings: list[Standing]) -> tuple[Standing, ...]:
    equals = Counter(standing.rank for standing in standings)
    ordered = sorted(standings, key=lambda standing: (standing.name.fr.casefold(), standing.id))
    ordered.sort(key=lambda standing: standing.rank, reverse=True)
    return tuple(
        msgspec.structs.replace(standing, tied=equals[standing.rank] > 1) for standing in ordered
    )


def _failures(
    alternatives: Alternatives, choices: tuple[Choice, ...], solution: Solution
) -> tuple[Failure, ...]:
    own = alternatives.barred.get(solution.id)
    asked = tuple(
        Failure(
            question=choice.question.id,
            option=choice.option.id,
            requirement=requirement.name,
            reason=requirement.reason,
            sources=tuple(
                citation
                for accepted in requirement.any_of
                for citation in solution.cell(accepted.criterion).sources
            ),
        )
        for choice in choices
        for requirement in choice.option.require
        if verdict(requirement, solution) == "failed"
    )
    return asked if own is None else (own, *asked)


def _standing(
    alternatives: Alternatives, choices: tuple[Choice, ...], solution: Solution
) -> Standing:
    lines = tuple(
        _contribution(alternatives, choice, wish, solution)
        for choice in choices
        for wish in choice.option.wish
    )
    return Standing(
        id=solution.id,
        name=solution.title,
        score=sum(line.points for line in lines),
        best=sum(line.best for line in lines),
        tied=False,
        contributions=lines,
        to_check=tuple(
            _doubt(alternatives, choice, requirement, solution)
            for choice in choices
            for requirement in choice.option.require
            if verdict(requirement, solution) in {"open", "unlikely"}
        ),
    )


def _contribution(
    alternatives: Alternatives, choice: Choice, wish: Wish, solution: Solution
) -> Contribution:
    criterion = alternatives.criteria[wish.criterion]
    cell = solution.cell(wish.criterion)
    weight = alternatives.weight(choice.question.heading)
    points = wish.points.get(cell.value, 0)
    return Contribution(
        question=choice.question.id,
        option=choice.option.id,
        heading=choice.question.heading,
        criterion=wish.criterion,
        value=cell.value,
        points=weight * points,
        best=weight * (wish.max if cell.value == UNKNOWN else points),
        max=weight * wish.max,
        reason=finding(wish.reason if wish.reason.fr else criterion.title, criterion, cell.value),
        sources=cell.sources,
        how=cell.how,
    )


def _doubt(
    alternatives: Alternatives, choice: Choice, requirement: Requirement, solution: Solution
) -> Doubt:
    """Describe the most promising of the criteria that could settle the requirement."""
    unsettled = [
        (accepted.criterion, cell, cell.value in accepted.values)
        for accepted in requirement.any_of
        if not (cell := solution.cell(accepted.criterion)).confirmed
    ]
    criterion, cell, accepted = max(unsettled, key=lambda one: (one[2], one[1].value == UNKNOWN))
    return Doubt(
        question=choice.question.id,
        option=choice.option.id,
        requirement=requirement.name,
        criterion=criterion,
        value=cell.value,
        unlikely=verdict(requirement, solution) == "unlikely",
        reason=doubt(alternatives.criteria[criterion], cell, accepted=accepted),
        sources=cell.sources,
        how=cell.how,
    )
