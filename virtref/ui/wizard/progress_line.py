"""The progress line of small windows: one bar per question."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from virtref.ui.look import Look


class ProgressLine(QWidget):
    """``done`` filled bars of ``total``; the page says the same in words."""

    def __init__(self, look: Look, done: int, total: int) -> None:
        """Draw the bars."""
        super().__init__()
        self._look, self._done, self._total = look, done, max(total, 1)
        self.setFixedHeight(look.px(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = look.px(5)
        width = (self.width() - gap * (self._total - 1)) / self._total
        for number in range(self._total):
            bar = QRectF(number * (width + gap), 1, width, self.height() - 2)
            filled = number < self._done
            painter.setPen(Qt.PenStyle.NoPen if filled else QPen(look.color("control"), 1))
            painter.setBrush(look.color("accent" if filled else "sunken"))
            painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        painter.end()
