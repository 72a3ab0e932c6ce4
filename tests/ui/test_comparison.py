"""Tables of notions, as a reader uses them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QTabBar
from pytestqt.qtbot import QtBot

from tests.ui.comparing import (
    SIDE_BY_SIDE,
)
from tests.ui.conftest import MakeWindow
from tests.ui.reading import control, nameless, spoken, words
from virtref.content.comparison import Comparison
from virtref.ui.capture import settle
from virtref.ui.main_window import MainWindow
from virtref.ui.panels.comparison.approach_drawing import ApproachDrawing
from virtref.ui.panels.comparison.title_link import TitleLink
from virtref.ui.panels.panel import Panel
from virtref.ui.places import Address

COURSE = "comparison-full-vs-para"


def open_notions(window: MainWindow, comparison: str = COURSE) -> Panel:
    """Go to a table of notions."""
    window.navigator.go(Address("comparison", "notions", comparison))
    settle()
    return window.panel("comparison")


def test_two_approaches_of_the_course(make_window: MakeWindow) -> None:
    """The panel opens on the course's table: two drawings, six aspects, two sentences."""
    window = make_window()
    window.choose_panel("comparison")
    settle()
    panel = window.panel("comparison")
    comparison = window.context.catalog.get(COURSE)
    assert isinstance(comparison, Comparison)
    assert len(comparison.rows) == 6
    shown = words(panel)
    for row in comparison.rows:
        assert row.title.fr in shown
        assert {text.fr for text in row.cells} <= set(shown)
    assert {text.fr for text in comparison.takeaways} <= set(shown)
    (whole,) = window.context.catalog.corrections_about(COURSE)
    assert whole.truth.fr in shown
    column, text = comparison.columns[1], comparison.rows[4].cells[1]
    assert f"{column.title.fr}\u00a0: {text.fr}" in spoken(panel)
    drawings = [each.accessibleName() for each in panel.findChildren(ApproachDrawing)]
    assert len(drawings) == 2
    assert ["hypercalls" in each for each in drawings] == [False, True]


def test_clarification_beside_an_aspect(make_window: MakeWindow, qtbot: QtBot) -> None:
    """The mark of an aspect opens and closes what is true today, by key and by click."""
    window = make_window()
    panel = open_notions(window)
    (correction,) = window.context.catalog.corrections_about(COURSE, "performance")
    mark = control(panel, "Précision\u00a0: Performances")
    assert correction.truth.fr not in words(panel)
    qtbot.keyClick(mark, Qt.Key.Key_Space)
    settle()
    assert mark.isChecked()
    assert correction.truth.fr in words(panel)
    qtbot.mouseClick(mark, Qt.MouseButton.LeftButton)
    settle()
    assert correction.truth.fr not in words(panel)


def test_every_clarification_at_once(make_window: MakeWindow, qtbot: QtBot) -> None:
    """One button opens every clarification of the table, and closes them again."""
    window = make_window()
    panel = open_notions(window)
    catalog = window.context.catalog
    comparison = catalog.get(COURSE)
    assert isinstance(comparison, Comparison)
    truths = {
        correction.truth.fr
        for row in comparison.rows
        for correction in catalog.corrections_about(COURSE, row.id)
    }
    assert len(truths) == 6
    qtbot.mouseClick(control(panel, "Ouvrir toutes les précisions"), Qt.MouseButton.LeftButton)
    settle()
    assert truths <= set(words(panel))
    qtbot.mouseClick(control(panel, "Fermer toutes les précisions"), Qt.MouseButton.LeftButton)
    settle()
    assert not truths & set(words(panel))


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("text_scale", [100, 200])
def test_every_table_is_shown_whole(
    make_window: MakeWindow, language: str, text_scale: int
) -> None:
    """Each comparison of the catalogue shows its columns and every text of every aspect."""
    window = make_window(language=language, text_scale=text_scale)
    for comparison in window.context.catalog.of_kind(Comparison):
        panel = open_notions(window, comparison.id)
        shown = {*words(panel), *(each.accessibleName() for each in panel.findChildren(TitleLink))}
        for row in comparison.rows:
            assert row.title.into(window.look.language) in shown
            assert {text.into(window.look.language) for text in row.cells} <= shown
        for column in comparison.columns:
            title = column.title.into(window.look.language)
            assert any(title in each for each in shown)
        assert not nameless(panel)


# The offscreen screen has no window manager to raise a menu.
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_choose_another_table(make_window: MakeWindow, qtbot: QtBot) -> None:
    """The menu at the head lists every table; Back returns to the one before."""
    window = make_window()
    panel = open_notions(window)
    button = control(panel, "Tableau affiché\u00a0: Virtualisation et paravirtualisation")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    (menu,) = [each for each in panel.findChildren(QMenu) if each.isVisible()]
    titles = [action.text() for action in menu.actions()]
    assert titles == [each.title.fr for each in window.context.catalog.of_kind(Comparison)]
    assert [action.text() for action in menu.actions() if action.isChecked()] == titles[:1]
    menu.setActiveAction(menu.actions()[titles.index("Modes réseau")])
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    settle()
    assert "VM vers VM" in words(panel)
    assert window.navigator.current.entry == "comparison-network-modes"
    window.navigator.back()
    settle()
    assert "Fonctionnement" in words(panel)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_notion_opens_its_page(make_window: MakeWindow, qtbot: QtBot, key: Qt.Key) -> None:
    """The title of a column opens the notion by any key; Alt and Left come back."""
    window = make_window()
    panel = open_notions(window)
    title = control(panel, "Ouvrir la page\u00a0: Paravirtualisation")
    qtbot.keyClick(title, key)
    settle()
    assert window.navigator.current == Address("hypervisors", "notions", "paravirtualisation")
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settle()
    assert window.navigator.current == Address("comparison", "notions", COURSE)


def test_tabs_turn_the_page(make_window: MakeWindow, qtbot: QtBot) -> None:
    """The arrow keys on the tabs turn between notions and products."""
    window = make_window()
    panel = open_notions(window)
    (tabs,) = panel.findChildren(QTabBar)
    tabs.setFocus()
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    settle()
    assert "Choisissez deux à quatre solutions" in words(panel)
    assert window.navigator.current == SIDE_BY_SIDE
    qtbot.keyClick(tabs, Qt.Key.Key_Left)
    settle()
    assert window.navigator.current == Address("comparison", "notions", COURSE)
