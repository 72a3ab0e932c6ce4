"""A sweep over the shipped catalogue: seeded answers, and what must hold for each decision."""

from collections.abc import Iterator
from itertools import pairwise
from random import Random

from virtref.advisor.alternatives import Alternatives
from virtref.advisor.answers import Answers, open_questions
from virtref.advisor.barred import ADVISABLE, SUPPORTED
from virtref.advisor.conflicts import without
from virtref.advisor.decision import Decision, Failure
from virtref.advisor.outcome import outcome
from virtref.advisor.questionnaire import Question, Questionnaire, Requirement
from virtref.advisor.recommend import decide
from virtref.content.cells import UNKNOWN
from virtref.content.solution import Solution

ANSWERED = 0.8
"""How often a question that is asked gets an answer."""


def seeded_answers(questionnaire: Questionnaire, seed: int) -> Iterator[Answers]:
    """Yield ways to answer, for ever, the same in every run.

    Every other one also has answers to questions that are no longer asked, as somebody leaves
    behind who goes back and changes an earlier answer.
    """
    random = Random(seed)  # noqa: S311  no secret
    while True:
        yield _answers(questionnaire, random, left_behind=False)
        yield _answers(questionnaire, random, left_behind=True)


def _answers(questionnaire: Questionnaire, random: Random, *, left_behind: bool) -> Answers:
    answers: dict[str, tuple[str, ...]] = {}
    for question in questionnaire.questions:
        reached = left_behind or question in open_questions(questionnaire, answers)
        if reached and random.random() < ANSWERED:
            answers[question.id] = _chosen(question, random)
    return answers


def _chosen(question: Question, random: Random) -> tuple[str, ...]:
    options = [option.id for option in question.options]
    count = random.randint(1, 2) if question.type == "multi" else 1
    chosen = random.sample(options, count)
    return tuple(option for option in options if option in chosen)


def broken(prepared: Alternatives, answers: Answers, random: Random) -> Iterator[str]:
    """Yield, in words, every promise that the decision does not keep."""
    decision = decide(prepared, answers)
    yield from _sums(decision)
    yield from _order(decision)
    yield from _exclusions(prepared, decision)
    yield from _ways_out(prepared, answers, decision)
    if decide(prepared, _shuffled(answers, random)) != decision:
        yield "the order of the answers matters"


def _shuffled(answers: Answers, random: Random) -> Answers:
    mixed = list(answers.items())
    random.shuffle(mixed)
    return {key: tuple(random.sample(chosen, len(chosen))) for key, chosen in mixed}


def _sums(decision: Decision) -> Iterator[str]:
    for standing in decision.ranking:
        lines = standing.contributions
        if standing.score != sum(line.points for line in lines):
            yield f"the lines of {standing.id} do not sum to its score"
        if standing.best != sum(line.best for line in lines):
            yield f"the possible points of {standing.id} do not sum to its best score"
        if decision.max != sum(line.max for line in lines):
            yield f"the lines of {standing.id} could not award what is announced"
        if not all(0 <= line.points <= line.best <= line.max for line in lines):
            yield f"a line of {standing.id} leaves its bounds"


def _order(decision: Decision) -> Iterator[str]:
    for better, worse in pairwise(decision.ranking):
        titles = (better.name.fr.casefold(), worse.name.fr.casefold())
        if better.rank < worse.rank or (better.rank == worse.rank and titles[0] > titles[1]):
            yield f"{better.id} stands before {worse.id}"
        if better.rank == worse.rank and not (better.tied and worse.tied):
            yield f"the tie of {better.id} and {worse.id} is not said"


def _exclusions(prepared: Alternatives, decision: Decision) -> Iterator[str]:
    solutions = {solution.id: solution for solution in prepared.solutions}
    for standing in decision.ranking:
        if standing.id in prepared.barred:
            yield f"{standing.id} is ranked, though it may never be recommended"
    for exclusion in decision.excluded:
        if not exclusion.failed:
            yield f"{exclusion.id} is out without a reason"
        for failure in exclusion.failed:
            if not _settled(prepared, failure, solutions[exclusion.id]):
                yield f"{exclusion.id} is out, though nothing read says so: {failure.requirement}"
    if len(decision.ranking) + len(decision.excluded) != len(prepared.solutions):
        yield "a solution is neither ranked nor out"


def _settled(prepared: Alternatives, failure: Failure, solution: Solution) -> bool:
    """Tell whether what was read, and nothing else, says that the solution fails."""
    if failure.question is None:
        return failure.requirement in {SUPPORTED, ADVISABLE} and solution.id in prepared.barred
    question = prepared.questionnaire.by_id[failure.question]
    option = question.option(failure.option or "")
    assert option is not None
    return any(
        _refused(requirement, solution)
        for requirement in option.require
        if requirement.name == failure.requirement and requirement.reason == failure.reason
    )


def _refused(requirement: Requirement, solution: Solution) -> bool:
    if solution.vendor in requirement.not_from:
        return True
    cells = [(accepted, solution.cell(accepted.criterion)) for accepted in requirement.any_of]
    return all(
        cell.how in {"read", "vendor"}
        and cell.sources != ()
        and cell.value != UNKNOWN
        and cell.value not in accepted.values
        for accepted, cell in cells
    )


def _ways_out(prepared: Alternatives, answers: Answers, decision: Decision) -> Iterator[str]:
    nothing = not decision.recommended
    if bool(decision.ways_out) != nothing or bool(decision.conflicts) != nothing:
        yield "contradictions are named without need, or are not named"
    for way in decision.ways_out:
        after = outcome(prepared, without(answers, way.answers))
        if after.rank is None or not set(way.solutions) <= set(prepared.ids(after.remaining)):
            yield f"this way out leads nowhere: {way.answers}"
        for kept in way.answers:
            fewer = [claim for claim in way.answers if claim != kept]
            if outcome(prepared, without(answers, fewer)).rank is not None:
                yield f"this way out gives up {kept} for nothing"
