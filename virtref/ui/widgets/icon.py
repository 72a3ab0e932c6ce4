"""A decorative icon as a widget."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from virtref.ui.icons import paint_icon
from virtref.ui.look import Look
from virtref.ui.tokens import Token


class Icon(QWidget):
    """A decorative icon of ``size`` design pixels."""

    def __init__(self, look: Look, name: str, token: Token = "text2", size: float = 18) -> None:
        """Draw ``name`` in the colour of ``token``."""
        super().__init__()
        self._name, self._color = name, look.color(token)
        self.setFixedSize(look.px(size), look.px(size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_icon(painter, self._name, self._color, QRectF(self.rect()))
        painter.end()
