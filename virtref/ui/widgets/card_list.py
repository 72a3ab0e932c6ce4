"""The card list: the master of every master and detail page."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from virtref.content.entries import Entry
from virtref.ui.delegates.card import CardDelegate
from virtref.ui.look import Look
from virtref.ui.models.entry_list import EntryList
from virtref.ui.palette import dress_scroll_bars, paint_background
from virtref.ui.roles import Role


class CardList(QListView):
    """A list of cards: the current row is a preview, a click or Enter opens."""

    previewed = Signal(object)
    """The current entry."""
    opened = Signal(object)
    """The entry that was clicked or activated."""
    compare_toggled = Signal(object)
    """The current entry, when C was pressed."""

    def __init__(
        self, look: Look, name: str, *, with_mark: bool = True, parent: QWidget | None = None
    ) -> None:
        """Make an empty list named ``name`` for screen readers."""
        super().__init__(parent)
        self._cards = EntryList(self)
        self._choosing = False
        self._unshown = False
        self.setModel(self._cards)
        self._delegate = CardDelegate(look, with_mark=with_mark)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        paint_background(self, look, "bg")
        paint_background(self.viewport(), look, "bg")
        dress_scroll_bars(self, look)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.clicked.connect(self._open_index)
        self.activated.connect(self._open_index)

    @property
    def cards(self) -> EntryList:
        """The rows."""
        return self._cards

    def choose(self, entry_id: str) -> bool:
        """Make an entry current without announcing it; False when it is not listed."""
        row = self._cards.row_of(entry_id)
        if row < 0:
            return False
        index = self._cards.index(row)
        # Read before Qt scrolls to the row, which it leaves at an edge.
        seen = self.isVisible() and self.viewport().rect().contains(self.visualRect(index))
        self._choosing = True
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self._choosing = False
        if not seen:
            self._show_with_neighbours()
        self._unshown = not self.isVisible()
        return True

    def _show_with_neighbours(self) -> None:
        """Scroll to the current row, so that its neighbours show too."""
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def event(self, event: QEvent) -> bool:
        """Scroll to the row that was chosen while the list was hidden, once it has its size."""
        known = super().event(event)
        if event.type() == QEvent.Type.Show and self._unshown:
            self._unshown = False
            self._show_with_neighbours()
        return known

    def _current_changed(self, index: QModelIndex) -> None:
        entry = index.data(Role.ENTRY)
        if isinstance(entry, Entry) and not self._choosing:
            self.previewed.emit(entry)

    def _open_index(self, index: QModelIndex) -> None:
        entry = index.data(Role.ENTRY)
        if isinstance(entry, Entry):
            self.opened.emit(entry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add the current entry to the comparison with C."""
        entry = self.currentIndex().data(Role.ENTRY)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_C and plain and isinstance(entry, Entry):
            self.compare_toggled.emit(entry)
            return
        super().keyPressEvent(event)
