"""The command line as somebody types it, on a small catalogue."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.support.content import write
from virtref import paths
from virtref.__main__ import main

CONTENT = {
    "taxonomy.yaml": "concept-families: [{id: basics, title: {fr: Bases, en: Basics}}]\n",
    "concepts.yaml": """\
kind: concept
entries:
- id: snapshot
  title: {fr: Instantané, en: Snapshot}
  in-course: true
  aliases: [point de reprise]
  family: basics
  level: 1
  definition: {fr: "L’état d’une VM : figé", en: "The state of a VM: frozen"}
  misconception:
    claim: {fr: C’est une sauvegarde, en: It is a backup}
    truth: {fr: Ce n’en est pas une, en: It is not}
- id: clone
  title: {fr: Clone, en: Copy}
  family: basics
  level: 2
  definition: {fr: Une copie, en: A copy}
  related: [snapshot]
""",
    "milestones.yaml": "kind: milestone\nentries: []\n",
}


class Answer(NamedTuple):
    """What a command line gave back."""

    code: int
    out: str
    err: str


Ask = Callable[..., Answer]


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of what the program ships, as if it were installed elsewhere."""
    folder = write(tmp_path / "program" / "resources" / "content", {**CONTENT})
    write(folder.with_name("advisor"), {"questions.yaml": "kind: question\nentries: []\n"})
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "program" / "virtref" / "paths.py"))
    return folder


@pytest.fixture
def ask(
    shipped: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Ask:
    """Return a function that types a command line and reads the answer."""
    assert shipped.is_dir()
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")

    def type_(*words: str) -> Answer:
        monkeypatch.setattr(sys, "argv", ["virtref", "--data", str(tmp_path / "data"), *words])
        try:
            code = main()
        except SystemExit as stopped:
            code = int(stopped.code or 0)
        return Answer(code, *capsys.readouterr())

    return type_
