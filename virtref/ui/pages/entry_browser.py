"""A list with a filter beside the page of its current entry, for notions, modes and formats."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from virtref.content.entries import Entry
from virtref.search.words import fold
from virtref.ui.cards import plain_card
from virtref.ui.context import Context
from virtref.ui.look import Width
from virtref.ui.models.entry_list import CardText
from virtref.ui.pages.detail import Detail
from virtref.ui.places import Address
from virtref.ui.widgets.card_list import CardList
from virtref.ui.widgets.empty_state import EmptyState
from virtref.ui.widgets.field import FilterField
from virtref.ui.widgets.focus import RING
from virtref.ui.widgets.frames import replace_page
from virtref.ui.widgets.link_chip import LINK_RIM

E = TypeVar("E", bound=Entry)
Page = Callable[[Context, E], QWidget]


class EntryBrowser(QWidget):
    """Master and detail; on a narrow window one at a time.

    It is wider than what it shows, by ``LINK_RIM`` at the left and ``RING`` at the right: so far
    reach the controls over a page on a narrow window.
    """

    def __init__(
        self,
        context: Context,
        name: str,
        entries: Sequence[E],
        page: Page[E],
        home: Address,
        card: Callable[[Context, Entry], CardText] | None = None,
    ) -> None:
        """List ``entries`` as each ``card``; ``page`` builds a page; ``home`` is the list."""
        super().__init__()
        self._context, self._home = context, home
        self._entries: Sequence[E] = entries
        self._page: Callable[[Context, E], QWidget] = page
        self._card = card or _named_card
        look = context.look
        line = QHBoxLayout(self)
        room = (look.px(LINK_RIM), 0, look.px(RING), 0)
        none = (0, 0, 0, 0)
        line.setContentsMargins(*(none if self._narrow else room))
        line.setSpacing(look.px(16))
        self._master = QWidget()
        column = QVBoxLayout(self._master)
        column.setContentsMargins(*(room if self._narrow else none))
        column.setSpacing(look.px(8))
        self._filter = FilterField(look, self.tr("Filter"))
        self._filter.textChanged.connect(self._refresh)
        column.addWidget(self._filter)
        self._list = CardList(look, name, with_mark=False)
        self._list.previewed.connect(self._preview)
        self._list.opened.connect(self._open)
        column.addWidget(self._list, 1)
        self._pages = QStackedWidget()
        line.addWidget(self._master)
        line.addWidget(self._pages, 1)
        if self._narrow:
            self._pages.hide()
        else:
            self._master.setFixedWidth(look.px(330 if look.size.width is Width.WIDE else 280))
        self._current = ""
        self._refresh()

    @property
    def _narrow(self) -> bool:
        return self._context.look.size.width is Width.NARROW

    def _refresh(self) -> None:
        wanted = fold(self._filter.text())
        look = self._context.look
        found = [
            entry
            for entry in self._entries
            if wanted in fold(_searched(entry, look.say(entry.title)))
        ]
        self._list.cards.show([(entry, self._card(self._context, entry)) for entry in found])
        if not found:
            text = self.tr("Nothing matches “{text}”").format(text=self._filter.text())
            self._put(EmptyState(look, "search", text, self.tr("Try another word, or an acronym.")))
            return
        ids = [entry.id for entry in found]
        self._show(self._current if self._current in ids else ids[0])

    def _show(self, entry_id: str) -> None:
        entry = next((each for each in self._entries if each.id == entry_id), None)
        if entry is None:
            return
        self._current = entry_id
        self._list.choose(entry_id)
        if not self._narrow:
            self._put(self._page(self._context, entry))
            return
        detail = self._pages.currentWidget()
        if not isinstance(detail, Detail):
            detail = Detail(self._context, self.tr("List"), self._make_page)
            detail.back_requested.connect(self._back_to_list)
            detail.entry_requested.connect(self._go_to)
            self._put(detail)
        listed = self._list.cards
        rows = (listed.entry_at(row) for row in range(listed.rowCount()))
        detail.show_entry(entry, [each for each in rows if each is not None])

    def _make_page(self, context: Context, entry: Entry) -> QWidget:
        listed = next(each for each in self._entries if each.id == entry.id)
        return self._page(context, listed)

    def _put(self, widget: QWidget) -> None:
        replace_page(self._pages, widget)

    def show_entry(self, entry_id: str) -> None:
        """Show one entry; the filter is cleared when it hides it."""
        if not self._list.choose(entry_id):
            self._filter.clear()
        self._show(entry_id)
        if self._narrow:
            self._master.hide()
            self._pages.show()

    def _back_to_list(self) -> None:
        self._pages.hide()
        self._master.show()
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _preview(self, entry: Entry) -> None:
        self._show(entry.id)
        self._context.navigator.note(self._home._replace(entry=entry.id))

    def _open(self, entry: Entry) -> None:
        self._go_to(entry.id)

    def _go_to(self, entry_id: str) -> None:
        self._context.navigator.go(self._home._replace(entry=entry_id))

    def focus_filter(self) -> None:
        """Go to the filter field."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _searched(entry: Entry, title: str) -> str:
    names = (*entry.also_called.fr, *entry.also_called.en, *entry.aliases)
    return " ".join((title, *names))


def _named_card(context: Context, entry: Entry) -> CardText:
    return plain_card(context, entry, ", ".join(entry.also_called.into(context.look.language)))
