"""What the program leaves to its window: opening it, capturing it, trying itself."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from virtref import cli
from virtref.advisor.decision_file import SUFFIX

pytest.importorskip("PySide6", reason="a server may have the command line only")

_UP_TO_THE_EVENT_LOOP = """
import sys
from PySide6.QtWidgets import QApplication
QApplication.exec = lambda *_: 0
from virtref.__main__ import main
sys.argv = ["virtref", "--data", *sys.argv[1:]]
sys.exit(main())
"""

_NAMES_BEFORE_THE_FIRST_PAINT = """
import sys
from PySide6 import QtCore
from PySide6.QtWidgets import QApplication
QApplication.exec = lambda *_: print("Qt" in vars(QtCore)) or 0
from virtref.__main__ import main
sys.argv = ["virtref", "--data", *sys.argv[1:]]
sys.exit(main())
"""

_UP_TO_THE_WIZARD = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
from virtref.ui.app import Start
from virtref.ui.capture import settle
def look(self):
    go_on(self)
    settle()
    wizard = QApplication.activeModalWidget()
    print("|".join(label.text() for label in wizard.findChildren(QLabel) if label.isVisible()))
    QApplication.quit()
go_on, Start._go_on = Start._go_on, look
from virtref.__main__ import main
sys.argv = ["virtref", "--lang", "en", "--data", *sys.argv[1:]]
sys.exit(main())
"""


def _start(*words: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(  # noqa: S603  our own program
        [sys.executable, *words],
        check=False,
        capture_output=True,
        encoding="utf-8",
        # Qt wants a UTF-8 locale, and complains about any other one before it switches.
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"},
        cwd=Path(__file__).parents[2],
    )


def test_without_a_command_the_window_opens(tmp_path: Path) -> None:
    """Nothing is printed, and what the program writes stays in its folder."""
    done = _start("-c", _UP_TO_THE_EVENT_LOOP, str(tmp_path))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_first_paint_does_not_wait_for_the_names_of_qt(tmp_path: Path) -> None:
    """PySide makes every name of ``Qt`` at the first use of one, which the ground does without."""
    done = _start("-c", _NAMES_BEFORE_THE_FIRST_PAINT, str(tmp_path))
    assert (done.returncode, done.stdout, done.stderr) == (0, "False\n", "")


def test_a_decision_file_opens_the_wizard_on_it(tmp_path: Path) -> None:
    """``virtref FILE.virtref`` shows the decision; a file that is not there is told in place."""
    answers = tmp_path / "answers.yaml"
    answers.write_text("use: learn\nhost: windows-home\n", encoding="utf-8")
    saved = tmp_path / "mine.VIRTREF"
    words = ("advise", str(answers), "--save", str(saved), "--data", str(tmp_path))
    assert _start("-m", "virtref", *words).returncode == 0
    done = _start("-c", _UP_TO_THE_WIZARD, str(tmp_path), str(saved))
    assert done.returncode == 0
    assert "A decision that was opened again|Nothing has changed since" in done.stdout
    done = _start("-c", _UP_TO_THE_WIZARD, str(tmp_path), str(tmp_path / "none.virtref"))
    assert done.returncode == 0
    assert "Cannot be read: No such file or directory." in done.stdout
    assert "Question 1 of" in done.stdout


def test_the_ending_is_that_of_decision_files() -> None:
    """The command line knows it without loading the advisor."""
    assert cli.DECISION == SUFFIX


@pytest.mark.parametrize("words", [("one.virtref", "two.virtref"), ("--format", "a.virtref")])
def test_a_decision_file_stands_alone(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    """Two of them, or one behind an option that no window has, are wrong use."""
    with pytest.raises(SystemExit) as stopped:
        cli.parse([*words])
    assert stopped.value.code == 2
    assert "usage: virtref" in capsys.readouterr().err


def test_the_program_tries_itself(tmp_path: Path) -> None:
    """Every part of it answers, in JSON."""
    done = _start("-m", "virtref", "selftest", "--data", str(tmp_path))
    checks = json.loads(done.stdout)["checks"]
    assert {name: check for name, check in checks.items() if not check["passed"]} == {}
    assert (done.returncode, done.stderr) == (0, "")


def test_pictures_that_cannot_be_kept_are_no_crash(tmp_path: Path) -> None:
    """A file where the folder should be is said in one line."""
    (tmp_path / "file").touch()
    done = _start("-m", "virtref", "capture", str(tmp_path / "file" / "pictures"))
    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.long
def test_the_program_pictures_itself(tmp_path: Path) -> None:
    """One picture for each place a reader can go to."""
    done = _start("-m", "virtref", "capture", str(tmp_path / "pictures"), "--size", "1024x640")
    assert (done.returncode, done.stderr) == (0, "")
    pictures = sorted((tmp_path / "pictures").iterdir())
    assert len(pictures) > 20
    assert {picture.read_bytes()[:4] for picture in pictures} == {b"\x89PNG"}
