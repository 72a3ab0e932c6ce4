"""The navigator: opens any entry from anywhere, and remembers the way back."""

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal

from virtref.content.catalog import Catalog
from virtref.content.comparison import Comparison, Criterion
from virtref.content.entries import (
    Component,
    Concept,
    ConfigFormat,
    Correction,
    Diagram,
    DiskFormat,
    Entry,
    Milestone,
    NetworkMode,
    Principle,
    Sector,
    UseCase,
    Vendor,
)
from virtref.content.solution import Solution
from virtref.ui.places import Address

_PAGES: dict[type[Entry], tuple[str, str]] = {
    Milestone: ("timeline", ""),
    UseCase: ("use-cases", ""),
    Sector: ("use-cases", ""),
    Component: ("tools", "components"),
    Principle: ("tools", "components"),
    NetworkMode: ("tools", "networks"),
    DiskFormat: ("tools", "disks"),
    ConfigFormat: ("tools", "disks"),
    Diagram: ("hypervisors", "types"),
    Concept: ("hypervisors", "notions"),
    Comparison: ("comparison", "notions"),
    Criterion: ("comparison", "solutions"),
}
"""Panel and page of each kind whose place does not depend on the entry."""


def address_of(entry: Entry, catalog: Catalog) -> Address | None:
    """Return where an entry is shown; a correction is shown beside what it corrects."""
    match entry:
        case Solution():
            return Address("solutions", entry.groups[0], entry.id)
        case Vendor():
            return Address("solutions", entry.group, entry.id)
        case Correction():
            target = catalog.get(entry.about[0].partition("#")[0]) if entry.about else None
            # Corrections of corrections could go round in circles.
            if target is None or isinstance(target, Correction):
                return None
            return address_of(target, catalog)
        case _:
            place = _PAGES.get(type(entry))
            return Address(*place, entry.id) if place else None


class Navigator(QObject):
    """History of addresses; panels ask it to open entries and hear what to show."""

    moved = Signal(object)
    """The address that is now shown (``Address``)."""
    refused = Signal(str)
    """The panel that would have been shown is hidden."""

    def __init__(
        self,
        catalog: Catalog,
        start: Address,
        parent: QObject | None = None,
        hidden: Collection[str] = (),
    ) -> None:
        """Start at ``start`` with an empty history; panels in ``hidden`` are never shown."""
        super().__init__(parent)
        self._catalog, self._hidden = catalog, hidden
        self._back: list[Address] = []
        self._forward: list[Address] = []
        self._last: dict[str, Address] = {start.panel: start}
        self.current = self._opened = start

    def use(self, catalog: Catalog) -> None:
        """Open entries of another state of the content from now on; the history stays."""
        self._catalog = catalog

    def hides(self, address: Address) -> bool:
        """Tell whether an address lies in a panel that is hidden."""
        return address.panel in self._hidden

    def last(self, panel: str) -> Address:
        """Return what a panel showed last, or its beginning."""
        return self._last.get(panel, Address(panel))

    def remember(self, address: Address) -> None:
        """Take an address as what its panel showed last, without going there."""
        self._last[address.panel] = address
        if address.panel == self.current.panel:
            self.current = address

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to."""
        return bool(self._back)

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place to go forward to."""
        return bool(self._forward)

    def open_entry(self, entry_id: str) -> bool:
        """Show an entry wherever it lives; False when it has no place or does not exist."""
        entry = self._catalog.get(entry_id)
        address = address_of(entry, self._catalog) if entry else None
        if address is None:
            return False
        self.go(address)
        return not self.hides(address)

    def go(self, address: Address) -> None:
        """Show an address and remember the present one.

        A preview leaves no trace: who then opens it comes from what was open before.
        """
        if self.hides(address):
            self.refused.emit(address.panel)
            return
        previewed = address == self.current
        before = self._opened if previewed else self.current
        blank = address._replace(entry="") if previewed else address
        if before not in {address, blank}:
            self._back.append(before)
            self._forward.clear()
        self._show(address)

    def note(self, address: Address) -> None:
        """Replace the present address after a preview, without a step in the history."""
        self.remember(address)

    def turn_page(self, page: str) -> None:
        """Show another page of the present panel."""
        self.go(Address(self.current.panel, page))

    def back(self) -> None:
        """Go back one step."""
        if self._back:
            self._forward.append(self.current)
            self._show(self._back.pop())

    def forward(self) -> None:
        """Go forward one step."""
        if self._forward:
            self._back.append(self.current)
            self._show(self._forward.pop())

    def _show(self, address: Address) -> None:
        self.current = self._opened = address
        self._last[address.panel] = address
        self.moved.emit(address)
