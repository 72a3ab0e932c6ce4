"""One block of a drawing: a real button, so that keys and screen readers reach it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from virtref.content.entries import Block
from virtref.ui.look import Look
from virtref.ui.tips import plain_tip
from virtref.ui.tokens import Token
from virtref.ui.widgets.pressable import Pressable

LAYER_TOKENS: dict[str, Token] = {
    "hardware": "layer-hw",
    "host": "layer-host",
    "hypervisor": "layer-hyp",
    "guest": "layer-guest",
    "app": "layer-app",
    "engine": "accent",
    "neutral": "layer-hw",
}
SOFT_HYPHEN = "\u00ad"
GAP = 4
"""Room around the body of a block for the double outline of the chosen one."""
LEAST_SIZE = 13
"""The smallest text of the design."""
INSET = 6
"""Room between a word and the edge of its block, where the smallest text leaves it."""


class BlockButton(Pressable):
    """A block with a label and a caption; the hypervisor is filled, the others are tinted."""

    chosen = Signal(str)

    def __init__(self, look: Look, block: Block, place: str, parent: QWidget) -> None:
        """Draw ``block``; ``place`` tells a screen reader where it stands in the drawing."""
        super().__init__(look, parent)
        self.block = block
        self._token = LAYER_TOKENS[block.layer]
        self.setCheckable(True)
        name = look.say(block.label).replace(SOFT_HYPHEN, "")
        self.setText(name)
        self.setAccessibleName(f"{name}, {place}" if place else name)
        self.setAccessibleDescription(look.say(block.text))
        self.setToolTip(plain_tip(look.say(block.text)))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._tell)

    def _tell(self) -> None:
        self.chosen.emit(self.block.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the block, its words and its state."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap, radius = look.px(GAP), look.px(8)
        body = QRectF(self.rect()).adjusted(gap, gap, -gap, -gap)
        ink = look.color(self._token)
        filled = self.block.layer == "hypervisor"
        painter.setPen(QPen(ink, look.px(2) if self._hovered else look.px(1.5)))
        painter.setBrush(ink if filled else look.fill(self._token))
        painter.drawRoundedRect(body, radius, radius)
        if self.isChecked() or (self._ringed and self.hasFocus()):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color("accent"), look.px(2)))
            out = look.px(3)
            painter.drawRoundedRect(body.adjusted(-out, -out, out, out), radius + out, radius + out)
        self._paint_words(painter, body, filled=filled)
        painter.end()

    def _paint_words(self, painter: QPainter, body: QRectF, *, filled: bool) -> None:
        look = self._look
        ink = look.color("on-accent") if filled else look.color(self._token)
        title, caption = self._fonts(body.width() - 2 * look.px(INSET))
        label_text, caption_text = look.say(self.block.label), look.say(self.block.caption)
        wrap = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        room = body.adjusted(look.px(2), 0, -look.px(2), 0)
        head = QFontMetricsF(title).boundingRect(room, wrap, label_text)
        tail = QFontMetricsF(caption).boundingRect(room, wrap, caption_text)
        with_caption = bool(
            caption_text
        ) and head.height() + tail.height() <= body.height() - look.px(4)
        total = head.height() + (tail.height() if with_caption else 0)
        top = body.center().y() - total / 2
        painter.setPen(ink)
        painter.setFont(title)
        painter.drawText(
            QRectF(room.left(), top, room.width(), head.height() + 2), wrap, label_text
        )
        if with_caption:
            painter.setFont(caption)
            place = QRectF(room.left(), top + head.height(), room.width(), tail.height() + 2)
            painter.drawText(place, wrap, caption_text)

    def _fonts(self, width: float) -> tuple[QFont, QFont]:
        """Return title and caption fonts: as large as fits on a line, or else word by word."""
        look = self._look
        most = 18 if self.block.layer == "hypervisor" else 16
        title = look.say(self.block.label)
        words = title.replace(SOFT_HYPHEN, "- ").split()
        whole = self._largest([title.replace(SOFT_HYPHEN, "")], width, most, 600)
        size = whole or self._largest(words, width, most, 600) or LEAST_SIZE
        caption = self._largest([look.say(self.block.caption)], width, 14, 500) or LEAST_SIZE
        return look.font(size, 600), look.font(caption, 500)

    def _largest(self, texts: list[str], width: float, most: int, weight: int) -> int:
        """Return the largest size in which each of ``texts`` takes one line; 0 for none."""
        for size in range(most, LEAST_SIZE - 1, -1):
            metrics = QFontMetricsF(self._look.font(size, weight))
            if all(metrics.horizontalAdvance(text) <= width for text in texts):
                return size
        return 0
