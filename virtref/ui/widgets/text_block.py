"""Painted text that wraps: its height for a width, and its drawing."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
"""How a block is drawn in its rectangle."""
_TALLEST = 10_000.0
LEADING = 1.08
"""Room below a block, as a factor of its natural height."""


def block_height(font: QFont, text: str, width: float) -> float:
    """Return the height of ``text`` wrapped to ``width`` pixels."""
    room = QRectF(0, 0, max(width, 1.0), _TALLEST)
    return QFontMetricsF(font).boundingRect(room, WRAP, text).height() * LEADING


def paint_block(painter: QPainter, font: QFont, text: str, place: QPointF, width: float) -> float:
    """Draw ``text`` wrapped to ``width`` at ``place``; return the height it takes."""
    painter.setFont(font)
    height = block_height(font, text, width)
    painter.drawText(QRectF(place.x(), place.y(), max(width, 1.0), height + 2), WRAP, text)
    return height
