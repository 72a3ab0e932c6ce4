"""What every panel is given: the look, the catalogue, the way around and the shared shelf."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal

from virtref.content.catalog import Catalog
from virtref.ui.look import Look
from virtref.ui.navigator import Navigator

MOST_COMPARED = 4


class Shelf(QObject):
    """The solutions chosen for comparison, two to four, in the order of choice."""

    changed = Signal()
    refused = Signal()
    """The shelf is full."""

    def __init__(self, ids: tuple[str, ...] = (), parent: QObject | None = None) -> None:
        """Start with ``ids``."""
        super().__init__(parent)
        self._ids = ids[:MOST_COMPARED]
        self.differences_only = False
        """Whether the comparison leaves out what all of them answer alike."""

    @property
    def ids(self) -> tuple[str, ...]:
        """The chosen solution ids."""
        return self._ids

    def toggle(self, solution_id: str) -> None:
        """Add a solution, or take it off; refuse a fifth."""
        if solution_id in self._ids:
            self.replace(tuple(other for other in self._ids if other != solution_id))
        elif len(self._ids) < MOST_COMPARED:
            self.replace((*self._ids, solution_id))
        else:
            self.refused.emit()

    def replace(self, ids: tuple[str, ...]) -> None:
        """Choose exactly ``ids``."""
        self._ids = ids[:MOST_COMPARED]
        self.changed.emit()


@dataclass(frozen=True)
class Context:
    """The surroundings of a panel; a new one is made when the look or the content changes."""

    look: Look
    catalog: Catalog
    navigator: Navigator
    shelf: Shelf
    today: date
