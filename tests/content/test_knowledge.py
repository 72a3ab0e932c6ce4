"""How old knowledge is, and when it must be looked at again."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis.strategies import dates

from tests.support.content import TODAY, catalog, make
from tests.support.rules import found_by
from virtref.content.entries import Concept, Source
from virtref.content.knowledge import KEEPS, age, is_stale, knowledge
from virtref.content.rules import freshness
from virtref.content.rules.rule import Subject
from virtref.content.solution import Solution
from virtref.content.tree import Tree


@pytest.mark.parametrize(
    ("day", "months"),
    [
        ("2026-11-23", 0),
        ("2026-10-24", 0),
        ("2026-10-23", 1),
        ("2025-11-24", 11),
        ("2025-11-23", 12),
        ("2026-12-24", 0),
    ],
)
def test_age_is_counted_in_whole_months(day: str, months: int) -> None:
    """A month has passed when its day has come; tomorrow’s knowledge has no age."""
    assert age(date.fromisoformat(day), TODAY) == months


@given(dates(min_value=date(1990, 1, 1)), dates(min_value=date(1990, 1, 1)))
def test_age_grows_with_time(one: date, other: date) -> None:
    """On the later of two days nothing is younger."""
    born = date(1980, 5, 31)
    assert age(born, min(one, other)) <= age(born, max(one, other))


def test_everything_that_has_a_day_is_knowledge() -> None:
    """Versions, terms, sightings, cells and sources; a cell is known by its ``how``."""
    solution = make(
        Solution,
        "s",
        version={"number": "1", "as-of": "2026-01-01"},
        cells={"k": {"value": "yes", "how": "judgement"}, "l": {"value": "no"}},
    )
    short = make(Solution, "t", lifecycle={})
    found = knowledge((solution, short, make(Source, "a"), make(Concept, "c")))
    assert [(known.entry.id, known.kind, known.day is not None) for known in found] == [
        ("s", "version", True),
        ("s", "terms", True),
        ("s", "known-active", True),
        ("s", "judgement", False),
        ("s", "unverified", False),
        ("t", "terms", True),
        ("t", "known-active", False),
        ("a", "source", False),
    ]


def _product(day: str, life: dict[str, Tree]) -> Solution:
    """Return a product whose terms and one cell were read on a day."""
    terms: dict[str, Tree] = {"licence": "freeware", "cost": "free", "as-of": day}
    cells: dict[str, Tree] = {"k": {"value": "yes", "how": "vendor", "checked": day}}
    return make(Solution, "s", lifecycle=life, terms=terms, cells=cells)


@pytest.mark.parametrize(
    ("day", "stale"),
    [
        ("2026-11-23", []),
        ("2025-11-24", []),
        ("2025-11-23", ["terms"]),
        ("2025-05-24", ["terms"]),
        ("2025-05-23", ["terms", "vendor"]),
    ],
)
def test_each_kind_keeps_for_its_time(day: str, stale: list[str]) -> None:
    """Terms for a year, what a vendor says for a year and a half."""
    found = knowledge([_product(day, {"known-active": "2026-11-23"})])
    assert [known.kind for known in found if is_stale(known, TODAY)] == stale
    assert (KEEPS["terms"], KEEPS["vendor"]) == (12, 18)


@pytest.mark.parametrize("life", [{"ended": "2020"}, {"ended": "2020", "support-ends": "2030"}])
def test_a_product_that_has_ended_stays_as_it_was(life: dict[str, Tree]) -> None:
    """Nobody needs to read it again."""
    found = knowledge([_product("2019-01-01", life)])
    assert not any(is_stale(known, TODAY) for known in found)


def test_what_is_stale_is_told_at_its_place() -> None:
    """With its age, and how often it should be read; what has no day is left alone."""
    old, undated = make(Source, "a", accessed="2023-01-01"), make(Source, "b")
    rule = freshness.nothing_is_stale
    assert found_by(rule, old, undated) == [("a", ("accessed",), "stale")]
    (finding,) = rule(Subject(catalog(old), (), TODAY))
    assert finding.message.en == "checked 46 months ago; to be read again every 36 months"
