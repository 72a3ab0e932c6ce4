"""The Use cases panel: every use and field on one page, and one of them in full."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from virtref.content.entries import Entry, Sector, UseCase
from virtref.ui.context import Context
from virtref.ui.pages.detail import Detail
from virtref.ui.pages.sector_page import SectorPage
from virtref.ui.pages.use_case_page import UseCasePage
from virtref.ui.panels.panel import Panel
from virtref.ui.panels.use_cases.key import drawing_key
from virtref.ui.panels.use_cases.overview import Overview
from virtref.ui.places import Address
from virtref.ui.widgets.focus import RING
from virtref.ui.widgets.frames import scrolling
from virtref.ui.widgets.link_chip import LINK_RIM
from virtref.ui.widgets.page_header import PageHeader


def make_page(context: Context, entry: Entry) -> QWidget:
    """Return the page of a use case or of a sector."""
    match entry:
        case UseCase():
            return UseCasePage(context, entry)
        case Sector():
            return SectorPage(context, entry)
        case _:
            raise TypeError(entry.id)


class UseCasesPanel(Panel):
    """An address without an entry shows every card; with one, the page of that entry."""

    def __init__(self, context: Context) -> None:
        """Build the cards; the pages are built when first shown."""
        super().__init__(context)
        look = context.look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._body = QStackedWidget()
        column.addWidget(self._body)
        self._shown = ""
        self._overview = Overview(context, self._head())
        self._overview.entry_opened.connect(self._open)
        self._overview.solutions_shown.connect(self._reveal_later)
        self._area = scrolling(look, self._overview)
        self._body.addWidget(self._area)
        margin = look.margin
        self._detail = Detail(context, self.tr("All uses"), make_page)
        left, right = margin - look.px(LINK_RIM), margin - look.px(RING)
        self._detail.setContentsMargins(left, look.px(6), right, margin - look.px(6))
        self._detail.back_requested.connect(self._show_all)
        self._detail.entry_requested.connect(self._open)
        self._body.addWidget(self._detail)

    def _head(self) -> PageHeader:
        uses = [each for each in self.context.catalog.of_kind(UseCase) if each.in_course]
        subtitle = self.tr("%n reason(s) to virtualise, and what you gain.", "", len(uses))
        key = drawing_key(self.look)
        return PageHeader(self.look, self.tr("Use cases"), subtitle, None, (key,))

    def _open(self, entry_id: str) -> None:
        self.context.navigator.go(Address("use-cases", "", entry_id))

    def _show_all(self) -> None:
        self.context.navigator.go(Address("use-cases"))

    def show_address(self, address: Address) -> None:
        """Show one entry in full, or every card when none is named."""
        entry = self.context.catalog.get(address.entry)
        if isinstance(entry, UseCase | Sector):
            entering = not self._shown
            self._shown = entry.id
            self._detail.show_entry(entry, self.context.catalog.of_kind(type(entry)))
            self._body.setCurrentWidget(self._detail)
            if entering:
                self._detail.focus_back()
        elif self._shown:
            self._body.setCurrentWidget(self._area)
            card = self._overview.card(self._shown)
            self._shown = ""
            if card is not None:
                card.face.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self._area.ensureWidgetVisible(card)

    def _reveal_later(self, widget: QWidget) -> None:
        """Scroll to a widget once it has its place."""
        QTimer.singleShot(0, widget, partial(self._area.ensureWidgetVisible, widget))

    def captured_addresses(self) -> tuple[Address, ...]:
        """Return every card, a use case that is corrected, and a field that is."""
        entries = [*self.context.catalog.of_kind(UseCase), *self.context.catalog.of_kind(Sector)]
        corrected = [each for each in entries if self.context.catalog.corrections_about(each.id)]
        shown = [*corrected[:1], *corrected[-1:]]
        return (Address("use-cases"), *(Address("use-cases", "", each.id) for each in shown))
