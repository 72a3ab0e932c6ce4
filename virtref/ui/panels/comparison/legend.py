"""What the tint means, and how many lines are not shown."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from virtref.ui.look import Look
from virtref.ui.panels.comparison.sheet import LEAST_TO_STAND_OUT
from virtref.ui.widgets.labels import Paragraph, label


class Legend(QWidget):
    """One line under the table."""

    def __init__(self, look: Look) -> None:
        """Make an empty legend."""
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(8))
        self._swatch = _Swatch(look)
        line.addWidget(self._swatch, 0, Qt.AlignmentFlag.AlignTop)
        self._meaning = Paragraph(look, "", 14, 400, "text2")
        line.addWidget(self._meaning, 1)
        self._hidden = label(look, "", 14, 400, "text2")
        line.addWidget(self._hidden, 0, Qt.AlignmentFlag.AlignTop)

    def show_counts(self, products: int, hidden: str) -> None:
        """Say what the tint means among so many products, and what is hidden."""
        meaningful = products >= LEAST_TO_STAND_OUT
        self._swatch.setVisible(meaningful)
        text = self.tr("value that stands out from the %n other(s)", "", products - 1)
        self._meaning.setText(text if meaningful else "")
        self._hidden.setText(hidden)


class _Swatch(QWidget):
    """A small tint with its bar."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(look.px(22), look.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("tint"))
        painter.drawRoundedRect(QRectF(self.rect()), look.px(4), look.px(4))
        painter.fillRect(
            0, look.px(2), look.px(3), self.height() - look.px(4), look.color("accent")
        )
        painter.end()
