"""The field of the palette: it keeps the focus and passes the moving keys on."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QLineEdit

from virtref.ui.look import Look

_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
}
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class SearchField(QLineEdit):
    """A large field without a frame."""

    moved = Signal(int)
    """How many hits further the reader wants to be."""
    open_requested = Signal()
    compare_requested = Signal()
    close_requested = Signal()

    def __init__(self, look: Look, name: str) -> None:
        """Make an empty field called ``name``."""
        super().__init__()
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setFrame(False)
        self.setFont(look.font(20, 500))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, look.color("surface"))
        self.setPalette(palette)

    def event(self, event: QEvent) -> bool:
        """Keep every key here: the shortcuts of the window below wait until the palette closes."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Keep the focus: everything in the palette is done from here."""
        del forward
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the list, open, compare, close; else type."""
        key = event.key()
        if key in _STEPS:
            self.moved.emit(_STEPS[Qt.Key(key)])
        elif key in _ENTERS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.compare_requested.emit()
        elif key in _ENTERS:
            self.open_requested.emit()
        elif key == Qt.Key.Key_Escape:
            self.close_requested.emit()
        else:
            super().keyPressEvent(event)
