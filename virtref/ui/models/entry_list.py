"""A flat list of entries for card lists: title, second line, status, spoken text."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from virtref.content.entries import Entry
from virtref.ui.roles import Role
from virtref.ui.tips import plain_tip
from virtref.ui.tokens import Token

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


@dataclass(frozen=True)
class CardText:
    """What a card shows of an entry, in the language of the window."""

    title: str
    line: str
    letters: str = ""
    token: Token = "text"
    icon: str = ""
    mark: str = ""
    mark_token: Token = "text2"
    mark_icon: str = ""
    compared: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.title, self.line, self.mark) if part)


class EntryList(QAbstractListModel):
    """Entries with their card texts; the entry itself is under ``Role.ENTRY``."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._rows: tuple[tuple[Entry, CardText], ...] = ()

    def show(self, rows: Sequence[tuple[Entry, CardText]]) -> None:
        """Replace every row."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_of(self, entry_id: str) -> int:
        """Return the row of an entry, -1 when it is not in the list."""
        for row, (entry, _) in enumerate(self._rows):
            if entry.id == entry_id:
                return row
        return -1

    def entry_at(self, row: int) -> Entry | None:
        """Return the entry of a row, None outside the list."""
        return self._rows[row][0] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many entries are listed."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the entry, its card text or what is said of it."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        entry, card = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return card.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return card.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(card.spoken)
        if role == Role.ENTRY:
            return entry
        if role == Role.HIT:
            return card
        return None
