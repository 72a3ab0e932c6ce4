"""A small square in a layer's colour: the key of a drawing."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from virtref.ui.look import Look
from virtref.ui.tokens import Token


class ColorSquare(QWidget):
    """A rounded square, filled for the hypervisor and tinted for the others."""

    def __init__(self, look: Look, token: Token, size: float = 20) -> None:
        """Draw a square of ``size`` design pixels."""
        super().__init__()
        self._look, self._token = look, token
        self.setFixedSize(look.px(size), look.px(size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the square."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = look.color(self._token)
        filled = self._token == "layer-hyp"
        painter.setPen(QPen(color, look.px(1.5)) if not filled else Qt.PenStyle.NoPen)
        painter.setBrush(color if filled else look.fill(self._token))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), look.px(4), look.px(4))
        painter.end()
