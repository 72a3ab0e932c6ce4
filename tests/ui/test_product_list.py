"""Filters, list and page of the products share the width that a window has."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeWindow
from tests.ui.text_places import faults
from virtref.ui.capture import settle
from virtref.ui.main_window import MainWindow
from virtref.ui.pages.solution_page import SolutionPage
from virtref.ui.panels.solutions.filter_pane import FilterPane
from virtref.ui.places import Address
from virtref.ui.widgets.buttons import Button
from virtref.ui.widgets.card_list import CardList
from virtref.ui.widgets.checks import CheckBox
from virtref.ui.widgets.empty_state import EmptyState

PRODUCT = Address("solutions", "major", "virtualbox")


def _seen(window: MainWindow, *kinds: type[QWidget]) -> list[bool]:
    return [any(each.isVisible() for each in window.findChildren(kind)) for kind in kinds]


def _open_filters(window: MainWindow, qtbot: QtBot) -> None:
    (button,) = (
        each
        for each in window.findChildren(Button)
        if each.text() == "Filters" and each.isVisible()
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def test_filters_take_the_place_of_the_page(make_window: MakeWindow, qtbot: QtBot) -> None:
    """A window of two columns shows the filters and the list; a chosen product comes back."""
    window = make_window(size=(1024, 640), language="en")
    window.navigator.go(PRODUCT)
    settle()
    assert _seen(window, SolutionPage, FilterPane) == [True, False]
    _open_filters(window, qtbot)
    assert _seen(window, SolutionPage, FilterPane, CardList) == [False, True, True]
    assert not faults(window)
    (products,) = (each for each in window.findChildren(CardList) if each.isVisible())
    qtbot.keyClick(products, Qt.Key.Key_Return)
    settle()
    assert _seen(window, SolutionPage, FilterPane) == [True, False]
    assert not faults(window)


def test_filters_that_leave_nothing_say_so(make_window: MakeWindow, qtbot: QtBot) -> None:
    """The message of an empty list stands beside the filters, with the way out."""
    window = make_window(size=(1024, 640), language="en")
    window.navigator.go(PRODUCT)
    settle()
    _open_filters(window, qtbot)
    pane = next(each for each in window.findChildren(FilterPane) if each.isVisible())
    for box in pane.findChildren(CheckBox):
        if box.text() in {"Type 2 (hosted)", "Empty machine"}:
            box.click()
    settle()
    assert _seen(window, EmptyState, FilterPane, CardList) == [True, True, True]
    assert not faults(window)


def test_the_counts_of_the_filters_keep_off_their_scroll_bar(make_window: MakeWindow) -> None:
    """A low window scrolls the filters and cuts nothing of them at the right."""
    for language in ("fr", "en"):
        window = make_window(size=(1300, 720), language=language)
        window.navigator.go(PRODUCT)
        settle()
        assert _seen(window, SolutionPage, FilterPane) == [True, True]
        assert not faults(window)
