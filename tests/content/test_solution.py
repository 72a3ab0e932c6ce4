"""What a solution says of itself, without the advisor."""

from datetime import date

import pytest

from tests.support.content import TODAY, make
from virtref.content.cells import UNKNOWN_CELL, Cell
from virtref.content.solution import Solution, status_on
from virtref.content.tree import Tree

ALIVE: dict[str, Tree] = {"known-active": "2026-08-31"}


@pytest.mark.parametrize(
    ("life", "status"),
    [
        (ALIVE, "active"),
        ({}, "unknown"),
        ({**ALIVE, "maintenance-since": "2026"}, "maintenance"),
        ({**ALIVE, "maintenance-since": "2027"}, "active"),
        ({**ALIVE, "renamed": "2024"}, "renamed"),
        ({"ended": "2024"}, "end-of-life"),
        ({"ended": "2024", "support-ends": "2027"}, "discontinued"),
        ({"ended": "2024", "support-ends": "2026-11-23"}, "discontinued"),
        ({"ended": "2024", "support-ends": "2026-11-22"}, "end-of-life"),
        ({**ALIVE, "support-ends": "2025"}, "end-of-life"),
        ({**ALIVE, "ended": "2027"}, "active"),
    ],
)
def test_the_status_comes_from_dates(life: dict[str, Tree], status: str) -> None:
    """Nobody writes a status by hand, so that none grows stale."""
    assert status_on(make(Solution, "s", lifecycle=life).lifecycle, TODAY) == status


def test_a_status_changes_with_the_day() -> None:
    """The last day of support still is one."""
    life = make(Solution, "s", lifecycle={**ALIVE, "support-ends": "2026"}).lifecycle
    assert status_on(life, date(2026, 12, 31)) == "active"
    assert status_on(life, date(2027, 1, 1)) == "end-of-life"


def test_what_is_not_said_is_unknown() -> None:
    """A missing cell is not a “no”."""
    solution = make(Solution, "s", cells={"k": {"value": "no"}}, not_advisable="une brique")
    assert solution.cell("k") == Cell(value="no")
    assert solution.cell("absent") is UNKNOWN_CELL
    assert not solution.advisable
    assert make(Solution, "s").advisable


@pytest.mark.parametrize(
    ("value", "how", "confirmed"),
    [
        ("no", "read", True),
        ("yes", "vendor", True),
        ("no", "judgement", False),
        ("no", "unverified", False),
        ("unknown", "read", False),
    ],
)
def test_only_what_was_read_can_exclude(value: str, how: str, *, confirmed: bool) -> None:
    """An opinion, a guess and an unknown never rule a product out."""
    solution = make(Solution, "s", cells={"k": {"value": value, "how": how}})
    assert solution.cell("k").confirmed is confirmed
