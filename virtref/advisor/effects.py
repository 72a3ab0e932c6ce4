"""Effects: what one option means to every solution.

Sets of solutions are the bits of an integer: bit ``n`` is the ``n``-th solution.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Literal

from virtref.advisor.questionnaire import Accepted, Option, Requirement
from virtref.content.cells import UNKNOWN
from virtref.content.solution import Solution

Verdict = Literal["failed", "unlikely", "open", "met"]
"""What is known of a requirement: only a value that was read in a source settles it."""

_VERDICTS: tuple[Verdict, ...] = ("failed", "unlikely", "open", "met")


@dataclass(frozen=True, slots=True)
class Effect:
    """What an answer means to each solution, in their order; points are weighted.

    ``doubtful`` solutions have to be checked; of these, what is known of the ``unlikely`` ones
    speaks against them, though no source was read. ``certain`` points are those of known cells,
    ``possible`` ones add what unknown cells could give; ``max`` is what could be awarded.
    """

    failed: int
    doubtful: int
    unlikely: int
    certain: tuple[int, ...]
    possible: tuple[int, ...]
    max: int


def effect_of(option: Option, solutions: Sequence[Solution], weight: int) -> Effect:
    """Work out what choosing an option means; ``weight`` multiplies its points."""
    verdicts = [
        {verdict(requirement, solution) for requirement in option.require} for solution in solutions
    ]
    cells = [
        [(wish, solution.cell(wish.criterion).value) for wish in option.wish]
        for solution in solutions
    ]
    return Effect(
        failed=places("failed" in found for found in verdicts),
        doubtful=places(not found.isdisjoint({"open", "unlikely"}) for found in verdicts),
        unlikely=places("unlikely" in found for found in verdicts),
        certain=tuple(
            weight * sum(wish.points.get(value, 0) for wish, value in row) for row in cells
        ),
        possible=tuple(
            weight
            * sum(
                wish.max if value == UNKNOWN else wish.points.get(value, 0) for wish, value in row
            )
            for row in cells
        ),
        max=weight * sum(wish.max for wish in option.wish),
    )


def together(effects: Sequence[Effect]) -> Effect:
    """Return the effect of several answers at once, at least one."""
    return Effect(
        failed=reduce(or_, (effect.failed for effect in effects)),
        doubtful=reduce(or_, (effect.doubtful for effect in effects)),
        unlikely=reduce(or_, (effect.unlikely for effect in effects)),
        certain=_sums(effect.certain for effect in effects),
        possible=_sums(effect.possible for effect in effects),
        max=sum(effect.max for effect in effects),
    )


def verdict(requirement: Requirement, solution: Solution) -> Verdict:
    """Judge one solution by the most favourable of the criteria that would be enough."""
    if solution.vendor in requirement.not_from:
        return "failed"
    verdicts = [_accepts(accepted, solution) for accepted in requirement.any_of]
    return max(verdicts, key=_VERDICTS.index, default="met")


def places(flags: Iterable[bool]) -> int:
    """Return the set of the places where the flag is true."""
    return sum(1 << place for place, flag in enumerate(flags) if flag)


def _accepts(accepted: Accepted, solution: Solution) -> Verdict:
    cell = solution.cell(accepted.criterion)
    agrees = cell.value in accepted.values
    if cell.confirmed:
        return "met" if agrees else "failed"
    return "open" if agrees or cell.value == UNKNOWN else "unlikely"


def _sums(columns: Iterable[tuple[int, ...]]) -> tuple[int, ...]:
    return tuple(map(sum, zip(*columns, strict=True)))
