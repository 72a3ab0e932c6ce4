"""The Solutions panel: three groups, each as the course's table or as product pages."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from virtref.content.entries import Vendor
from virtref.content.solution import Solution
from virtref.ui.context import Context
from virtref.ui.look import Width
from virtref.ui.panels.panel import Panel
from virtref.ui.panels.solutions.course_table import course_table
from virtref.ui.panels.solutions.product_list import ProductList
from virtref.ui.places import Address
from virtref.ui.widgets.buttons import Button
from virtref.ui.widgets.focus import RING
from virtref.ui.widgets.frames import inset, scrolling
from virtref.ui.widgets.link_chip import LINK_RIM
from virtref.ui.widgets.page_header import PageHeader
from virtref.ui.widgets.tabs import SegmentedTabs

TABLE, PAGES = 0, 1


class SolutionsPanel(Panel):
    """Sub-tabs of groups; each opens on the course's table and switches to all pages."""

    def __init__(self, context: Context) -> None:
        """Build the head; the pages of a group are built when first shown."""
        super().__init__(context)
        look = context.look
        self._groups = [term.id for term in context.catalog.taxonomy.groups]
        self._lists: dict[str, ProductList] = {}
        self._tables: dict[str, QWidget] = {}
        column = QVBoxLayout(self)
        margin = look.margin
        rim, ring, edge = look.px(LINK_RIM), look.px(RING), margin - look.px(6)
        column.setContentsMargins(margin - rim, edge, margin - ring, edge)
        column.setSpacing(look.px(10))
        self._tabs = self._group_tabs()
        self._view = SegmentedTabs(look, self.tr("View"))
        wide = look.size.width is Width.WIDE
        self._view.add(self.tr("Course table") if wide else self.tr("Table"))
        self._view.add(self.tr("All pages") if wide else self.tr("Pages"))
        self._view.currentChanged.connect(self._turn)
        self._filter = Button(look, self.tr("Filters"), "secondary", "list-filter")
        self._filter.clicked.connect(self._toggle_filters)
        self._compare = Button(look, "", "secondary", "scale")
        self._compare.clicked.connect(self._open_comparison)
        actions = (self._view, self._compare) if wide else (self._view, self._filter, self._compare)
        self._head = PageHeader(look, self.tr("Solutions"), "", self._tabs, actions)
        self._head.setContentsMargins(rim, 0, 0, 0)
        column.addWidget(self._head)
        self._body = QStackedWidget()
        column.addWidget(self._body, 1)
        context.shelf.changed.connect(self._shelf_changed)
        self._show_compared()
        self._turn()

    def _group_tabs(self) -> SegmentedTabs:
        tabs = SegmentedTabs(self.look, self.tr("Groups"))
        for term in self.context.catalog.taxonomy.groups:
            members = self.context.catalog.in_group(term.id)
            tabs.add(self.look.say(term.title), "", str(len(members)))
        tabs.currentChanged.connect(self._group_changed)
        return tabs

    @property
    def _group(self) -> str:
        """The group that is shown; none where the taxonomy could not be read."""
        return self._groups[self._tabs.currentIndex()] if self._groups else ""

    def _group_changed(self) -> None:
        self.context.navigator.note(Address("solutions", self._group))
        self._turn()

    def _turn(self) -> None:
        """Show the group in the chosen view."""
        self._head.show()
        pages = self._view.currentIndex() == PAGES
        self._filter.setVisible(pages and self.look.size.width is not Width.WIDE)
        widget = self._list(self._group) if pages else self._table(self._group)
        self._body.setCurrentWidget(widget)

    def _list(self, group: str) -> ProductList:
        if group not in self._lists:
            self._lists[group] = ProductList(self.context, group)
            self._lists[group].filters_changed.connect(self._show_filter_count)
            self._lists[group].page_shown.connect(self._head.setHidden)
            self._body.addWidget(self._lists[group])
        return self._lists[group]

    def _table(self, group: str) -> QWidget:
        if group not in self._tables:
            rows = [
                vendor
                for vendor in self.context.catalog.of_kind(Vendor)
                if vendor.in_course and vendor.group == group
            ]
            box = QWidget()
            column = QVBoxLayout(box)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(course_table(self.context, rows))
            column.addStretch(1)
            rim, ring = self.look.px(LINK_RIM), self.look.px(RING)
            self._tables[group] = inset(scrolling(self.look, box), rim, ring)
            self._body.addWidget(self._tables[group])
        return self._tables[group]

    def _show_filter_count(self, number: int) -> None:
        text = self.tr("Filters ({number})").format(number=number) if number else self.tr("Filters")
        self._filter.setText(text)
        self._filter.setAccessibleName(text)
        self._filter.updateGeometry()

    def _toggle_filters(self) -> None:
        products = self._list(self._group)
        products.set_filters_shown(shown=not products.filters_shown)

    def _show_compared(self) -> None:
        chosen = len(self.context.shelf.ids)
        text = self.tr("Compare ({number})").format(number=chosen)
        self._compare.setText(text)
        self._compare.setAccessibleName(text)
        self._compare.setEnabled(chosen > 0)
        if not chosen:
            self._compare.setToolTip(self.tr("Add products from their pages first."))
        self._compare.updateGeometry()

    def _shelf_changed(self) -> None:
        self._show_compared()
        for products in self._lists.values():
            products.shelf_changed()

    def _open_comparison(self) -> None:
        self.context.navigator.go(Address("comparison", "solutions"))

    def show_address(self, address: Address) -> None:
        """Show a group, and the page of a product when one is named."""
        if address.page in self._groups:
            # The address is known already: telling it again would lose its entry.
            with QSignalBlocker(self._tabs):
                self._tabs.setCurrentIndex(self._groups.index(address.page))
            self._turn()
        entry = self.context.catalog.get(address.entry)
        if isinstance(entry, Solution):
            self._view.setCurrentIndex(PAGES)
            self._turn()
            self._list(self._group).show_entry(entry.id)
        elif isinstance(entry, Vendor):
            self._view.setCurrentIndex(TABLE)

    def focus_filter(self) -> None:
        """Go to the list of products."""
        self._view.setCurrentIndex(PAGES)
        self._list(self._group).focus_list()

    def captured_addresses(self) -> tuple[Address, ...]:
        """Return the table of each group, then one product page of each."""
        tables = [Address("solutions", group) for group in self._groups]
        pages = [
            Address("solutions", group, each.id)
            for group in self._groups
            for each in self.context.catalog.in_group(group)[:1]
        ]
        return (*tables, *pages)
