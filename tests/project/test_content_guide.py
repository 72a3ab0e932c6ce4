"""What the guide for writers of content promises."""

import re
import shlex
import shutil
from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest

from virtref import cli
from virtref.content.check import check
from virtref.content.knowledge import KEEPS
from virtref.paths import resources_dir

TODAY = date(2026, 11, 23)
BLOCK = re.compile(r"^ *```(\w+)\n(.*?)^ *```$", re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def guide(root: Path) -> str:
    """Return the text of the guide."""
    return (root / ".github" / "CONTENT.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def example(guide: str) -> dict[str, str]:
    """Return the files of the solution that the guide adds, by kind."""
    blocks = [dedent(text) for language, text in BLOCK.findall(guide) if language == "yaml"]
    return {text.splitlines()[1].removeprefix("kind: "): text for text in blocks}


def test_the_solution_of_the_guide_can_be_shipped(example: dict[str, str], tmp_path: Path) -> None:
    """Beside everything that virtref ships, no rule finds anything."""
    assert {*example} == {"vendor", "source", "solution"}
    content = tmp_path / "content"
    shutil.copytree(resources_dir() / "content", content)
    before = check([content], TODAY)
    for kind, text in example.items():
        (content / f"example-{kind}.yaml").write_text(text, encoding="utf-8")
    after = check([content], TODAY)
    assert [problem.display("en") for problem in after if problem not in before] == []


def test_the_solution_of_the_guide_can_be_a_pack(example: dict[str, str], tmp_path: Path) -> None:
    """In a folder of one’s own, without touching the program."""
    for kind, text in example.items():
        (tmp_path / f"{kind}.yaml").write_text(text, encoding="utf-8")
    folders = [resources_dir() / "content", tmp_path]
    assert not [each for each in check(folders, TODAY) if Path(each.file).parent == tmp_path]


def test_commands_of_the_guide_exist(guide: str) -> None:
    """Each is understood as it is written."""
    (shown,) = (text for language, text in BLOCK.findall(guide) if language == "sh")
    lines = [shlex.split(line, comments=True) for line in shown.splitlines()]
    assert len(lines) == 4
    assert {cli.parse(line[line.index("run") + 1 :]).command for line in lines} == {"check"}


def test_the_guide_tells_the_months_of_the_rules(guide: str) -> None:
    """The table and the sentence below it say what the checker counts."""
    for how in ("read", "vendor", "judgement", "unverified"):
        (row,) = (line for line in guide.splitlines() if line.startswith(f"| `{how}`"))
        assert f"{KEEPS[how]} mois" in row
    version, terms, source = KEEPS["version"], KEEPS["terms"], KEEPS["source"]
    assert terms == KEEPS["known-active"]
    assert (
        f"après {version} mois, les conditions (`terms`) et `known-active` après {terms}" in guide
    )
    assert f"source après {source}" in guide
