"""What every painted button shares: it knows hover and keyboard focus, and Enter presses it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from virtref.ui.look import Look
from virtref.ui.widgets.focus import Ringed


class Pressable(Ringed, QAbstractButton):
    """A button whose heirs draw it, by ``_hovered`` and ``_ringed``."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Take the focus by key and by mouse."""
        super().__init__(parent)
        self._look = look
        self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is over it."""
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer is gone."""
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Accept Enter too: Qt's buttons know Space alone."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)
