"""How well virtref knows what it says: counts of cells and sources, as tables."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeAlias, get_args

import msgspec

from virtref.content.catalog import Catalog
from virtref.content.cells import UNKNOWN, How
from virtref.content.comparison import Criterion
from virtref.content.entries import Entry, Source
from virtref.content.knowledge import KEEPS, age, is_stale, knowledge
from virtref.content.links import references
from virtref.content.solution import Solution
from virtref.content.text import Text

_Counts: TypeAlias = Counter[tuple[str, str]]

_AGES = ((6, "0-5"), (12, "6-11"), (18, "12-17"), (24, "18-23"))
"""Whole months: the first that is too old for a column, and the name of the column."""
_OLDEST, _NO_DAY, _STALE = "24+", "no-day", "stale"


class Table(msgspec.Struct, frozen=True):
    """Counts by row and column; the names are those of the files, in every language."""

    id: str
    title: Text
    rows: dict[str, dict[str, int]]


def report(catalog: Catalog, entries: Sequence[Entry], today: date) -> tuple[Table, ...]:
    """Count what is known of these entries, which belong to the catalogue."""
    return (_cells(catalog, entries), _sources(catalog, entries), _ages(entries, today))


def _cells(catalog: Catalog, entries: Iterable[Entry]) -> Table:
    """Count the cells of every solution under every criterion, also those that are missing."""
    criteria = catalog.of_kind(Criterion)
    counts: _Counts = Counter()
    for solution in entries:
        if isinstance(solution, Solution):
            for criterion in criteria:
                cell = solution.cell(criterion.id)
                counts[criterion.group, UNKNOWN if cell.value == UNKNOWN else cell.how] += 1
    groups = dict.fromkeys(criterion.group for criterion in criteria)
    title = Text("Cellules, par groupe de critères", "Cells, by group of criteria")
    return Table("cells", title, _rows(groups, (*get_args(How), UNKNOWN), counts))


def _sources(catalog: Catalog, entries: Iterable[Entry]) -> Table:
    """Count sources, and how often these entries cite them, most cited nature first."""
    counts: _Counts = Counter()
    for entry in entries:
        if isinstance(entry, Source):
            counts[entry.nature, "sources"] += 1
        for reference in references(entry):
            source = catalog.source(reference.target) if reference.kind is Source else None
            if source is not None:
                counts[source.nature, "citations"] += 1
    natures = dict.fromkeys(nature for (nature, _), _ in counts.most_common())
    title = Text("Sources, par nature", "Sources, by nature")
    return Table("sources", title, _rows(natures, ("sources", "citations"), counts))


def _ages(entries: Iterable[Entry], today: date) -> Table:
    """Count knowledge by its age in whole months, and how much of it has gone stale."""
    counts: _Counts = Counter()
    for known in knowledge(entries):
        column = _NO_DAY if known.day is None else _column(age(known.day, today))
        counts[known.kind, column] += 1
        counts[known.kind, _STALE] += is_stale(known, today)
    columns = (*(name for _, name in _AGES), _OLDEST, _NO_DAY, _STALE)
    title = Text(f"Connaissances, par âge en mois au {today}", f"Knowledge, by months on {today}")
    return Table("ages", title, _rows(KEEPS, columns, counts))


def _column(months: int) -> str:
    return next((name for below, name in _AGES if months < below), _OLDEST)


def _rows(
    rows: Iterable[str], columns: Sequence[str], counts: _Counts
) -> dict[str, dict[str, int]]:
    """Lay counts out in this order, and add a row of totals."""
    found = {row: {column: counts[row, column] for column in columns} for row in rows}
    total = {column: sum(row[column] for row in found.values()) for column in columns}
    return {**found, "total": total}
