"""Links: how an entry, or one part of it, is named; and which entries an entry refers to."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, Self

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
    """Find every id of another entry in this one; file paths use the names of the YAML fields."""
    yield from _each("related", entry.related)
    yield from _cited(("sources",), entry.sources)
    match entry:
        case Milestone():
            yield from _each("caused-by", entry.caused_by, Milestone)
        case UseCase():
            yield from _each("solved-by", entry.solved_by, Solution)
        case Vendor():
            for field, products in (("desktop", entry.desktop), ("server", entry.server)):
                for index, product in enumerate(products):
                    yield Reference((field, index, "solution"), product.solution, Solution)
        case DiskFormat():
            yield from _each("native-in", entry.native_in, Solution)
        case NetworkMode():
            for index, name in enumerate(entry.product_names):
                yield Reference(("product-names", index, "solution"), name.solution, Solution)
        case ConfigFormat():
            yield from _each("used-by", entry.used_by, Solution)
        case Correction():
            for index, about in enumerate(entry.about):
                yield Reference(("about", index), Link.parse(about).id)
        case Diagram():
            yield from _of_diagram(entry)
        case Comparison():
            for index, column in enumerate(entry.columns):
                if column.opens is not None:
                    yield Reference(("columns", index, "opens"), column.opens)
        case Solution():
            yield from _of_solution(entry)


def _each(field: str, targets: Iterable[str], kind: type[Entry] = Entry) -> Iterator[Reference]:
    for index, target in enumerate(targets):
        yield Reference((field, index), target, kind)


def _cited(path: Path, citations: Iterable[Citation]) -> Iterator[Reference]:
    for index, citation in enumerate(citations):
        yield Reference((*path, index, "id"), citation.id, Source)


def _of_diagram(diagram: Diagram) -> Iterator[Reference]:
    for index, block in enumerate(diagram.blocks):
        if block.opens is not None:
            yield Reference(("blocks", index, "opens"), block.opens)
    for index, example in enumerate(diagram.examples):
        yield Reference(("examples", index, "solution"), example.solution, Solution)


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
