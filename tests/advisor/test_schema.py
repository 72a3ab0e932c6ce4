"""Schemas of the advisor’s files: shipped, found by the first line, and true to the files."""

from pathlib import Path

import msgspec
import pytest

from virtref import cli
from virtref.advisor import schema as advisor_schema
from virtref.advisor.kinds import KINDS
from virtref.content import schema as content_schema
from virtref.content.problems import Problem
from virtref.content.tree import child
from virtref.content.yamlfile import parse
from virtref.paths import resources_dir

SHIPPED = resources_dir() / "schema"
FILES = sorted((resources_dir() / "advisor").glob("*.yaml"))


def test_the_shipped_schemas_are_those_of_the_structs() -> None:
    """Whoever changes a question’s fields runs ``virtref schema`` again; no other file is left."""
    written = {path.stem: path.read_bytes() for path in SHIPPED.glob("*.json")}
    assert written == {**content_schema.schemas(), **advisor_schema.schemas()}


def test_the_command_writes_them(tmp_path_factory: pytest.TempPathFactory) -> None:
    """``virtref schema DIR`` writes those of content and advisor."""
    folder = tmp_path_factory.mktemp("schema")
    assert cli.run(cli.parse(["schema", str(folder)])) == 0
    assert (folder / "question.json").read_bytes() == advisor_schema.schemas()["question"]
    assert (folder / "solution.json").exists()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_first_line_of_a_file_finds_its_schema(path: Path) -> None:
    """An editor helps in every file of the advisor, with the fields that the file uses."""
    line, *_ = path.read_text(encoding="utf-8").splitlines()
    prefix = "# yaml-language-server: $schema="
    assert line.startswith(prefix)
    target = (path.parent / line.removeprefix(prefix)).resolve()
    schema = msgspec.json.decode(target.read_bytes())
    document = parse(path.read_bytes(), path.name)
    assert not isinstance(document, Problem)
    kind = str(child(document.tree, "kind"))
    assert schema["properties"]["kind"] == {"const": kind}
    known = schema["definitions"][KINDS[kind].__name__]
    entries = child(document.tree, "entries")
    assert isinstance(entries, list)
    for entry in entries:
        assert isinstance(entry, dict)
        assert set(known["required"]) <= set(entry) <= set(known["properties"])
