"""Rules about the life of products: in order, and leading on where it has ended."""

import pytest

from tests.support.content import make
from tests.support.rules import found_by
from virtref.content.rules import lives
from virtref.content.solution import Solution
from virtref.content.tree import Tree


@pytest.mark.parametrize(
    ("life", "field"),
    [
        ({"released": "2009", "renamed": "2008"}, "renamed"),
        ({"released": "2009", "maintenance-since": "2008"}, "maintenance-since"),
        ({"released": "2009", "ended": "2008"}, "ended"),
        ({"released": "2001", "ended": "2009", "support-ends": "2008"}, "support-ends"),
        ({"released": "2009", "support-ends": "2008"}, "support-ends"),
        ({"released": "2009-05", "ended": "2009", "support-ends": "2009-06"}, None),
        ({"ended": "2009"}, None),
    ],
)
def test_a_life_is_in_order(life: dict[str, Tree], field: str | None) -> None:
    """Release, end of sale and end of support follow one another."""
    found = found_by(lives.lives_are_in_order, make(Solution, "s", lifecycle=life))
    wanted = [] if field is None else [("s", ("lifecycle", field), "dates-out-of-order")]
    assert found == wanted


def test_successors_make_sense() -> None:
    """An active product has none; of several, one must be alive or lead further."""
    active: dict[str, Tree] = {"known-active": "2026-08-31"}
    dead: dict[str, Tree] = {"ended": "2020"}

    def solution(id_: str, life: dict[str, Tree], *successors: str) -> Solution:
        return make(Solution, id_, lifecycle=life, successors=[*successors])

    found = found_by(
        lives.successors_make_sense,
        solution("alive", active),
        solution("gone", dead),
        solution("renamed", {**active, "renamed": "2020"}, "alive"),
        solution("a", active, "alive"),
        solution("b", dead, "gone"),
        solution("c", dead, "gone", "alive"),
        solution("d", dead, "b"),
        solution("e", dead, "absent"),
    )
    assert found == [
        ("a", ("successors",), "successor-of-active"),
        ("b", ("successors",), "dead-successor"),
    ]


@pytest.mark.parametrize("end", ["ended", "support-ends"])
def test_an_ended_product_leads_on(end: str) -> None:
    """To its successor, or to a note that says there is none; whether the end is past or not."""
    life: dict[str, Tree] = {"released": "2001", end: "2031"}
    rule = lives.ended_products_lead_on
    wrong = [("s", ("lifecycle",), "no-successor")]
    assert found_by(rule, make(Solution, "s", lifecycle=life)) == wrong
    assert found_by(rule, make(Solution, "s", lifecycle=life, successors=["t"])) == []
    assert found_by(rule, make(Solution, "s", lifecycle={**life, "note": "sans suite"})) == []
    assert found_by(rule, make(Solution, "s", lifecycle={"released": "2001"})) == []
