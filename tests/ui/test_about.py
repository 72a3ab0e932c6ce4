"""The page about virtref, as a reader uses it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeWindow
from tests.ui.reading import control, nameless, words
from virtref import __version__
from virtref.content.kinds import KINDS
from virtref.ui.capture import settle
from virtref.ui.dialogs.about import AboutDialog
from virtref.ui.main_window import MainWindow


def open_about(window: MainWindow, qtbot: QtBot) -> AboutDialog:
    """Press F1."""
    qtbot.keyClick(window, Qt.Key.Key_F1)
    settle()
    (dialog,) = window.findChildren(AboutDialog)
    assert dialog.isVisible()
    return dialog


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_it_tells(make_window: MakeWindow, qtbot: QtBot, language: str) -> None:
    """Version, counts and fingerprint of the content, licences and keys are there."""
    window = make_window(language=language)
    dialog = open_about(window, qtbot)
    shown = words(dialog)
    everything = "\n".join(shown)
    assert __version__ in everything
    catalog = window.context.catalog
    for kind in KINDS.values():
        count = len(catalog.of_kind(kind))
        assert not count or str(count) in shown
    assert catalog.content_hash in shown
    for licence in ("MIT", "CC BY-SA 4.0", "OFL 1.1", "ISC", "LGPL 3"):
        assert licence in everything
    assert {"Ctrl+K", "F1", "F10"} <= set(shown)
    assert not nameless(dialog)


def test_where_it_writes(make_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """The folder that settings go to is named; without one the page says that nothing is kept."""
    kept = words(open_about(make_window(data=tmp_path), qtbot))
    assert str(tmp_path) in kept
    forgotten = words(open_about(make_window(), qtbot))
    assert str(tmp_path) not in forgotten
    assert any("oubliés" in text for text in forgotten)


def test_keys_scroll_and_leave(make_window: MakeWindow, qtbot: QtBot) -> None:
    """The page scrolls by keyboard from the start; Escape closes it and nothing is left."""
    window = make_window(size=(1024, 640))
    dialog = open_about(window, qtbot)
    (area,) = dialog.findChildren(QScrollArea)
    assert area.hasFocus()
    qtbot.keyClick(area, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    settle()
    assert not window.findChildren(AboutDialog)


def test_close_button(make_window: MakeWindow, qtbot: QtBot) -> None:
    """The button closes the page too."""
    window = make_window()
    dialog = open_about(window, qtbot)
    qtbot.mouseClick(control(dialog, "Fermer"), Qt.MouseButton.LeftButton)
    settle()
    assert not window.findChildren(AboutDialog)


@pytest.mark.parametrize(
    ("size", "text_scale"), [((1440, 900), 100), ((1024, 640), 100), ((1440, 900), 250)]
)
def test_fits_the_window(
    make_window: MakeWindow, qtbot: QtBot, size: tuple[int, int], text_scale: int
) -> None:
    """The page is never larger than the window, and never scrolls sideways."""
    window = make_window(size=size, text_scale=text_scale)
    dialog = open_about(window, qtbot)
    assert dialog.width() <= window.width()
    assert dialog.height() <= window.height()
    (area,) = dialog.findChildren(QScrollArea)
    content = area.widget()
    assert content is not None
    assert content.width() <= area.viewport().width()
    assert content.minimumSizeHint().width() <= area.viewport().width()
