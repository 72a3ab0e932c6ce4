"""The score as drawings: a ring with the points, and a bar per heading."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QWidget

from virtref.advisor.decision import Standing
from virtref.advisor.explain import by_heading, score_words
from virtref.ui.context import Context
from virtref.ui.look import NUMERAL_FAMILIES, Look
from virtref.ui.widgets.labels import label

FULL_TURN = 16 * 360
TOP = 16 * 90


class ScoreRing(QWidget):
    """Points earned of the points that the answers ask for."""

    def __init__(self, look: Look, standing: Standing, maximum: int, size: float) -> None:
        """Draw a ring of ``size`` design pixels."""
        super().__init__()
        self._look, self._score, self._max = look, standing.score, maximum
        self.setFixedSize(look.px(size), look.px(size))
        self.setAccessibleName(look.say(score_words(standing, maximum)))
        self.setToolTip(self.accessibleName())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track, the share and the points."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() * 0.09
        ring = QRectF(self.rect()).adjusted(width, width, -width, -width)
        painter.setPen(QPen(look.color("border"), width))
        painter.drawEllipse(ring)
        pen = QPen(look.color("accent"), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        share = self._score / self._max if self._max else 0
        painter.drawArc(ring, TOP, -round(FULL_TURN * share))
        painter.setPen(look.color("text"))
        painter.setFont(look.font(self.width() / look.factor * 0.3, 700, NUMERAL_FAMILIES))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, str(self._score))
        painter.end()


class Bar(QWidget):
    """A share of points; the words beside it say the same."""

    def __init__(self, look: Look, points: int, maximum: int, longest: int) -> None:
        """Draw ``points`` of ``maximum``; the longest bar of the list fills the width."""
        super().__init__()
        self._look, self._points, self._max, self._longest = look, points, maximum, max(longest, 1)
        self.setFixedHeight(look.px(10))
        self.setMinimumWidth(look.px(60))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self.height() - 2
        track = QRectF(1, 1, (self.width() - 2) * self._max / self._longest, height)
        painter.setPen(QPen(look.color("control"), 1))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(track, height / 2, height / 2)
        if self._points:
            filled = QRectF(track)
            filled.setWidth(max(height, track.width() * self._points / max(self._max, 1)))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            painter.drawRoundedRect(filled, height / 2, height / 2)
        painter.end()


def heading_bars(context: Context, standing: Standing) -> QWidget:
    """Return a line per heading: its name, its bar and “11 sur 15”."""
    look = context.look
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(look.px(12))
    grid.setVerticalSpacing(look.px(7))
    titles = {term.id: look.say(term.title) for term in context.catalog.taxonomy.headings}
    lines = [line for line in by_heading(standing) if line.max]
    longest = max((line.max for line in lines), default=1)
    for row, line in enumerate(lines):
        grid.addWidget(
            label(look, titles.get(line.heading, line.heading), 15, 400, "text2"), row, 0
        )
        grid.addWidget(
            Bar(look, line.points, line.max, longest), row, 1, Qt.AlignmentFlag.AlignVCenter
        )
        words = QCoreApplication.translate("Score", "{points} of {maximum}").format(
            points=line.points, maximum=line.max
        )
        grid.addWidget(label(look, words, 15, 600), row, 2, Qt.AlignmentFlag.AlignRight)
    grid.setColumnStretch(1, 1)
    return box
