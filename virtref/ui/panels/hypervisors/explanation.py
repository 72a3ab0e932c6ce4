"""The card beside the drawings: what a hypervisor is, or what the chosen block does."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virtref.content.entries import Block, Concept, Diagram
from virtref.ui.context import Context
from virtref.ui.pages.sections import brief_precisions, bullets, heading, link_chips
from virtref.ui.widgets.block_button import LAYER_TOKENS
from virtref.ui.widgets.buttons import Button, icon_button
from virtref.ui.widgets.color_square import ColorSquare
from virtref.ui.widgets.frames import Card, Line, scrolling
from virtref.ui.widgets.labels import Paragraph


class _Explanation(Card):
    """A card whose content scrolls when it is longer than the window."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, padding=0)
        self._context = context
        look = context.look
        box = QWidget()
        self.column = QVBoxLayout(box)
        self.column.setContentsMargins(look.px(18), look.px(14), look.px(18), look.px(14))
        self.column.setSpacing(look.px(8))
        edge = look.px(4)
        self.body.setContentsMargins(edge, edge, edge, edge)
        area = scrolling(look, box, "surface")
        area.setMinimumHeight(look.px(220))
        self.body.addWidget(area)

    def _title(self, text: str, token: str, closable: Button | None = None) -> None:
        look = self._context.look
        line = QHBoxLayout()
        line.setSpacing(look.px(10))
        line.addWidget(ColorSquare(look, LAYER_TOKENS[token]))
        line.addWidget(Paragraph(look, text, 19, 600), 1)
        if closable is not None:
            line.addWidget(closable)
        self.column.addLayout(line)


class HypervisorCard(_Explanation):
    """The definition, the four roles, security and isolation, and the clarifications."""

    def __init__(self, context: Context) -> None:
        """Show the course's notions of hypervisor and isolation."""
        super().__init__(context)
        look = context.look
        hypervisor = context.catalog.get("hypervisor")
        isolation = context.catalog.get("isolation")
        self._title(self.tr("The hypervisor"), "hypervisor")
        if isinstance(hypervisor, Concept):
            self.column.addWidget(Paragraph(look, look.say(hypervisor.definition)))
            self.column.addWidget(heading(look, self.tr("Role"), size=16))
            roles = [look.say(detail) for detail in hypervisor.details]
            self.column.addWidget(bullets(look, roles, "check", "accent"))
        if isinstance(isolation, Concept):
            self.column.addWidget(Line(look))
            title = self.tr("Security and isolation")
            self.column.addWidget(heading(look, title, "shield-check", "ok", 16))
            told = [look.say(detail) for detail in isolation.details]
            self.column.addWidget(bullets(look, told))
        for diagram_id in ("diagram-type-2", "diagram-type-1"):
            for box in brief_precisions(context, diagram_id):
                self.column.addWidget(box)
        self.column.addLayout(link_chips(context, ("hypervisor", "isolation")))
        self.column.addStretch(1)


class BlockCard(_Explanation):
    """What one block of a drawing does, with a link to its notion."""

    closed = Signal()

    def __init__(self, context: Context, diagram: Diagram, block: Block) -> None:
        """Show ``block`` of ``diagram``."""
        super().__init__(context)
        look = context.look
        close = icon_button(look, "x", self.tr("Close"), "plain")
        close.clicked.connect(self.closed)
        self._title(look.say(block.label), block.layer, close)
        self.column.addWidget(Paragraph(look, look.say(diagram.title), 14, 500, "text2"))
        self.column.addWidget(Paragraph(look, look.say(block.text)))
        if block.opens:
            self.column.addLayout(link_chips(context, (block.opens,)))
        self.column.addStretch(1)
