"""Statements: what virtref says, one by one, with what each rests on."""

from collections.abc import Iterable, Iterator
from typing import Literal

import msgspec

from virtref.content.catalog import Catalog
from virtref.content.cells import Citation, How
from virtref.content.comparison import Comparison, Criterion
from virtref.content.dates import DateSpan, PartialDate
from virtref.content.entries import Entry, Milestone, NetworkMode, Source
from virtref.content.solution import Solution
from virtref.content.text import Text
from virtref.content.tree import Path
from virtref.content.walk import texts

Sort = Literal["cell", "fact", "date"]


class Support(msgspec.Struct, frozen=True):
    """A place in a document: open ``url`` and read what stands at ``where``."""

    id: str
    title: Text
    url: str
    where: str


class Statement(msgspec.Struct, frozen=True, omit_defaults=True):
    """One statement, where it is written, and its sources; a cell has a ``note`` and a ``how``."""

    sort: Sort
    place: str
    says: Text
    sources: tuple[Support, ...]
    note: Text | None = None
    how: How | None = None


_NO_FACTS = frozenset(("title", "short", "label", "name", "subtitle", "course", "claim"))
"""Fields that name things, or report what others say."""


def statements(catalog: Catalog, entries: Iterable[Entry]) -> Iterator[Statement]:
    """Find every statement of these entries, which belong to the catalogue.

    Facts and dates rest on the sources of their entry, a cell on its own.
    """
    for entry in entries:
        if isinstance(entry, Source | Criterion):
            continue  # the one is what statements rest on, the other a question
        support = _support(catalog, entry.sources)
        for path, says in _facts(entry):
            yield Statement("fact", _place(entry, path), _about(entry.title, says), support)
        for path, day in _dates(entry):
            says = Text(day.display("fr"), day.display("en"))
            yield Statement("date", _place(entry, path), _about(entry.title, says), support)
        if isinstance(entry, Solution):
            yield from _cells(catalog, entry)


def _facts(entry: Entry) -> Iterator[tuple[Path, Text]]:
    """Find what an entry says in words, and who reaches whom."""
    match entry:
        case Comparison():
            for at, row in enumerate(entry.rows):
                for index, (column, cell) in enumerate(zip(entry.columns, row.cells, strict=False)):
                    says = _about(row.title, _about(column.title, cell))
                    yield ("rows", at, "cells", index), says
        case NetworkMode():
            for index, reach in enumerate(entry.reach):
                path = f"{reach.source} → {reach.target}"
                says = _about(Text(path, path), Text(reach.value, reach.value))
                yield ("reach", index), says
        case _:
            pass
    for placed in texts(entry):
        is_fact = placed.field not in _NO_FACTS and placed.path[0] not in {"cells", "rows"}
        if is_fact and placed.text != Text():
            yield placed.path, placed.text


def _about(subject: Text, says: Text) -> Text:
    return Text(
        f"{subject.into('fr')}\u00a0: {says.into('fr')}", f"{subject.into('en')}: {says.into('en')}"
    )


def _cells(catalog: Catalog, solution: Solution) -> Iterator[Statement]:
    for id_, cell in solution.cells.items():
        criterion = catalog.get(id_)
        asked = Text(id_, id_) if criterion is None else criterion.title
        says = _about(solution.title, _about(asked, Text(cell.value, cell.value)))
        support = _support(catalog, cell.sources)
        place = _place(solution, ("cells", id_))
        yield Statement("cell", place, says, support, cell.note, cell.how)


def _dates(entry: Entry) -> Iterator[tuple[Path, PartialDate | DateSpan]]:
    match entry:
        case Milestone():
            yield ("when",), entry.when
        case Solution(lifecycle=life):
            days = {
                "released": life.released,
                "maintenance-since": life.maintenance_since,
                "renamed": life.renamed,
                "ended": life.ended,
                "support-ends": life.support_ends,
            }
            yield from ((("lifecycle", field), day) for field, day in days.items() if day)
        case _:
            pass


def _support(catalog: Catalog, citations: Iterable[Citation]) -> tuple[Support, ...]:
    found = ((catalog.source(citation.id), citation.where) for citation in citations)
    return tuple(
        Support(source.id, source.title, source.url, where) for source, where in found if source
    )


def _place(entry: Entry, path: Path) -> str:
    return f"{entry.id}#{'.'.join(map(str, path))}"
