"""The course's own table of a group: description, desktop, server, with clarifications."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from virtref.content.entries import NamedProduct, Vendor
from virtref.content.solution import Solution
from virtref.ui.cards import family_token, token_of
from virtref.ui.context import Context
from virtref.ui.look import Width
from virtref.ui.pages.sections import brief_precisions, caption
from virtref.ui.widgets.flow import Flow
from virtref.ui.widgets.focus import RING
from virtref.ui.widgets.frames import Card, Line
from virtref.ui.widgets.labels import Paragraph
from virtref.ui.widgets.link_chip import LinkChip
from virtref.ui.widgets.parts import Part


def course_table(context: Context, vendors: Sequence[Vendor]) -> QWidget:
    """Return a card with one row per vendor of the course."""
    look = context.look
    translate = QCoreApplication.translate
    card = Card(look, padding=8, stripe="course")
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(10))
    grid.setHorizontalSpacing(look.px(20))
    grid.setVerticalSpacing(look.px(10))
    narrow = look.size.width is Width.NARROW
    heads = (
        translate("CourseTable", "Vendor or project"),
        translate("CourseTable", "Description"),
        translate("CourseTable", "Desktop"),
        translate("CourseTable", "Server"),
    )
    row = 0
    if not narrow:
        for number, head in enumerate(heads):
            grid.addWidget(caption(look, head), 0, number)
        row = 1
    for vendor in vendors:
        if row:
            grid.addWidget(Line(look), row, 0, 1, 4)
            row += 1
        cells: tuple[Part, ...] = (
            _name(context, vendor),
            Paragraph(look, look.say(vendor.description)),
            _products(context, vendor.desktop),
            _products(context, vendor.server),
        )
        for number, cell in enumerate(cells):
            if narrow:
                if number > 1:
                    grid.addWidget(caption(look, heads[number]), row, 0)
                    row += 1
                _put(grid, cell, row, 0, 4)
                row += 1
            else:
                _put(grid, cell, row, number)
        row += 1
        for box_beside in brief_precisions(context, vendor.id):
            grid.addWidget(box_beside, row, 0 if narrow else 1, 1, 4 if narrow else 3)
            row += 1
    for number, share in enumerate((3, 5, 4, 4)):
        grid.setColumnStretch(number, share)
    card.body.addWidget(box)
    return card


def _name(context: Context, vendor: Vendor) -> QWidget:
    return Paragraph(context.look, context.look.say(vendor.title), 17, 600)


def _products(context: Context, products: Sequence[NamedProduct]) -> Part:
    look = context.look
    if not products:
        none = Paragraph(look, "—", 15, 400, "text3")
        none.setAccessibleName(QCoreApplication.translate("CourseTable", "none"))
        return none
    ring = look.px(RING)
    flow = Flow(0, rim=(ring, ring))
    for product in products:
        solution = context.catalog.get(product.solution)
        letters, token = "", token_of("")
        if isinstance(solution, Solution):
            letters, token = solution.monogram, family_token(context, solution)
        chip = LinkChip(look, look.say(product.name), product.solution, letters, token)
        chip.opened.connect(context.navigator.open_entry)
        flow.addWidget(chip)
    return flow


def _put(grid: QGridLayout, part: Part, row: int, column: int, columns: int = 1) -> None:
    """Put a part at the top of its cell."""
    if isinstance(part, QWidget):
        top = Qt.AlignmentFlag.AlignTop if columns == 1 else Qt.AlignmentFlag(0)
        grid.addWidget(part, row, column, 1, columns, top)
    else:
        grid.addLayout(part, row, column, 1, columns)
