"""Monograms: two letters on the tint of a family's colour, drawn wherever a logo would be."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from virtref.ui.look import Look
from virtref.ui.tokens import Token


def paint_monogram(
    painter: QPainter,
    look: Look,
    letters: str,
    token: Token,
    rect: QRectF,
    fill: QColor | None = None,
) -> None:
    """Draw a monogram into ``rect``; ``fill`` replaces the tint of its colour."""
    ink = look.color(token)
    painter.setPen(QPen(ink, look.px(1)) if look.theme.outlined else Qt.PenStyle.NoPen)
    painter.setBrush(fill or look.fill(token))
    radius = rect.width() * 0.18
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.setPen(ink)
    painter.setFont(look.font(max(13, rect.width() / look.factor * 0.36), 700))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letters)
