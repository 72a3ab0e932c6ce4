"""No silent crash: what nobody expected is told once, logged, and survived where it can be."""

import faulthandler
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import indent

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget

from tests.support.program import unmeasured
from tests.ui.conftest import MakeWindow
from virtref import __version__
from virtref.ui.capture import settle
from virtref.ui.crash import CrashWatch

ROOT = Path(__file__).parents[2]
MOST_BYTES = 1024 * 1024

# Without a screen, Qt says so of every dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Watch = Callable[[Path | None], CrashWatch]


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    """Return what watches over this test, in place of what pytest does with errors."""
    made: list[CrashWatch] = []

    def watch_over(folder: Path | None) -> CrashWatch:
        found = CrashWatch(folder)
        monkeypatch.setattr(sys, "excepthook", found.catch)
        made.append(found)
        return found

    yield watch_over
    for each in made:
        each.stop()
        each.deleteLater()
    settle()
    faulthandler.enable(sys.__stderr__ or sys.stderr)


class Failing(QPushButton):
    """A button whose slot fails."""

    def __init__(self, parent: QWidget) -> None:
        """Fail when clicked."""
        super().__init__("échouer", parent)
        self.message = "le tiroir est vide"
        self.clicked.connect(self._fail)

    def _fail(self) -> None:
        raise LookupError(self.message)


def boxes() -> list[QMessageBox]:
    """Return the dialogs that are shown."""
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)]
    return [each for each in found if each.isVisible()]


def fail(window: QWidget, message: str = "le tiroir est vide") -> None:
    """Have a slot fail."""
    button = Failing(window)
    button.message = message
    button.click()
    button.deleteLater()
    settle()


