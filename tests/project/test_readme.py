"""What the README promises."""

import re
from pathlib import Path

import msgspec
import pytest

from virtref import cli
from virtref.policy import POLICY_FILE, Policy, read_policy

BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def readme(root: Path) -> str:
    """Return the text of the README."""
    return (root / "README.md").read_text(encoding="utf-8")


def _blocks(readme: str, language: str) -> list[str]:
    """Return the code blocks of a language."""
    return [text for name, text in BLOCK.findall(readme) if name == language]


def test_entry_shown_is_a_good_one(
    readme: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The entry that a reader copies into a file of theirs passes the check."""
    example, _ = _blocks(readme, "yaml")
    path = tmp_path / "concepts.yaml"
    path.write_text(example, encoding="utf-8")
    code = cli.run(cli.parse(["--lang", "en", "check", str(path)]))
    assert (code, capsys.readouterr().out) == (0, "errors: 0, warnings: 0\n")


def test_policy_shown_is_a_good_one(readme: str, tmp_path: Path) -> None:
    """An administrator who copies the example decides all that it says."""
    _, example = _blocks(readme, "yaml")
    (tmp_path / POLICY_FILE).write_text(example, encoding="utf-8")
    machine = read_policy([tmp_path / POLICY_FILE])
    assert machine.problems == ()
    decided = msgspec.to_builtins(machine.decided)
    assert len(decided) == len(Policy.__struct_fields__)


def test_commands_shown_exist(readme: str) -> None:
    """Each command of virtref that the README shows is understood."""
    lines = "\n".join(_blocks(readme, "sh")).splitlines()
    shown = [re.split(r"\s+#", line)[0].partition("dev.py run ")[2] for line in lines]
    words = [re.findall(r'"[^"]*"|\S+', line) for line in shown if line]
    assert len(words) >= 5
    assert all(cli.parse(line).command == line[0] for line in words)


def test_links_and_pictures_lead_somewhere(root: Path, readme: str) -> None:
    """No link within the project is broken."""
    targets = re.findall(r"\]\(([^)#][^)]*)\)", readme)
    assert [each for each in targets if "://" not in each and not (root / each).exists()] == []
