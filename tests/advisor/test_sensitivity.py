"""What other answers would change, and which open questions still matter."""

from hypothesis import given

from tests.advisor.builders import alternatives, need, option, question, solution, wish
from tests.advisor.strategies import World, worlds
from virtref.advisor.answers import answered, open_questions, replacements
from virtref.advisor.recommend import decide
from virtref.advisor.sensitivity import Coverage, coverage, what_ifs

PAIR = alternatives(
    [solution("one", {"a": "yes", "b": "no"}), solution("two", {"a": "no", "b": "yes"})],
    question("use", option("a", wish("a")), option("b", wish("b"))),
    question("colour", option("red"), option("unknown")),
    question("strict", option("required", need("b")), option("indifferent")),
)


@given(worlds())
def test_what_ifs_are_decisions(world: World) -> None:
    """Each line says what the full decision says after that one change."""
    prepared, answers = world
    found = what_ifs(prepared, answers)
    assert [(one.question, one.options) for one in found] == [
        (question.id, options)
        for question in open_questions(prepared.questionnaire, answers)
        for options in replacements(question, answers.get(question.id, ()))
    ]
    now = {leader.id for leader in decide(prepared, answers).leaders}
    for one in found:
        then = decide(prepared, answered(answers, one.question, one.options))
        leaders = {leader.id for leader in then.leaders}
        assert set(one.leaders) == leaders
        assert one.flips == (leaders != now)
        assert (one.max, one.remaining) == (then.max, then.remaining)
        assert one.score == (then.leaders[0].score if then.leaders else 0)


def test_only_open_questions_that_matter_are_decisive() -> None:
    """A question that cannot change the first place is counted, not blamed."""
    found = coverage(PAIR, {"use": ("a",)}, "standard")
    assert found == Coverage(("colour", "strict"), ("strict",))
    assert found.words.en == (
        "Questions without an answer: 2. Those that can change the first place: 1."
    )


def test_coverage_in_words() -> None:
    """Nothing open and nothing decisive are said too."""
    assert Coverage((), ()).words.fr == "Toutes les questions ont une réponse."
    assert Coverage(("q",), ()).words.en == (
        "Questions without an answer: 1. None can change the first place."
    )
