"""What would have to change so that a given solution wins."""

from hypothesis import given, settings

from tests.advisor.builders import (
    ENDED,
    alternatives,
    cell,
    need,
    option,
    question,
    solution,
    when,
    wish,
)
from tests.advisor.oracle import fewest_changes
from tests.advisor.strategies import World, worlds
from virtref.advisor.changes import smallest_changes, with_changes
from virtref.advisor.duel import Change
from virtref.advisor.outcome import outcome

SOLUTIONS = [
    solution("first", {"a": "yes", "b": "no"}),
    solution("second", {"a": "no", "b": "yes"}),
    solution("unsure", {"a": "unknown", "b": cell("yes", "unverified")}),
    solution("gone", {"a": "yes", "b": "yes"}, lifecycle=ENDED),
]
CHOICE = alternatives(
    SOLUTIONS,
    question("use", option("a", wish("a", 6)), option("b", wish("b", 6))),
    question(
        "b-too",
        option("wanted", wish("b", 2)),
        option("indifferent"),
        asked_when=(when("use", "b"),),
    ),
    question("strict", option("required", need("b")), option("indifferent")),
)


def test_one_answer_is_enough_where_one_is() -> None:
    """The fewest changes are returned, those asked last before the others."""
    found = smallest_changes(CHOICE, {"use": ("a",)}, "second")
    assert found == (
        (Change("strict", ("required",)),),
        (Change("use", ()),),
        (Change("use", ("b",)),),
    )


def test_trying_a_change_makes_the_solution_win() -> None:
    """One click on a set of changes gives what it promises."""
    for changes in smallest_changes(CHOICE, {"use": ("a",)}, "second"):
        leaders = outcome(CHOICE, with_changes({"use": ("a",)}, changes)).leaders
        assert "second" in CHOICE.ids(leaders)


def test_a_leader_needs_no_change() -> None:
    """What wins already is left alone."""
    assert smallest_changes(CHOICE, {"use": ("a",)}, "first") == ()


def test_what_is_worse_in_everything_never_wins() -> None:
    """When no three answers are enough, nothing is proposed."""
    hopeless = alternatives(
        [solution("strong", {"a": "yes"}), solution("weak", {"a": "no"})],
        *(question(f"q{n}", option("a", wish("a")), option("b", wish("a"))) for n in range(5)),
    )
    answers = {f"q{n}": ("a",) for n in range(5)}
    assert smallest_changes(hopeless, answers, "weak") == ()


def test_a_branch_is_changed_only_together_with_what_opens_it() -> None:
    """An answer that would not count is never proposed alone."""
    nested = alternatives(
        SOLUTIONS,
        question("use", option("desk", wish("a")), option("server")),
        question("hosts", option("one"), option("two"), asked_when=(when("use", "server"),)),
        question("b", option("must", need("b")), option("any"), asked_when=(when("hosts", "two"),)),
    )
    (changes,) = smallest_changes(nested, {"use": ("desk",), "b": ("must",)}, "second")[:1]
    assert changes == (Change("use", ("server",)),)
    strict = smallest_changes(nested, {"use": ("desk",), "hosts": ("two",)}, "unsure")
    assert all(change.question == "use" for changes in strict for change in changes)


def test_a_product_that_ended_never_wins() -> None:
    """No answer brings back what is out of support."""
    assert smallest_changes(CHOICE, {"use": ("a",)}, "gone") == ()


def test_a_doubtful_win_is_no_win() -> None:
    """Nobody is told to change an answer for a requirement that no source settles."""
    for changes in smallest_changes(CHOICE, {"strict": ("required",)}, "unsure"):
        assert Change("strict", ("indifferent",)) in changes


@settings(max_examples=60)
@given(worlds())
def test_fewest_changes_agree_with_trying_everything(world: World) -> None:
    """All smallest sets of changes are found, and nothing else."""
    prepared, answers = world
    for found in prepared.solutions:
        changes = {frozenset(one) for one in smallest_changes(prepared, answers, found.id)}
        assert changes == fewest_changes(prepared, answers, found.id)
