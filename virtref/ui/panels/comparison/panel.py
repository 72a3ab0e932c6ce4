"""The Comparison panel: notions in a table, and solutions side by side."""

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from virtref.content.comparison import Comparison, Criterion
from virtref.ui.context import MOST_COMPARED, Context
from virtref.ui.look import Width
from virtref.ui.panels.comparison.notion_page import NotionPage
from virtref.ui.panels.comparison.product_picker import ProductPicker
from virtref.ui.panels.comparison.side_by_side import SideBySide
from virtref.ui.panels.panel import Panel
from virtref.ui.places import Address
from virtref.ui.widgets.buttons import Button
from virtref.ui.widgets.flow import Flow
from virtref.ui.widgets.focus import RING
from virtref.ui.widgets.page_header import PageHeader
from virtref.ui.widgets.tabs import SegmentedTabs

NOTIONS, SOLUTIONS = "notions", "solutions"
PAGES = (NOTIONS, SOLUTIONS)


class ComparisonPanel(Panel):
    """Two pages: one of the tables of notions, and the products of the shelf."""

    def __init__(self, context: Context) -> None:
        """Show the first table of notions."""
        super().__init__(context)
        look = context.look
        self._comparisons = context.catalog.of_kind(Comparison)
        column = QVBoxLayout(self)
        margin = look.margin
        ring, edge = look.px(RING), margin - look.px(6)
        column.setContentsMargins(margin - ring, edge, margin - ring, edge)
        column.setSpacing(look.px(10))
        self._tabs = SegmentedTabs(look, self.tr("Pages"))
        self._tabs.add(self.tr("Notions"))
        self._tabs.add(self.tr("Solutions side by side"))
        self._tabs.currentChanged.connect(self._turn)
        self._chooser = Button(look, "", "secondary", "table-2", "chevron-down")
        self._chooser.clicked.connect(self._open_choices)
        self._menu, self._choices = self._make_menu()
        self._add = Button(look, self.tr("Add a solution"), "secondary", "plus")
        self._add.clicked.connect(self._pick)
        head = self._head()
        head.setContentsMargins(ring, 0, 0, 0)
        column.addWidget(head)
        self._body = QStackedWidget()
        self._body.setContentsMargins(0, 0, ring, 0)
        column.addWidget(self._body, 1)
        self._page: NotionPage | None = None
        self._shown = ""
        if self._comparisons:
            self._show_comparison(self._comparisons[0])
        self._side_by_side: SideBySide | None = None
        context.shelf.changed.connect(self._shelf_changed)
        self._show_actions()

    def _head(self) -> QWidget:
        """Return the head of the page; on a narrow window its parts wrap."""
        look = self.look
        if look.size.width is not Width.NARROW:
            actions = (self._chooser, self._add)
            return PageHeader(look, self.tr("Comparison"), "", self._tabs, actions)
        head = QWidget()
        flow = Flow(look.px(6), head)
        # As tall as the buttons, which keep room for their rings.
        level = QWidget()
        around = QVBoxLayout(level)
        around.setContentsMargins(0, look.px(4), 0, look.px(4))
        around.addWidget(self._tabs)
        for widget in (level, self._chooser, self._add):
            flow.addWidget(widget)
        return head

    def _make_menu(self) -> tuple[QMenu, QActionGroup]:
        menu = QMenu(self._chooser)
        menu.setFont(self.look.font(15))
        group = QActionGroup(menu)
        for comparison in self._comparisons:
            action = QAction(self.look.say(comparison.title), menu)
            action.setCheckable(True)
            action.setData(comparison.id)
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(self._chosen)
        return menu, group

    def _open_choices(self) -> None:
        corner = self._chooser.rect().bottomLeft()
        self._menu.popup(self._chooser.mapToGlobal(corner))

    def _chosen(self, action: QAction) -> None:
        self.context.navigator.go(Address("comparison", NOTIONS, action.data()))

    def _pick(self) -> None:
        picker = ProductPicker(self.context, self)
        picker.picked.connect(self.context.shelf.toggle)
        picker.open()

    @property
    def _current(self) -> str:
        return PAGES[self._tabs.currentIndex()]

    def _turn(self) -> None:
        page = self._current
        self._show_page(page)
        entry = self._shown if page == NOTIONS else ""
        self.context.navigator.note(Address("comparison", page, entry))

    def _select(self, page: str) -> None:
        """Show a page without announcing a choice of the reader."""
        self._tabs.blockSignals(True)
        self._tabs.setCurrentIndex(PAGES.index(page))
        self._tabs.blockSignals(False)
        self._tabs.update()
        self._show_page(page)

    def _show_page(self, page: str) -> None:
        if page == SOLUTIONS:
            self._body.setCurrentWidget(self._products())
        elif self._page is not None:
            self._body.setCurrentWidget(self._page)
        self._show_actions()

    def _show_actions(self) -> None:
        """Show the actions of the page, and say why none can be added."""
        solutions = self._current == SOLUTIONS
        self._chooser.setVisible(not solutions)
        self._add.setVisible(solutions)
        full = len(self.context.shelf.ids) >= MOST_COMPARED
        self._add.setEnabled(not full)
        reason = self.tr("Four solutions at most: remove one first.")
        self._add.setToolTip(reason if full else "")

    def _products(self) -> SideBySide:
        if self._side_by_side is None:
            self._side_by_side = SideBySide(self.context)
            self._side_by_side.definition_closed.connect(self._turn)
            self._body.addWidget(self._side_by_side)
        return self._side_by_side

    def _shelf_changed(self) -> None:
        self._show_actions()
        if self._side_by_side is not None:
            self._side_by_side.refresh()

    def _show_comparison(self, comparison: Comparison) -> None:
        if comparison.id == self._shown:
            return
        self._shown = comparison.id
        title = self.look.say(comparison.title)
        self._chooser.setText(title)
        spoken = self.tr("Table shown: {title}").format(title=title)
        self._chooser.setAccessibleName(spoken)
        self._chooser.updateGeometry()
        for action in self._choices.actions():
            action.setChecked(action.data() == comparison.id)
        old, self._page = self._page, NotionPage(self.context, comparison)
        self._body.addWidget(self._page)
        if old is not None:
            self._body.removeWidget(old)
            old.deleteLater()

    def show_address(self, address: Address) -> None:
        """Show a page; a comparison that is named, or the definition of a criterion."""
        entry = self.context.catalog.get(address.entry)
        match entry:
            case Comparison():
                self._show_comparison(entry)
                self._select(NOTIONS)
            case Criterion():
                self._select(SOLUTIONS)
                self._products().show_criterion(entry.id)
            case _ if address.page in PAGES:
                self._select(address.page)
                if self._side_by_side is not None:
                    self._side_by_side.close_definition()
            case _:
                pass

    def focus_filter(self) -> None:
        """Open what chooses the table or the products: this panel has no filter field."""
        if self._current == NOTIONS:
            self._open_choices()
        elif self._add.isEnabled():
            self._pick()

    def captured_addresses(self) -> tuple[Address, ...]:
        """Return every table of notions, the products, and a criterion."""
        tables = [Address("comparison", NOTIONS, each.id) for each in self._comparisons]
        criteria = self.context.catalog.of_kind(Criterion)[:1]
        defined = [Address("comparison", NOTIONS, each.id) for each in criteria]
        return (*tables, Address("comparison", SOLUTIONS), *defined)
