"""The page of a network mode: what it is, who reaches whom, and what products call it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from virtref.content.entries import NetworkMode, ProductName
from virtref.content.solution import Solution
from virtref.ui.cards import family_token
from virtref.ui.context import Context
from virtref.ui.pages.frame import PageFrame, other_names
from virtref.ui.pages.reach import reach_table, table_card
from virtref.ui.pages.sections import (
    caption,
    course_box,
    heading,
    link_chips,
    precisions,
    source_links,
)
from virtref.ui.widgets.flow import Flow
from virtref.ui.widgets.focus import RING
from virtref.ui.widgets.frames import Line
from virtref.ui.widgets.labels import Paragraph
from virtref.ui.widgets.link_chip import LinkChip
from virtref.ui.widgets.parts import Part


class NetworkPage(PageFrame):
    """One network mode."""

    def __init__(self, context: Context, mode: NetworkMode) -> None:
        """Lay out ``mode``."""
        super().__init__(context, mode, other_names(context.look, mode))
        self._mode = mode
        self.fill(self._parts())

    def _parts(self) -> Iterator[Part]:
        context, mode = self.context, self._mode
        look = context.look
        yield Paragraph(look, look.say(mode.summary), 16)
        if mode.course is not None:
            yield course_box(context, mode.course)
        yield from precisions(context, mode.id)
        yield reach_table(look, mode)
        if mode.product_names:
            yield self._names()
        if mode.related:
            yield caption(look, self.tr("See also"))
            yield link_chips(context, mode.related)
        yield caption(look, self.tr("Sources"))
        yield source_links(context, mode.sources)

    def _names(self) -> QWidget:
        look = self.context.look
        card, grid = table_card(look)
        title = self.tr("What products call it")
        card.body.insertWidget(0, heading(look, title, size=17))
        for number, name in enumerate(self._mode.product_names):
            if number:
                grid.addWidget(Line(look), 2 * number, 0, 1, 2)
            grid.addLayout(self._product(name), 2 * number + 1, 0)
            words = name.name
            if name.note is not None:
                words = self.tr("{name} ({note})").format(name=words, note=look.say(name.note))
            told = Paragraph(look, words, 15, 500)
            grid.addWidget(told, 2 * number + 1, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        return card

    def _product(self, name: ProductName) -> QLayout:
        """Return the chip of a product, which aligns with the title of the table."""
        context = self.context
        ring = context.look.px(RING)
        row = Flow(0, rim=(ring, ring))
        solution = context.catalog.get(name.solution)
        if not isinstance(solution, Solution):
            row.addWidget(Paragraph(context.look, name.solution))
            return row
        chip = LinkChip(
            context.look,
            context.look.say(solution.title),
            solution.id,
            solution.monogram,
            family_token(context, solution),
        )
        chip.opened.connect(context.navigator.open_entry)
        row.addWidget(chip)
        return row
