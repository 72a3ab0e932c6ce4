"""The toast: a short message at the bottom left, which screen readers announce."""

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from virtref.ui.icons import paint_icon
from virtref.ui.look import Look
from virtref.ui.tokens import Token
from virtref.ui.widgets.labels import label

STAY_MS = 6000


def announce(widget: QWidget, sentence: str) -> None:
    """Have a screen reader say ``sentence`` when it is free to."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


class Toast(QFrame):
    """One sentence that leaves by itself, and stays while the pointer is on it."""

    def __init__(
        self, look: Look, parent: QWidget, icon: str = "circle-check", token: Token = "ok"
    ) -> None:
        """Make a hidden toast over ``parent``; without another icon, it confirms."""
        super().__init__(parent)
        self._look, self._icon, self._token = look, icon, token
        line = QHBoxLayout(self)
        line.setContentsMargins(look.px(46), look.px(12), look.px(18), look.px(12))
        self._label = label(look, "", 15, 500)
        line.addWidget(self._label)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAY_MS)
        self._timer.timeout.connect(self.close)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show and announce a sentence."""
        self._label.setText(sentence)
        self.adjustSize()
        parent = self.parentWidget()
        below = parent.height() if parent is not None else 0
        self.move(self._look.margin, below - self.height() - self._look.margin)
        self.raise_()
        self.show()
        self._timer.start()
        announce(self, sentence)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer is here."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Leave a while after the pointer."""
        self._timer.start()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame and its icon."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("control"), look.px(1)))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(1, 1, -1, -1), look.px(10), look.px(10)
        )
        size = look.px(20)
        top = (self.height() - size) / 2
        place = QRectF(look.px(16), top, size, size)
        paint_icon(painter, self._icon, look.color(self._token), place)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.end()
