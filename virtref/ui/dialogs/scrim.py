"""The scrim: it darkens the window below a palette, draws its shadow, and tells clicks."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from virtref.ui.look import Look

_DARKNESS = {"light": 110, "dark": 150, "contrast": 190}
"""Opacity of the black over each theme, out of 255."""
_RINGS, _RING, _SHADE = 6, 3, 8
"""Rings of the shadow, the width of one in design pixels, and the opacity of each."""


class Scrim(QWidget):
    """Covers a window as long as it is shown, whatever size the window takes."""

    clicked = Signal()
    resized = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        """Cover ``window``."""
        super().__init__(window)
        self._look = look
        self._frame: QWidget | None = None
        window.installEventFilter(self)
        self.setGeometry(window.rect())

    def hold(self, frame: QWidget) -> None:
        """Draw the shadow of ``frame``, a child of the scrim."""
        self._frame = frame

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window."""
        if watched is self.parent() and isinstance(event, QResizeEvent):
            self.resize(event.size())
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that there is more or less room."""
        super().resizeEvent(event)
        self.resized.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell a click beside the palette."""
        if self._frame is None or not self._frame.geometry().contains(event.position().toPoint()):
            self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Darken the window and draw the shadow."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, _DARKNESS[self._look.theme.name]))
        if self._frame is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, _SHADE))
            body = QRectF(self._frame.geometry())
            for number in range(1, _RINGS + 1):
                reach = self._look.px(number * _RING)
                ring = body.adjusted(-reach, -reach, reach, reach).translated(0, reach / 2)
                radius = reach + self._look.px(16)
                painter.drawRoundedRect(ring, radius, radius)
        painter.end()
