"""The head drawings of the two approaches: a guest over a hypervisor, and what lies between."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from virtref.ui.icons import paint_icon
from virtref.ui.look import CODE_FAMILIES, Look, Width
from virtref.ui.tokens import Token

Approach = Literal["full", "para"]
BLOCK, GAP = 34, 38
"""Heights of a block and of the room between the two, in design pixels."""


class ApproachDrawing(QWidget):
    """One approach: the guest is translated without knowing, or calls the hypervisor itself."""

    def __init__(self, look: Look, approach: Approach) -> None:
        """Draw ``approach``."""
        super().__init__()
        self._look, self._approach = look, approach
        self._guest, self._hypervisor = self.tr("Guest OS"), self.tr("Hypervisor")
        if approach == "full":
            self._between = self.tr("translation")
            told = self.tr("Drawing: between the guest OS and the hypervisor, a translation")
        else:
            self._between = "hypercall"
            told = self.tr("Drawing: the guest OS and the hypervisor talk by hypercalls")
        self.setAccessibleName(told)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of the design, less wide where there is less room."""
        medium = self._look.size.width is Width.MEDIUM
        return QSize(self._look.px(172 if medium else 216), self._look.px(2 * BLOCK + GAP))

    def minimumSizeHint(self) -> QSize:
        """Keep room for the words beside the arrow."""
        return QSize(self._look.px(150), self._look.px(2 * BLOCK + GAP))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the two blocks and what is between them."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tall = look.px(BLOCK)
        width = min(self.width(), look.px(216))
        guest = QRectF(0.5, 0.5, width - 1, tall - 1)
        host = QRectF(0.5, self.height() - tall + 0.5, width - 1, tall - 1)
        self._paint_block(painter, guest, self._guest, "layer-guest")
        size = look.px(18)
        icon = "eye-off" if self._approach == "full" else "eye"
        place = QRectF(guest.right() - size - look.px(8), guest.center().y() - size / 2, size, size)
        paint_icon(painter, icon, look.color("layer-guest"), place)
        self._paint_block(painter, host, self._hypervisor, "layer-hyp")
        self._paint_between(painter, guest.bottom(), host.top())
        painter.end()

    def _paint_block(self, painter: QPainter, rect: QRectF, text: str, token: Token) -> None:
        look = self._look
        ink = look.color(token)
        filled = token == "layer-hyp"
        painter.setPen(QPen(ink, look.px(1.5)))
        painter.setBrush(ink if filled else look.fill(token))
        half = look.px(1.5) / 2
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), look.px(6), look.px(6))
        painter.setPen(look.color("on-accent") if filled else ink)
        painter.setFont(look.font(14, 600))
        inside = rect.adjusted(look.px(11), 0, 0, 0)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_between(self, painter: QPainter, top: float, bottom: float) -> None:
        look = self._look
        left = look.px(39)
        inset = look.px(3)
        start, end = QPointF(left, top + inset), QPointF(left, bottom - inset)
        painter.setPen(QPen(look.color("text"), look.px(2)))
        head = look.px(6)
        both = self._approach == "para"
        painter.drawLine(start + QPointF(0, head if both else 0), end - QPointF(0, head))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("text"))
        for tip, way in ((end, -1), *(((start, 1),) if both else ())):
            wing = look.px(4)
            painter.drawPolygon(
                QPolygonF([tip, tip + QPointF(-wing, way * head), tip + QPointF(wing, way * head)])
            )
        self._paint_word(painter, QRectF(left + look.px(17), top, self.width(), bottom - top))

    def _paint_word(self, painter: QPainter, room: QRectF) -> None:
        look = self._look
        middle = Qt.AlignmentFlag.AlignVCenter
        if self._approach == "para":
            painter.setFont(look.font(14, 500, CODE_FAMILIES))
            painter.setPen(look.color("text"))
            painter.drawText(room, middle, self._between)
            return
        painter.setFont(look.font(14, 500))
        wide = painter.fontMetrics().horizontalAdvance(self._between) + look.px(20)
        tall = look.px(24)
        pill = QRectF(room.left(), room.center().y() - tall / 2, wide, tall)
        painter.setPen(QPen(look.color("layer-hw"), look.px(1)))
        painter.setBrush(look.fill("layer-hw"))
        painter.drawRoundedRect(pill, look.px(6), look.px(6))
        painter.setPen(look.color("text2"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._between)
