"""The focus ring: 3 pixels of accent, 2 pixels off the control, only after keyboard use."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from virtref.ui.look import Look

if TYPE_CHECKING:
    _Widget = QWidget
else:
    # Two Qt bases in one class crash PySide: this is mixed in from a plain class.
    _Widget = object

RING = 5
"""Room around a control for its ring, in design pixels: 2 of gap and 3 of line."""

_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


def from_keyboard(event: QFocusEvent) -> bool:
    """Whether the focus came by a key."""
    return event.reason() in _KEYBOARD


class Ringed(_Widget):
    """Knows whether the keyboard brought the focus; stands before a Qt class among the bases."""

    _ringed = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when the keyboard brought the focus."""
        self._ringed = from_keyboard(event)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Remove the ring."""
        self._ringed = False
        super().focusOutEvent(event)


def paint_ring(painter: QPainter, look: Look, body: QRectF, radius: float) -> None:
    """Draw the ring around ``body``, a rounded rectangle of ``radius`` pixels."""
    width = look.px(3)
    away = look.px(2) + width / 2
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.color("accent"), width))
    painter.drawRoundedRect(body.adjusted(-away, -away, away, away), radius + away, radius + away)


def hairline(widget: QWidget) -> float:
    """Return the width of a hairline on the widget's screen: whole device pixels."""
    ratio = widget.devicePixelRatioF()
    return max(1, round(ratio)) / ratio
