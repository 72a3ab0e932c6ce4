"""Labels: the only place where text of the content meets a ``QLabel``, always as plain text."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from virtref.ui.line_breaks import break_lines
from virtref.ui.look import CODE_FAMILIES, NUMERAL_FAMILIES, Look
from virtref.ui.tips import plain_tip
from virtref.ui.tokens import Token

LINE_SPACING = 1.5
"""Line height of paragraphs, as a factor of the font's pixel size."""
MEASURE = 52
"""The longest line of a paragraph, in font sizes: about a hundred characters."""

MOST_KEPT = 8
"""Ways to break a paragraph that are kept, for as many widths."""


def label(
    look: Look,
    text: str,
    size: float = 15,
    weight: int = 400,
    color: Token = "text",
    parent: QWidget | None = None,
) -> QLabel:
    """Return a one-line label in plain text."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(look.font(size, weight))
    _tint(made, look, color)
    made.setText(text)
    return made


def numeral(look: Look, text: str, size: float, weight: int = 700, color: Token = "text") -> QLabel:
    """Return a label for a year, a score or another large numeral."""
    made = label(look, text, size, weight, color)
    made.setFont(look.font(size, weight, NUMERAL_FAMILIES))
    return made


def code(look: Look, text: str, size: float = 14) -> QLabel:
    """Return a label for a file name, an extension or an address."""
    made = label(look, text, size, 500)
    made.setFont(look.font(size, 500, CODE_FAMILIES))
    return made


def _tint(widget: QWidget, look: Look, color: Token) -> None:
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.WindowText, look.color(color))
    widget.setPalette(palette)


class Paragraph(QLabel):
    """A wrapping plain text with the line spacing of the design, which ``QLabel`` lacks."""

    def __init__(
        self,
        look: Look,
        text: str,
        size: float = 15,
        weight: int = 400,
        color: Token = "text",
        parent: QWidget | None = None,
    ) -> None:
        """Show ``text`` in a font of ``size`` design pixels."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(look.font(size, weight))
        _tint(self, look, color)
        self._line_height = look.px(size) * LINE_SPACING
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._widest = look.px(size * 34)
        self._measure = look.px(size * MEASURE)
        self._broken: dict[tuple[str, str, float], tuple[str, ...]] = {}
        self.setText(text)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped lines."""
        return round(len(self.lines(width)) * self._line_height)

    def sizeHint(self) -> QSize:
        """Prefer one line, up to a comfortable measure."""
        natural = QFontMetricsF(self.font()).horizontalAdvance(self.text()) + 2
        width = min(round(natural + 0.5), self._widest)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Accept any width that holds the longest word."""
        metrics = QFontMetricsF(self.font())
        words = self.text().split(" ") or [""]
        width = round(max(metrics.horizontalAdvance(word) for word in words) + 1.5)
        return QSize(width, round(self._line_height))

    def lines(self, width: float) -> tuple[str, ...]:
        """Return the text as it breaks into lines of ``width`` pixels, or of the measure.

        Layouts and painting ask many times for the same; a few answers are kept.
        """
        font, room = self.font(), min(width, self._measure)
        asked = (self.text(), font.key(), room)
        if asked not in self._broken:
            if len(self._broken) >= MOST_KEPT:
                self._broken.clear()
            self._broken[asked] = break_lines(self.text(), font, room)
        return self._broken[asked]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        metrics = QFontMetricsF(self.font())
        lead = (self._line_height - metrics.height()) / 2
        alignment = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        for number, line in enumerate(self.lines(self.width())):
            spare = self.width() - metrics.horizontalAdvance(line)
            left = spare / 2 if alignment == Qt.AlignmentFlag.AlignHCenter else 0.0
            top = number * self._line_height + lead + metrics.ascent()
            painter.drawText(QPointF(left, top), line)
        painter.end()


class OneLine(Paragraph):
    """The beginning of a paragraph on one line; what does not fit is told by the tooltip."""

    def lines(self, width: float) -> tuple[str, ...]:
        """Return the text, elided where it is wider than ``width`` pixels."""
        metrics = QFontMetricsF(self.font())
        return (metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, width),)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text where it is elided."""
        super().resizeEvent(event)
        whole = self.lines(self.width()) == (self.text(),)
        self.setToolTip("" if whole else plain_tip(self.text()))
