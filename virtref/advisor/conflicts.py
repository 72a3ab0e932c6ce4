"""Conflicts: which answers rule out every solution, and what to give up so that some remain.

A solution is ruled out by a requirement that it fails, or is unlikely to meet as far as is known.
It remains exactly when all the choices that rule it out are given up. So, while the same questions
are asked, the minimal ways out are the smallest of these sets of choices, and the minimal
conflicts are their minimal hitting sets (R. Reiter, “A theory of diagnosis from first principles”,
1987, theorem 4.4; the enumeration is C. Berge, “Hypergraphs”, 1989, chapter 2). Sets of choices
are bits.

Giving up an answer that decides what else is asked takes other answers out of force, or brings
some back. Each such set of answers is therefore tried for itself.
"""

from collections.abc import Collection, Iterable, Iterator
from itertools import chain, combinations

from virtref.advisor.alternatives import Alternatives
from virtref.advisor.answers import Answers, Choice
from virtref.advisor.decision import Claim, Conflict, WayOut


def conflicts(alternatives: Alternatives, answers: Answers) -> tuple[Conflict, ...]:
    """Return every minimal set of choices that together rule out all solutions, smallest first.

    There is none when a solution remains, or when no solution may be recommended at all.
    """
    choices = alternatives.choices(answers)
    obstacles = _minimal(_ruled_out(alternatives, choices).values())
    if not obstacles or obstacles == [0]:
        return ()
    hitting = [0]
    for obstacle in obstacles:
        hitting = _minimal(
            wider
            for known in hitting
            for wider in ([known] if known & obstacle else _with_one_of(known, obstacle))
        )
    return tuple(Conflict(_claims(choices, found)) for found in hitting)


def ways_out(alternatives: Alternatives, answers: Answers) -> tuple[WayOut, ...]:
    """Return every minimal set of choices to give up, smallest first, and what then remains.

    There is none when a solution remains.
    """
    choices = alternatives.choices(answers)
    if 0 in _ruled_out(alternatives, choices).values():
        return ()
    branching = [
        claim
        for claim in _claims(choices, (1 << len(choices)) - 1)
        if claim.question in alternatives.questionnaire.branching
    ]
    found: dict[frozenset[Claim], tuple[str, ...]] = {}
    for given_up in _subsets(branching):
        found |= _with_the_rest(alternatives, answers, given_up)
    order = _order_of_claims(alternatives)
    ways = [
        WayOut(tuple(sorted(claims, key=order.__getitem__)), solutions)
        for claims, solutions in found.items()
        if not any(other < claims for other in found)
    ]
    return tuple(
        sorted(ways, key=lambda way: (len(way.answers), [order[claim] for claim in way.answers]))
    )


def without(answers: Answers, claims: Collection[Claim]) -> Answers:
    """Return the answers after giving up ``claims``."""
    rest = {
        question: tuple(option for option in chosen if Claim(question, option) not in claims)
        for question, chosen in answers.items()
    }
    return {question: chosen for question, chosen in rest.items() if chosen}


def _with_the_rest(
    alternatives: Alternatives, answers: Answers, given_up: tuple[Claim, ...]
) -> dict[frozenset[Claim], tuple[str, ...]]:
    """Return what has to be given up besides, and what then remains.

    All other answers that decide what is asked are kept.
    """
    choices = alternatives.choices(without(answers, given_up))
    kept = sum(
        1 << number
        for number, choice in enumerate(choices)
        if choice.question.id in alternatives.questionnaire.branching
    )
    ruled_out = {
        solution: obstacle
        for solution, obstacle in _ruled_out(alternatives, choices).items()
        if not obstacle & kept
    }
    return {
        frozenset((*given_up, *_claims(choices, rest))): tuple(
            solution for solution, obstacle in ruled_out.items() if obstacle & rest == obstacle
        )
        for rest in _minimal(ruled_out.values())
    }


def _subsets(claims: list[Claim]) -> Iterator[tuple[Claim, ...]]:
    return chain.from_iterable(combinations(claims, size) for size in range(len(claims) + 1))


def _order_of_claims(alternatives: Alternatives) -> dict[Claim, int]:
    questions = alternatives.questionnaire.questions
    claims = (
        Claim(question.id, option.id) for question in questions for option in question.options
    )
    return {claim: number for number, claim in enumerate(claims)}


def _ruled_out(alternatives: Alternatives, choices: tuple[Choice, ...]) -> dict[str, int]:
    """Return, for each solution that may be recommended, the choices that rule it out."""
    effects = [alternatives.effects[choice.question.id, choice.option.id] for choice in choices]
    excluding = [effect.failed | effect.unlikely for effect in effects]
    return {
        solution.id: sum(
            1 << number for number, failed in enumerate(excluding) if failed >> place & 1
        )
        for place, solution in enumerate(alternatives.solutions)
        if solution.id not in alternatives.barred
    }


def _minimal(sets: Iterable[int]) -> list[int]:
    """Return the sets that contain no other, the smallest first, then as the choices come."""
    kept: list[int] = []
    for candidate in sorted(set(sets), key=_order):
        if not any(smaller & candidate == smaller for smaller in kept):
            kept.append(candidate)
    return kept


def _order(choices: int) -> tuple[int, list[int]]:
    return choices.bit_count(), _numbers(choices)


def _with_one_of(known: int, obstacle: int) -> list[int]:
    return [known | 1 << number for number in _numbers(obstacle)]


def _numbers(choices: int) -> list[int]:
    return [number for number in range(choices.bit_length()) if choices >> number & 1]


def _claims(choices: tuple[Choice, ...], chosen: int) -> tuple[Claim, ...]:
    return tuple(
        Claim(choices[number].question.id, choices[number].option.id) for number in _numbers(chosen)
    )
