"""F6 goes from pane to pane."""

from PySide6.QtWidgets import QApplication, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeWindow
from virtref.ui.panes import next_pane
from virtref.ui.places import Address
from virtref.ui.widgets.card_list import CardList
from virtref.ui.widgets.header import Header


def _inside(kind: type[QWidget]) -> bool:
    widget: QWidget | None = QApplication.focusWidget()
    while widget is not None and not isinstance(widget, kind):
        widget = widget.parentWidget()
    return widget is not None


def test_f6_visits_header_list_and_page_and_comes_round(
    make_window: MakeWindow, qtbot: QtBot
) -> None:
    """From the header, F6 reaches the list, then the page, and the header again."""
    window = make_window()
    window.navigator.go(Address("hypervisors", "notions", "hypervisor"))
    qtbot.waitUntil(window.isActiveWindow)
    (tabs,) = window.header.findChildren(QTabBar)
    tabs.setFocus()
    seen = []
    for _ in range(4):
        next_pane(window)
        seen.append("header" if _inside(Header) else "list" if _inside(CardList) else "page")
    assert "list" in seen
    assert "page" in seen
    assert "header" in seen
