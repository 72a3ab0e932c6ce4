"""Explanations in words and lines."""

from tests.advisor.builders import (
    ENDED,
    alternatives,
    cell,
    need,
    option,
    question,
    solution,
    text,
    wish,
)
from virtref.advisor.decision import Decision
from virtref.advisor.explain import (
    HeadingPoints,
    by_heading,
    headline,
    rejected,
    score_words,
    strengths,
)
from virtref.advisor.recommend import decide
from virtref.advisor.why_not import why_not
from virtref.advisor.wording import listed
from virtref.content.text import Text

WORLD = alternatives(
    [
        solution("best", {"a": "yes", "b": "partial", "c": "yes"}),
        solution("good", {"a": "no", "b": "yes", "c": "yes"}),
        solution("open", {"a": "yes", "b": "unknown", "c": "yes"}),
        solution("unsure", {"a": "yes", "b": "yes", "c": cell("yes", "unverified")}),
        solution("out", {"c": "no"}),
    ],
    question("q", option("all", wish("a", 6), wish("b", 4), need("c"))),
    question("r", option("more", wish("c", 1, 1)), heading="use"),
)


def _decide(**answers: str) -> Decision:
    return decide(WORLD, {key: (value,) for key, value in answers.items()})


def test_the_score_is_an_interval_when_cells_are_unknown() -> None:
    """“8 sur 10”, or “6 à 10 sur 10”."""
    decision = _decide(q="all")
    words = {one.id: score_words(one, decision.max).fr for one in decision.ranking}
    assert words["best"] == "8 sur 10"
    assert words["open"] == "6 à 10 sur 10"


def test_names_in_a_row_end_with_and() -> None:
    """One name alone, two with “and”, three with a comma before them."""
    names = [Text("Un", "One"), Text("Deux", "Two"), Text("Trois", "Three")]
    assert listed(names[:1]) == Text("Un", "One")
    assert listed(names[:2]) == Text("Un et Deux", "One and Two")
    assert listed(names) == Text("Un, Deux et Trois", "One, Two and Three")


def test_headline_says_ties_doubts_and_failure() -> None:
    """The first sentence is never surer than the decision."""
    assert headline(_decide(q="all")).fr == "Best correspond le mieux à vos réponses."
    tie = decide(alternatives([solution("a"), solution("b")]), {})
    assert headline(tie).fr == "À égalité en tête\u00a0: A et B."
    nothing = decide(alternatives([]), {})
    assert headline(nothing).en == "As far as we know, no solution meets all these requirements."
    doubtful = decide(
        alternatives([solution("a")], question("q", option("o", need("x")))), {"q": ("o",)}
    )
    assert headline(doubtful).en == "A fits your answers best, subject to checking."


def test_headings_add_up_to_the_score() -> None:
    """At most five bars, and their sum is the score."""
    decision = _decide(q="all", r="more")
    best = decision.standing("best")
    assert best is not None
    bars = by_heading(best)
    assert bars == (HeadingPoints("functions", 8, 8, 10), HeadingPoints("use", 1, 1, 1))
    assert sum(bar.points for bar in bars) == best.score


def test_strengths_are_the_full_lines() -> None:
    """What is praised gave all its points, the most valuable first."""
    best = _decide(r="more", q="all").standing("best")
    assert best is not None
    assert [line.criterion for line in strengths(best)] == ["a", "c"]


def test_why_not_the_second() -> None:
    """A loser says what it misses and what it does better."""
    why = why_not(_decide(q="all"), "good")
    assert why is not None
    assert why.summary.fr == "Good obtient 4 sur 10, Best 8 sur 10."
    assert [(gap.criterion, gap.own, gap.first) for gap in why.misses] == [("a", 0, 6)]
    assert [(gap.criterion, gap.own, gap.first) for gap in why.better] == [("b", 4, 2)]


def test_why_not_one_that_is_out() -> None:
    """An excluded solution gives the requirements that it fails."""
    why = why_not(_decide(q="all"), "out")
    assert why is not None
    assert why.summary.en == "Out is out: lacks c (en)"
    assert len(why.failed) == 1


def test_why_not_one_to_be_checked() -> None:
    """More points do not help while a requirement is open."""
    why = why_not(_decide(q="all"), "unsure")
    assert why is not None
    assert why.summary.fr.startswith("Unsure vient après des solutions plus sûres")
    assert [doubt.criterion for doubt in why.to_check] == ["c"]


def test_why_not_the_first() -> None:
    """The winner has nothing to explain, and a stranger is no alternative."""
    decision = _decide(q="all")
    why = why_not(decision, "best")
    assert why is not None
    assert why.summary.en == "Best is in the lead: 8 out of 10."
    assert why.misses == ()
    assert why_not(decision, "stranger") is None


def test_the_rejected_are_grouped_by_reason() -> None:
    """The largest group comes first; products that ended form one, whatever their dates."""
    world = alternatives(
        [
            solution("a", {"c": "no"}),
            solution("b", {"c": "no"}),
            solution("old", lifecycle=ENDED),
            solution("block", not_advisable=text("block")),
            solution("fine", {"c": "yes"}),
        ],
        question("q", option("all", need("c"))),
    )
    groups = rejected(decide(world, {"q": ("all",)}))
    assert [(group.reason.en, group.solutions) for group in groups] == [
        ("lacks c (en)", ("a", "b")),
        ("Building block or reserved product, never proposed by itself", ("block",)),
        ("No longer maintained, or no longer sold", ("old",)),
    ]
