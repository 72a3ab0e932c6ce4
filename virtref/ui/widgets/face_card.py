"""A card that opens something: its whole face is one button, under its words."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virtref.ui.look import Look
from virtref.ui.tokens import Token
from virtref.ui.widgets.focus import hairline
from virtref.ui.widgets.pressable import Pressable


class FaceButton(Pressable):
    """The ground of a card: it shows hover, choice and focus, and is what a key presses."""

    def __init__(self, look: Look, name: str, border: Token | None, radius: float) -> None:
        """Name the button for screen readers; without a ``border`` it is a row of a list."""
        super().__init__(look)
        self._border, self._radius = border, radius
        self.setText(name)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_hover(self, *, hovered: bool) -> None:
        """Show whether the pointer is over the card: the mouse passes through this button."""
        self._hovered = hovered
        self.update()

    def _colors(self) -> tuple[QColor | None, QColor | None, float]:
        """Return fill, outline and width of the outline for the present state."""
        look = self._look
        if self.isChecked():
            return look.color("tint"), look.color("accent"), look.px(2)
        hot = self._hovered or self.isDown()
        if self._border is None:
            return (look.color("sunken"), None, 0) if hot else (None, None, 0)
        outline = look.color("accent" if hot and look.theme.outlined else self._border)
        return look.color("sunken" if hot else "surface"), outline, hairline(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the ring, inside the edge."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, outline, width = self._colors()
        half, radius = width / 2, look.px(self._radius)
        body = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.setPen(QPen(outline, width) if outline else Qt.PenStyle.NoPen)
        painter.setBrush(fill or Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(body, radius, radius)
        if self._ringed and self.hasFocus():
            inset = look.px(3) / 2
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color("accent"), look.px(3)))
            ring = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(ring, radius, radius)
        painter.end()


class FaceCard(QWidget):
    """Words over a ``FaceButton``; a click, Enter or Space opens what it stands for."""

    opened = Signal(str)
    """The key of the card: the id of its entry."""

    def __init__(
        self,
        look: Look,
        name: str,
        key: str,
        padding: float = 16,
        border: Token | None = "border",
        radius: float = 14,
    ) -> None:
        """Make an empty card whose ``body`` layout takes the words."""
        super().__init__()
        self.look, self.key = look, key
        self.face = FaceButton(look, name, border, radius)
        self.face.setParent(self)
        self.face.clicked.connect(self._open)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.body = QVBoxLayout(self)
        inset = look.px(padding)
        self.body.setContentsMargins(inset, inset, inset, inset)
        self.body.setSpacing(look.px(8))

    def _open(self) -> None:
        self.opened.emit(self.key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spread the button under the words."""
        super().resizeEvent(event)
        self.face.setGeometry(self.rect())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the hover fill."""
        self.face.show_hover(hovered=True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Remove the hover fill."""
        self.face.show_hover(hovered=False)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press the button wherever the card is touched."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.face.setDown(True)
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Click the button when the pointer is still on the card."""
        pressed = self.face.isDown()
        self.face.setDown(False)
        if pressed and self.rect().contains(event.position().toPoint()):
            self.face.click()
