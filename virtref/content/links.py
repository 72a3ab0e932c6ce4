"""Links: how an entry, or one part of it, is named; and which entries an entry refers to."""

from collections.abc import Iterable, Iterator
from functools import singledispatch
from typing import NamedTuple, Self

from msgspec.structs import fields

from virtref.content.cells import Citation
from virtref.content.comparison import Comparison, Criterion
from virtref.content.entries import (
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
from virtref.content.solution import Solution
from virtref.content.taxonomy import Taxonomy
from virtref.content.tree import Path

SCHEME = "virtref:"


class Link(NamedTuple):
    """The id of an entry and a part of it: a row, a block, a field; none means all of it."""

    id: str
    part: str = ""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``virtref:ID#PART``; the scheme and the part may be missing."""
        id_, _, part = text.removeprefix(SCHEME).partition("#")
        return cls(id_, part)

    def __str__(self) -> str:
        """Return the address, as a text browser needs it."""
        return f"{SCHEME}{self.id}#{self.part}" if self.part else f"{SCHEME}{self.id}"


class Reference(NamedTuple):
    """That an entry names another: where it does, which, and of what kind that must be."""

    path: Path
    target: str
    kind: type[Entry] = Entry


def references(entry: Entry) -> Iterator[Reference]:
    """Find every id of another entry in this one; paths use the names of the YAML fields."""
    yield from _each("related", entry.related)
    yield from _cited(("sources",), entry.sources)
    yield from _own(entry)


def cited_by_terms(taxonomy: Taxonomy) -> Iterator[Reference]:
    """Find every source that a term of the taxonomy names, as ``references`` does."""
    for field in fields(taxonomy):
        for index, term in enumerate(getattr(taxonomy, field.name)):
            yield from _cited((field.encode_name, index, "sources"), term.sources)


@singledispatch
def _own(_entry: Entry) -> Iterator[Reference]:
    """Find the references of the fields that only this kind has."""
    return iter(())


@_own.register
def _of_milestone(milestone: Milestone) -> Iterator[Reference]:
    yield from _each("caused-by", milestone.caused_by, Milestone)


@_own.register
def _of_use_case(use_case: UseCase) -> Iterator[Reference]:
    yield from _each("solved-by", use_case.solved_by, Solution)


@_own.register
def _of_vendor(vendor: Vendor) -> Iterator[Reference]:
    for field, products in (("desktop", vendor.desktop), ("server", vendor.server)):
        for index, product in enumerate(products):
            yield Reference((field, index, "solution"), product.solution, Solution)


@_own.register
def _of_disk_format(disk_format: DiskFormat) -> Iterator[Reference]:
    yield from _each("native-in", disk_format.native_in, Solution)


@_own.register
def _of_network_mode(mode: NetworkMode) -> Iterator[Reference]:
    for index, name in enumerate(mode.product_names):
        yield Reference(("product-names", index, "solution"), name.solution, Solution)


@_own.register
def _of_config_format(config_format: ConfigFormat) -> Iterator[Reference]:
    yield from _each("used-by", config_format.used_by, Solution)


@_own.register
def _of_correction(correction: Correction) -> Iterator[Reference]:
    for index, about in enumerate(correction.about):
        yield Reference(("about", index), Link.parse(about).id)


@_own.register
def _of_comparison(comparison: Comparison) -> Iterator[Reference]:
    for index, column in enumerate(comparison.columns):
        if column.opens is not None:
            yield Reference(("columns", index, "opens"), column.opens)


@_own.register
def _of_diagram(diagram: Diagram) -> Iterator[Reference]:
    for index, block in enumerate(diagram.blocks):
        if block.opens is not None:
            yield Reference(("blocks", index, "opens"), block.opens)
    for index, example in enumerate(diagram.examples):
        yield Reference(("examples", index, "solution"), example.solution, Solution)


@_own.register
def _of_solution(solution: Solution) -> Iterator[Reference]:
    yield Reference(("vendor",), solution.vendor, Vendor)
    yield from _each("successors", solution.successors, Solution)
    yield from _each("disk-formats", solution.disk_formats, DiskFormat)
    yield from _each("typical-uses", solution.typical_uses, UseCase)
    for index, network in enumerate(solution.networks):
        if network.mode is not None:
            yield Reference(("networks", index, "mode"), network.mode, NetworkMode)
    for criterion, cell in solution.cells.items():
        yield Reference(("cells", criterion), criterion, Criterion)
        yield from _cited(("cells", criterion, "sources"), cell.sources)


def _each(field: str, targets: Iterable[str], kind: type[Entry] = Entry) -> Iterator[Reference]:
    for index, target in enumerate(targets):
        yield Reference((field, index), target, kind)


def _cited(path: Path, citations: Iterable[Citation]) -> Iterator[Reference]:
    for index, citation in enumerate(citations):
        yield Reference((*path, index, "id"), citation.id, Source)
