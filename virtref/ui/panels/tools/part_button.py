"""The blocks of the component drawing: a machine with what is in it, its tools, a console."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from virtref.content.entries import Block
from virtref.content.text import NO_BREAK_SPACE
from virtref.ui.icons import paint_icon
from virtref.ui.look import Look
from virtref.ui.tokens import Token
from virtref.ui.widgets.block_button import GAP, BlockButton

HEAD = 34
"""Height of the title of a machine, in design pixels."""
PAD = 6
"""Room between a machine's edge and what is in it."""


class _Part(BlockButton):
    """A block with its own ground; the ring of choice and focus is that of every block."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the block and its state."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap, radius = look.px(GAP), look.px(8)
        body = QRectF(self.rect()).adjusted(gap, gap, -gap, -gap)
        self._paint_part(painter, body)
        if self.isChecked() or (self._ringed and self.hasFocus()):
            out = look.px(3)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color("accent"), look.px(2)))
            ring = body.adjusted(-out, -out, out, out)
            painter.drawRoundedRect(ring, radius + out, radius + out)
        painter.end()

    def _paint_part(self, painter: QPainter, body: QRectF) -> None:
        raise NotImplementedError

    def _paint_box(
        self, painter: QPainter, body: QRectF, outline: Token, fill: QColor, *, dashed: bool = False
    ) -> None:
        look = self._look
        width = look.px(2 if self._hovered else 1.5)
        pen = QPen(look.color(outline), width)
        if dashed:
            pen.setDashPattern([4, 2.5])
        painter.setPen(pen)
        painter.setBrush(fill)
        half = width / 2
        inside = body.adjusted(half, half, -half, -half)
        painter.drawRoundedRect(inside, look.px(8), look.px(8))

    def _paint_label(self, painter: QPainter, room: QRectF, text: str, ink: Token) -> None:
        """Draw words in the middle of ``room``, smaller or in two lines when they would not fit."""
        look = self._look
        size, free = 15, room.width() - look.px(6)
        while size > 13 and self._widest(text, size) > free:  # noqa: PLR2004 - the smallest
            size -= 1
        if self._widest(text, size) > free:
            text = text.replace(NO_BREAK_SPACE, " ")
        painter.setFont(look.font(size, 600))
        painter.setPen(look.color(ink))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)

    def _widest(self, text: str, size: int) -> float:
        metrics = QFontMetricsF(self._look.font(size, 600))
        return max(metrics.horizontalAdvance(word) for word in text.split(" "))


class MachinePart(_Part):
    """A virtual machine: its title, applications and guest system over the room of the tools."""

    def __init__(self, look: Look, block: Block, number: int, parent: QWidget) -> None:
        """Draw ``block`` as machine ``number``."""
        super().__init__(look, block, "", parent)
        self._title = f"{look.say(block.label)} {number}"
        self._layers: tuple[tuple[str, Token, QColor], ...] = (
            (self.tr("Apps"), "layer-app", look.fill("layer-app")),
            (self.tr("Guest OS"), "layer-guest", look.color("surface")),
        )
        self._tools: IconPart | None = None
        self.setAccessibleName(self._title)

    def take_tools(self, tools: "IconPart") -> None:
        """Put the block of the tools into the machine, under its other layers."""
        self._tools = tools

    def place_tools(self) -> None:
        """Give the tools their place, after the machine has its own."""
        if self._tools is not None:
            gap = self._look.px(GAP)
            room = self._room(len(self._layers)).adjusted(-gap, -gap, gap, gap)
            self._tools.setGeometry(room.toAlignedRect())

    def _room(self, number: int) -> QRectF:
        """Return the place of the layer ``number``, from the top."""
        gap, pad = self._look.px(GAP), self._look.px(PAD)
        body = QRectF(self.rect()).adjusted(gap + pad, gap, -gap - pad, -gap - pad)
        body.setTop(body.top() + self._look.px(HEAD))
        layers = len(self._layers) + 1
        each = (body.height() - pad * (layers - 1)) / layers
        return QRectF(body.left(), body.top() + number * (each + pad), body.width(), each)

    def _paint_part(self, painter: QPainter, body: QRectF) -> None:
        look = self._look
        self._paint_box(painter, body, "layer-guest", look.fill("layer-guest"))
        head = QRectF(body.left(), body.top(), body.width(), look.px(HEAD))
        self._paint_label(painter, head, self._title, "layer-guest")
        for number, (text, token, fill) in enumerate(self._layers):
            room = self._room(number)
            self._paint_box(painter, room, token, fill)
            self._paint_label(painter, room, text, token)


class IconPart(_Part):
    """A block with an icon: over its words when there is room, before them when it is low."""

    def __init__(self, look: Look, block: Block, icon: str, place: str, parent: QWidget) -> None:
        """Draw ``block``; ``place`` tells a screen reader where it stands."""
        super().__init__(look, block, place, parent)
        self._icon = icon
        self._words = look.say(block.label)
        self._inside = block.layer == "guest"

    def _paint_part(self, painter: QPainter, body: QRectF) -> None:
        look = self._look
        outline: Token = "layer-guest" if self._inside else "control"
        ink: Token = "layer-guest" if self._inside else "text"
        self._paint_box(painter, body, outline, look.color("surface"), dashed=self._inside)
        side = look.px(4 if self._inside else 10)
        room = body.adjusted(side, look.px(2), -side, -look.px(2))
        if self._inside:
            self._paint_before(painter, room, ink)
        else:
            self._paint_over(painter, room, ink)

    def _paint_before(self, painter: QPainter, room: QRectF, ink: Token) -> None:
        look = self._look
        size, gap = look.px(18), look.px(7)
        words = QFontMetricsF(look.font(15, 600)).horizontalAdvance(self._words)
        total = size + gap + words
        if total <= room.width():
            left = room.center().x() - total / 2
            mark = QRectF(left, room.center().y() - size / 2, size, size)
            paint_icon(painter, self._icon, look.color(ink), mark)
            room = QRectF(mark.right() + gap - 4, room.top(), words + 8, room.height())
        self._paint_label(painter, room, self._words, ink)

    def _paint_over(self, painter: QPainter, room: QRectF, ink: Token) -> None:
        look = self._look
        size, gap = look.px(28), look.px(6)
        wrap = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        metrics = QFontMetricsF(look.font(15, 600))
        words = metrics.boundingRect(room, wrap, self._words).height()
        if size + gap + words <= room.height():
            top = room.center().y() - (size + gap + words) / 2
            mark = QRectF(room.center().x() - size / 2, top, size, size)
            paint_icon(painter, self._icon, look.color(ink), mark)
            room = QRectF(room.left(), mark.bottom() + gap, room.width(), words + 2)
        self._paint_label(painter, room, self._words, ink)
