"""What tests of the comparison share: products side by side, and what is read there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from virtref.ui.capture import settle
from virtref.ui.main_window import MainWindow
from virtref.ui.panels.panel import Panel
from virtref.ui.places import Address

THREE: tuple[str, ...] = ("virtualbox", "vmware-workstation-pro", "proxmox-ve")
SIDE_BY_SIDE = Address("comparison", "solutions")
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def compare(window: MainWindow, *ids: str) -> Panel:
    """Put products on the shelf and go to them."""
    window.shelf.replace(ids)
    window.navigator.go(SIDE_BY_SIDE)
    settle()
    return window.panel("comparison")


def table(panel: Panel) -> QTableView:
    """Return the table of products."""
    (found,) = panel.findChildren(QTableView)
    assert found.isVisible()
    return found


def row_titles(view: QTableView) -> list[str]:
    """Return what a screen reader says at the head of each row."""
    model = view.model()
    return [str(model.headerData(row, Qt.Orientation.Vertical)) for row in range(model.rowCount())]


def cell(view: QTableView, title: str, column: int) -> str:
    """Return what a screen reader says of a product on the line called ``title``."""
    row = row_titles(view).index(title)
    return str(view.model().index(row, column).data(SPOKEN))


def on_screen(view: QTableView, row: int) -> bool:
    """Whether the reader sees the middle of a row."""
    place = view.visualRect(view.model().index(row, 0))
    return view.viewport().visibleRegion().contains(place.center())


def products(window: MainWindow) -> list[str]:
    """Return what is on the shelf, in order."""
    return list(window.shelf.ids)
