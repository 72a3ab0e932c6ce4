"""Files that the system asks to open: macOS sends what is double-clicked as an event."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent


class FileOpening(QObject):
    """Tells which file the application is sent."""

    asked = Signal(Path)

    def __init__(self, application: QCoreApplication, parent: QObject | None = None) -> None:
        """Listen to ``application``."""
        super().__init__(parent)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events that name a file, and leave all others alone."""
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            self.asked.emit(Path(event.file()))
            return True
        return False
