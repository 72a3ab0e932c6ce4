"""The product pages of a group: filters, list and page, in as many columns as fit."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from virtref.content.entries import Entry
from virtref.content.solution import Solution
from virtref.ui.cards import solution_card
from virtref.ui.context import Context
from virtref.ui.look import Width
from virtref.ui.pages.detail import Detail
from virtref.ui.pages.solution_page import SolutionPage
from virtref.ui.palette import SCROLL_BAR
from virtref.ui.panels.solutions.facets import passing, solution_facets
from virtref.ui.panels.solutions.filter_pane import FilterPane
from virtref.ui.places import Address
from virtref.ui.widgets.buttons import Button
from virtref.ui.widgets.card_list import CardList
from virtref.ui.widgets.empty_state import EmptyState
from virtref.ui.widgets.flow import Flow
from virtref.ui.widgets.focus import RING
from virtref.ui.widgets.frames import Line, replace_page, scrolling
from virtref.ui.widgets.labels import label
from virtref.ui.widgets.link_chip import LINK_RIM
from virtref.ui.widgets.removable_chip import RemovableChip


class ProductList(QWidget):
    """Filters, cards and the page of the current product.

    On a narrow window the controls over a page reach ``LINK_RIM`` beyond it at the left, ``RING``
    at the right: this widget is that much wider than what it shows.
    """

    filters_changed = Signal(int)
    """How many boxes are ticked."""
    page_shown = Signal(bool)
    """On a narrow window: a page took the place of the list, or the reverse."""

    def __init__(self, context: Context, group: str) -> None:
        """Show the products of ``group``."""
        super().__init__()
        self._context, self._group = context, group
        self._solutions = context.catalog.in_group(group)
        self._facets = solution_facets(context.today)
        self._current = ""
        look = context.look
        self._line = QHBoxLayout(self)
        rim, ring = look.px(LINK_RIM), look.px(RING)
        wide = look.size.width is Width.WIDE
        # The rings of the filters reach over the margin of the page.
        left = 0 if self.narrow else rim - ring if wide else rim
        self._line.setContentsMargins(left, 0, 0 if self.narrow else ring, 0)
        self._line.setSpacing(look.px(18 if look.size.width is Width.WIDE else 12))
        self._filters = FilterPane(look, self._facets, {})
        self._filters.changed.connect(self.refresh)
        self._filter_page = scrolling(look, self._filters)
        needed = self._filters.minimumSizeHint().width() + look.px(SCROLL_BAR)
        self._filter_page.setFixedWidth(max(look.px(250), needed))
        self._line.addWidget(self._filter_page)
        self._divider = Line(look, vertical=True)
        self._line.addWidget(self._divider)
        self._master = self._make_master()
        self._line.addWidget(self._master)
        self._pages = QStackedWidget()
        self._line.addWidget(self._pages, 1)
        self.set_filters_shown(shown=wide)
        self.refresh()
        if self.narrow:
            self._show_one(page=False)

    def _make_master(self) -> QWidget:
        look = self._context.look
        box = QWidget()
        column = QVBoxLayout(box)
        # On a narrow window the list leaves the room that the controls over a page take.
        if self.narrow:
            column.setContentsMargins(look.px(LINK_RIM), 0, look.px(RING), 0)
        else:
            column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        self._count = label(look, "", 15, 600)
        column.addWidget(self._count)
        self._chips = QWidget()
        self._chip_flow = Flow(look.px(6), self._chips)
        column.addWidget(self._chips)
        self._list = CardList(look, self.tr("Products"))
        self._list.previewed.connect(self._preview)
        self._list.opened.connect(self._open)
        self._list.compare_toggled.connect(self._toggle)
        column.addWidget(self._list, 1)
        return box

    @property
    def narrow(self) -> bool:
        """Whether list and page share one column."""
        return self._context.look.size.width is Width.NARROW

    @property
    def filters_shown(self) -> bool:
        """Whether the boxes are on the screen."""
        return not self._filter_page.isHidden()

    def set_filters_shown(self, *, shown: bool) -> None:
        """Show or hide the boxes."""
        self._filter_page.setVisible(shown)
        self._divider.setVisible(shown)
        self._share_room()

    def _share_room(self) -> None:
        """Give the list its width; a window without room for three columns hides the page."""
        look = self._context.look
        if self.narrow:
            return
        wide = look.size.width is Width.WIDE
        nothing = isinstance(self._pages.currentWidget(), EmptyState)
        paged = wide or nothing or not self.filters_shown
        self._pages.setVisible(paged)
        width = look.px(350 if wide else 336)
        self._master.setMinimumWidth(width)
        # This widget has no limit.
        self._master.setMaximumWidth(width if paged else self.maximumWidth())

    def _leave_filters(self) -> None:
        """Make room for a page that was asked for."""
        if self._context.look.size.width is not Width.WIDE:
            self.set_filters_shown(shown=False)

    def refresh(self) -> None:
        """List what passes the filters, keeping the current product when it does."""
        found = passing(self._solutions, self._facets, self._filters.choices)
        self._list.cards.show([(each, solution_card(self._context, each)) for each in found])
        self._filters.show_counts(self._solutions)
        total = len(self._solutions)
        if len(found) == total:
            text = self.tr("%n product(s)", "", total)
        else:
            text = self.tr("%n product(s) of {total}", "", len(found)).format(total=total)
        self._count.setText(text)
        self._show_chips()
        if not found:
            self._show_nothing()
        else:
            if self.narrow and isinstance(self._pages.currentWidget(), EmptyState):
                self._show_one(page=False)
            ids = [each.id for each in found]
            wanted = self._current if self._current in ids else ids[0]
            self._list.choose(wanted)
            self._show_page(wanted)
        self._share_room()
        self.filters_changed.emit(len(self._filters.ticked()))

    def _show_chips(self) -> None:
        while self._chip_flow.count():
            taken = self._chip_flow.takeAt(0)
            widget = taken.widget() if taken else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        look = self._context.look
        for facet, box in self._filters.ticked():
            chip = RemovableChip(look, look.say(box.title), (facet.id, box.id))
            chip.removed.connect(self._untick)
            self._chip_flow.addWidget(chip)
        self._chips.setVisible(bool(self._filters.ticked()))
        self._chips.updateGeometry()

    def _untick(self, key: tuple[str, str]) -> None:
        self._filters.untick(*key)

    def _show_nothing(self) -> None:
        look = self._context.look
        clear = Button(look, self.tr("Clear the filters"), "secondary", "x")
        clear.clicked.connect(self._filters.clear)
        names = " · ".join(look.say(box.title) for _, box in self._filters.ticked())
        state = EmptyState(
            look, "list-filter", self.tr("No product passes these filters"), names, clear
        )
        replace_page(self._pages, state)
        if self.narrow:
            self._show_one(page=True)

    def show_entry(self, entry_id: str) -> None:
        """Show a product; when the filters hide it, they are cleared."""
        if not self._list.choose(entry_id):
            self._filters.clear()
            self._list.choose(entry_id)
        self._show_page(entry_id)
        self._leave_filters()
        if self.narrow:
            self._show_one(page=True)

    def _preview(self, entry: Entry) -> None:
        self._show_page(entry.id)
        self._context.navigator.note(Address("solutions", self._group, entry.id))

    def _open(self, entry: Entry) -> None:
        self._context.navigator.go(Address("solutions", self._group, entry.id))
        self._leave_filters()
        if self.narrow:
            self._show_one(page=True)

    def _toggle(self, entry: Entry) -> None:
        self._context.shelf.toggle(entry.id)

    def shelf_changed(self) -> None:
        """Draw the marks of comparison again."""
        self.refresh()

    def focus_list(self) -> None:
        """Go to the list."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_page(self, entry_id: str) -> None:
        solution = self._context.catalog.get(entry_id)
        if not isinstance(solution, Solution):
            return
        self._current = entry_id
        if not self.narrow:
            replace_page(self._pages, self._make_page(self._context, solution))
            return
        detail = self._pages.currentWidget()
        if not isinstance(detail, Detail):
            detail = Detail(self._context, self.tr("List"), self._make_page)
            detail.back_requested.connect(self._back_to_list)
            detail.entry_requested.connect(self._go_to)
            replace_page(self._pages, detail)
        listed = self._list.cards
        rows = (listed.entry_at(row) for row in range(listed.rowCount()))
        detail.show_entry(solution, [entry for entry in rows if entry is not None])

    def _make_page(self, context: Context, entry: Entry) -> QWidget:
        if not isinstance(entry, Solution):
            raise TypeError(entry.id)
        page = SolutionPage(context, entry)
        page.compare_toggled.connect(context.shelf.toggle)
        return page

    def _go_to(self, entry_id: str) -> None:
        self.show_entry(entry_id)
        self._context.navigator.note(Address("solutions", self._group, entry_id))

    def _back_to_list(self) -> None:
        self._show_one(page=False)
        self.focus_list()

    def _show_one(self, *, page: bool) -> None:
        self.page_shown.emit(page)
        self._pages.setVisible(page)
        self._master.setVisible(not page)
