"""Whatever is opened and closed, shown and left, nothing of it stays in memory."""

import gc
import weakref
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import Shiboken

from tests.ui.conftest import MakeWindow
from tests.ui.reading import control
from virtref.content.load import Loaded
from virtref.content.problems import error
from virtref.content.solution import Solution
from virtref.content.text import Text
from virtref.ui.capture import settle
from virtref.ui.crash import CrashWatch
from virtref.ui.dialogs.help import HelpDialog
from virtref.ui.main_window import MainWindow
from virtref.ui.places import PANELS, Address
from virtref.ui.widgets.web_link import ask_and_open

FEW, MANY = 8, pytest.param(100, marks=pytest.mark.long)
"""How often something is opened and closed in an ordinary run, and in a long one."""
MOST_GROWTH = 1024 * 1024
"""Bytes of memory that two thousand switches may cost."""

# Without a screen, Qt says so of every menu and dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def alive() -> Counter[str]:
    """Count the widgets and the other objects of Qt that exist, by class."""
    settle()
    gc.collect()
    settle()
    widgets = Counter(type(each).__name__ for each in QApplication.allWidgets())
    known = (each for each in Shiboken.getAllValidWrappers() if isinstance(each, QObject))
    others = Counter(type(each).__name__ for each in known if not isinstance(each, QWidget))
    return widgets + others


def focused() -> QWidget:
    """Return what receives keys."""
    widget = QApplication.focusWidget() or QApplication.activeModalWidget()
    assert widget is not None
    return widget


def about(window: MainWindow) -> None:
    """Open the page about virtref."""
    QTest.keyClick(window, Qt.Key.Key_F1)


def help_(window: MainWindow) -> None:
    """Open the help, read a licence, and go on to another page."""
    dialog = HelpDialog(window.look, "licences", window)
    dialog.open()
    for name in ("LGPL-3.0", "Changements"):
        control(dialog, name).click()
        settle()


def search(window: MainWindow) -> None:
    """Open the search and look for something."""
    window.open_search()
    QTest.keyClicks(focused(), "vm")


def wizard(window: MainWindow) -> None:
    """Open the wizard and answer its first question."""
    window.wizard_run().restart()
    window.open_wizard()
    settle()
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    QTest.keyClick(focused(), Qt.Key.Key_Return)


def recommendation(window: MainWindow) -> None:
    """Open the wizard at its result."""
    run = window.wizard_run()
    while not run.finished:
        run.choose((run.question.options[0].id,))
        run.forward()
    window.open_wizard()


def picker(window: MainWindow) -> None:
    """Open what adds a product to the comparison."""
    window.navigator.go(Address("comparison", "solutions"))
    settle()
    window.focus_filter()


def link(window: MainWindow) -> None:
    """Ask whether an address may be opened."""
    ask_and_open(window, "https://example.org/")


def trouble(window: MainWindow) -> None:
    """Show an unexpected error."""
    watch = CrashWatch(None)
    watch.setParent(window)
    watch.catch(ValueError, ValueError("expected here"), None)
    watch.deleteLater()


DIALOGS: tuple[Callable[[MainWindow], None], ...] = (
    about,
    help_,
    search,
    wizard,
    recommendation,
    picker,
    link,
    trouble,
)


often = pytest.mark.parametrize("times", [FEW, MANY])


