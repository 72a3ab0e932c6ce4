"""A what-if as a button: the other answer, and what it would give; one click tries it."""

from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from virtref.ui.icons import paint_icon
from virtref.ui.look import Look
from virtref.ui.widgets.buttons import Button
from virtref.ui.widgets.focus import RING, paint_ring
from virtref.ui.widgets.text_block import block_height, paint_block

Changes: TypeAlias = tuple[tuple[str, tuple[str, ...]], ...]
"""Other answers: each a question and the options chosen."""


class FlipButton(Button):
    """Two lines of text that wrap; ``taken`` carries the answers to try."""

    taken = Signal(tuple)

    def __init__(self, look: Look, premise: str, outcome: str, changes: Changes) -> None:
        """Show ``premise`` over ``outcome``."""
        super().__init__(look, premise, "secondary")
        self._outcome, self._changes = outcome, changes
        self.setAccessibleName(f"{premise}. {outcome}")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._take)

    def _take(self) -> None:
        self.taken.emit(self._changes)

    def _room(self, width: float) -> float:
        return width - self._look.px(2 * RING + 14 + 14 + 24)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the room of both texts."""
        look, room = self._look, self._room(width)
        height = block_height(look.font(15, 600), self.text(), room)
        height += block_height(look.font(15), self._outcome, room)
        return round(height) + look.px(18 + 2 * RING)

    def sizeHint(self) -> QSize:
        """Prefer the width of the side column."""
        width = self._look.px(300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Accept a narrow column."""
        return QSize(self._look.px(200), self._look.px(50))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, both texts and the arrow."""
        look, ring = self._look, self._look.px(RING)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(ring, ring, -ring, -ring)
        outline = look.theme.outlined or self.underMouse()
        painter.setPen(QPen(look.color("control"), 1) if outline else Qt.PenStyle.NoPen)
        painter.setBrush(look.color("bg"))
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), look.px(8), look.px(8))
        left, top, room = (
            body.left() + look.px(14),
            body.top() + look.px(9),
            self._room(self.width()),
        )
        painter.setPen(look.color("text"))
        top += paint_block(painter, look.font(15, 600), self.text(), QPointF(left, top), room)
        painter.setPen(look.color("text2"))
        paint_block(painter, look.font(15), self._outcome, QPointF(left, top), room)
        size = look.px(18)
        arrow = QRectF(body.right() - size - look.px(8), body.center().y() - size / 2, size, size)
        paint_icon(painter, "chevron-right", look.color("accent"), arrow)
        if self._ringed and self.hasFocus():
            paint_ring(painter, look, body, look.px(8))
        painter.end()
