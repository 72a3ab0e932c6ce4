"""Facets: “or” within a group of boxes, “and” between groups, and counts that keep their word."""

from datetime import date
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.content import TODAY, make
from virtref.content.load import Loaded
from virtref.content.solution import Solution
from virtref.content.tree import Tree
from virtref.ui.panels.solutions.facets import Choices, count, passing, solution_facets

FACETS = solution_facets(TODAY)
BOXES = {facet.id: [box.id for box in facet.boxes] for facet in FACETS}

PLACES = (["desktop"], ["server"], ["desktop", "server"])
TYPES = ("1", "2", "none", "debated")
CELLS: tuple[dict[str, Tree], ...] = (
    {},
    {"open-source": {"value": "yes"}},
    {"free-school": {"value": "partial", "note": "avec un compte"}, "host-linux": {"value": "yes"}},
    {"open-source": {"value": "no"}, "host-windows-pro": {"value": "yes"}},
)
PRODUCTS = tuple(
    make(
        Solution,
        f"product-{number}",
        deployment=list(places),
        hypervisor_type=kind,
        cells=dict(cells),
    )
    for number, (places, kind, cells) in enumerate(product(PLACES, TYPES, CELLS))
)

choices = st.fixed_dictionaries(
    {name: st.frozensets(st.sampled_from(boxes)) for name, boxes in BOXES.items()}
)


def ids(found: tuple[Solution, ...]) -> set[str]:
    """Return the ids of products."""
    return {each.id for each in found}


def test_no_box_keeps_everything() -> None:
    """Without a ticked box, or with an empty group, every product is listed in its order."""
    assert passing(PRODUCTS, FACETS, {}) == PRODUCTS
    assert passing(PRODUCTS, FACETS, {"type": frozenset()}) == PRODUCTS


@given(ticked=choices)
def test_or_within_and_between(ticked: Choices) -> None:
    """A product passes when each group is empty or has a ticked box that keeps it."""
    expected = {
        each.id
        for each in PRODUCTS
        if all(
            not ticked[facet.id]
            or any(box.keeps(each) for box in facet.boxes if box.id in ticked[facet.id])
            for facet in FACETS
        )
    }
    assert ids(passing(PRODUCTS, FACETS, ticked)) == expected


@given(ticked=choices)
def test_a_count_is_what_its_box_gives(ticked: Choices) -> None:
    """Beside a box stands how many products there would be with it alone in its group."""
    for facet in FACETS:
        for box in facet.boxes:
            alone = {**ticked, facet.id: frozenset({box.id})}
            told = count(PRODUCTS, FACETS, ticked, facet, box)
            assert told == len(passing(PRODUCTS, FACETS, alone))


@given(ticked=choices, more=choices)
def test_more_boxes_of_a_group_never_hide(ticked: Choices, more: Choices) -> None:
    """Ticking a second box of a group only adds products."""
    for name in BOXES:
        if ticked[name]:
            wider = {**ticked, name: ticked[name] | more[name]}
            before, after = passing(PRODUCTS, FACETS, ticked), passing(PRODUCTS, FACETS, wider)
            assert ids(before) <= ids(after)


def test_a_box_of_two_criteria_takes_either() -> None:
    """“Windows” is met by any edition of it, also when the answer is “partly”."""
    (windows,) = (box for facet in FACETS for box in facet.boxes if box.id == "windows")
    partial: Tree = {"value": "partial", "note": "sous conditions"}
    kept = make(Solution, "a", cells={"host-windows-home": partial})
    other = make(Solution, "b", cells={"host-windows-home": {"value": "no"}})
    assert windows.keeps(kept)
    assert not windows.keeps(other)
    assert not windows.keeps(make(Solution, "c"))


@pytest.mark.parametrize(
    ("lifecycle", "today", "box"),
    [
        ({"known-active": "2026-08-31"}, TODAY, "active"),
        ({"known-active": "2026-08-31", "renamed": "2024"}, TODAY, "active"),
        ({"known-active": "2026-08-31", "maintenance-since": "2025"}, TODAY, "maintenance"),
        ({"known-active": "2026-08-31", "support-ends": "2026-10"}, TODAY, "ended"),
        ({"known-active": "2026-08-31", "support-ends": "2026-10"}, date(2026, 9, 1), "active"),
    ],
)
def test_the_status_is_that_of_the_day(lifecycle: dict[str, Tree], today: date, box: str) -> None:
    """A product goes by itself from “active” to “ended” when its support ends."""
    solution = make(Solution, "product", lifecycle=lifecycle)
    (status,) = (facet for facet in solution_facets(today) if facet.id == "status")
    assert [each.id for each in status.boxes if each.keeps(solution)] == [box]


def test_every_box_gives_something(shipped: Loaded) -> None:
    """No box of the window is dead, and none repeats another one of its group."""
    solutions = shipped.catalog.of_kind(Solution)
    for facet in FACETS:
        kept = {
            box.id: ids(passing(solutions, (facet,), {facet.id: frozenset({box.id})}))
            for box in facet.boxes
        }
        assert not [box for box, found in kept.items() if not found]
        assert not [pair for pair in combinations(kept, 2) if kept[pair[0]] == kept[pair[1]]]
