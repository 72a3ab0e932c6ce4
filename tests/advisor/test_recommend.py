"""What a decision says of each solution."""

from datetime import date

from tests.advisor.builders import (
    ENDED,
    TODAY,
    alternatives,
    cell,
    criterion,
    need,
    option,
    question,
    solution,
    text,
    wish,
)
from virtref.advisor.barred import bar
from virtref.advisor.questionnaire import Requirement, Wish
from virtref.advisor.recommend import decide
from virtref.content.cells import Citation
from virtref.content.dates import PartialDate
from virtref.content.solution import Lifecycle

REQUIRED = question("q", option("required", need("a")), option("any"))


def test_only_what_was_read_excludes() -> None:
    """Unknown, judged and unverified cells never remove a solution; they are to be checked."""
    decision = decide(
        alternatives(
            [
                solution("refused", {"a": "no"}),
                solution("judged", {"a": cell("no", "judgement")}),
                solution("doubted", {"a": cell("no", "unverified")}),
                solution("likely", {"a": cell("yes", "unverified")}),
                solution("thought", {"a": cell("yes", "judgement")}),
                solution("blank"),
                solution("sure", {"a": "partial"}),
            ],
            REQUIRED,
        ),
        {"q": ("required",)},
    )
    assert [exclusion.id for exclusion in decision.excluded] == ["refused"]
    assert decision.ranking[0].id == "sure"
    reasons = {
        standing.id: standing.to_check[0].reason.fr
        for standing in decision.ranking
        if standing.to_check
    }
    assert reasons == {
        "judged": "a (fr)\u00a0: non, selon notre jugement",
        "doubted": "a (fr)\u00a0: peu probable, sans source lue",
        "likely": "a (fr)\u00a0: probable, sans source lue",
        "thought": "a (fr)\u00a0: oui, selon notre jugement",
        "blank": "a (fr)\u00a0: aucune source lue ne le dit",
    }


def test_an_exclusion_gives_its_question_reason_and_source() -> None:
    """The reader can check why a solution is out."""
    decision = decide(alternatives([solution("s", {"a": "no"})], REQUIRED), {"q": ("required",)})
    failure = decision.excluded[0].failed[0]
    assert (failure.question, failure.option, failure.requirement) == ("q", "required", "a")
    assert failure.reason == text("lacks a")
    assert failure.sources == (Citation("somewhere", "a page"),)


def test_one_of_several_criteria_is_enough() -> None:
    """A requirement can be met in several ways, and a doubt names the most promising one."""
    either = question("q", option("either", need("a", "b")), option("any"))
    world = alternatives(
        [
            solution("one", {"a": "no", "b": "yes"}),
            solution("maybe", {"a": "unknown", "b": cell("yes", "unverified")}),
            solution("none", {"a": "no", "b": "no"}),
        ],
        either,
    )
    decision = decide(world, {"q": ("either",)})
    assert [(one.id, not one.to_check) for one in decision.ranking] == [
        ("one", True),
        ("maybe", False),
    ]
    assert decision.ranking[1].to_check[0].criterion == "b"
    assert decision.excluded[0].failed[0].requirement == "a/b"


def test_a_vendor_can_be_left() -> None:
    """Leaving a publisher removes its products, and needs no cell."""
    leave = question("q", option("leave", Requirement(text("theirs"), not_from=("vendor-x",))))
    world = alternatives([solution("own", vendor="vendor-x"), solution("other")], leave)
    decision = decide(world, {"q": ("leave",)})
    assert [one.id for one in decision.ranking] == ["other"]
    assert decision.excluded[0].failed[0].requirement == "vendor"


def test_lines_say_what_is_known() -> None:
    """Each line names the criterion, or what the wish is about, and the value of the cell."""
    wishes = question(
        "q",
        option(
            "all",
            *(wish(value) for value in ("yes", "partial", "no", "unknown", "not-applicable")),
            Wish("curve", {"easy": 3}, reason=text("start")),
        ),
    )
    values = ("yes", "partial", "no", "unknown", "not-applicable")
    world = alternatives(
        [solution("s", {**{value: value for value in values}, "curve": "easy"})],
        wishes,
        criteria=[criterion("curve", values=("easy", "hard"))],
    )
    standing = decide(world, {"q": ("all",)}).ranking[0]
    assert [line.reason.en for line in standing.contributions] == [
        "yes (en): yes",
        "partial (en): partly",
        "no (en): no",
        "unknown (en): unknown, to be checked",
        "not-applicable (en): not applicable",
        "start (en): easy (en)",
    ]
    assert [line.points for line in standing.contributions] == [4, 2, 0, 0, 0, 3]
    assert (standing.score, standing.best) == (9, 13)


def test_equal_solutions_tie_in_the_order_of_their_titles() -> None:
    """No vendor is favoured: equals are said to be equal and stand in alphabetical order."""
    decision = decide(
        alternatives([solution("b"), solution("a"), solution("c", {"a": "yes"})], REQUIRED), {}
    )
    assert [(one.id, one.tied) for one in decision.ranking] == [
        ("a", True),
        ("b", True),
        ("c", True),
    ]
    assert len(decision.leaders) == len(decision.ranking)
    assert decision.standing("b") == decision.ranking[1]
    assert decision.standing("x") is None
    assert decision.exclusion("b") is None


def test_why_a_product_is_never_recommended() -> None:
    """Ended, abandoned and unadvisable products each give their own reason."""
    abandoned = Lifecycle(
        ended=PartialDate.parse("2025"), support_ends=PartialDate.parse("2031-01-09")
    )
    reasons = [
        bar(solution("ended", lifecycle=ENDED), TODAY),
        bar(solution("abandoned", lifecycle=abandoned), TODAY),
        bar(solution("block", not_advisable=text("a building block")), TODAY),
    ]
    assert [reason and reason.reason.fr for reason in reasons] == [
        "N’est plus maintenu (fin\u00a0: juin 2024)",
        "N’est plus développé ni vendu (fin\u00a0: 2025)",
        "a building block (fr)",
    ]
    assert bar(solution("ended", lifecycle=ENDED), date(2024, 1, 1)) is not None
    assert bar(solution("fine"), TODAY) is None
