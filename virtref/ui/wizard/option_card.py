"""Option cards: radio buttons and check boxes drawn as cards, with what each leaves."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy

from virtref.advisor.questionnaire import Option
from virtref.ui.icons import paint_icon
from virtref.ui.look import Look
from virtref.ui.tokens import Token
from virtref.ui.widgets.focus import RING, Ringed, paint_ring
from virtref.ui.widgets.text_block import WRAP, block_height

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    # Two Qt bases in one class crash PySide: the drawing is mixed in from a plain class.
    _Button = object


class _Card(Ringed, _Button):
    """The drawing shared by both kinds of card; role, state and keys stay Qt's own."""

    look: Look
    option: Option
    hovered: bool
    square: bool
    texts: tuple[tuple[str, QFont, Token], ...]
    """What is written, in which font and colour."""
    measured: dict[float, tuple[float, ...]]
    """The heights of the texts by the width that they were measured for."""

    def dress(self, look: Look, option: Option, leaves: str) -> None:
        """Take what is drawn."""
        self.look, self.option = look, option
        self.texts = ()
        self.hovered = False
        self.setText(look.say(option.title))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.tell(leaves)

    def tell(self, leaves: str) -> None:
        """Show what choosing this option would leave."""
        look = self.look
        note = look.say(self.option.note)
        parts: tuple[tuple[str, QFont, Token], ...] = (
            (self.text(), look.font(17, 600), "text"),
            (note, look.font(15), "text2"),
            (leaves, look.font(14, 600), "accent"),
        )
        texts = tuple(part for part in parts if part[0])
        if texts == self.texts:
            return
        self.texts, self.measured = texts, {}
        self.setAccessibleName(", ".join(text for text, _, _ in texts))
        self.update()

    def _heights(self, room: float) -> tuple[float, ...]:
        """Return the height of each text in ``room``; painting asks for them on every click."""
        if room not in self.measured:
            self.measured[room] = tuple(
                block_height(font, text, room) for text, font, _ in self.texts
            )
        return self.measured[room]

    def _text_left(self) -> int:
        return self.look.px(RING + 14 + 22 + 16 + 24 + 16)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the room of the texts at ``width``."""
        look = self.look
        room = width - self._text_left() - look.px(RING + 10)
        height = sum(self._heights(room))
        return max(look.px(60), round(height) + look.px(22)) + 2 * look.px(RING)

    def sizeHint(self) -> QSize:
        """Prefer the width of half a page."""
        width = self.look.px(330)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Accept a narrow column."""
        return QSize(self.look.px(220), self.look.px(60))

    def hitButton(self, position: object) -> bool:
        """Accept a click anywhere on the card."""
        return True

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the hover fill."""
        self.hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Remove the hover fill."""
        self.hovered = False
        self.update()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when the keyboard, or the turn of a page, brought the focus."""
        super().focusInEvent(event)
        self._ringed |= event.reason() == Qt.FocusReason.OtherFocusReason

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, its mark, its icon and its texts."""
        look, ring = self.look, self.look.px(RING)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(ring, ring, -ring, -ring)
        on = self.isChecked()
        fill: Token = "tint" if on else "sunken" if self.hovered else "surface"
        painter.setPen(
            QPen(look.color("accent" if on else "control"), look.px(1.5) if on else look.px(1))
        )
        painter.setBrush(look.color(fill))
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), look.px(10), look.px(10))
        self._paint_mark(painter, body)
        left = self._text_left()
        room = self.width() - left - ring - look.px(10)
        heights = self._heights(room)
        top = body.center().y() - sum(heights) / 2
        for (text, font, ink), height in zip(self.texts, heights, strict=True):
            painter.setFont(font)
            painter.setPen(look.color(ink))
            painter.drawText(QRectF(left, top, max(room, 1.0), height + 2), WRAP, text)
            top += height
        if self._ringed and self.hasFocus():
            paint_ring(painter, look, body, look.px(10))
        painter.end()

    def _paint_mark(self, painter: QPainter, body: QRectF) -> None:
        look = self.look
        size = look.px(22)
        mark = QRectF(body.left() + look.px(14), body.center().y() - size / 2, size, size)
        on = self.isChecked()
        painter.setPen(QPen(look.color("accent" if on else "control"), look.px(2)))
        painter.setBrush(look.color("accent" if on and self.square else "surface"))
        inner = mark.adjusted(1, 1, -1, -1)
        if self.square:
            painter.drawRoundedRect(inner, look.px(5), look.px(5))
            if on:
                paint_icon(painter, "check", look.color("on-accent"), mark.adjusted(3, 3, -3, -3))
        else:
            painter.drawEllipse(inner)
            if on:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.color("accent"))
                painter.drawEllipse(mark.center(), look.px(6), look.px(6))
        side = look.px(24)
        icon = QRectF(mark.right() + look.px(14), body.center().y() - side / 2, side, side)
        paint_icon(painter, self.option.icon, look.color("accent" if on else "text2"), icon)


class RadioCard(_Card, QRadioButton):
    """One of several options."""

    square = False

    def __init__(self, look: Look, option: Option, leaves: str) -> None:
        """Show ``option`` and what it leaves."""
        QRadioButton.__init__(self)
        self.dress(look, option, leaves)


class CheckCard(_Card, QCheckBox):
    """One option among those that can be chosen together."""

    square = True

    def __init__(self, look: Look, option: Option, leaves: str) -> None:
        """Show ``option`` and what it leaves."""
        QCheckBox.__init__(self)
        self.dress(look, option, leaves)
