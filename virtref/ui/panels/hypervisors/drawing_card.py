"""A card with one layer drawing, its title and its examples."""

from PySide6.QtCore import Signal

from virtref.content.entries import Diagram
from virtref.ui.context import Context
from virtref.ui.look import Width
from virtref.ui.pages.sections import caption, example_chips
from virtref.ui.panels.hypervisors.layer_drawing import LayerDrawing
from virtref.ui.widgets.frames import Card
from virtref.ui.widgets.labels import LINE_SPACING, Paragraph

_TOLD, _TOLD_LINES = 15, 2
"""Font size and lines of the sentence: drawings side by side start at the same height."""


class DrawingCard(Card):
    """Title, drawing, examples; ``block_chosen`` carries the diagram's and the block's id."""

    block_chosen = Signal(str, str)

    def __init__(self, context: Context, diagram: Diagram) -> None:
        """Show ``diagram``."""
        look = context.look
        super().__init__(look, padding=17)
        self.diagram = diagram
        title = Paragraph(look, look.say(diagram.title), 19, 600)
        self.body.setSpacing(look.px(6))
        self.body.addWidget(title)
        told = Paragraph(look, look.say(diagram.summary), _TOLD, 400, "text2")
        if look.size.width is not Width.NARROW:
            told.setMinimumHeight(look.px(_TOLD * LINE_SPACING * _TOLD_LINES))
        self.body.addWidget(told)
        self._drawing = LayerDrawing(look, diagram, self._machine())
        self._drawing.setAccessibleName(look.say(diagram.title))
        self._drawing.block_chosen.connect(self._tell)
        self.body.addWidget(self._drawing, 1)
        if diagram.examples:
            self.body.addWidget(caption(look, self.tr("Examples")))
            self.body.addLayout(example_chips(context, diagram.examples))

    def _machine(self) -> str:
        containers = any(block.id == "libraries" for block in self.diagram.blocks)
        return self.tr("Container") if containers else self.tr("VM")

    def _tell(self, block_id: str) -> None:
        self.block_chosen.emit(self.diagram.id, block_id)

    def show_chosen(self, block_id: str) -> None:
        """Ring the blocks with this id."""
        self._drawing.show_chosen(block_id)
