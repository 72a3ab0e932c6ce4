"""Check box and switch, painted from tokens; role, state and keys stay Qt's own."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from virtref.ui.icons import paint_icon
from virtref.ui.look import Look
from virtref.ui.widgets.focus import RING, Ringed, paint_ring

_TWO_DIGITS = "00"


class _Toggle(Ringed, QCheckBox):
    """A check box that draws a mark, a text and optionally a count at its right."""

    mark_width = 18

    def __init__(
        self, look: Look, text: str, count: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._look, self._count = look, count
        self.setFont(look.font(15))
        self.setAccessibleName(f"{text}, {count}" if count else text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_count(self, count: str) -> None:
        """Show another count."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of mark, text and count."""
        look = self._look
        bold = QFontMetricsF(look.font(15, 600)).horizontalAdvance(self.text())
        width = look.px(RING * 2 + self.mark_width + 10) + bold + 2
        if self._count:
            # The count changes, the width does not.
            metrics = QFontMetricsF(look.font(14))
            widest = max(map(metrics.horizontalAdvance, (self._count, _TWO_DIGITS)))
            width += look.px(16) + widest
        return QSize(round(width), look.px(30))

    def minimumSizeHint(self) -> QSize:
        """Never clip the text."""
        return self.sizeHint()

    def hitButton(self, position: object) -> bool:
        """Accept a click anywhere on the row."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw mark, text, count and ring."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = look.px(RING)
        mark = self._paint_mark(painter, left)
        painter.setFont(look.font(15, 600 if self.isChecked() else 400))
        painter.setPen(look.color("text" if self.isEnabled() else "text3"))
        text = QRectF(mark.right() + look.px(10), 0, self.width(), self.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._count:
            painter.setFont(look.font(14))
            painter.setPen(look.color("text3"))
            right = QRectF(0, 0, self.width() - look.px(2), self.height())
            painter.drawText(
                right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._count
            )
        if self._ringed and self.hasFocus():
            paint_ring(painter, look, mark, look.px(5))
        painter.end()

    def _paint_mark(self, painter: QPainter, left: int) -> QRectF:
        raise NotImplementedError


class CheckBox(_Toggle):
    """A square with a tick."""

    def _paint_mark(self, painter: QPainter, left: int) -> QRectF:
        look = self._look
        size = look.px(self.mark_width)
        box = QRectF(left, (self.height() - size) / 2, size, size)
        inner = box.adjusted(0.75, 0.75, -0.75, -0.75)
        if self.isChecked():
            painter.setPen(QPen(look.color("accent"), 1.5))
            painter.setBrush(look.color("accent"))
            painter.drawRoundedRect(inner, look.px(5), look.px(5))
            tick = box.adjusted(*(look.px(2) * sign for sign in (1, 1, -1, -1)))
            paint_icon(painter, "check", look.color("on-accent"), tick)
        else:
            painter.setPen(QPen(look.color("control"), 1.5))
            painter.setBrush(look.color("surface"))
            painter.drawRoundedRect(inner, look.px(5), look.px(5))
        return box


class Switch(_Toggle):
    """An on-off switch."""

    mark_width = 40

    def _paint_mark(self, painter: QPainter, left: int) -> QRectF:
        look = self._look
        height = look.px(22)
        track = QRectF(left, (self.height() - height) / 2, look.px(self.mark_width), height)
        on = self.isChecked()
        painter.setPen(QPen(look.color("accent" if on else "control"), 1.5))
        painter.setBrush(look.color("accent" if on else "surface"))
        painter.drawRoundedRect(track.adjusted(0.75, 0.75, -0.75, -0.75), height / 2, height / 2)
        radius = height / 2 - look.px(4)
        x = track.right() - height / 2 if on else track.left() + height / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("on-accent" if on else "control"))
        painter.drawEllipse(QPointF(x, track.center().y()), radius, radius)
        return track
