"""The dialog that adds a product to the comparison: every product behind a filter."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from virtref.content.entries import Entry
from virtref.content.solution import Solution
from virtref.search.index import SearchIndex
from virtref.search.query import parse_query
from virtref.ui.cards import solution_card
from virtref.ui.context import Context
from virtref.ui.palette import paint_background
from virtref.ui.widgets.card_list import CardList
from virtref.ui.widgets.empty_state import EmptyState
from virtref.ui.widgets.field import FilterField
from virtref.ui.widgets.labels import Paragraph

_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ProductPicker(QDialog):
    """Choose one product; ``picked`` carries its id."""

    picked = Signal(str)

    def __init__(self, context: Context, parent: QWidget) -> None:
        """List the products that are not compared yet."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        look = context.look
        title = self.tr("Add a solution to the comparison")
        self.setWindowTitle(title)
        paint_background(self, look, "bg")
        column = QVBoxLayout(self)
        # The list scrolls: a small window may make the dialog as small as it likes.
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        inset = look.px(20)
        column.setContentsMargins(inset, look.px(16), inset, inset)
        column.setSpacing(look.px(10))
        column.addWidget(Paragraph(look, title, 20, 600))
        self._filter = FilterField(look, self.tr("Filter the solutions"))
        self._filter.textChanged.connect(self._refresh)
        self._filter.installEventFilter(self)
        column.addWidget(self._filter)
        self._pages = QStackedWidget()
        self._list = CardList(look, self.tr("Solutions"))
        self._list.opened.connect(self._pick)
        self._pages.addWidget(self._list)
        self._pages.addWidget(
            EmptyState(
                look,
                "search",
                self.tr("No solution has this name"),
                self.tr("Try another word, or an acronym."),
            )
        )
        column.addWidget(self._pages, 1)
        self._products = tuple(
            solution
            for solution in sorted(context.catalog.of_kind(Solution), key=self._title)
            if solution.id not in context.shelf.ids
        )
        self._index = SearchIndex(context.catalog, look.language)
        self._refresh()
        window = parent.window()
        self.resize(
            min(look.px(520), window.width() - look.px(32)),
            min(look.px(640), window.height() - look.px(32)),
        )
        self._filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def _title(self, solution: Solution) -> str:
        return self._context.look.say(solution.title).casefold()

    def _refresh(self) -> None:
        found = self._found()
        cards = [(each, solution_card(self._context, each)) for each in found]
        self._list.cards.show(cards)
        self._pages.setCurrentIndex(0 if found else 1)
        if found:
            self._list.choose(found[0].id)

    def _found(self) -> tuple[Solution, ...]:
        query = parse_query(self._filter.text())
        if not query.words:
            return self._products
        everything = len(self._context.catalog.entries)
        hits = [hit.entry for hit in self._index.find(query, everything)]
        return tuple(entry for entry in hits if entry in self._products)

    def _pick(self, entry: Entry) -> None:
        self.picked.emit(entry.id)
        self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move the list, and Enter pick, while the field keeps the focus."""
        if watched is self._filter and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress
            if pressed and event.key() in _MOVES:
                self._list.keyPressEvent(event)
                return True
            if pressed and event.key() in _ENTERS:
                entry = self._list.cards.entry_at(self._list.currentIndex().row())
                if entry is not None and self._pages.currentIndex() == 0:
                    self._pick(entry)
                return True
        return super().eventFilter(watched, event)
