"""The list of search results: hits under the headings of their kinds."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from virtref.content.entries import Entry
from virtref.content.solution import Solution
from virtref.search.index import Hit, grouped
from virtref.search.words import fold
from virtref.ui.cards import family_token
from virtref.ui.context import Context
from virtref.ui.dialogs.kinds import kind_icon, kind_words, place_words
from virtref.ui.roles import Role
from virtref.ui.tips import plain_tip
from virtref.ui.tokens import Token

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


@dataclass(frozen=True)
class HitText:
    """What a row shows of a hit; ``via`` is the other name by which it was found."""

    entry: Entry
    title: str
    spans: tuple[tuple[int, int], ...]
    via: str
    place: str
    icon: str = ""
    letters: str = ""
    token: Token = "text2"
    compared: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.title, self.via, self.place) if part)


Shown = HitText | str
"""A row: a hit, or the heading over the hits of one kind."""


class HitList(QAbstractListModel):
    """Headings and hits; the hit is under ``Role.HIT``, a heading under ``Role.HEADING``."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._rows: tuple[Shown, ...] = ()

    def show(self, context: Context, hits: Sequence[Hit]) -> None:
        """Replace every row by the hits, kind by kind."""
        rows: list[Shown] = []
        for kind, members in grouped(hits):
            rows.append(kind_words(kind))
            rows.extend(hit_text(context, hit) for hit in members)
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def step(self, row: int, by: int) -> int:
        """Return the row of the hit ``by`` hits further, within the list; -1 without hits."""
        hits = [number for number, shown in enumerate(self._rows) if isinstance(shown, HitText)]
        if not hits:
            return -1
        place = hits.index(row) + by if row in hits else 0
        return hits[max(0, min(len(hits) - 1, place))]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of headings and hits."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that a heading cannot be chosen."""
        if index.isValid() and isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is shown or said of a row."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        shown = self._rows[index.row()]
        if isinstance(shown, str):
            words = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Role.HEADING}
            return shown if role in words else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return shown.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(shown.spoken)
            case Role.HIT:
                return shown
            case Role.ENTRY:
                return shown.entry
            case _:
                return None


def hit_text(context: Context, hit: Hit) -> HitText:
    """Return what a row shows of a hit."""
    entry = hit.entry
    place = place_words(context, entry)
    explained = fold(hit.via) in fold(hit.title)
    via = "" if explained else hit.via
    if isinstance(entry, Solution):
        return HitText(
            entry,
            hit.title,
            hit.spans,
            via,
            place,
            letters=entry.monogram,
            token=family_token(context, entry),
            compared=entry.id in context.shelf.ids,
        )
    return HitText(entry, hit.title, hit.spans, via, place, icon=kind_icon(type(entry)))
