"""Nothing in the shipped questionnaire is there for show: each answer and each effect acts."""

from itertools import islice

import pytest

from tests.advisor.sweep import seeded_answers
from virtref.advisor.alternatives import Alternatives
from virtref.advisor.answers import Answers, alerts, answered, open_questions
from virtref.advisor.effects import verdict
from virtref.advisor.outcome import Rank, ranks
from virtref.advisor.questionnaire import DONT_KNOW, Option, Question
from virtref.content.solution import Solution

Result = tuple[dict[int, Rank], tuple[str, ...]]


@pytest.fixture(scope="module")
def profiles(shipped: Alternatives) -> list[Answers]:
    """Return 400 seeded ways to answer, the same in every run."""
    return list(islice(seeded_answers(shipped.questionnaire, 20261123), 400))


@pytest.fixture(scope="module")
def candidates(shipped: Alternatives) -> list[Solution]:
    """Return the solutions that may be recommended."""
    return [one for one in shipped.solutions if one.id not in shipped.barred]


def _result(shipped: Alternatives, answers: Answers) -> Result:
    """Return what the reader gets: who remains with which score, and the warnings."""
    effects = [
        shipped.nothing,
        *(shipped.effect(one.question.id, (one.option.id,)) for one in shipped.choices(answers)),
    ]
    warnings = alerts(shipped.questionnaire, answers)
    return ranks(shipped.candidates, effects), tuple(alert.id for alert in warnings)


def test_every_question_is_asked_of_somebody(
    shipped: Alternatives, profiles: list[Answers]
) -> None:
    """No question is written that nobody sees."""
    reached = {
        question.id
        for answers in profiles
        for question in open_questions(shipped.questionnaire, answers)
    }
    assert reached == set(shipped.questionnaire.by_id)


def test_every_option_changes_a_result(shipped: Alternatives, profiles: list[Answers]) -> None:
    """For somebody, it changes the ranking, a score, what is out or a warning.

    An option that asks for something does so beside no answer at all; one that merely says no, or
    does not mind, beside another option.
    """
    idle = {
        (question.id, option.id)
        for question in shipped.questionnaire.questions
        for option in question.options
        if option.id != DONT_KNOW
        and not any(_changes(shipped, answers, question, option) for answers in profiles)
    }
    assert idle == set()


def _changes(shipped: Alternatives, answers: Answers, question: Question, option: Option) -> bool:
    if question not in open_questions(shipped.questionnaire, answers):
        return False
    others = [(other.id,) for other in question.options if option.neutral and other.id != option.id]
    no_answer: list[tuple[str, ...]] = [()]
    chosen = _result(shipped, answered(answers, question.id, (option.id,)))
    return any(
        _result(shipped, answered(answers, question.id, instead)) != chosen
        for instead in others or no_answer
    )


def test_every_requirement_keeps_somebody_out(
    shipped: Alternatives, candidates: list[Solution]
) -> None:
    """What an answer requires is not met by all that may be recommended."""
    idle = [
        (question.id, option.id, requirement.name)
        for question in shipped.questionnaire.questions
        for option in question.options
        for requirement in option.require
        if not any(verdict(requirement, one) in {"failed", "unlikely"} for one in candidates)
    ]
    assert idle == []


def test_every_wish_tells_solutions_apart(
    shipped: Alternatives, candidates: list[Solution]
) -> None:
    """Among those that the answer leaves, not all get the same points for a wish."""
    idle = [
        (question.id, option.id, wish.criterion)
        for question in shipped.questionnaire.questions
        for option in question.options
        for wish in option.wish
        if len(
            {
                wish.points.get(one.cell(wish.criterion).value, 0)
                for one in candidates
                if all(verdict(requirement, one) != "failed" for requirement in option.require)
            }
        )
        < 2
    ]
    assert idle == []
