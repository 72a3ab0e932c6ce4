"""Components and principles: the drawing, the list beside it, and the principles below."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from virtref.content.entries import Block, Component, Diagram, Principle
from virtref.ui.context import Context
from virtref.ui.look import Width
from virtref.ui.pages.clarifications import clarifications
from virtref.ui.pages.sections import entry_chip, heading
from virtref.ui.palette import margin_beside_scroll_bar
from virtref.ui.panels.tools.component_drawing import ComponentDrawing
from virtref.ui.panels.tools.component_list import ComponentList
from virtref.ui.panels.tools.principle_card import PrincipleCard
from virtref.ui.widgets.face_card import FaceCard
from virtref.ui.widgets.frames import Card
from virtref.ui.widgets.labels import Paragraph
from virtref.ui.widgets.link_chip import LINK_RIM

DIAGRAM = "diagram-components"
_COLUMNS = {Width.WIDE: 5, Width.MEDIUM: 3, Width.NARROW: 1}


class ComponentsPage(QWidget):
    """The first page of the tools; ``entry_opened`` carries a component or a principle."""

    entry_opened = Signal(str)

    def __init__(self, context: Context, leads_to: dict[str, str]) -> None:
        """Lay out the page; ``leads_to`` says where a principle leads, by its id."""
        super().__init__()
        self._context, self._look, self._leads_to = context, context.look, leads_to
        self._components = context.catalog.of_kind(Component)
        found = context.catalog.get(DIAGRAM)
        self._diagram = found if isinstance(found, Diagram) else None
        self._principles: list[PrincipleCard] = []
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(LINK_RIM), 0, margin_beside_scroll_bar(look), look.margin)
        column.setSpacing(look.px(12))
        column.addWidget(heading(look, self.tr("Main components"), size=20))
        column.addLayout(self._component_row(), 1)
        column.addSpacing(look.px(4))
        column.addWidget(heading(look, self.tr("Basic principles to know"), size=20))
        principles = context.catalog.of_kind(Principle)
        column.addLayout(self._principle_grid(principles))
        boxes = clarifications(context, principles)
        if boxes is not None:
            column.addWidget(boxes)
        column.addStretch(0)
        first = self._components[0].id if self._components else ""
        self.choose_component(first)

    def _component_row(self) -> QBoxLayout:
        look = self._look
        wide = look.size.width is Width.WIDE
        line: QBoxLayout = QHBoxLayout() if wide else QVBoxLayout()
        line.setSpacing(look.px(16))
        numbers = {each.id: place for place, each in enumerate(self._components, 1)}
        self._list = ComponentList(look, self._components, numbers)
        self._list.component_chosen.connect(self.choose_component)
        self._list.page_requested.connect(self.entry_opened)
        self._drawing: ComponentDrawing | None = None
        if self._diagram is not None:
            line.addWidget(self._drawing_card(self._diagram, numbers), 5)
        line.addWidget(self._list, 4)
        return line

    def _drawing_card(self, diagram: Diagram, numbers: dict[str, int]) -> Card:
        look = self._look
        card = Card(look, padding=20)
        of_blocks = {
            block.id: numbers[block.opens]
            for block in diagram.blocks
            if block.opens is not None and block.opens in numbers
        }
        self._drawing = ComponentDrawing(look, diagram, of_blocks)
        self._drawing.block_chosen.connect(self._choose_block)
        card.body.addWidget(self._drawing, 1)
        self._told = Paragraph(look, "", 15, 400, "text2")
        foot = QHBoxLayout()
        foot.addWidget(self._told, 1)
        self._notion = QVBoxLayout()
        foot.addLayout(self._notion)
        # Room for two lines or a link, so that the page keeps still when another block is chosen.
        foot.addStrut(look.px(46))
        card.body.addLayout(foot)
        return card

    def _principle_grid(self, principles: tuple[Principle, ...]) -> QGridLayout:
        look = self._look
        columns = _COLUMNS[look.size.width]
        grid = QGridLayout()
        grid.setSpacing(look.px(14))
        for number in range(columns):
            grid.setColumnStretch(number, 1)
        for number, principle in enumerate(principles):
            card = PrincipleCard(look, principle, self._leads_to.get(principle.id, ""))
            card.opened.connect(self.entry_opened)
            self._principles.append(card)
            grid.addWidget(card, number // columns, number % columns)
        return grid

    def choose_component(self, component_id: str) -> None:
        """Choose a component in the list and in the drawing."""
        self._list.show_chosen(component_id)
        blocks = self._diagram.blocks if self._diagram else ()
        block = next((each for each in blocks if each.opens == component_id), None)
        if block is not None and self._drawing is not None:
            self._drawing.show_chosen(block.id)
            self._tell(block, links=False)

    def _choose_block(self, block_id: str) -> None:
        blocks = self._diagram.blocks if self._diagram else ()
        for block in blocks:
            if block.id == block_id:
                listed = any(each.id == block.opens for each in self._components)
                self._list.show_chosen(block.opens or "")
                self._tell(block, links=not listed)

    def _tell(self, block: Block, *, links: bool) -> None:
        """Say what a block is; one that the list does not name gets a link to its notion."""
        self._told.setText(self._look.say(block.text))
        while self._notion.count():
            taken = self._notion.takeAt(0)
            widget = taken.widget() if taken else None
            if widget is not None:
                widget.deleteLater()
        notion = self._context.catalog.get(block.opens or "")
        if links and notion is not None:
            self._notion.addWidget(entry_chip(self._context, notion))

    def card(self, entry_id: str) -> FaceCard | None:
        """Return the row of a component or the card of a principle."""
        cards = (*self._list.rows, *self._principles)
        return next((card for card in cards if card.key == entry_id), None)
