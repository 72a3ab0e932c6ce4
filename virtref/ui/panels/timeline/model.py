"""The dates of the timeline in the order of time, as Qt sees them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from virtref.content.entries import Milestone
from virtref.ui.context import Context
from virtref.ui.models.entry_list import NOWHERE, Index
from virtref.ui.roles import Role
from virtref.ui.tips import plain_tip


def by_time(milestone: Milestone) -> tuple[object, object, int]:
    """Order by date, then by key date number."""
    return (*milestone.when.sort_key(), milestone.key_date or 0)


class MilestoneList(QAbstractListModel):
    """Milestones in the order of time; the accessible text says date, title, lane and place."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._context = context
        self._milestones: tuple[Milestone, ...] = ()
        self._lanes = {
            term.id: context.look.say(term.title) for term in context.catalog.taxonomy.lanes
        }

    @property
    def milestones(self) -> tuple[Milestone, ...]:
        """The dates, in the order of time."""
        return self._milestones

    def show(self, milestones: Sequence[Milestone]) -> None:
        """Replace every date."""
        self.beginResetModel()
        self._milestones = tuple(sorted(milestones, key=by_time))
        self.endResetModel()

    def row_of(self, entry_id: str) -> int:
        """Return the row of a date, -1 when it is not shown."""
        ids = [milestone.id for milestone in self._milestones]
        return ids.index(entry_id) if entry_id in ids else -1

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many dates are shown."""
        return 0 if parent.isValid() else len(self._milestones)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the milestone, its label or what is said of it."""
        if not index.isValid() or index.row() >= len(self._milestones):
            return None
        milestone = self._milestones[index.row()]
        look = self._context.look
        if role == Qt.ItemDataRole.DisplayRole:
            return look.say(milestone.label)
        if role == Role.ENTRY:
            return milestone
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(milestone, index.row())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._spoken(milestone, index.row()))
        return None

    def _spoken(self, milestone: Milestone, row: int) -> str:
        look = self._context.look
        parts = [milestone.when.display(look.language), look.say(milestone.title)]
        if milestone.when.approximate:
            parts.append(self.tr("approximate date"))
        if milestone.key_date is not None:
            parts.append(self.tr("key date {number}").format(number=milestone.key_date))
        parts.append(self.tr("lane {name}").format(name=self._lanes.get(milestone.lane, "")))
        parts.append(
            self.tr("{place} of {total}").format(place=row + 1, total=len(self._milestones))
        )
        return ", ".join(parts)
