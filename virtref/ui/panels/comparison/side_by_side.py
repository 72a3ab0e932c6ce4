"""The page “side by side”: the products of the shelf, criterion by criterion."""

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virtref.content.comparison import Criterion
from virtref.content.solution import Solution
from virtref.ui.context import Context
from virtref.ui.look import Width
from virtref.ui.panels.comparison.criterion_card import CriterionCard
from virtref.ui.panels.comparison.head import ColumnHeads
from virtref.ui.panels.comparison.legend import Legend
from virtref.ui.panels.comparison.product_chips import ProductChips
from virtref.ui.panels.comparison.sheet import make_sheet, stacked
from virtref.ui.panels.comparison.sheet_delegate import SIDE
from virtref.ui.panels.comparison.sheet_table import SheetTable
from virtref.ui.places import Address
from virtref.ui.widgets.buttons import Button
from virtref.ui.widgets.checks import Switch
from virtref.ui.widgets.empty_state import EmptyState
from virtref.ui.widgets.focus import RING
from virtref.ui.widgets.frames import Card, FilledCard, scrolling
from virtref.ui.widgets.toast import announce

LEAST_COMPARED = 2
LEAST_TABLE = 200
"""Height of the table in design pixels below which the whole page scrolls instead."""


class SideBySide(QWidget):
    """The definition of a criterion when one is asked for, then the table or why there is none.

    What it shows stands ``RING`` right of its left edge, where the rings of a narrow page reach.
    """

    definition_closed = Signal()

    def __init__(self, context: Context) -> None:
        """Compare what is on the shelf."""
        super().__init__()
        self._context = context
        look = context.look
        self._narrow = look.size.width is Width.NARROW
        page = QWidget()
        column = QVBoxLayout(page)
        aside = (look.px(RING), 0, 0, 0)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        self._definition_place = QVBoxLayout()
        self._definition_place.setContentsMargins(*aside)
        column.addLayout(self._definition_place)
        self._definition: CriterionCard | None = None
        self._sought = ""
        self._switch = Switch(look, self.tr("Differences only"))
        self._switch.setChecked(context.shelf.differences_only)
        self._switch.toggled.connect(self._toggle_differences)
        self._table = SheetTable(
            look,
            self.tr("Solutions side by side"),
            self._switch.sizeHint().width() + look.px(SIDE - RING),
        )
        self._table.criterion_chosen.connect(self._define)
        self._table.removal_requested.connect(self._remove_column)
        self._table.reached.connect(self._show_cell)
        self._legend = Legend(look)
        self._heads: ColumnHeads | ProductChips
        self._compared = self._narrow_part() if self._narrow else self._wide_part()
        column.addWidget(self._compared, 1)
        self._empty: QWidget | None = None
        self._empty_place = QVBoxLayout()
        self._empty_place.setContentsMargins(*aside)
        column.addLayout(self._empty_place, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        around = scrolling(look, page)
        outer.addWidget(around)
        if self._narrow:
            self._content, self._area = page, around
        self.refresh()

    def _wide_part(self) -> QWidget:
        """Build the card whose heads stay while the table scrolls, and the legend."""
        look = self._context.look
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(look.px(RING), 0, 0, 0)
        column.setSpacing(look.px(8))
        card = Card(look, padding=1)
        card.body.setSpacing(0)
        heads = ColumnHeads(self._context, self._table, self._switch)
        heads.removal_requested.connect(self._context.shelf.toggle)
        self._heads = heads
        card.body.addWidget(heads)
        self._content = QWidget()
        inner = QVBoxLayout(self._content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._table)
        inner.addStretch(1)
        self._area = scrolling(look, self._content, "surface")
        self._area.setMinimumHeight(look.px(LEAST_TABLE))
        card.body.addWidget(self._area, 1)
        card.body.setContentsMargins(look.px(1), look.px(4), look.px(1), look.px(10))
        column.addWidget(card, 1)
        column.addWidget(self._legend)
        return part

    def _narrow_part(self) -> QWidget:
        """Build what scrolls with the page, one product under the other."""
        look = self._context.look
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        chips = ProductChips(self._context)
        chips.removal_requested.connect(self._context.shelf.toggle)
        self._heads = chips
        column.addWidget(chips)
        column.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignLeft)
        # The chips and the switch keep room for their rings: what is below aligns with them.
        below = QVBoxLayout()
        below.setContentsMargins(look.px(RING), 0, 0, 0)
        below.setSpacing(look.px(10))
        card = FilledCard(look, self._table)
        below.addWidget(card)
        below.addWidget(self._legend)
        column.addLayout(below)
        column.addStretch(1)
        return part

    @property
    def solutions(self) -> tuple[Solution, ...]:
        """The products on the shelf."""
        found = (self._context.catalog.get(id_) for id_ in self._context.shelf.ids)
        return tuple(each for each in found if isinstance(each, Solution))

    def refresh(self) -> None:
        """Compare again what is on the shelf."""
        solutions = self.solutions
        if len(solutions) < LEAST_COMPARED:
            self._show_empty(solutions)
            return
        shelf = self._context.shelf
        sheet = make_sheet(
            self._context, solutions, self._say_hidden, differences_only=shelf.differences_only
        )
        self._heads.show_products(solutions)
        self._table.show_sheet(stacked(sheet) if self._narrow else sheet)
        self._legend.show_counts(len(solutions), self._say_hidden(sheet.hidden))
        self._drop_empty()
        self._compared.show()

    def _say_hidden(self, count: int) -> str:
        return self.tr("%n identical line(s) hidden", "", count) if count else ""

    def _show_empty(self, solutions: tuple[Solution, ...]) -> None:
        self._drop_empty()
        self._compared.hide()
        look = self._context.look
        browse = Button(look, self.tr("Browse the solutions"), "secondary", "boxes")
        browse.clicked.connect(self._browse)
        title = self.tr("Choose two to four solutions")
        sentence = self.tr("Open a page and press “Compare”, or add one here.")
        if solutions:
            title = self.tr("One more solution, and they stand side by side")
            name = look.say(solutions[0].title)
            sentence = self.tr("{product} is chosen: add at least one other.").format(product=name)
        card = Card(look)
        card.body.addWidget(EmptyState(look, "scale", title, sentence, browse))
        self._empty = card
        self._empty_place.addWidget(card)

    def _drop_empty(self) -> None:
        if self._empty is not None:
            self._empty_place.removeWidget(self._empty)
            self._empty.hide()
            self._empty.deleteLater()
            self._empty = None

    def _browse(self) -> None:
        self._context.navigator.go(Address("solutions"))

    def _toggle_differences(self) -> None:
        self._context.shelf.differences_only = self._switch.isChecked()
        self.refresh()

    def _remove_column(self, place: int) -> None:
        self._context.shelf.toggle(self.solutions[place].id)

    def show_criterion(self, criterion_id: str) -> None:
        """Define a criterion and go to its row."""
        self._define(criterion_id)
        self._sought = criterion_id
        # The definition takes room from the table: the row is sought when both have their place.
        QTimer.singleShot(0, self._go_to_sought)

    def _go_to_sought(self) -> None:
        """Show the row; on a narrow page, which scrolls as a whole, its definition first."""
        place = self._table.place_of(self._sought)
        if self._narrow and self._definition is not None:
            self._area.verticalScrollBar().setValue(0)
        elif place.isValid():
            self._scroll_to(place, self._area.viewport().height() // 3)

    def _define(self, criterion_id: str) -> None:
        criterion = self._context.catalog.get(criterion_id)
        if not isinstance(criterion, Criterion):
            return
        self.close_definition()
        card = CriterionCard(self._context, criterion)
        card.closed.connect(self._drop_definition)
        self._definition = card
        self._definition_place.addWidget(card)
        self._table.mark(criterion_id)
        self._sought = criterion_id
        if self._narrow:
            self._area.verticalScrollBar().setValue(0)
        announce(self, self._context.look.say(criterion.summary))

    def _drop_definition(self) -> None:
        self.close_definition()
        if self._narrow:
            self._go_to_sought()
        self.definition_closed.emit()

    def close_definition(self) -> None:
        """Show no definition."""
        if self._definition is not None:
            self._definition_place.removeWidget(self._definition)
            self._definition.hide()
            self._definition.deleteLater()
            self._definition = None
            self._table.mark("")

    def _show_cell(self, rect: QRect) -> None:
        """Scroll the page to a cell that the keyboard reached."""
        self._scroll_to(rect, self._context.look.px(4))

    def _scroll_to(self, rect: QRect, margin: int) -> None:
        for corner in (rect.bottomLeft(), rect.topLeft()):
            place = self._table.mapTo(self._content, corner)
            self._area.ensureVisible(0, place.y(), 0, margin)
