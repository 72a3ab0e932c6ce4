"""The catalogue answers who is who, and who speaks of whom."""

import pytest

from tests.support.content import catalog, make
from virtref.content.entries import Concept, Correction, DiskFormat, Milestone, Source, Vendor
from virtref.content.solution import Solution


def test_an_entry_is_found_by_its_id_and_by_a_former_one() -> None:
    """A link that was written long ago still leads somewhere."""
    found = catalog(make(Concept, "now", formerly=["then"]))
    assert found.get("now") is found.get("then") is found.entries[0]
    assert found.get("never") is None


def test_entries_of_a_kind_come_in_their_order() -> None:
    """Those with an order are sorted by it, equal ones stay as they are written."""
    formats = [make(DiskFormat, id_, order=order) for id_, order in zip("abc", "211", strict=True)]
    milestones = [make(Milestone, "z", when="2009"), make(Milestone, "y", when="2007")]
    found = catalog(*formats, *milestones)
    assert [each.id for each in found.of_kind(DiskFormat)] == ["b", "c", "a"]
    assert [each.id for each in found.of_kind(Milestone)] == ["z", "y"]
    assert found.of_kind(Source) == ()


def test_a_solution_may_stand_in_two_groups() -> None:
    """The course lists one product twice."""
    both = make(Solution, "both", groups=["open-source", "other"])
    one = make(Solution, "one", groups=["other"])
    found = catalog(both, one)
    assert found.in_group("open-source") == (both,)
    assert found.in_group("other") == (both, one)
    assert found.in_group("major") == ()


def test_backlinks_name_each_entry_once() -> None:
    """An entry that speaks twice of another is one backlink; of itself, none."""
    vendor = make(Vendor, "v", desktop=[{"solution": "s", "name": "S"}], related=["s"])
    solution = make(Solution, "s", vendor="v", related=["s", "absent", "old"])
    concept = make(Concept, "c", formerly=["old"])
    found = catalog(vendor, solution, concept)
    assert found.backlinks("s") == (vendor,)
    assert found.backlinks("v") == (solution,)
    assert found.backlinks("c") == (solution,)
    assert found.backlinks("absent") == ()


def test_corrections_stand_beside_an_entry_or_a_part_of_it() -> None:
    """A correction about one row is not one about the whole table."""
    whole = make(Correction, "whole", about=["a", "b"])
    part = make(Correction, "part", about=["a#row", "virtref:a#other"])
    found = catalog(make(Concept, "a"), whole, part)
    assert found.corrections_about("a") == (whole,)
    assert found.corrections_about("a", "row") == found.corrections_about("a", "other") == (part,)
    assert found.corrections_about("b") == (whole,)
    assert found.corrections_about("c") == ()


def test_sources_are_found_as_sources() -> None:
    """The id of anything else is no source."""
    source = make(Source, "s")
    found = catalog(source, make(Concept, "c"))
    assert found.source("s") is source
    assert found.source("c") is None
    assert found.source("absent") is None


def test_every_entry_knows_where_it_is_written() -> None:
    """An unknown id is a mistake of the caller."""
    found = catalog(make(Concept, "a"), make(Concept, "b"))
    assert (found.origin("b").file, found.origin("b").line) == ("test.yaml", 2)
    with pytest.raises(KeyError):
        found.origin("absent")
