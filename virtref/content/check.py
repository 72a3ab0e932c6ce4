"""Checking: everything that is wrong in folders of content, each with its exact place."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from virtref.content.catalog import Catalog
from virtref.content.compiled import Content
from virtref.content.folder import read_folder
from virtref.content.merge import merge
from virtref.content.parse import TAXONOMY, parse_folder
from virtref.content.problems import Problem
from virtref.content.rules import (
    cells,
    dates,
    ids,
    languages,
    lengths,
    lives,
    references,
    sources,
    typography,
    ways,
)
from virtref.content.rules.rule import Finding, Rule, Subject
from virtref.content.tree import Document, child

RULES: tuple[Rule, ...] = (
    *ids.RULES,
    *references.RULES,
    *ways.RULES,
    *cells.RULES,
    *dates.RULES,
    *lives.RULES,
    *sources.RULES,
    *languages.RULES,
    *typography.RULES,
    *lengths.RULES,
)


def check(
    folders: Sequence[Path], today: date, rules: Sequence[Rule] = RULES
) -> tuple[Problem, ...]:
    """Parse folders, the shipped one first, and apply rules; sorted by file and place."""
    contents: list[tuple[Path, Content]] = []
    documents: dict[str, Document] = {}
    for folder in map(read_folder, folders):
        parsed = parse_folder(folder)
        contents.append((folder.root, parsed.content))
        documents |= {str(folder.root / name): found for name, found in parsed.documents.items()}
    catalog, problems = merge(contents, "")
    root, content = contents[0]
    files = {str(root / origin.file) for origin in content.origins}
    shipped = tuple(each for each in catalog.entries if catalog.origin(each.id).file in files)
    subject = Subject(catalog, shipped, today)
    found = (
        _problem(finding, catalog, documents, str(root / TAXONOMY))
        for rule in rules
        for finding in rule(subject)
    )
    return tuple(sorted((*problems, *found), key=_position))


def _problem(
    finding: Finding, catalog: Catalog, documents: Mapping[str, Document], taxonomy: str
) -> Problem:
    """Give a finding its place in the file."""
    file, path = taxonomy, finding.path
    if finding.entry is not None:
        file = catalog.origin(finding.entry.id).file
        path = ("entries", _index(documents[file], finding.entry.id), *path)
    line, column = documents[file].place(path)
    return Problem(file, line, column, finding.severity, finding.code, finding.message)


def _index(document: Document, id_: str) -> int:
    """Return which entry of a file has this id."""
    entries = child(document.tree, "entries")
    return [child(entry, "id") for entry in entries].index(id_)


def _position(problem: Problem) -> tuple[str, int, int, str]:
    return problem.file, problem.line, problem.column, problem.code
