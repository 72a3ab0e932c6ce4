"""Slow and obvious answers to the questions that the engine answers quickly."""

from collections.abc import Iterable
from itertools import chain, combinations, product

from virtref.advisor.alternatives import Alternatives
from virtref.advisor.answers import Answers, answered, replacements
from virtref.advisor.decision import Claim
from virtref.advisor.duel import Change
from virtref.advisor.effects import verdict
from virtref.advisor.questionnaire import Option
from virtref.advisor.recommend import decide

Claims = frozenset[Claim]


def remains_under(alternatives: Alternatives, claims: Claims) -> bool:
    """Tell whether a solution meets everything that these choices require."""
    return any(
        all(
            verdict(requirement, solution) in {"met", "open"}
            for choice in claims
            for requirement in _option(alternatives, choice).require
        )
        for solution in alternatives.solutions
        if solution.id not in alternatives.barred
    )


def minimal_conflicts(alternatives: Alternatives, answers: Answers) -> set[Claims]:
    """Try every set of choices."""
    return _smallest(
        chosen
        for chosen in _subsets(claims_of(alternatives, answers))
        if not remains_under(alternatives, chosen)
    )


def conflicts_by_trial(alternatives: Alternatives, answers: Answers) -> set[Claims]:
    """Try every set of choices, knowing whom each rules out, where there are many solutions."""
    every = claims_of(alternatives, answers)
    ruled_out = {claim: _ruled_out(alternatives, claim) for claim in every}
    candidates = {one.id for one in alternatives.solutions} - set(alternatives.barred)
    return _smallest(
        chosen
        for chosen in _subsets(every)
        if candidates <= set().union(*(ruled_out[claim] for claim in chosen))
    )


def _ruled_out(alternatives: Alternatives, claim: Claim) -> set[str]:
    option = _option(alternatives, claim)
    return {
        solution.id
        for solution in alternatives.solutions
        for requirement in option.require
        if verdict(requirement, solution) in {"failed", "unlikely"}
    }


def minimal_ways_out(alternatives: Alternatives, answers: Answers) -> set[Claims]:
    """Give up every set of answers for real, also such as do not count now, and decide again."""
    every = frozenset(
        Claim(question, option) for question, chosen in answers.items() for option in chosen
    )
    return _smallest(
        given_up for given_up in _subsets(every) if _recommends(alternatives, answers, given_up)
    )


def _recommends(alternatives: Alternatives, answers: Answers, given_up: Claims) -> bool:
    kept = {
        question: tuple(option for option in chosen if Claim(question, option) not in given_up)
        for question, chosen in answers.items()
    }
    answered_still = {question: chosen for question, chosen in kept.items() if chosen}
    return bool(decide(alternatives, answered_still).recommended)


def fewest_changes(
    alternatives: Alternatives, answers: Answers, solution: str
) -> set[frozenset[Change]]:
    """Try every set of up to three other answers."""
    options = [
        [
            Change(question.id, other)
            for other in replacements(question, answers.get(question.id, ()))
        ]
        for question in alternatives.questionnaire.questions
    ]
    for count in range(4):
        winning = {
            frozenset(changes)
            for several in combinations(options, count)
            for changes in product(*several)
            if _wins(alternatives, answers, changes, solution)
        }
        if winning:
            return winning if count else set()
    return set()


def claims_of(alternatives: Alternatives, answers: Answers) -> Claims:
    """Return the choices in force."""
    return frozenset(
        Claim(choice.question.id, choice.option.id) for choice in alternatives.choices(answers)
    )


def _option(alternatives: Alternatives, claim: Claim) -> Option:
    options = alternatives.questionnaire.by_id[claim.question].options
    return next(option for option in options if option.id == claim.option)


def _wins(
    alternatives: Alternatives, answers: Answers, changes: tuple[Change, ...], solution: str
) -> bool:
    for change in changes:
        answers = answered(answers, change.question, change.options)
    leaders = decide(alternatives, answers).leaders
    return any(leader.id == solution and not leader.to_check for leader in leaders)


def _subsets(claims: Claims) -> list[Claims]:
    sizes = range(len(claims) + 1)
    return [
        frozenset(chosen) for chosen in chain.from_iterable(combinations(claims, n) for n in sizes)
    ]


def _smallest(sets: Iterable[Claims]) -> set[Claims]:
    found = set(sets)
    return {one for one in found if not any(other < one for other in found)}