def test_a_failing_slot_is_told_once(
    make_window: MakeWindow, watch: Watch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One dialog, in words, with the report; the next failures are only logged."""
    watch(tmp_path)
    window = make_window()
    fail(window)
    (box,) = boxes()
    assert box.text() == "virtref a rencontré une erreur imprévue. Il reste ouvert."
    assert "LookupError: le tiroir est vide" in box.detailedText()
    assert box.textFormat() == Qt.TextFormat.PlainText
    QTest.keyClick(box, Qt.Key.Key_Escape)
    settle()
    fail(window)
    assert boxes() == []
    assert capsys.readouterr().err.count("le tiroir est vide") == 2


def test_the_program_goes_on(
    make_window: MakeWindow, watch: Watch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """After a failure the window answers as before."""
    watch(tmp_path)
    window = make_window()
    fail(window)
    QTest.keyClick(boxes()[0], Qt.Key.Key_Escape)
    settle()
    window.choose_panel("tools")
    settle()
    assert window.windowTitle() == "Outils – virtref"
    assert "LookupError" in capsys.readouterr().err


def test_a_failure_is_logged(
    make_window: MakeWindow, watch: Watch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The log tells when, which version, what, and where in the code."""
    watch(tmp_path)
    fail(make_window())
    log = (tmp_path / "virtref.log").read_text(encoding="utf-8")
    assert f" virtref {__version__}\n" in log
    assert log[:4].isdigit()
    assert "test_crash.py" in log
    assert log.rstrip().endswith("LookupError: le tiroir est vide")
    assert capsys.readouterr().err


def test_the_log_stays_small(
    watch: Watch, tmp_path: Path, capsys: pytest.CaptureFixture[str], application: QApplication
) -> None:
    """However many errors and however long, there are three files of a megabyte at most."""
    assert application is not None
    found = watch(tmp_path)
    found.catch(ValueError, ValueError("first"), None)
    for box in boxes():
        box.close()
    for number in range(600):
        found.catch(ValueError, ValueError(f"{number} " + "é" * 5_000), None)
    found.catch(ValueError, ValueError("x" * 5 * MOST_BYTES + " the end"), None)
    sizes = {path.name: path.stat().st_size for path in tmp_path.glob("virtref*.log")}
    assert set(sizes) == {"virtref.log", "virtref.1.log", "virtref.2.log"}
    assert max(sizes.values()) <= MOST_BYTES
    assert (tmp_path / "virtref.log").read_text(encoding="utf-8").rstrip().endswith("the end")
    assert capsys.readouterr().err


@pytest.mark.parametrize("place", ["none", "gone", "file"])
def test_without_a_place_it_is_still_told(
    make_window: MakeWindow,
    watch: Watch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    place: str,
) -> None:
    """Where nothing can be written the dialog is all there is, and nothing else fails."""
    (tmp_path / "file").write_text("no folder")
    watch(None if place == "none" else tmp_path / place)
    fail(make_window())
    assert len(boxes()) == 1
    assert capsys.readouterr().err.count("Traceback") == 1
    boxes()[0].close()


def test_without_a_console_it_is_still_told(
    make_window: MakeWindow, watch: Watch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program without a console has no standard error, as on Windows; the rest holds."""
    watch(tmp_path)
    window = make_window()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stderr", None)
        patch.setattr(sys, "stdout", None)
        fail(window)
    assert len(boxes()) == 1
    assert "LookupError" in (tmp_path / "virtref.log").read_text(encoding="utf-8")
    boxes()[0].close()


def test_words_that_cannot_be_written_are_logged(
    make_window: MakeWindow, watch: Watch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half a character, as in the name of a broken file, does not break the log."""
    watch(tmp_path)
    window = make_window()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stderr", None)
        fail(window, "le fichier \udcff")
    assert "\\udcff" in (tmp_path / "virtref.log").read_text(encoding="utf-8")
    boxes()[0].close()


def test_ctrl_c_is_no_error(
    watch: Watch, tmp_path: Path, capsys: pytest.CaptureFixture[str], application: QApplication
) -> None:
    """Who stops the program from a console is not told that it failed."""
    assert application is not None
    watch(tmp_path).catch(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert boxes() == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


def _run(code: str, folder: Path) -> "subprocess.CompletedProcess[str]":
    """Start the program, with ``code`` in place of the event loop."""
    script = f"""
import faulthandler, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
run_loop = QApplication.exec
def loop(*_):
    from virtref.ui.capture import settle
    window, end = None, time.monotonic() + 20
    while not hasattr(window, "navigator") and time.monotonic() < end:
        settle()
        (window,) = (each for each in QApplication.topLevelWidgets() if hasattr(each, "fill"))
    settle()
{indent(code, "    ")}
QApplication.exec = loop
from virtref.__main__ import main
sys.argv = ["virtref", "--data", sys.argv[1], "--lang", "fr"]
sys.exit(main())
"""
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", script, str(folder)],
        check=False,
        capture_output=True,
        encoding="utf-8",
        env={**unmeasured(), "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"},
        cwd=ROOT,
    )


DIE = "faulthandler._sigsegv()"
TELL = """
for box in QApplication.topLevelWidgets():
    if isinstance(box, QMessageBox):
        print(box.text(), box.detailedText(), sep="\\n")
return 0
"""
DRAW_BADLY = """
class Unpainted(QWidget):
    def paintEvent(self, event):
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        raise LookupError("nothing to draw")
broken = Unpainted(window)
broken.show()
again = QTimer()
again.timeout.connect(broken.update)
again.start(10)
def count_and_quit():
    again.stop()
    print(len([each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)]))
    QApplication.quit()
QTimer.singleShot(500, count_and_quit)
return run_loop()
"""


def test_a_failing_drawing_is_survived(tmp_path: Path) -> None:
    """A drawing that fails at every paint costs one dialog; Qt finds no drawing left open."""
    done = _run(DRAW_BADLY, tmp_path)
    assert (done.returncode, done.stdout) == (0, "1\n"), done.stderr
    assert done.stderr.count("LookupError: nothing to draw") > 1
    assert "paint" not in done.stderr.replace("paintEvent", "")
    assert (tmp_path / "faults.log").read_bytes() == b""


@pytest.mark.skipif(os.name == "nt", reason="Windows has another word for it")
def test_what_kills_the_program_is_offered_at_the_next_start(tmp_path: Path) -> None:
    """A program that dies leaves a trace; the next one tells it once, and the one after nothing."""
    assert _run(DIE, tmp_path).returncode < 0
    told = _run(TELL, tmp_path)
    assert told.returncode == 0, told.stderr
    first, *trace = told.stdout.splitlines()
    assert first == "virtref s’est arrêté de façon imprévue la dernière fois."
    assert "Segmentation fault" in trace[0]
    assert any("main" in line for line in trace)
    again = _run(TELL, tmp_path)
    assert (again.returncode, again.stdout) == (0, "")
