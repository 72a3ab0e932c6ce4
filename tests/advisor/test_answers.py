"""Which questions are asked, which answers count, and what else one could have answered."""

from tests.advisor.builders import option, question, text, when, wish
from virtref.advisor.answers import (
    NO_ANSWERS,
    alerts,
    answered,
    asked,
    in_force,
    replacements,
    unanswered,
)
from virtref.advisor.questionnaire import Alert, Questionnaire

QUESTIONS = Questionnaire(
    (
        question("use", option("desk"), option("server"), option("unknown"), depth="quick"),
        question("hosts", option("one"), option("two"), asked_when=(when("use", "server"),)),
        question("move", option("yes"), option("no"), asked_when=(when("hosts", "two"),)),
        question("guests", option("linux"), option("bsd"), type="multi", depth="quick"),
        question("usb", option("yes"), asked_when=(when("use", none_of=("server",)),)),
        question("help", option("yes"), asked_when=(when("use", "unknown"),)),
    ),
    (
        Alert(id="one", when=(when("hosts", "one"), when("guests", "bsd")), text=text("careful")),
        Alert(id="any", when=(when("use", "desk"),), text=text("hm")),
    ),
)


def _ids(questions: object) -> list[str]:
    return [one.id for one in questions]  # type: ignore[attr-defined]  # whatever has ids


def test_a_branch_opens_with_its_condition() -> None:
    """A question is asked when an answer that counts calls for it."""
    assert _ids(asked(QUESTIONS, {"use": ("server",)}, "standard")) == ["use", "hosts", "guests"]
    deeper = {"use": ("server",), "hosts": ("two",)}
    assert "move" in _ids(asked(QUESTIONS, deeper, "standard"))


def test_an_answer_is_kept_but_does_not_count_outside_its_branch() -> None:
    """Going back to change an earlier answer loses nothing."""
    server = {"use": ("server",), "hosts": ("two",), "move": ("yes",)}
    desk = answered(server, "use", ("desk",))
    assert [choice.question.id for choice in in_force(QUESTIONS, desk)] == ["use"]
    back = answered(desk, "use", ("server",))
    assert _ids(choice.question for choice in in_force(QUESTIONS, back)) == ["use", "hosts", "move"]


def test_no_answer_is_asked_like_i_dont_know() -> None:
    """Whoever skips the first question is still asked what everybody is asked."""
    skipped = _ids(asked(QUESTIONS, NO_ANSWERS, "standard"))
    assert skipped == _ids(asked(QUESTIONS, {"use": ("unknown",)}, "standard"))
    assert skipped == ["use", "guests", "usb", "help"]


def test_the_quick_depth_keeps_what_was_answered() -> None:
    """Switching to fewer questions hides no answer that counts."""
    answers = {"use": ("server",), "hosts": ("one",)}
    assert _ids(asked(QUESTIONS, answers, "quick")) == ["use", "hosts", "guests"]


def test_taking_an_answer_back() -> None:
    """No options mean no answer."""
    answers = answered(NO_ANSWERS, "use", ("desk",))
    assert answered(answers, "use", ()) == NO_ANSWERS


def test_what_is_still_open() -> None:
    """Skipped, not reached and “I don’t know” are all open."""
    assert _ids(unanswered(QUESTIONS, {"use": ("unknown",)}, "quick")) == ["use", "guests"]
    assert _ids(unanswered(QUESTIONS, {"use": ("desk",), "guests": ("bsd",)}, "quick")) == []


def test_alerts_look_at_answers_that_count() -> None:
    """A warning appears when all its conditions hold, and only then."""
    answers = {"use": ("server",), "hosts": ("one",), "guests": ("linux", "bsd")}
    assert _ids(alerts(QUESTIONS, answers)) == ["one"]
    assert _ids(alerts(QUESTIONS, answered(answers, "use", ("desk",)))) == ["any"]


def test_other_answers_to_a_single_question() -> None:
    """Every other option, or none; “I don’t know” is no advice."""
    strict = question("q", option("a", wish("c")), option("b", wish("c")), option("unknown"))
    assert replacements(strict, ("a",)) == (("b",), ())
    assert replacements(strict, ()) == (("a",), ("b",))
    assert replacements(strict, ("unknown",)) == (("a",), ("b",))


def test_an_indifferent_option_stands_for_no_answer() -> None:
    """Two answers that mean the same are not both proposed."""
    mild = question("q", option("a", wish("c")), option("indifferent"), option("unknown"))
    assert replacements(mild, ("a",)) == (("indifferent",),)


def test_other_answers_to_a_multiple_question() -> None:
    """One option more, or one less."""
    several = question("q", option("a"), option("b"), option("c"), type="multi")
    assert replacements(several, ("a", "b")) == (("b",), ("a",), ("a", "b", "c"))


def test_an_option_is_found_by_its_id() -> None:
    """Claims of a decision lead back to what the reader chose."""
    use = QUESTIONS.by_id["use"]
    assert use.option("desk") is use.options[0]
    assert use.option("boat") is None
