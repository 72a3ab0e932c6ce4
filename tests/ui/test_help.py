"""The help pages, as a reader uses them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QScrollArea
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeWindow
from tests.ui.reading import control, nameless, words
from virtref.help import NAMES, Command, Prose, licence_texts, read_page
from virtref.ui.capture import settle
from virtref.ui.dialogs.help import HelpDialog
from virtref.ui.dialogs.help_pages import page_words
from virtref.ui.main_window import MainWindow


def _actions(window: MainWindow, title: str) -> dict[str, QAction]:
    (menu,) = (each for each in window.menu.menu.findChildren(QMenu) if each.title() == title)
    return {action.text(): action for action in menu.actions()}


def _open(window: MainWindow, name: str) -> HelpDialog:
    dialog = HelpDialog(window.look, next(each for each in NAMES if each == name), window)
    dialog.open()
    settle()
    return dialog


@pytest.mark.parametrize(("language", "title"), [("fr", "Aide"), ("en", "Help")])
def test_the_menu_opens_every_page(make_window: MakeWindow, language: str, title: str) -> None:
    """Each entry of the menu bears the title of its page, and shows all of it."""
    window = make_window(language=language)
    for name in NAMES:
        page = read_page(name, window.look.language)
        _actions(window, title)[page.title].trigger()
        settle()
        (dialog,) = window.findChildren(HelpDialog)
        assert dialog.windowTitle() == page.title
        shown = words(dialog)
        for block in page.blocks:
            if isinstance(block, Prose | Command):
                assert block.text in shown
        assert not nameless(dialog)
        dialog.close()
        settle()


def test_titles_are_those_of_the_pages(make_window: MakeWindow) -> None:
    """Menu and page use the same words."""
    for language in ("fr", "en"):
        window = make_window(language=language)
        titles = [read_page(name, window.look.language).title for name in NAMES]
        assert [page_words(name) for name in NAMES] == titles


def test_from_page_to_page(make_window: MakeWindow, qtbot: QtBot) -> None:
    """The other pages are one click away, and each begins at its top with the focus."""
    dialog = _open(make_window(), "install")
    qtbot.mouseClick(control(dialog, "Licences"), Qt.MouseButton.LeftButton)
    settle()
    assert dialog.windowTitle() == "Licences"
    (area,) = (each for each in dialog.findChildren(QScrollArea) if each.isVisible())
    assert area.hasFocus()
    assert area.verticalScrollBar().value() == 0
    qtbot.keyClick(area, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0


def test_every_licence_can_be_read(make_window: MakeWindow) -> None:
    """Nobody needs to look for the files: the whole text is shown, as plain text."""
    dialog = _open(make_window(), "licences")
    for path in licence_texts():
        control(dialog, path.stem).click()
        settle()
        assert dialog.windowTitle() == path.stem
        shown = " ".join(" ".join(words(dialog)).split())
        assert " ".join(path.read_text(encoding="utf-8").split()) in shown
        control(dialog, "Licences").click()
        settle()


def test_commands_are_copied_as_they_are(make_window: MakeWindow) -> None:
    """Neither typography nor line breaks of the window get into a command."""
    dialog = _open(make_window(), "install")
    command = "msiexec /i virtref-VERSION-windows-x86_64.msi /qn"
    control(dialog, f"Copier\u00a0: {command}").click()
    assert QGuiApplication.clipboard().text() == command


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("size", "scale"), [((1440, 900), 250), ((1024, 640), 100), ((800, 600), 150)]
)
def test_pages_fit_the_window(
    make_window: MakeWindow, name: str, size: tuple[int, int], scale: int
) -> None:
    """No page is larger than the window, and none scrolls sideways."""
    window = make_window(size=size, text_scale=scale)
    dialog = _open(window, name)
    assert dialog.width() <= window.width()
    (area,) = (each for each in dialog.findChildren(QScrollArea) if each.isVisible())
    content = area.widget()
    assert content is not None
    assert content.minimumSizeHint().width() <= area.viewport().width()


def test_nothing_is_left(make_window: MakeWindow, qtbot: QtBot) -> None:
    """Escape closes a page, and it is gone."""
    window = make_window()
    dialog = _open(window, "packs")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    settle()
    assert not window.findChildren(HelpDialog)
