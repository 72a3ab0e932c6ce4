"""A title that opens a page: a button that wraps, underlined when it is pointed at."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from virtref.ui.line_breaks import break_lines
from virtref.ui.look import Look
from virtref.ui.tips import plain_tip
from virtref.ui.widgets.focus import paint_ring
from virtref.ui.widgets.pressable import Pressable


class TitleLink(Pressable):
    """A wrapping title; its accessible name says that it opens the page."""

    def __init__(self, look: Look, title: str, size: float) -> None:
        """Show ``title`` in a font of ``size`` design pixels."""
        super().__init__(look)
        self.setText(title)
        name = self.tr("Open the page: {title}").format(title=title)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        self.setFont(look.font(size, 600))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped title."""
        lines = break_lines(self.text(), self.font(), width)
        return round(len(lines) * QFontMetricsF(self.font()).height() + 1)

    def sizeHint(self) -> QSize:
        """Prefer one line."""
        metrics = QFontMetricsF(self.font())
        return QSize(round(metrics.horizontalAdvance(self.text()) + 2), round(metrics.height() + 1))

    def minimumSizeHint(self) -> QSize:
        """Accept any width: the title wraps."""
        return QSize(0, round(QFontMetricsF(self.font()).height() + 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the title."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setUnderline(self._hovered)
        painter.setFont(font)
        painter.setPen(look.color("accent" if self._hovered else "text"))
        metrics = QFontMetricsF(font)
        lines = break_lines(self.text(), self.font(), self.width())
        top = (self.height() - len(lines) * metrics.height()) / 2
        widest = 0.0
        for number, line in enumerate(lines):
            painter.drawText(QPointF(0, top + number * metrics.height() + metrics.ascent()), line)
            widest = max(widest, metrics.horizontalAdvance(line))
        if self._ringed and self.hasFocus():
            inset = look.px(4)
            body = QRectF(0, 0, min(widest + inset, self.width()), self.height())
            paint_ring(painter, look, body.adjusted(inset, inset, -inset, -inset), look.px(4))
        painter.end()
