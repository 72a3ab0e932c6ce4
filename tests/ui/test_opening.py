"""Files that the system sends to the program while it runs."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from virtref.ui.opening import FileOpening


def test_a_file_that_is_sent_is_told(application: QApplication, tmp_path: Path) -> None:
    """The whole name arrives, accents and spaces included; other events pass."""
    opening = FileOpening(application)
    told: list[Path] = []
    opening.asked.connect(told.append)
    path = tmp_path / "mon été.virtref"
    QApplication.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile(str(path))))
    QApplication.processEvents()
    assert told == [path]
    application.removeEventFilter(opening)
    opening.deleteLater()
