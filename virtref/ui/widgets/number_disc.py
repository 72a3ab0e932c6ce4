"""A numbered disc: the mark that ties a part of a drawing to a line of text."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from virtref.ui.look import NUMERAL_FAMILIES, Look

DIAMETER = 28
"""Of a disc, in design pixels, with its edge in the colour of the ground."""


class NumberDisc(QWidget):
    """A filled disc; the chosen one has the accent colour."""

    def __init__(self, look: Look, number: int, parent: QWidget | None = None) -> None:
        """Show ``number``."""
        super().__init__(parent)
        self._look, self._number, self._chosen = look, number, False
        self.setFixedSize(look.px(DIAMETER), look.px(DIAMETER))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_chosen(self, *, chosen: bool) -> None:
        """Colour the disc of the chosen part."""
        self._chosen = chosen
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the disc and its number."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = look.px(1.5)
        disc = QRectF(self.rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
        painter.setPen(QPen(look.color("surface"), edge))
        painter.setBrush(look.color("accent" if self._chosen else "text"))
        painter.drawEllipse(disc)
        painter.setFont(look.font(14, 700, NUMERAL_FAMILIES))
        painter.setPen(look.color("on-accent" if self._chosen else "surface"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()
