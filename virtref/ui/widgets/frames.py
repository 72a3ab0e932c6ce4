"""Frames: the white card, the hairline, the note box and the scrolling page."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from virtref.ui.look import Look
from virtref.ui.palette import dress_scroll_bars, paint_background
from virtref.ui.tokens import Token
from virtref.ui.widgets.focus import hairline


class Card(QFrame):
    """A rounded panel; ``stripe`` colours its left edge, ``fill`` tints it."""

    def __init__(
        self,
        look: Look,
        padding: float = 20,
        fill: Token | None = None,
        stripe: Token | None = None,
        radius: float = 14,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty card whose ``body`` layout takes the children."""
        super().__init__(parent)
        self._look, self._fill, self._stripe, self._radius = look, fill, stripe, radius
        self.body = QVBoxLayout(self)
        inset = look.px(padding)
        self.body.setContentsMargins(inset + (look.px(4) if stripe else 0), inset, inset, inset)
        self.body.setSpacing(look.px(8))

    def _colors(self) -> tuple[QColor, QColor | None]:
        look = self._look
        if self._fill is None:
            return look.color("surface"), look.color("border")
        outline = look.color(self._fill) if look.theme.outlined or self._fill == "bad" else None
        return look.fill(self._fill), outline

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rounded panel."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, outline = self._colors()
        line = hairline(self)
        radius = self._look.px(self._radius)
        body = QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        painter.setPen(QPen(outline, line) if outline else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(body, radius, radius)
        if self._stripe is not None:
            painter.setClipRect(QRectF(0, 0, self._look.px(4), self.height()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.color(self._stripe))
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.end()


class _Corners(QWidget):
    """The outline of a card, over what fills it, and the ground around its round corners."""

    def __init__(self, look: Look, radius: float, ground: Token, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._radius, self._ground = look, radius, ground
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the four corners, then the outline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, radius = hairline(self), self._look.px(self._radius)
        body = QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        inside, around = QPainterPath(), QPainterPath()
        inside.addRoundedRect(body, radius, radius)
        around.addRect(QRectF(self.rect()))
        painter.fillPath(around.subtracted(inside), self._look.color(self._ground))
        painter.setPen(QPen(self._look.color("border"), line))
        painter.drawPath(inside)
        painter.end()


class FilledCard(Card):
    """A card that one widget fills to its edges."""

    def __init__(self, look: Look, content: QWidget, radius: float = 14) -> None:
        """Show ``content``."""
        super().__init__(look, padding=1, radius=radius)
        self.body.addWidget(content)
        self._corners = _Corners(look, radius, "bg", self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the outline on top."""
        super().resizeEvent(event)
        self._corners.setGeometry(self.rect())
        self._corners.raise_()


class Line(QWidget):
    """A decorative hairline, horizontal or vertical."""

    def __init__(self, look: Look, vertical: bool = False) -> None:  # noqa: FBT001, FBT002 - two shapes of one thing
        """Make a line that fills its cell in one direction."""
        super().__init__()
        self._look = look
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        if vertical:
            self.setFixedWidth(1)
            self.setSizePolicy(fixed, free)
        else:
            self.setFixedHeight(1)
            self.setSizePolicy(free, fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("border"))
        painter.end()


def scrolling(look: Look, content: QWidget, background: Token = "bg") -> QScrollArea:
    """Return a page that scrolls ``content`` vertically and never sideways."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    paint_background(area.viewport(), look, background)
    paint_background(content, look, background)
    layout = content.layout()
    if layout is not None and layout.hasHeightForWidth():
        # The height for the width says it all; hints assume narrow texts, so taller ones.
        content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
    area.setWidget(content)
    dress_scroll_bars(area, look)
    return area


def inset(page: QWidget, left: int, right: int) -> QWidget:
    """Return ``page`` with room at its sides, which a scrolling page does not leave itself."""
    box = QWidget()
    line = QHBoxLayout(box)
    line.setContentsMargins(left, 0, right, 0)
    line.addWidget(page)
    return box


def replace_page(stack: QStackedWidget, page: QWidget) -> None:
    """Make ``page`` the only one of ``stack``."""
    while (old := stack.currentWidget()) is not None:
        stack.removeWidget(old)
        old.deleteLater()
    stack.addWidget(page)


def column(spacing: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """Return a vertical layout without surprises."""
    made = QVBoxLayout()
    made.setSpacing(spacing)
    made.setContentsMargins(*margins)
    return made


def row(spacing: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Return a horizontal layout without surprises."""
    made = QHBoxLayout()
    made.setSpacing(spacing)
    made.setContentsMargins(*margins)
    return made
