"""What the wizard writes by “Exporter”, and what it says where it cannot."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.gestures.reader import Reader
from tests.ui.conftest import MakeWindow
from tests.ui.deciding import ANSWERS, answer
from virtref.advisor.decision_file import SUFFIX
from virtref.ui.capture import settle
from virtref.ui.main_window import MainWindow

# Without a screen, Qt says so of every menu and dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def asked_where(window: MainWindow, entry: str) -> tuple[Reader, QFileDialog]:
    """Choose an entry of “Exporter” at the result; return who asks where it goes."""
    answer(window, ANSWERS)
    reader = Reader(window)
    reader.press("Ctrl+T")
    reader.click("Exporter")
    reader.click(entry)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    return reader, dialog


@pytest.mark.parametrize(
    ("entry", "suffix", "start"),
    [
        ("Enregistrer la note en PDF…", ".pdf", b"%PDF"),
        ("Enregistrer la note en HTML…", ".html", b"<!doctype html>"),
        ("Enregistrer la note en Markdown…", ".md", b"# "),
        ("Enregistrer la décision…", SUFFIX, b"{"),
    ],
)
def test_a_note_is_written(
    make_window: MakeWindow, tmp_path: Path, entry: str, suffix: str, start: bytes
) -> None:
    """“Exporter” writes each kind of file, under the name that is typed."""
    window = make_window()
    reader, dialog = asked_where(window, entry)
    assert Path(dialog.selectedFiles()[0]).name == f"virtref-2026-11-23{suffix}"
    path = tmp_path / f"ma note{suffix}"
    reader.type_path(path)
    assert path.read_bytes().startswith(start)
    assert reader.sees(path.name)


@pytest.mark.parametrize("entry", ["Enregistrer la note en PDF…", "Enregistrer la décision…"])
def test_a_place_that_cannot_be_written_is_told(
    make_window: MakeWindow, tmp_path: Path, entry: str
) -> None:
    """The result stays, the reason of the system stands over it, and no file is left."""
    window = make_window()
    reader, dialog = asked_where(window, entry)
    # The folder goes away, or loses its rights, between the question and the answer.
    place = tmp_path / "file" / "note"
    (tmp_path / "file").touch()
    dialog.fileSelected.emit(str(place))
    dialog.reject()
    settle()
    assert reader.sees("Écriture impossible", str(place))
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
    assert dict(window.wizard_run().answers) == ANSWERS
