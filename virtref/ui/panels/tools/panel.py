"""The Tools panel: components and principles, virtual networks, disks and files."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from virtref.content.entries import Component, Entry, Principle
from virtref.ui.context import Context
from virtref.ui.pages.detail import Detail
from virtref.ui.pages.entry_browser import EntryBrowser
from virtref.ui.panels.panel import Panel
from virtref.ui.panels.tools.components_page import ComponentsPage
from virtref.ui.panels.tools.entries import (
    CONFIGS,
    DISKS,
    NETWORKS,
    file_entries,
    network_entries,
    tool_card,
    tool_page,
)
from virtref.ui.places import Address
from virtref.ui.widgets.focus import RING
from virtref.ui.widgets.frames import scrolling
from virtref.ui.widgets.link_chip import LINK_RIM
from virtref.ui.widgets.page_header import PageHeader
from virtref.ui.widgets.tabs import SegmentedTabs

PAGES = ("components", "networks", "disks")
_ELSEWHERE = {NETWORKS: "networks", DISKS: "disks", CONFIGS: "disks"}
"""The principles that open another page of the panel than the first."""


class ToolsPanel(Panel):
    """Three pages; on the first, an address with an entry shows that entry in full."""

    def __init__(self, context: Context) -> None:
        """Build the head and the first page; the others are built when first shown."""
        super().__init__(context)
        look = context.look
        self._shown = ""
        self._browsers: dict[str, EntryBrowser] = {}
        column = QVBoxLayout(self)
        margin = look.margin
        edge = margin - look.px(6)
        rim = look.px(LINK_RIM)
        column.setContentsMargins(margin - rim, edge, 0, 0)
        column.setSpacing(look.px(10))
        self._tabs = SegmentedTabs(look, self.tr("Pages"))
        for title in (
            self.tr("Components and principles"),
            self.tr("Virtual networks"),
            self.tr("Disks and files"),
        ):
            self._tabs.add(title)
        self._tabs.currentChanged.connect(self._turn)
        head = PageHeader(look, self.tr("Tools"), "", self._tabs)
        head.setContentsMargins(rim, 0, 0, 0)
        column.addWidget(head)
        self._body = QStackedWidget()
        column.addWidget(self._body, 1)
        leads_to = {
            NETWORKS: self.tr("See the modes"),
            DISKS: self.tr("See the formats"),
            CONFIGS: self.tr("See the files"),
        }
        self._components = ComponentsPage(context, leads_to)
        self._components.entry_opened.connect(self._open)
        self._first = scrolling(look, self._components)
        self._body.addWidget(self._first)
        self._detail = Detail(context, self._tabs.tabText(0), tool_page)
        self._detail.setContentsMargins(0, 0, margin - look.px(RING), edge)
        self._detail.back_requested.connect(self._show_components)
        self._detail.entry_requested.connect(self._open)
        self._body.addWidget(self._detail)

    def _open(self, entry_id: str) -> None:
        page = _ELSEWHERE.get(entry_id, PAGES[0])
        self.context.navigator.go(Address("tools", page, entry_id))

    def _show_components(self) -> None:
        self.context.navigator.go(Address("tools", PAGES[0]))

    def _turn(self, number: int) -> None:
        self.context.navigator.go(Address("tools", PAGES[number]))

    def _browser(self, page: str) -> EntryBrowser:
        if page not in self._browsers:
            networks = page == PAGES[1]
            browser = EntryBrowser(
                self.context,
                self._tabs.tabText(PAGES.index(page)),
                network_entries(self.context) if networks else file_entries(self.context),
                tool_page,
                Address("tools", page),
                tool_card,
            )
            margin, ring = self.look.margin, self.look.px(RING)
            browser.setContentsMargins(0, 0, margin - ring, margin - self.look.px(6))
            self._browsers[page] = browser
            self._body.addWidget(browser)
        return self._browsers[page]

    def show_address(self, address: Address) -> None:
        """Show a page, the first when none is named, and one entry of it when one is."""
        page = _ELSEWHERE.get(address.entry, address.page)
        if page not in PAGES:
            page = PAGES[0]
        blocked = QSignalBlocker(self._tabs)
        self._tabs.setCurrentIndex(PAGES.index(page))
        blocked.unblock()
        self._tabs.update()
        entry = self.context.catalog.get(address.entry)
        if page == PAGES[0]:
            self._show_first(entry if isinstance(entry, Component | Principle) else None)
            return
        browser = self._browser(page)
        self._body.setCurrentWidget(browser)
        if entry is not None:
            browser.show_entry(entry.id)

    def _show_first(self, entry: Entry | None) -> None:
        """Show the components, or one of them or a principle in full."""
        if entry is not None:
            entering = not self._shown
            self._shown = entry.id
            self._detail.show_entry(entry, self._siblings(entry))
            self._body.setCurrentWidget(self._detail)
            if entering:
                self._detail.focus_back()
            return
        self._body.setCurrentWidget(self._first)
        if isinstance(self.context.catalog.get(self._shown), Component):
            self._components.choose_component(self._shown)
        card = self._components.card(self._shown)
        self._shown = ""
        if card is not None:
            card.face.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._first.ensureWidgetVisible(card)

    def _siblings(self, entry: Entry) -> tuple[Entry, ...]:
        """Return what stands on the same page beside an entry, itself included."""
        return tuple(
            each for each in self.context.catalog.of_kind(type(entry)) if each.id not in _ELSEWHERE
        )

    def focus_filter(self) -> None:
        """Go to the filter of the page, if it has one."""
        page = PAGES[self._tabs.currentIndex()]
        if page != PAGES[0]:
            self._browser(page).focus_filter()

    def captured_addresses(self) -> tuple[Address, ...]:
        """Return every page, and one entry of each kind in full."""
        found: list[tuple[str, type[Entry]]] = [(PAGES[0], Component), (PAGES[0], Principle)]
        addresses = [Address("tools", PAGES[0])]
        for page, kind in found:
            first = self.context.catalog.of_kind(kind)[:1]
            addresses.extend(Address("tools", page, each.id) for each in first)
        for page, entries in (
            (PAGES[1], network_entries(self.context)),
            (PAGES[2], file_entries(self.context)),
        ):
            shown = [*entries[:2], *entries[-1:]]
            addresses.extend(Address("tools", page, each.id) for each in shown)
        return tuple(addresses)
