"""What holds for every decision, whatever the solutions, the questions and the answers."""

from itertools import pairwise
from random import Random

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from tests.advisor.builders import TODAY, cell, solution
from tests.advisor.strategies import CRITERIA, World, solutions, worlds
from virtref.advisor.alternatives import Alternatives, prepare
from virtref.advisor.answers import answered, open_questions
from virtref.advisor.outcome import outcome, remaining, remaining_each, remaining_if
from virtref.advisor.recommend import decide
from virtref.content.solution import Solution

BETTER = {
    "unknown": "unknown",
    "not-applicable": "no",
    "no": "partial",
    "partial": "yes",
    "yes": "yes",
}


def _again(world: Alternatives, changed: list[Solution]) -> Alternatives:
    """Prepare other solutions for the same questionnaire."""
    return prepare(changed, world.criteria.values(), world.questionnaire, TODAY, world.weights)


@given(worlds())
def test_lines_add_up(world: World) -> None:
    """The table that the reader sees is the computation."""
    decision = decide(*world)
    for standing in decision.ranking:
        assert sum(line.points for line in standing.contributions) == standing.score
        assert sum(line.best for line in standing.contributions) == standing.best
        assert sum(line.max for line in standing.contributions) == decision.max
        assert standing.score <= standing.best <= decision.max


@given(worlds())
def test_every_solution_stands_or_is_out_for_a_reason(world: World) -> None:
    """Nothing disappears silently, and nothing that fails a requirement is recommended."""
    decision = decide(*world)
    ranked = [standing.id for standing in decision.ranking]
    out = [exclusion.id for exclusion in decision.excluded]
    assert sorted(ranked + out) == [found.id for found in world[0].solutions]
    assert all(exclusion.failed for exclusion in decision.excluded)


@given(worlds())
def test_confirmed_come_first_then_points(world: World) -> None:
    """The order is the one that is announced, and a tie is always said."""
    ranking = decide(*world).ranking
    assert all(better.rank >= worse.rank for better, worse in pairwise(ranking))
    for standing in ranking:
        equals = [other for other in ranking if other.rank == standing.rank]
        assert standing.tied == (len(equals) > 1)


@given(worlds(), st.randoms())
def test_order_of_answers_does_not_matter(world: World, random: Random) -> None:
    """Answers are keyed by question, never by position."""
    prepared, answers = world
    shuffled = list(answers.items())
    random.shuffle(shuffled)
    mixed = {key: tuple(random.sample(chosen, len(chosen))) for key, chosen in shuffled}
    assert decide(prepared, mixed) == decide(prepared, answers)


@given(worlds(), st.data())
def test_losers_do_not_choose_the_winner(world: World, data: st.DataObject) -> None:
    """Without a solution that does not lead, the same solutions lead with the same points."""
    prepared, answers = world
    decision = decide(prepared, answers)
    leaders = {standing.id for standing in decision.leaders}
    losers = [found for found in prepared.solutions if found.id not in leaders]
    if leaders and losers:
        loser = data.draw(st.sampled_from(losers))
        rest = [found for found in prepared.solutions if found is not loser]
        assert decide(_again(prepared, rest), answers).leaders == decision.leaders


@given(worlds(), solutions(most=1))
def test_better_everywhere_is_never_lower(world: World, plain: list[Solution]) -> None:
    """A solution that is at least as good in every cell does not rank below the other."""
    prepared, answers = world
    worse = {key: plain[0].cell(key) for key in CRITERIA}
    better = {
        key: cell(BETTER[old.value], old.how if old.value == BETTER[old.value] else "vendor")
        for key, old in worse.items()
    }
    pair = [solution("better", better), solution("worse", worse)]
    decision = decide(_again(prepared, pair), answers)
    ranked = [standing.id for standing in decision.ranking]
    assert ranked in (["better", "worse"], ["better"], [])


@given(worlds())
def test_no_solution_out_of_support_is_recommended(world: World) -> None:
    """A product that ended is listed as out, with that reason."""
    prepared, answers = world
    decision = decide(prepared, answers)
    for found in prepared.solutions:
        if found.lifecycle.support_ends is not None:
            exclusion = decision.exclusion(found.id)
            assert exclusion is not None
            assert exclusion.failed[0].requirement == "supported"


@given(worlds())
def test_the_brief_outcome_is_the_decision(world: World) -> None:
    """What the window tries quickly is what the full decision says."""
    prepared, answers = world
    decision, brief = decide(prepared, answers), outcome(prepared, answers)
    assert set(prepared.ids(brief.leaders)) == {standing.id for standing in decision.leaders}
    assert set(prepared.ids(brief.remaining)) == {standing.id for standing in decision.ranking}
    assert brief.max == decision.max
    assert remaining(prepared, answers) == decision.remaining
    assert brief.rank == (decision.leaders[0].rank if decision.leaders else None)


@given(worlds())
def test_what_an_option_leaves_is_what_remains_after_choosing_it(world: World) -> None:
    """“laisse 7 solutions” is true."""
    prepared, answers = world
    for question in prepared.questionnaire.questions:
        for option in question.options:
            chosen = answers.get(question.id, ()) if question.type == "multi" else ()
            after = answered(answers, question.id, (*chosen, option.id))
            expected = decide(prepared, after).remaining
            assert remaining_if(prepared, answers, question.id, option.id) == expected


@given(worlds())
def test_all_options_at_once_leave_what_each_leaves(world: World) -> None:
    """A page says of its options together what would be said of them one by one."""
    prepared, answers = world
    for question in open_questions(prepared.questionnaire, answers):
        assert remaining_each(prepared, answers, question) == {
            option.id: remaining_if(prepared, answers, question.id, option.id)
            for option in question.options
        }


@given(worlds(), st.integers(0, 10))
def test_weights_multiply_points(world: World, weight: int) -> None:
    """A weight multiplies each line of its heading, and nothing else."""
    prepared, answers = world
    plain = prepare(prepared.solutions, prepared.criteria.values(), prepared.questionnaire, TODAY)
    heavy = prepare(
        prepared.solutions,
        prepared.criteria.values(),
        prepared.questionnaire,
        TODAY,
        {"use": weight},
    )
    before = {standing.id: standing for standing in decide(plain, answers).ranking}
    for standing in decide(heavy, answers).ranking:
        for new, old in zip(standing.contributions, before[standing.id].contributions, strict=True):
            factor = weight if new.heading == "use" else 1
            assert new == msgspec.structs.replace(
                old, points=factor * old.points, best=factor * old.best, max=factor * old.max
            )