@often
@pytest.mark.parametrize("open_", DIALOGS, ids=[each.__name__ for each in DIALOGS])
def test_a_closed_dialog_is_gone(
    make_window: MakeWindow,
    times: int,
    open_: Callable[[MainWindow], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """However often it is opened and closed, a dialog leaves no widget and no object behind."""
    window = make_window()

    def open_and_close() -> None:
        window.activateWindow()
        settle()
        open_(window)
        settle()
        shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        assert len(shown) > 1 or open_ is search
        QTest.keyClick(focused(), Qt.Key.Key_Escape)
        settle()
        shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        assert shown == [window]

    open_and_close()
    before = alive()
    for _ in range(times):
        open_and_close()
    assert alive() - before == Counter()
    assert ("expected here" in capsys.readouterr().err) == (open_ is trouble)


@often
def test_details_of_a_date_are_gone(make_window: MakeWindow, times: int) -> None:
    """The dialog of a small window leaves nothing behind either."""
    window = make_window(size=(1024, 640))
    (more,) = (
        each
        for each in window.findChildren(QWidget)
        if each.accessibleName() == "Détails et sources"
    )
    counts = []
    for _ in range(times):
        QTest.mouseClick(more, Qt.MouseButton.LeftButton)
        settle()
        assert QApplication.activeModalWidget() is not None
        QTest.keyClick(focused(), Qt.Key.Key_Escape)
        settle()
        counts.append(alive())
    assert counts[-1] == counts[0]


def _go_round(window: MainWindow, share: int) -> None:
    """Show one of ``share`` pages of the catalogue, and the first one again."""
    captured = [each for panel in PANELS for each in window.panel(panel).captured_addresses()]
    solutions = window.context.catalog.of_kind(Solution)
    pages = [Address("solutions", each.groups[0], each.id) for each in solutions]
    for address in (*captured[::share], *pages[::share], captured[0]):
        window.navigator.go(address)
        settle()


@pytest.mark.parametrize("share", [12, pytest.param(1, marks=pytest.mark.long)])
def test_pages_that_were_left_are_gone(make_window: MakeWindow, share: int) -> None:
    """A tour of the catalogue leaves no more than its last page."""
    window = make_window()
    _go_round(window, share)
    before = alive()
    _go_round(window, share)
    assert alive() - before == Counter()


def test_what_was_built_for_another_look_is_gone(make_window: MakeWindow) -> None:
    """Each change of language, theme, text or size builds again, and frees what was built."""
    window = make_window()

    def change_all() -> None:
        window.choose_panel("solutions")
        window.change(language="en")
        window.change(theme="dark")
        window.change(text_scale=150)
        window.choose_panel("comparison")
        window.resize(900, 640)
        settle()
        window.resize(1440, 900)
        window.change(language="fr", theme="light", text_scale=100)
        window.choose_panel("timeline")
        settle()

    change_all()
    before = alive()
    change_all()
    assert alive() - before == Counter()


@often
def test_a_message_that_left_is_gone(make_window: MakeWindow, times: int) -> None:
    """Confirmations follow one another: only the last one is there."""
    window = make_window()
    window.say("une première")
    settle()
    before = alive()
    for number in range(times):
        window.say(f"encore {number}")
        settle()
    assert alive() == before


@often
def test_content_that_was_read_again_is_gone(make_window: MakeWindow, times: int) -> None:
    """However often a teacher saves a file, nothing of the earlier content is kept."""
    window = make_window()
    window.wizard_run()
    content = replace(window.loaded.catalog, content_hash="other")

    def reload() -> None:
        window.refill(Loaded(replace(content), (error("a.yaml", "x", Text("x", "x")),)))
        window.refill(Loaded(replace(content), ()))
        settle()

    reload()
    before = alive()
    for _ in range(times):
        reload()
    assert alive() - before == Counter()


def test_a_closed_window_is_gone(make_window: MakeWindow) -> None:
    """Nothing of a window outlives it: no panel, no menu, no history."""
    first = make_window()
    _switch(first, len(PANELS))
    before = alive()
    second = MainWindow(first.settings, first.context.today)
    second.fill(first.loaded)
    second.show()
    _switch(second, len(PANELS))
    second.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    seen = weakref.ref(second)
    second.close()
    del second
    assert alive() - before == Counter()
    assert seen() is None


def _switch(window: MainWindow, times: int) -> None:
    for number in range(times):
        window.choose_panel(PANELS[number % len(PANELS)])
        settle()


def _resident() -> int:
    """Return how many bytes of memory the interpreter occupies."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096


def test_panels_come_and_go(make_window: MakeWindow) -> None:
    """Thirty switches between the panels leave every count as it was."""
    window = make_window()
    _switch(window, 2 * len(PANELS))
    before = alive()
    _switch(window, 5 * len(PANELS))
    assert alive() == before


@pytest.mark.long
@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is read as Linux tells")
def test_two_thousand_switches(make_window: MakeWindow) -> None:
    """Two thousand switches cost no object, and less than a megabyte."""
    window = make_window()
    _switch(window, 600)
    before, memory = alive(), _resident()
    _switch(window, 2_000 // len(PANELS) * len(PANELS))
    after, grown = alive(), _resident() - memory
    assert after == before
    assert grown < MOST_GROWTH
