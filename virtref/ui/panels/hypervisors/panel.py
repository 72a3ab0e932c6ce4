"""The Hypervisors panel: the two types and containers as drawings, and every notion."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from virtref.content.entries import Block, Concept, Diagram
from virtref.ui.context import Context
from virtref.ui.look import Width
from virtref.ui.pages.concept_page import ConceptPage
from virtref.ui.pages.entry_browser import EntryBrowser
from virtref.ui.panels.hypervisors.drawing_card import DrawingCard
from virtref.ui.panels.hypervisors.explanation import BlockCard, HypervisorCard
from virtref.ui.panels.panel import Panel
from virtref.ui.places import Address
from virtref.ui.widgets.focus import RING
from virtref.ui.widgets.frames import inset, scrolling
from virtref.ui.widgets.link_chip import LINK_RIM
from virtref.ui.widgets.page_header import PageHeader
from virtref.ui.widgets.tabs import SegmentedTabs

TYPES, NOTIONS = "types", "notions"
PAGES = (TYPES, NOTIONS)
SHOWN = ("diagram-type-1", "diagram-type-2", "diagram-containers")


class HypervisorsPanel(Panel):
    """Two pages: the layer drawings, and the notions."""

    def __init__(self, context: Context) -> None:
        """Build the head; the notions are built when first shown."""
        super().__init__(context)
        look = context.look
        column = QVBoxLayout(self)
        margin = look.margin
        rim, ring, edge = look.px(LINK_RIM), look.px(RING), margin - look.px(6)
        column.setContentsMargins(margin - rim, edge, margin - ring, edge)
        column.setSpacing(look.px(10))
        self._tabs = SegmentedTabs(look, self.tr("Pages"))
        self._tabs.add(self.tr("The two types"))
        notions = context.catalog.of_kind(Concept)
        self._tabs.add(self.tr("Notions"), "", str(len(notions)))
        self._tabs.currentChanged.connect(self._turn)
        head = PageHeader(look, self.tr("Hypervisors"), "", self._tabs)
        head.setContentsMargins(rim, 0, ring, 0)
        column.addWidget(head)
        self._body = QStackedWidget()
        column.addWidget(self._body, 1)
        self._cards: list[DrawingCard] = []
        self._side = QVBoxLayout()
        self._explanation: QWidget | None = None
        self._types = inset(self._types_page(), rim, ring)
        self._body.addWidget(self._types)
        self._notions: EntryBrowser | None = None

    def _types_page(self) -> QWidget:
        look = self.look
        box = QWidget()
        wide = look.size.width is Width.WIDE
        outer = QHBoxLayout(box) if wide else QVBoxLayout(box)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(look.px(14))
        drawings = QVBoxLayout() if look.size.width is Width.NARROW else QHBoxLayout()
        drawings.setSpacing(look.px(14))
        for diagram_id in SHOWN:
            diagram = self.context.catalog.get(diagram_id)
            if isinstance(diagram, Diagram):
                card = DrawingCard(self.context, diagram)
                card.block_chosen.connect(self._choose_block)
                self._cards.append(card)
                drawings.addWidget(card, 1)
        outer.addLayout(drawings, 3)
        outer.addLayout(self._side, 1)
        self._show_hypervisor()
        return scrolling(look, box)

    def _choose_block(self, diagram_id: str, block_id: str) -> None:
        for card in self._cards:
            if card.diagram.id != diagram_id:
                card.show_chosen("")
        diagram = self.context.catalog.get(diagram_id)
        if isinstance(diagram, Diagram):
            found = next((block for block in diagram.blocks if block.id == block_id), None)
            if isinstance(found, Block):
                told = BlockCard(self.context, diagram, found)
                told.closed.connect(self._show_hypervisor)
                self._explain(told)

    def _show_hypervisor(self) -> None:
        """Tell what a hypervisor is, and ring it in every drawing."""
        for card in self._cards:
            card.show_chosen("hypervisor")
        self._explain(HypervisorCard(self.context))

    def _explain(self, card: QWidget) -> None:
        if self._explanation is not None:
            self._side.removeWidget(self._explanation)
            self._explanation.hide()
            self._explanation.deleteLater()
        self._explanation = card
        self._side.addWidget(card, 1)

    def _browser(self) -> EntryBrowser:
        if self._notions is None:
            self._notions = EntryBrowser(
                self.context,
                self.tr("Notions"),
                self.context.catalog.of_kind(Concept),
                ConceptPage,
                Address("hypervisors", NOTIONS),
            )
            self._body.addWidget(self._notions)
        return self._notions

    def _turn(self) -> None:
        self._show_page()
        self.context.navigator.note(Address("hypervisors", PAGES[self._tabs.currentIndex()]))

    def _show_page(self) -> None:
        page = PAGES[self._tabs.currentIndex()]
        self._body.setCurrentWidget(self._types if page == TYPES else self._browser())

    def show_address(self, address: Address) -> None:
        """Show a page, and a notion when one is named."""
        entry = self.context.catalog.get(address.entry)
        page = NOTIONS if isinstance(entry, Concept) else address.page
        if page in PAGES:
            # The address is known already: telling it again would lose its entry.
            with QSignalBlocker(self._tabs):
                self._tabs.setCurrentIndex(PAGES.index(page))
            self._show_page()
        if isinstance(entry, Concept):
            self._browser().show_entry(entry.id)

    def focus_filter(self) -> None:
        """Go to the filter of the notions."""
        self._tabs.setCurrentIndex(PAGES.index(NOTIONS))
        self._browser().focus_filter()

    def captured_addresses(self) -> tuple[Address, ...]:
        """Return the drawings and one notion."""
        return (Address("hypervisors", TYPES), Address("hypervisors", NOTIONS, "hypervisor"))
