"""The ground of the window, which says once that it was painted."""

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from virtref.ui.tokens import Theme

HEADER_HEIGHT = 60
"""In design pixels; a lower header covers the strip with the same colours."""


class Ground(QWidget):
    """The background of the window with the strip of its header, before anything stands on it."""

    painted = Signal()
    """The first paint is on the screen."""

    def __init__(self, theme: Theme, factor: float) -> None:
        """Paint in the colours of ``theme``; ``factor`` is that of the text."""
        super().__init__()
        self._background = QColor(theme.colors["bg"])
        self._surface = QColor(theme.colors["surface"])
        self._strip = round(HEADER_HEIGHT * factor)
        self._told = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground and the strip."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._background)
        painter.fillRect(QRect(0, 0, self.width(), self._strip), self._surface)
        painter.end()
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self.painted.emit)
