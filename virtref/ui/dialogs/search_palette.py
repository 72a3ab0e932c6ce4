"""The search palette: every entry of the catalogue by its title, other names and acronyms."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from virtref.content.entries import Entry
from virtref.content.solution import Solution
from virtref.search.index import Hit, SearchIndex
from virtref.search.query import parse_query
from virtref.search.records import Rank
from virtref.ui.context import Context
from virtref.ui.dialogs.hit_view import HitView
from virtref.ui.dialogs.palette_footer import PaletteFooter
from virtref.ui.dialogs.scrim import Scrim
from virtref.ui.dialogs.search_field import SearchField
from virtref.ui.look import SizeClass
from virtref.ui.navigator import address_of
from virtref.ui.widgets.buttons import Button
from virtref.ui.widgets.empty_state import EmptyState
from virtref.ui.widgets.frames import Line
from virtref.ui.widgets.icon import Icon
from virtref.ui.widgets.toast import announce

MOST = 60
"""Hits shown at most."""
WIDE, TOP = 720, 110
"""Width and distance from the top of the window, in design pixels."""
_EMPTY_HEIGHT = 230


class SearchPalette(QFrame):
    """A field and its hits over a darkened window; the field keeps the focus."""

    def __init__(self, context: Context, window: QWidget) -> None:
        """Make a palette for ``window``; ``open`` shows it."""
        scrim = Scrim(context.look, window)
        super().__init__(scrim)
        self._scrim = scrim
        self._context, self._window = context, window
        look = context.look
        self._scrim.hold(self)
        self._scrim.clicked.connect(self.close)
        self._scrim.resized.connect(self._follow_window)
        self._opener: QWidget | None = None
        self._index = SearchIndex(context.catalog, look.language)
        self.setAccessibleName(self.tr("Search"))
        column = QVBoxLayout(self)
        edge = look.px(1)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(0)
        self._field = SearchField(look, self.tr("Search a product, a date, a notion"))
        self._field.textChanged.connect(self._search)
        self._field.moved.connect(self._move)
        self._field.open_requested.connect(self._open_current)
        self._field.compare_requested.connect(self._compare_current)
        self._field.close_requested.connect(self.close)
        self._top = self._top_line()
        column.addWidget(self._top)
        column.addWidget(Line(look))
        self._body = QStackedWidget()
        self._list = HitView(context)
        self._list.opened.connect(self._open_entry)
        self._body.addWidget(self._list)
        self._nothing: QWidget | None = None
        column.addWidget(self._body, 1)
        column.addWidget(Line(look))
        self._footer = PaletteFooter(look)
        column.addWidget(self._footer)
        context.shelf.refused.connect(self._say_full)
        self._search()

    def _top_line(self) -> QWidget:
        look = self._context.look
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(look.px(20), look.px(7), look.px(12), look.px(7))
        line.setSpacing(look.px(14))
        line.addWidget(Icon(look, "search", "accent", 22))
        line.addWidget(self._field, 1)
        close = Button(look, self.tr("Esc"), "secondary")
        close.setFont(look.font(14, 500))
        close.setAccessibleName(self.tr("Close the search"))
        close.setToolTip(self.tr("Close the search"))
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self.close)
        line.addWidget(close)
        return box

    def open(self) -> None:
        """Show the palette, unless the window has one already."""
        others = (scrim for scrim in self._window.findChildren(Scrim) if scrim is not self._scrim)
        if any(scrim.isVisible() for scrim in others):
            self._scrim.deleteLater()
            return
        self._opener = QApplication.focusWidget()
        self._scrim.show()
        self._scrim.raise_()
        self._place()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def search_for(self, text: str) -> None:
        """Look for ``text`` as if it was typed."""
        self._field.setText(text)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave, and give the focus back to where it was."""
        super().closeEvent(event)
        opener = self._opener
        self._scrim.hide()
        self._scrim.deleteLater()
        if opener is not None and opener.isVisible():
            opener.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_window(self) -> None:
        """Take the room there is; leave when the window is built again for another layout."""
        look, room = self._context.look, self._scrim.size()
        size = SizeClass.of(room.width() / look.factor, room.height() / look.factor)
        if size == look.size:
            self._place()
        else:
            self._opener = None
            self.close()

    def _place(self) -> None:
        """Stand in the upper part of the window, as tall as the hits ask for."""
        look, room = self._context.look, self._scrim.rect()
        margin = look.px(16)
        wide = min(look.px(WIDE), room.width() - 2 * margin)
        top = margin if look.size.short else min(look.px(TOP), room.height() // 8)
        shown = self._body.currentWidget() is self._list
        body = self._list.wanted_height() if shown else look.px(_EMPTY_HEIGHT)
        footer = self._footer.heightForWidth(wide - look.px(2))
        tall = self._top.sizeHint().height() + body + footer + look.px(4)
        tall = min(tall, room.height() - top - margin)
        self.setGeometry(QRect((room.width() - wide) // 2, top, wide, tall))
        self._scrim.update()

    def _hits(self) -> list[Hit]:
        found = self._index.find(parse_query(self._field.text()), MOST)
        return [hit for hit in found if self._has_place(hit.entry)]

    def _has_place(self, entry: Entry) -> bool:
        """Tell whether the window has somewhere to show an entry."""
        address = address_of(entry, self._context.catalog)
        return address is not None and not self._context.navigator.hides(address)

    def _search(self) -> None:
        hits, text = self._hits(), self._field.text().strip()
        self._list.show_hits(hits)
        if hits:
            self._body.setCurrentWidget(self._list)
        else:
            self._show_nothing(text)
        if not text:
            self._footer.tell("")
        elif hits and all(hit.rank is Rank.CORRECTED for hit in hits):
            self._tell(self.tr("%n result(s) close to it", "", len(hits)))
        else:
            self._tell(self.tr("%n result(s)", "", len(hits)))
        self._place()

    def _show_nothing(self, text: str) -> None:
        look = self._context.look
        if self._nothing is not None:
            self._body.removeWidget(self._nothing)
            self._nothing.deleteLater()
        title = self.tr("What are you looking for?")
        sentence = self.tr("A name, an acronym, a year: VirtualBox, NAT, 2007…")
        if text:
            title = self.tr("Nothing found for “{text}”").format(text=text)
            sentence = self.tr("Try another word, or an acronym such as KVM, NAT or VDI.")
        self._nothing = EmptyState(look, "search", title, sentence, self._clear(text))
        self._body.addWidget(self._nothing)
        self._body.setCurrentWidget(self._nothing)

    def _clear(self, text: str) -> Button | None:
        """Return the button that empties the field, when there is something in it."""
        if not text:
            return None
        button = Button(self._context.look, self.tr("Clear the search"), "secondary", "x")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(self._field.clear)
        return button

    def _tell(self, sentence: str) -> None:
        """Show a sentence at the bottom and have it said."""
        self._footer.tell(sentence)
        announce(self._field, sentence)

    def _move(self, by: int) -> None:
        self._list.step(by)
        hit = self._list.current_hit
        if hit is not None:
            announce(self._field, hit.spoken)

    def _open_current(self) -> None:
        hit = self._list.current_hit
        if hit is not None:
            self._open_entry(hit.entry)

    def _open_entry(self, entry: Entry) -> None:
        self.close()
        self._context.navigator.open_entry(entry.id)

    def _compare_current(self) -> None:
        """Put the current product on the shelf, or take it off."""
        hit = self._list.current_hit
        if hit is None or not isinstance(hit.entry, Solution):
            self._tell(self.tr("Only solutions can be compared."))
            return
        shelf, before = self._context.shelf, self._context.shelf.ids
        shelf.toggle(hit.entry.id)
        if shelf.ids == before:
            return
        self._list.show_hits(self._hits(), keep_place=True)
        added = hit.entry.id in shelf.ids
        sentence = self.tr("{title} added") if added else self.tr("{title} removed")
        self._tell(sentence.format(title=hit.title))

    def _say_full(self) -> None:
        self._tell(self.tr("Four solutions at most"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rounded frame."""
        look = self._context.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("control"), look.px(1)))
        painter.setBrush(look.color("surface"))
        body = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(body, look.px(16), look.px(16))
        painter.end()
