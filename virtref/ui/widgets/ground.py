"""The ground of the window, which says once that it was painted."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from virtref.ui.look import Look


class Ground(QWidget):
    """A plain background in the colour of the window."""

    painted = Signal()
    """The first paint is on the screen."""

    def __init__(self, look: Look) -> None:
        """Fill with the background of ``look``."""
        super().__init__()
        self._color = look.color("bg")
        self._told = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._color)
        painter.end()
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self.painted.emit)
