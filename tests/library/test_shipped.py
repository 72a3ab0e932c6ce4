"""What virtref ships is complete and clean."""

from datetime import datetime
from pathlib import Path

import msgspec
import pytest

from virtref.content import codec
from virtref.content.catalog import Catalog
from virtref.content.check import check
from virtref.content.comparison import Comparison, Criterion
from virtref.content.compiled import Content
from virtref.content.entries import (
    Concept,
    Correction,
    Entry,
    Milestone,
    Principle,
    Sector,
)
from virtref.content.folder import read_folder
from virtref.content.knowledge import knowledge
from virtref.content.links import references
from virtref.content.parse import parse_folder
from virtref.content.solution import Solution
from virtref.paths import content_folders, resources_dir

FILES = sorted((resources_dir() / "content").rglob("*.yaml"))


def test_the_checker_finds_nothing(catalog: Catalog) -> None:
    """No error and no warning on the day of the newest knowledge: time alone breaks no test."""
    newest = max(known.day for known in knowledge(catalog.entries) if known.day)
    today = min(newest, datetime.now().astimezone().date())
    problems = check(content_folders([]), today)
    assert [problem.display("en") for problem in problems] == []


def test_compiling_loses_nothing() -> None:
    """What a build ships is what the YAML says."""
    content = parse_folder(read_folder(resources_dir() / "content")).content
    assert codec.from_json(codec.to_json(content), Content) == content


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_file_names_its_schema(file: Path) -> None:
    """So that an editor helps whoever writes content."""
    first, second, *_ = file.read_text(encoding="utf-8").splitlines()
    prefix = "# yaml-language-server: $schema="
    assert first.startswith(prefix)
    schema = (file.parent / first.removeprefix(prefix)).resolve()
    kind = "taxonomy" if file.name == "taxonomy.yaml" else second.removeprefix("kind: ")
    assert schema == (resources_dir() / "schema" / f"{kind}.json").resolve()


@pytest.mark.parametrize(
    ("kind", "least"),
    [
        (Solution, 58),
        (Milestone, 70),
        (Criterion, 35),
        (Concept, 60),
        (Correction, 15),
        (Comparison, 10),
    ],
)
def test_there_is_enough_to_be_worth_using(catalog: Catalog, kind: type[Entry], least: int) -> None:
    """What readers were promised stays: nothing gets lost by an edit."""
    assert len(catalog.of_kind(kind)) >= least


def test_every_link_is_found_from_its_other_end(catalog: Catalog) -> None:
    """The page of an entry names those that lead to it."""
    for entry in catalog.entries:
        for reference in references(entry):
            assert entry in catalog.backlinks(reference.target), (entry.id, reference)


def test_icons_are_shipped(catalog: Catalog) -> None:
    """Every icon that content or the taxonomy names is there."""
    shipped = {path.stem for path in (resources_dir() / "icons").glob("*.svg")}
    named = {each.icon for each in catalog.of_kind(Sector)}
    named |= {each.icon for each in catalog.of_kind(Principle)}
    named |= {row.icon for table in catalog.of_kind(Comparison) for row in table.rows if row.icon}
    terms = msgspec.structs.astuple(catalog.taxonomy)
    named |= {term.icon for group in terms for term in group if term.icon}
    assert named - shipped == set()
