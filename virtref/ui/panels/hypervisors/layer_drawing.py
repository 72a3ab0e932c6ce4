"""A layer drawing: machines on a hypervisor on a host on hardware, every block a button."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from virtref.content.entries import Block, Diagram
from virtref.ui.look import Look
from virtref.ui.tokens import Token
from virtref.ui.widgets.block_button import GAP, BlockButton

COLUMNS = 3
_INSIDE = {"guest", "app", "libraries"}
"""Blocks that each machine has one of; ``host-app`` runs beside the machines."""
_BESIDE = "host-app"
_LEAST_HEIGHT = 330


class LayerDrawing(QWidget):
    """One diagram; ``block_chosen`` carries the id of the block that was clicked."""

    block_chosen = Signal(str)

    def __init__(self, look: Look, diagram: Diagram, machine: str) -> None:
        """Draw ``diagram``; ``machine`` names a column: “VM” or “Container”."""
        super().__init__()
        self._look, self._diagram, self._machine = look, diagram, machine
        inner = [block for block in diagram.blocks if block.id in _INSIDE]
        self._inner = inner
        self._beside = [block for block in diagram.blocks if block.id == _BESIDE]
        self._base = [block for block in diagram.blocks if block.id not in {*_INSIDE, _BESIDE}]
        self._columns = COLUMNS - len(self._beside)
        self._places: list[tuple[BlockButton, int]] = []
        total = len(diagram.blocks)
        for depth, block in enumerate(self._base):
            self._add(block, self._place_words(depth, total), -1)
        for column in range(self._columns):
            for depth, block in enumerate(self._inner):
                where = (
                    f"{machine} {column + 1}, {self._place_words(len(self._base) + depth, total)}"
                )
                self._add(block, where, column)
        for block in self._beside:
            self._add(block, self._place_words(len(self._base), total), self._columns)
        self.setMinimumHeight(look.px(_LEAST_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _place_words(self, depth: int, total: int) -> str:
        return self.tr("layer {depth} of {total}").format(depth=depth + 1, total=total)

    def _add(self, block: Block, place: str, column: int) -> None:
        button = BlockButton(self._look, block, place, self)
        button.chosen.connect(self._choose)
        self._places.append((button, column))

    def sizeHint(self) -> QSize:
        """Ask for no more than is needed; the drawing takes what height is left."""
        return QSize(self._look.px(290), self._look.px(_LEAST_HEIGHT))

    def show_chosen(self, block_id: str) -> None:
        """Ring every block with this id."""
        for button, _ in self._places:
            button.setChecked(button.block.id == block_id)

    def _choose(self, block_id: str) -> None:
        self.show_chosen(block_id)
        self.block_chosen.emit(block_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the blocks again."""
        super().resizeEvent(event)
        tops = self._tops()
        for button, column in self._places:
            button.setGeometry(self._rect(button.block, column, tops).toAlignedRect())

    def _tops(self) -> dict[str, tuple[float, float]]:
        """Return top and bottom of each base layer, the last being right under the machines."""
        hosted = any(block.layer == "host" for block in self._base)
        weights = [
            1.6 if block.layer == "hypervisor" and not hosted else 1.0 for block in self._base
        ]
        unit = self.height() * (0.5 if hosted else 0.46) / sum(weights)
        tops: dict[str, tuple[float, float]] = {}
        bottom = float(self.height())
        for block, weight in zip(self._base, weights, strict=True):
            tops[block.id] = (bottom - unit * weight, bottom)
            bottom -= unit * weight
        return tops

    def _machine_rect(self, column: int, bottom: float) -> QRectF:
        gap = self._look.px(GAP)
        width = self.width() / COLUMNS
        return QRectF(column * width + gap, gap, width - 2 * gap, bottom - 2 * gap)

    def _rect(self, block: Block, column: int, tops: dict[str, tuple[float, float]]) -> QRectF:
        top_of_base = min(top for top, _ in tops.values())
        if column < 0:
            top, bottom = tops[block.id]
            width = self.width() * (self._columns / COLUMNS if self._is_cut(block) else 1)
            return QRectF(0, top, width, bottom - top)
        if block in self._beside:
            base = [tops[each.id][1] for each in self._base if self._is_cut(each)]
            return QRectF(
                self.width() * self._columns / COLUMNS,
                0,
                self.width() / COLUMNS,
                max(base, default=top_of_base),
            )
        frame = self._machine_rect(column, top_of_base)
        head, pad = self._look.px(30), self._look.px(4)
        room = frame.height() - head - pad
        each = room / len(self._inner)
        number = len(self._inner) - 1 - self._inner.index(block)
        return QRectF(
            frame.left() + pad, frame.top() + head + number * each, frame.width() - 2 * pad, each
        )

    def _is_cut(self, block: Block) -> bool:
        """Whether a base layer leaves room for an application of the host beside it."""
        return bool(self._beside) and block.layer == "hypervisor"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frames of the machines; the blocks draw themselves."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bottom = min(top for top, _ in self._tops().values())
        token: Token = (
            "layer-guest" if any(block.layer == "guest" for block in self._inner) else "accent"
        )
        for column in range(self._columns):
            frame = self._machine_rect(column, bottom)
            painter.setPen(QPen(look.color(token), look.px(1.5)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, look.px(8), look.px(8))
            text = f"{self._machine} {column + 1}" if token == "layer-guest" else self._machine
            painter.setFont(look.font(14, 700))
            if painter.fontMetrics().horizontalAdvance(text) > frame.width() - 4:
                painter.setFont(look.font(13, 600))
            painter.setPen(look.color(token))
            head = QRectF(frame.left(), frame.top() + look.px(3), frame.width(), look.px(28))
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
