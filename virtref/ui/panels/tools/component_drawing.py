"""The drawing of the components: machines on a hypervisor on hardware, and their consoles."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from virtref.content.entries import Block, Diagram
from virtref.ui.look import Look, Width
from virtref.ui.panels.tools.part_button import IconPart, MachinePart
from virtref.ui.widgets.block_button import GAP, BlockButton
from virtref.ui.widgets.number_disc import DIAMETER, NumberDisc

MACHINES = 3
_MANAGEMENT, _ACCESS, _TOOLS = "management-console", "access-consoles", "complements"
_LEAST_HEIGHT = 380


class ComponentDrawing(QWidget):
    """Blocks of one diagram; ``block_chosen`` carries the id of the block that was clicked."""

    block_chosen = Signal(str)

    def __init__(self, look: Look, diagram: Diagram, numbers: dict[str, int]) -> None:
        """Draw ``diagram``; ``numbers`` are those of the blocks that the text lists."""
        super().__init__()
        self._look = look
        self._blocks = {block.id: block for block in diagram.blocks}
        self._numbers = numbers
        self._buttons: list[BlockButton] = []
        self._machines: list[MachinePart] = []
        self._tools: list[IconPart] = []
        self._single: dict[str, BlockButton] = {}
        self._add_machines()
        self._add_console(_ACCESS, "monitor")
        self._add_console(_MANAGEMENT, "layout-grid")
        for block_id in ("hypervisor", "hardware"):
            if block_id in self._blocks:
                block = self._blocks[block_id]
                self._single[block_id] = BlockButton(look, block, self._place(block_id), self)
                self._take(self._single[block_id])
        self._discs = {
            block_id: NumberDisc(look, number, self) for block_id, number in numbers.items()
        }
        self.setAccessibleName(look.say(diagram.title))
        self.setMinimumHeight(look.px(_LEAST_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _place(self, block_id: str) -> str:
        number = self._numbers.get(block_id)
        return self.tr("component {number}").format(number=number) if number else ""

    def _add_machines(self) -> None:
        machine, tools = self._blocks.get("vm"), self._blocks.get(_TOOLS)
        if machine is None:
            return
        for number in range(1, MACHINES + 1):
            part = MachinePart(self._look, machine, number, self)
            self._machines.append(part)
            self._take(part)
            if tools is not None:
                place = ", ".join(
                    each for each in (self._place(_TOOLS), part.accessibleName()) if each
                )
                inside = IconPart(self._look, tools, "puzzle", place, part)
                part.take_tools(inside)
                self._tools.append(inside)
                self._take(inside)

    def _add_console(self, block_id: str, icon: str) -> None:
        block: Block | None = self._blocks.get(block_id)
        if block is not None:
            console = IconPart(self._look, block, icon, self._place(block_id), self)
            self._single[block_id] = console
            self._take(console)

    def _take(self, button: BlockButton) -> None:
        button.chosen.connect(self._choose)
        self._buttons.append(button)

    def _choose(self, block_id: str) -> None:
        self.show_chosen(block_id)
        self.block_chosen.emit(block_id)

    def show_chosen(self, block_id: str) -> None:
        """Ring every block with this id and colour its disc."""
        for button in self._buttons:
            button.setChecked(button.block.id == block_id)
        for disc_id, disc in self._discs.items():
            disc.set_chosen(chosen=disc_id == block_id)

    def sizeHint(self) -> QSize:
        """Prefer the proportions of the design."""
        return QSize(self._look.px(700), self._look.px(390))

    def _columns(self) -> tuple[float, float]:
        """Return the width of a console and of an arrow."""
        narrow = self._look.size.width is Width.NARROW
        return (
            (self._look.px(104), self._look.px(28))
            if narrow
            else (
                min(self.width() * 0.2, self._look.px(150)),
                self._look.px(46),
            )
        )

    def _stack(self) -> QRectF:
        """Return the place of the machines, the hypervisor and the hardware."""
        console, arrow = self._columns()
        edge = self._look.px(DIAMETER / 2 - GAP)
        side = console + arrow
        return QRectF(side, edge, self.width() - 2 * side, self.height() - edge)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the blocks again."""
        super().resizeEvent(event)
        stack = self._stack()
        console, _ = self._columns()
        hardware = QRectF(stack)
        hardware.setTop(stack.bottom() - stack.height() * 0.14)
        hypervisor = QRectF(stack)
        hypervisor.setBottom(hardware.top())
        hypervisor.setTop(hardware.top() - stack.height() * 0.19)
        machines = QRectF(stack)
        machines.setBottom(hypervisor.top())
        each = machines.width() / MACHINES
        for number, part in enumerate(self._machines):
            left = machines.left() + number * each
            part.setGeometry(QRectF(left, machines.top(), each, machines.height()).toAlignedRect())
            part.place_tools()
        height = min(self._look.px(112), hypervisor.height() * 1.35)
        places = {
            "hardware": hardware,
            "hypervisor": hypervisor,
            _MANAGEMENT: QRectF(0, hypervisor.center().y() - height / 2, console, height),
            _ACCESS: QRectF(
                self.width() - console, machines.center().y() - height / 2, console, height
            ),
        }
        for block_id, button in self._single.items():
            button.setGeometry(places[block_id].toAlignedRect())
        self._place_discs()

    def _place_discs(self) -> None:
        """Put each disc on a corner of its block; the tools have theirs on the last machine."""
        for block_id, disc in self._discs.items():
            last = self._tools[-1] if block_id == _TOOLS and self._tools else None
            button = last or self._single.get(block_id)
            if button is None:
                disc.hide()
                continue
            gap = self._look.px(GAP)
            corner = button.mapTo(self, QPoint(gap, gap))
            if block_id in {_ACCESS, _TOOLS}:
                corner.setX(corner.x() + button.width() - 2 * gap)
            middle = disc.rect().center()
            left = min(max(0, corner.x() - middle.x()), self.width() - disc.width())
            disc.move(left, max(0, corner.y() - middle.y()))
            disc.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrows between the consoles and what they reach."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color, gap = self._look.color("text2"), self._look.px(GAP)
        stack = self._stack()
        left, right = self._single.get(_MANAGEMENT), self._single.get(_ACCESS)
        if left is not None:
            y = left.geometry().center().y()
            self._paint_arrow(painter, left.geometry().right() + gap, stack.left() - gap, y, color)
        if right is not None:
            y = right.geometry().center().y()
            self._paint_arrow(painter, stack.right() + gap, right.x() - gap, y, color)
        painter.end()

    def _paint_arrow(
        self, painter: QPainter, start: float, end: float, y: float, color: QColor
    ) -> None:
        """Draw an arrow that points both ways."""
        length, half = self._look.px(7), self._look.px(4)
        painter.setPen(QPen(color, self._look.px(2)))
        painter.drawLine(QPointF(start + length, y), QPointF(end - length, y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        for tip, way in ((start, 1), (end, -1)):
            back = tip + way * length
            head = [QPointF(tip, y), QPointF(back, y - half), QPointF(back, y + half)]
            painter.drawPolygon(QPolygonF(head))
