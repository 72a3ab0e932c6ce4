"""The head of the side-by-side table: the switch, then each product over its column."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from virtref.content.entries import Vendor
from virtref.content.solution import Solution
from virtref.ui.cards import family_token
from virtref.ui.context import Context
from virtref.ui.look import Width
from virtref.ui.panels.comparison.sheet_delegate import SIDE
from virtref.ui.panels.comparison.sheet_table import SheetTable
from virtref.ui.panels.comparison.title_link import TitleLink
from virtref.ui.widgets.badges import Monogram
from virtref.ui.widgets.buttons import icon_button
from virtref.ui.widgets.checks import Switch
from virtref.ui.widgets.focus import RING
from virtref.ui.widgets.labels import Paragraph

_WITH_MONOGRAM = 250
"""Narrower columns, in design pixels, keep their room for the name."""


class ProductHead(QWidget):
    """Monogram, name and publisher of one product, and the cross that takes it off."""

    removal_requested = Signal(str)

    def __init__(self, context: Context, solution: Solution) -> None:
        """Show ``solution``."""
        super().__init__()
        self._context, self._solution = context, solution
        look = context.look
        name = look.say(solution.title)
        line = QHBoxLayout(self)
        line.setContentsMargins(look.px(SIDE), look.px(6), look.px(4), look.px(6))
        line.setSpacing(look.px(12))
        self._mark = Monogram(look, solution.monogram, family_token(context, solution), 44)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        words.addStretch(1)
        title = TitleLink(look, name, 17 if look.size.width is Width.WIDE else 15)
        title.clicked.connect(self._open)
        words.addWidget(title)
        vendor = context.catalog.get(solution.vendor)
        if isinstance(vendor, Vendor):
            publisher = Paragraph(look, look.say(vendor.title), 14, 400, "text2")
            publisher.setMinimumWidth(look.px(40))
            words.addWidget(publisher)
        words.addStretch(1)
        line.addLayout(words, 1)
        remove = icon_button(look, "x", self.tr("Remove {product}").format(product=name), "plain")
        remove.clicked.connect(self._remove)
        line.addWidget(remove, 0, Qt.AlignmentFlag.AlignVCenter)

    def _open(self) -> None:
        self._context.navigator.open_entry(self._solution.id)

    def _remove(self) -> None:
        self.removal_requested.emit(self._solution.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the monogram out of a narrow column."""
        super().resizeEvent(event)
        self._mark.setVisible(event.size().width() >= self._context.look.px(_WITH_MONOGRAM))


class ColumnHeads(QWidget):
    """The heads side by side, each over its column of ``table``."""

    removal_requested = Signal(str)

    def __init__(self, context: Context, table: SheetTable, switch: Switch) -> None:
        """Stand over ``table``, with ``switch`` over its titles."""
        super().__init__()
        self._context, self._table, self._switch = context, table, switch
        self._heads: list[ProductHead] = []
        switch.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        table.columns_placed.connect(self._place)

    def show_products(self, solutions: Sequence[Solution]) -> None:
        """Show other products."""
        for head in self._heads:
            head.hide()
            head.deleteLater()
        self._heads = []
        before: QWidget = self._switch
        for solution in solutions:
            head = ProductHead(self._context, solution)
            head.setParent(self)
            head.removal_requested.connect(self.removal_requested)
            head.show()
            QWidget.setTabOrder(before, head)
            before = head
            self._heads.append(head)
        self._place()

    def _place(self) -> None:
        """Put each head over its column, all as tall as the tallest."""
        look, table = self._context.look, self._table
        widths = [table.columnWidth(place + 1) for place in range(len(self._heads))]
        if not widths or len(widths) != len(table.rows.sheet.columns):
            return
        for head, width in zip(self._heads, widths, strict=True):
            head.resize(width, look.px(64))
        tall = max(head.heightForWidth(head.width()) for head in self._heads)
        tall = max(tall, look.px(72))
        left = table.title_width()
        inset = look.px(SIDE - RING)
        self._switch.setGeometry(QRect(inset, 0, left - inset, tall))
        for head, width in zip(self._heads, widths, strict=True):
            head.setGeometry(QRect(left, 0, width, tall))
            left += width
        self.setFixedHeight(tall)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line over the first band."""
        look = self._context.look
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.color("border"))
        painter.end()
