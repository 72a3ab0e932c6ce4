"""Cells say what their criterion allows, and how it is known."""

from collections.abc import Iterator
from typing import NamedTuple

from virtref.content.cells import Cell
from virtref.content.comparison import Criterion
from virtref.content.rules.rule import Finding, Subject
from virtref.content.solution import Solution
from virtref.content.text import Text


class _Placed(NamedTuple):
    solution: Solution
    criterion: str
    cell: Cell


def values_are_legal(subject: Subject) -> Iterator[Finding]:
    """A value is on the scale of its criterion."""
    for solution, criterion, cell in _cells(subject):
        known = subject.catalog.get(criterion)
        if isinstance(known, Criterion) and cell.value not in known.values:
            path = ("cells", criterion, "value")
            yield Finding(solution, path, "error", "illegal-value", _illegal(cell.value, known))


def claims_have_sources(subject: Subject) -> Iterator[Finding]:
    """What was read, and what the vendor says, has a source with its place and a day."""
    for solution, criterion, cell in _cells(subject):
        if cell.how not in {"read", "vendor"}:
            continue
        path = ("cells", criterion)
        if not cell.sources:
            yield Finding(solution, path, "error", "cell-without-source", _NO_SOURCE)
        if cell.checked is None:
            yield Finding(solution, path, "error", "cell-without-day", _NO_DAY)
        for index, source in enumerate(cell.sources):
            if not source.where:
                where = (*path, "sources", index)
                yield Finding(solution, where, "error", "source-without-place", _NO_PLACE)


def partial_and_judged_have_notes(subject: Subject) -> Iterator[Finding]:
    """A “partial” says what is missing, a judgement says why."""
    for solution, criterion, cell in _cells(subject):
        if cell.note is None and (cell.value == "partial" or cell.how == "judgement"):
            path = ("cells", criterion)
            yield Finding(solution, path, "error", "cell-without-note", _NO_NOTE)


RULES = (values_are_legal, claims_have_sources, partial_and_judged_have_notes)


def _cells(subject: Subject) -> Iterator[_Placed]:
    for solution in subject.catalog.of_kind(Solution):
        for criterion, cell in solution.cells.items():
            yield _Placed(solution, criterion, cell)


_NO_SOURCE = Text(
    "une cellule «\u00a0read\u00a0» ou «\u00a0vendor\u00a0» cite sa source",
    "a “read” or “vendor” cell names its source",
)
_NO_DAY = Text(
    "une cellule «\u00a0read\u00a0» ou «\u00a0vendor\u00a0» dit quand elle a été vérifiée"
    " («\u00a0checked\u00a0»)",
    "a “read” or “vendor” cell says when it was checked (“checked”)",
)
_NO_PLACE = Text(
    "la source doit dire où (section, page)\u00a0: «\u00a0where\u00a0»",
    "the source must say where (section, page): “where”",
)
_NO_NOTE = Text(
    "une cellule «\u00a0partial\u00a0» ou «\u00a0judgement\u00a0» a une note",
    "a “partial” or “judgement” cell has a note",
)


def _illegal(value: str, criterion: Criterion) -> Text:
    choice = ", ".join(criterion.values)
    return Text(
        f"«\u00a0{value}\u00a0» n’est pas une valeur de «\u00a0{criterion.id}\u00a0»\u00a0;"
        f" au choix\u00a0: {choice}",
        f"“{value}” is not a value of “{criterion.id}”; choose one of: {choice}",
    )
