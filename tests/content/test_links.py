"""Links: every id that an entry names is found, with its place in the file."""

from tests.support.content import make
from virtref.content.comparison import Comparison, Criterion
from virtref.content.entries import (
    Concept,
    ConfigFormat,
    Correction,
    Diagram,
    DiskFormat,
    Entry,
    Milestone,
    NetworkMode,
    Source,
    UseCase,
    Vendor,
)
from virtref.content.links import Link, Reference, references
from virtref.content.solution import Solution
from virtref.content.tree import Tree


def _own(entry: Entry) -> list[Reference]:
    return list(references(entry))


def test_a_link_is_read_and_written() -> None:
    """With or without the scheme and a part."""
    assert Link.parse("virtref:kvm#row") == Link.parse("kvm#row") == Link("kvm", "row")
    assert str(Link("kvm", "row")) == "virtref:kvm#row"
    assert str(Link("kvm")) == "virtref:kvm"


def test_every_entry_may_name_others_and_sources() -> None:
    """The fields that all kinds share come first."""
    entry = make(Concept, "a", related=["b"], sources=[{"id": "s", "where": "§ 1"}])
    assert _own(entry) == [
        Reference(("related", 0), "b", Entry),
        Reference(("sources", 0, "id"), "s", Source),
    ]


def test_each_kind_has_its_own_references() -> None:
    """No field that names an entry is forgotten."""
    block: dict[str, Tree] = {"id": "x", "layer": "app", "label": "l", "text": "t"}
    assert _own(make(Milestone, "m", caused_by=["c"])) == [
        Reference(("caused-by", 0), "c", Milestone)
    ]
    assert _own(make(UseCase, "u", solved_by=["s"])) == [Reference(("solved-by", 0), "s", Solution)]
    assert _own(make(Vendor, "v", server=[{"solution": "s", "name": "S"}])) == [
        Reference(("server", 0, "solution"), "s", Solution)
    ]
    assert _own(make(DiskFormat, "d", native_in=["s"])) == [
        Reference(("native-in", 0), "s", Solution)
    ]
    assert _own(make(NetworkMode, "n", product_names=[{"solution": "s", "name": "N"}])) == [
        Reference(("product-names", 0, "solution"), "s", Solution)
    ]
    assert _own(make(ConfigFormat, "c", used_by=["s"])) == [
        Reference(("used-by", 0), "s", Solution)
    ]
    assert _own(make(Correction, "c", about=["a#b"])) == [Reference(("about", 0), "a", Entry)]
    columns: list[Tree] = [{"id": "x", "title": "X", "opens": "o"}, {"id": "y", "title": "Y"}]
    assert _own(make(Comparison, "c", columns=columns)) == [
        Reference(("columns", 0, "opens"), "o", Entry)
    ]
    diagram = make(
        Diagram,
        "d",
        blocks=[{**block, "opens": "o"}, {**block}],
        examples=[{"solution": "s", "name": "S"}],
    )
    assert _own(diagram) == [
        Reference(("blocks", 0, "opens"), "o", Entry),
        Reference(("examples", 0, "solution"), "s", Solution),
    ]


def test_a_solution_names_the_most() -> None:
    """Vendor, successors, formats, uses, networks, criteria and the sources of its cells."""
    solution = make(
        Solution,
        "s",
        vendor="v",
        successors=["t"],
        disk_formats=["f"],
        typical_uses=["u"],
        networks=[{"name": "NAT", "mode": "n"}, {"name": "rien"}],
        cells={"c": {"value": "yes", "sources": [{"id": "src"}]}},
    )
    assert _own(solution) == [
        Reference(("vendor",), "v", Vendor),
        Reference(("successors", 0), "t", Solution),
        Reference(("disk-formats", 0), "f", DiskFormat),
        Reference(("typical-uses", 0), "u", UseCase),
        Reference(("networks", 0, "mode"), "n", NetworkMode),
        Reference(("cells", "c"), "c", Criterion),
        Reference(("cells", "c", "sources", 0, "id"), "src", Source),
    ]
