"""Contradictions: everything that blocks is named, and every smallest way out."""

from hypothesis import given

from tests.advisor.builders import alternatives, need, option, question, solution
from tests.advisor.oracle import minimal_conflicts, minimal_ways_out
from tests.advisor.strategies import World, worlds
from virtref.advisor.conflicts import conflicts, ways_out
from virtref.advisor.decision import Claim, WayOut
from virtref.advisor.recommend import decide

FAST_OR_FREE = alternatives(
    [
        solution("fast", {"speed": "yes", "free": "no"}),
        solution("free", {"speed": "no", "free": "yes"}),
    ],
    question("pace", option("quick", need("speed")), option("any")),
    question("price", option("nothing", need("free")), option("any")),
    question("colour", option("red"), option("blue")),
)
BOTH = {"pace": ("quick",), "price": ("nothing",), "colour": ("red",)}
PACE, PRICE = Claim("pace", "quick"), Claim("price", "nothing")


def test_a_conflict_names_only_the_answers_that_block() -> None:
    """An answer that has nothing to do with it is not blamed."""
    assert [conflict.answers for conflict in conflicts(FAST_OR_FREE, BOTH)] == [(PACE, PRICE)]


def test_each_way_out_says_what_remains() -> None:
    """The reader chooses between ways out by what they leave."""
    assert ways_out(FAST_OR_FREE, BOTH) == (
        WayOut((PACE,), ("free",)),
        WayOut((PRICE,), ("fast",)),
    )


def test_nothing_blocks_while_a_solution_remains() -> None:
    """Without a contradiction there is nothing to relax."""
    decision = decide(FAST_OR_FREE, {"pace": ("quick",)})
    assert decision.remaining == 1
    assert decision.conflicts == ()
    assert decision.ways_out == ()
    assert conflicts(FAST_OR_FREE, {"pace": ("quick",)}) == ()
    assert ways_out(FAST_OR_FREE, {"pace": ("quick",)}) == ()


def test_no_answer_is_blamed_when_there_is_nothing_to_recommend() -> None:
    """An empty catalogue is not the reader’s fault."""
    empty = alternatives([], question("pace", option("quick", need("speed")), option("any")))
    decision = decide(empty, {"pace": ("quick",)})
    assert (decision.ranking, decision.conflicts, decision.ways_out) == ((), (), ())


@given(worlds())
def test_conflicts_and_ways_out_agree_with_trying_everything(world: World) -> None:
    """All minimal sets are found, and nothing else."""
    prepared, answers = world
    found = {frozenset(conflict.answers) for conflict in conflicts(prepared, answers)}
    out = {frozenset(way.answers) for way in ways_out(prepared, answers)}
    if len(prepared.barred) < len(prepared.solutions):
        assert found == minimal_conflicts(prepared, answers)
        assert out == minimal_ways_out(prepared, answers) - {frozenset()}
    else:
        assert (found, out) == (set(), set())
