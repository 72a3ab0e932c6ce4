"""What the advisor declares about itself is what the engine does."""

from hypothesis import given
from msgspec.structs import replace

from tests.advisor.builders import alternatives, cell, need, option, question, solution, wish
from tests.advisor.strategies import World, worlds
from virtref.advisor.alternatives import MAX_WEIGHT
from virtref.advisor.decision import Certainty
from virtref.advisor.policy import POLICY, SCORE
from virtref.advisor.recommend import decide


def test_every_sentence_is_in_both_languages() -> None:
    """A reader of either language sees the same declaration."""
    assert all(text.fr and text.en for text in (*SCORE, *POLICY))


@given(worlds())
def test_no_publisher_is_favoured(world: World) -> None:
    """Other publishers of the same products change nothing, unless an answer names them."""
    prepared, answers = world
    renamed = tuple(replace(one, vendor=f"vendor-{one.id}") for one in prepared.solutions)
    again = alternatives(renamed, *prepared.questionnaire.questions, weights=prepared.weights)
    assert decide(again, answers) == decide(prepared, answers)


def test_judgements_give_points_and_never_reject() -> None:
    """A solution that we judge unfit keeps its place in the ranking, behind the others."""
    world = alternatives(
        [solution("judged", {"a": cell("no", "judgement"), "b": cell("yes", "judgement")})],
        question("use", option("learn", need("a"), wish("b"))),
    )
    (only,) = decide(world, {"use": ("learn",)}).ranking
    assert (only.certainty, only.score) == (Certainty.UNLIKELY, 4)


@given(worlds())
def test_a_weight_multiplies_and_none_is_one(world: World) -> None:
    """Points are those of the line times the weight of its heading."""
    prepared, answers = world
    questions = prepared.questionnaire.questions
    plain = decide(alternatives(prepared.solutions, *questions), answers)
    for weight in (1, MAX_WEIGHT):
        weights = {one.heading: weight for one in questions}
        again = decide(alternatives(prepared.solutions, *questions, weights=weights), answers)
        assert again.max == weight * plain.max
        assert {one.id: one.score for one in again.ranking} == {
            one.id: weight * one.score for one in plain.ranking
        }
