"""A portable copy as somebody starts it: its marker, its packs and its policy lie beside it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.content import write
from tests.support.program import unmeasured

pytest.importorskip("PySide6", reason="a server may have the command line only")
pytestmark = pytest.mark.skipif(os.name != "posix", reason="the copy is made of links")

ROOT = Path(__file__).parents[2]
PACK = {
    "pack.yaml": "title: Nos cours\nversion: '1'\n",
    "a.yaml": "kind: concept\nentries:\n"
    "- {id: our-lab, title: Notre salle, family: basics, level: 1, definition: d}\n",
}
_OPEN_AND_CLOSE = """
import sys
from PySide6.QtWidgets import QApplication
from virtref.ui.app import Start
def look(self):
    go_on(self)
    print(self._window.windowTitle())
    self._window.close()
    QApplication.quit()
go_on, Start._go_on = Start._go_on, look
from virtref.__main__ import main
sys.argv = ["virtref"]
sys.exit(main())
"""


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Return a copy of the program on a stick, with its marker."""
    folder = write(tmp_path / "stick", {"virtref-portable.ini": ""})
    for name in ("virtref", "resources"):
        (folder / name).symlink_to(ROOT / name)
    (tmp_path / "home").mkdir()
    return folder


def _start(stick: Path, *words: str) -> str:
    """Start the copy, whose reader has an empty home; return what it says."""
    home = str(stick.with_name("home"))
    environment = {**unmeasured(), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(  # noqa: S603  our own program
        [sys.executable, *words],
        check=False,
        capture_output=True,
        encoding="utf-8",
        # The copy is what Python finds, whatever keeps the current folder out of its path.
        env={**environment, "HOME": home, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(stick)},
        cwd=stick,
    )
    assert done.stderr == ""
    assert list(stick.with_name("home").iterdir()) == []
    return done.stdout


def test_it_writes_beside_itself_only(stick: Path) -> None:
    """The title says what it is; the computer that it visits keeps nothing."""
    before = {path.name for path in stick.iterdir()}
    assert _start(stick, "-c", _OPEN_AND_CLOSE) == "Chronologie – virtref (portable)\n"
    assert {path.name for path in stick.iterdir()} - before == {"virtref-data"}
    assert (stick / "virtref-data" / "session.json").is_file()


def test_without_a_place_it_opens_all_the_same(stick: Path) -> None:
    """Where nothing can be written, nothing is."""
    (stick / "virtref-data").touch()
    before = sorted(stick.iterdir())
    assert _start(stick, "-c", _OPEN_AND_CLOSE) == "Chronologie – virtref (portable)\n"
    assert sorted(stick.iterdir()) == before
    assert (stick / "virtref-data").read_bytes() == b""


def test_its_policy_and_packs_are_read(stick: Path) -> None:
    """What lies beside the copy applies to its window, and the self-test tells it."""
    write(stick / "packs" / "mine", dict(PACK))
    write(stick, {"virtref-policy.yaml": "language: en\nstart-page: tools\n"})
    assert _start(stick, "-c", _OPEN_AND_CLOSE) == "Tools – virtref (portable)\n"
    told = json.loads(_start(stick, "-m", "virtref", "selftest"))
    assert told["portable"] is True
    assert told["writes_to"] == str(stick / "virtref-data")
    assert told["packs"] == [str(stick / "packs" / "mine")]
    assert told["checks"]["policy"]["seen"]["decided"] == {"language": "en", "start-page": "tools"}
    assert told["checks"]["help"]["passed"] is True


def test_the_self_test_fails_on_a_bad_policy(stick: Path) -> None:
    """Whoever installs a room learns of the mistake before the pupils do."""
    write(stick, {"virtref-policy.yaml": "langage: fr\n"})
    told = json.loads(_start(stick, "-m", "virtref", "selftest"))
    assert told["passed"] is False
    (problem,) = told["checks"]["policy"]["seen"]["problems"]
    assert problem.startswith(f"{stick / 'virtref-policy.yaml'}:1:1: ")
