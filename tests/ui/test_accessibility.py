"""What a screen reader meets: every control named, in the order in which the page is seen.

The golden files hold the focusable nodes of each panel in reading order. To renew one after a
change that is meant: delete it, run these tests, which write it again and fail, and read its diff.
"""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.gestures.reader import Node, Role, walk
from tests.ui.conftest import MakeWindow
from virtref.ui.capture import settle
from virtref.ui.main_window import MainWindow
from virtref.ui.places import PANELS, Address
from virtref.ui.widgets.badges import Monogram
from virtref.ui.widgets.block_button import BlockButton
from virtref.ui.widgets.color_square import ColorSquare
from virtref.ui.widgets.frames import Line
from virtref.ui.widgets.ground import Ground
from virtref.ui.widgets.header import Logo
from virtref.ui.widgets.icon import Icon
from virtref.ui.widgets.link_chip import LinkChip, SourceLink

GOLDEN = Path(__file__).parents[1] / "golden" / "accessibility"
ROWS = {Role.ListItem, Role.PageTab, Role.Cell, Role.RadioButton, Role.CheckBox}
DECORATION = (Icon, Line, Ground, Logo, Monogram, ColorSquare)
SLACK = 8
"""Pixels by which two controls of one row may differ."""

# Without a screen, Qt says so of every menu and dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def chain(window: QWidget) -> list[QWidget]:
    """Return the controls that Tab visits, in its order, from the first one of the window."""
    found: list[QWidget] = []
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            found.append(widget)
        widget = widget.nextInFocusChain()
    return [each for each in found if each.isEnabled() and window.isAncestorOf(each)]


def places(window: MainWindow) -> Iterator[Address]:
    """Go to every page of every panel, and tell where it is."""
    for panel in PANELS:
        for address in window.panel(panel).captured_addresses():
            window.navigator.go(address)
            settle()
            yield address


def said(node: Node) -> str:
    """Return a line of a golden file."""
    states = [word for word, true in (("checked", node.checked), ("chosen", node.selected)) if true]
    off = [] if node.enabled else ["disabled"]
    return " | ".join((node.role.name, node.name, *states, *off))


def sort(node: Node) -> str:
    """Return the sort of a node that changes with every entry; empty for all others."""
    match node.widget:
        case LinkChip():
            return "<links>"
        case SourceLink():
            return "<sources>"
        case _:
            return "<rows>" if node.role == Role.ListItem else ""


def outline(window: QWidget) -> str:
    """Return the focusable nodes in reading order; links, sources and rows once in a row."""
    lines: list[str] = []
    before = ""
    for node in walk(window):
        if node.focusable:
            if not before or sort(node) != before:
                lines.append(said(node) if not sort(node) else f"{node.role.name} | {sort(node)}")
            before = sort(node)
    return "\n".join([*lines, ""])


@pytest.mark.parametrize("panel", PANELS)
def test_the_outline_of_a_panel(make_window: MakeWindow, panel: str) -> None:
    """Role, name and state of each control of a panel are what was agreed on, in that order."""
    window = make_window()
    window.choose_panel(panel)
    settle()
    file = GOLDEN / f"{panel}.txt"
    seen = outline(window)
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(seen, encoding="utf-8")
        pytest.fail(f"{file.name} is written: read it, and commit it if it is right")
    assert seen.splitlines() == file.read_text(encoding="utf-8").splitlines(), file.name


@pytest.mark.parametrize("size", [(1440, 900), (1024, 640), (700, 600)])
def test_every_page_is_told(make_window: MakeWindow, size: tuple[int, int]) -> None:
    """Controls and rows have a name, decoration has none, and Tab goes down or to the right."""
    window = make_window(size=size)
    QAccessible.setActive(True)
    faults = {
        f"{address.panel} {address.page}: {fault}"
        for address in places(window)
        for fault in (*nameless(window), *named_decoration(window), *turns(chain(window)))
    }
    QAccessible.setActive(False)
    assert faults == set(), len(faults)


def nameless(window: QWidget) -> Iterator[str]:
    """Find what Tab or an arrow reaches and nobody can tell what it is."""
    for widget in chain(window):
        if not _name(widget).strip():
            yield f"{type(widget).__name__} has no name"
    for node in walk(window):
        if node.role in ROWS and not node.name.strip():
            yield f"a row of {type(node.widget).__name__} has no name"


def named_decoration(window: QWidget) -> Iterator[str]:
    """Find what a screen reader should pass over."""
    for widget in window.findChildren(QWidget):
        if isinstance(widget, DECORATION) and _name(widget):
            yield f"{type(widget).__name__} is told: {_name(widget)!r}"


def turns(controls: list[QWidget]) -> list[str]:
    """Find where Tab goes against the eye."""
    pairs = [pair for pair in pairwise(controls) if not follows(*pair)]
    return [f"after {_name(first)!r} comes {_name(second)!r}" for first, second in pairs]


def _name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def follows(first: QWidget, second: QWidget) -> bool:
    """Whether an eye that leaves ``first`` comes to ``second``: below it, beside it or in it."""
    if isinstance(first, BlockButton) and isinstance(second, BlockButton):
        return True  # Layers are counted, and read, from the ground up.
    page = _page(first)
    together = page is not None and page.isAncestorOf(second)
    here, there = _place(first, page if not together else None), _place(second)
    below = there.top() >= here.bottom() - SLACK
    beside = there.left() >= here.right() - SLACK
    return below or beside or here.intersects(there)


def _page(widget: QWidget) -> QWidget | None:
    """Return the part of the window in which a widget scrolls."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent.parentWidget(), QScrollArea):
        parent = parent.parentWidget()
    return parent


def _place(widget: QWidget, page: QWidget | None = None) -> QRect:
    """Return where a widget is in its window; what is scrolled out stands at the edge."""
    place = QRect(widget.mapTo(widget.window(), widget.rect().topLeft()), widget.size())
    if page is not None:
        edge = page.mapTo(page.window(), page.rect().bottomLeft()).y()
        place.moveBottom(min(place.bottom(), edge))
    return place


def test_the_wizard_is_told(make_window: MakeWindow) -> None:
    """Each page of the wizard names its controls; Tab goes round once, as the eye does."""
    window = make_window()
    run = window.wizard_run()
    window.open_wizard()
    settle()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    while True:
        controls = chain(dialog)
        assert list(nameless(dialog)) == []
        # From the last control Tab comes back to the first.
        back = turns([*controls, controls[0]])
        assert len(back) <= 1, back
        if run.finished:
            break
        _press(dialog, Qt.Key.Key_Space)
        _press(dialog, Qt.Key.Key_Return)
    dialog.close()


def _press(dialog: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or dialog, key)
    settle()
