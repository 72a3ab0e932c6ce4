"""Seeded ways to answer the shipped questions: what always holds, and what slow searches find."""

from collections.abc import Callable
from itertools import combinations, islice, product
from random import Random

import pytest

from tests.advisor.builders import TODAY
from tests.advisor.oracle import claims_of, conflicts_by_trial, minimal_ways_out
from tests.advisor.sweep import broken, seeded_answers
from virtref.advisor.alternatives import Alternatives, prepare
from virtref.advisor.answers import Answers, answered, replacements
from virtref.advisor.changes import smallest_changes
from virtref.advisor.conflicts import conflicts, ways_out
from virtref.advisor.duel import Change
from virtref.advisor.outcome import outcome

SEED = 20261123
WEIGHTS = {"use": 3, "functions": 0, "terms": 2}
FEW_CLAIMS = 11
"""As many answers as every set of them can be tried for."""


@pytest.fixture(scope="module")
def heavy(shipped: Alternatives) -> Alternatives:
    """Return the shipped alternatives with weights of a reader."""
    return prepare(
        shipped.solutions, shipped.criteria.values(), shipped.questionnaire, TODAY, WEIGHTS
    )


@pytest.mark.parametrize("count", [300, pytest.param(10_000, marks=pytest.mark.long)])
def test_every_promise_is_kept(shipped: Alternatives, heavy: Alternatives, count: int) -> None:
    """Sums, order, reasons, support, ways out and indifference to order, for each profile."""
    random = Random(SEED)  # noqa: S311  no secret
    for number, answers in enumerate(islice(seeded_answers(shipped.questionnaire, SEED), count)):
        prepared = heavy if number % 3 == 0 else shipped
        assert list(broken(prepared, answers, random)) == [], answers


@pytest.mark.parametrize("count", [4, pytest.param(60, marks=pytest.mark.long)])
def test_contradictions_agree_with_trying_everything(shipped: Alternatives, count: int) -> None:
    """All smallest conflicts and all smallest ways out are found, and nothing else."""
    for answers in _contradictory(shipped, count):
        found = {frozenset(conflict.answers) for conflict in conflicts(shipped, answers)}
        assert found == conflicts_by_trial(shipped, answers), answers
        ways = {frozenset(way.answers) for way in ways_out(shipped, answers)}
        assert ways == minimal_ways_out(shipped, answers), answers


def _contradictory(shipped: Alternatives, count: int) -> list[Answers]:
    """Return answers that no solution meets, and few enough of them to try all their sets."""
    return _first(
        shipped,
        count,
        lambda answers: (
            outcome(shipped, answers).rank is None and sum(map(len, answers.values())) <= FEW_CLAIMS
        ),
    )


def _first(shipped: Alternatives, count: int, wanted: Callable[[Answers], bool]) -> list[Answers]:
    found = filter(wanted, seeded_answers(shipped.questionnaire, SEED + 1))
    return list(islice(found, count))


@pytest.mark.parametrize("count", [2, pytest.param(25, marks=pytest.mark.long)])
def test_one_or_two_changes_agree_with_trying_everything(shipped: Alternatives, count: int) -> None:
    """All sets of one or two other answers that let a solution win are found, if that is enough."""
    random = Random(SEED)  # noqa: S311  no secret
    candidates = [one.id for one in shipped.solutions if one.id not in shipped.barred]
    for answers in _first(shipped, count, lambda found: 4 <= len(found) <= FEW_CLAIMS):
        tried = _winners_after(shipped, answers)
        for solution in random.sample(candidates, 12):
            found = {frozenset(changes) for changes in smallest_changes(shipped, answers, solution)}
            fewest = next((wins[solution] for wins in tried if solution in wins), None)
            if fewest is None:
                assert all(len(changes) == 3 for changes in found), (answers, solution)
            else:
                assert found == fewest - {frozenset()}, (answers, solution)


def _winners_after(
    shipped: Alternatives, answers: Answers
) -> list[dict[str, set[frozenset[Change]]]]:
    """Try no change, every single one and every two; return who wins with which of them."""
    options = [
        [Change(question.id, other) for other in replacements(question, chosen)]
        for question in shipped.questionnaire.questions
        for chosen in [answers.get(question.id, ())]
    ]
    tried = []
    for size in range(3):
        wins: dict[str, set[frozenset[Change]]] = {}
        for several in combinations(options, size):
            for changes in product(*several):
                for solution in _winners(shipped, answers, changes):
                    wins.setdefault(solution, set()).add(frozenset(changes))
        tried.append(wins)
    return tried


def _winners(
    shipped: Alternatives, answers: Answers, changes: tuple[Change, ...]
) -> tuple[str, ...]:
    """Return who leads, all requirements being settled."""
    for change in changes:
        answers = answered(answers, change.question, change.options)
    then = outcome(shipped, answers)
    settled = then.rank is not None and then.rank.certainty.name == "CONFIRMED"
    return shipped.ids(then.leaders) if settled else ()


def test_the_slow_search_has_something_to_find(shipped: Alternatives) -> None:
    """The contradictions that are tried are true ones, of several answers."""
    for answers in _contradictory(shipped, 6):
        assert len(claims_of(shipped, answers)) > 1
        assert ways_out(shipped, answers)
