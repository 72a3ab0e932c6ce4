"""Rules about names and ways: ids and monograms are single, every entry is found, pages agree."""

import pytest

from tests.support.content import TODAY, catalog, make
from tests.support.rules import apply, found_by
from virtref.content.entries import Concept, Correction, DiskFormat, NetworkMode, Vendor
from virtref.content.rules import ids, ways
from virtref.content.rules.rule import Subject
from virtref.content.solution import Solution
from virtref.content.tree import Tree


def test_former_ids_belong_to_nobody_else() -> None:
    """Neither to an entry of today nor to another one of old."""
    found = apply(
        ids.former_ids_are_free,
        make(Concept, "a", formerly=["old", "b"]),
        make(Concept, "b", formerly=["older", "old"]),
    )
    assert [(finding.path, finding.code) for finding in found] == [
        (("formerly", 1), "former-id-taken"),
        (("formerly", 1), "former-id-taken"),
    ]
    assert "“old” already names “a”" in found[1].message.en


def test_monograms_tell_products_apart() -> None:
    """The second of two is told which the first is; a long one would leave its disc."""
    solutions = [
        make(Solution, id_, monogram=monogram)
        for id_, monogram in (("a", "AB"), ("b", "AB"), ("c", "ABCD"), ("d", ""), ("e", "ABC"))
    ]
    assert found_by(ids.monograms_tell_products_apart, *solutions) == [
        ("b", ("monogram",), "same-monogram"),
        ("c", ("monogram",), "bad-monogram"),
        ("d", ("monogram",), "bad-monogram"),
    ]


def test_every_shipped_entry_has_a_way_in() -> None:
    """By a group, the course, a link or what it corrects; a pack may keep some apart."""
    entries = (
        make(Solution, "alone", groups=[]),
        make(Solution, "grouped", groups=["major"], vendor="linked"),
        make(Vendor, "lost"),
        make(Vendor, "linked"),
        make(Vendor, "taught", in_course="true"),
        make(Correction, "nowhere"),
        make(Correction, "beside", about=["c"]),
        make(Concept, "c"),
    )
    rule = ways.entries_have_a_way_in
    assert [id_ for id_, *_ in found_by(rule, *entries)] == ["alone", "lost", "nowhere"]
    assert list(rule(Subject(catalog(*entries), (), TODAY))) == []


@pytest.mark.parametrize(("listed", "fine"), [(["vmdk"], True), (["vdi"], False)])
def test_products_know_their_own_formats(listed: list[Tree], *, fine: bool) -> None:
    """What the page of a format says, the page of the product says as well."""
    disk_format = make(DiskFormat, "vmdk", native_in=["absent", "s"])
    solution = make(Solution, "s", disk_formats=listed)
    found = found_by(ways.formats_and_products_agree, disk_format, solution)
    assert found == ([] if fine else [("vmdk", ("native-in", 1), "one-sided")])


@pytest.mark.parametrize(
    ("own", "mode", "fine"),
    [("NAT", "nat", True), ("NAT", "bridged", False), ("Shared Network", "nat", False)],
)
def test_products_know_their_own_networks(own: str, mode: str, *, fine: bool) -> None:
    """What the page of a mode says, under which name, the page of the product says as well."""
    names: list[Tree] = [{"solution": "absent", "name": "X"}, {"solution": "s", "name": "NAT"}]
    solution = make(Solution, "s", networks=[{"name": own, "mode": mode}])
    nat = make(NetworkMode, "nat", product_names=names)
    found = found_by(ways.networks_and_products_agree, nat, solution)
    assert found == ([] if fine else [("nat", ("product-names", 1), "one-sided")])
