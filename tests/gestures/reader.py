"""A reader at the window: finds what is shown by its spoken name, clicks, presses keys, reads.

Everything goes through the accessibility tree and through real events, as for a person with a
screen reader, a mouse and a keyboard; nothing of the program's own objects is touched.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from virtref.ui.capture import settle

Role = QAccessible.Role
PATIENCE_MS, STEP_MS = 3000, 20
NAME, VALUE = QAccessible.Text.Name, QAccessible.Text.Value


@dataclass(frozen=True)
class Node:
    """One thing that is shown: what it is, what is said of it, where it is on the screen."""

    role: Role
    name: str
    value: str
    place: QRect
    widget: QWidget
    """The widget that draws it."""
    checked: bool
    enabled: bool
    focusable: bool
    selected: bool


class Reader:
    """Somebody in front of ``window``, who sees only what is in front."""

    def __init__(self, window: QWidget) -> None:
        """Sit down before ``window``."""
        self._window = window

    @property
    def title(self) -> str:
        """The title of the window."""
        return self._window.windowTitle()

    @property
    def surface(self) -> QWidget:
        """What is in front: an open menu, else a dialog, else the window."""
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._window

    def nodes(self, role: Role | None = None) -> list[Node]:
        """Return what is shown in front, in the order in which it is read aloud."""
        shown = (node for node in walk(self.surface) if node.name or node.value)
        return [node for node in shown if role is None or node.role == role]

    def names(self, role: Role | None = None) -> list[str]:
        """Return what is said of everything in front."""
        return [node.name for node in self.nodes(role)]

    def sees(self, *texts: str) -> bool:
        """Whether each text is shown, alone or within a longer one."""
        shown = [part for node in self.nodes() for part in (node.name, node.value)]
        return all(any(text in part for part in shown) for text in texts)

    def find(self, name: str, role: Role | None = None) -> Node:
        """Return the one thing called ``name``; a name may end with “…” to be only begun."""
        begun = name.removesuffix("…")
        found = [
            node
            for node in self.nodes(role)
            if node.name == name or (begun != name and node.name.startswith(begun))
        ]
        assert len(found) == 1, (name, [node.name for node in found] or self.names(role))
        return found[0]

    def click(self, name: str, role: Role | None = None) -> None:
        """Click what is called ``name``, after scrolling to it."""
        _scroll_to(self.find(name, role).widget)
        node = self.find(name, role)
        middle = node.place.center()
        # A click meets the topmost of the widgets there: the viewport of a list, say.
        met = node.widget.childAt(node.widget.mapFromGlobal(middle)) or node.widget
        left, alone = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(met, left, alone, met.mapFromGlobal(middle))
        self._settle()

    def wait_for(self, name: str) -> None:
        """Wait for what comes after a moment, as a submenu does."""
        for _ in range(PATIENCE_MS // STEP_MS):
            if name in self.names():
                return
            QTest.qWait(STEP_MS)
        raise AssertionError((name, self.names()))

    def press(self, *keys: str) -> None:
        """Press keys one after the other, each written as in a menu: “Alt+Left”."""
        for key in keys:
            QTest.keySequence(self._in_hand(), QKeySequence(key))
            self._settle()

    def type(self, text: str) -> None:
        """Type a text where the focus is."""
        QTest.keyClicks(self._in_hand(), text)
        self._settle()

    def type_path(self, path: Path) -> None:
        """Answer the question where a file is, or goes: type its whole name, and press Enter."""
        self.press("Ctrl+A")
        self.type(str(path))
        self.press("Return")

    def _settle(self) -> None:
        settle()
        # What a desktop does when a dialog closes, and nobody does without a screen.
        if QApplication.activeWindow() is None:
            self.surface.activateWindow()
            settle()

    def _in_hand(self) -> QWidget:
        """Return what receives keys."""
        popup = QApplication.activePopupWidget()
        return popup or QApplication.focusWidget() or self.surface

    @property
    def focus(self) -> Node:
        """What has the focus: a control, or the current row of a list."""
        widget = QApplication.focusWidget()
        assert widget is not None
        interface = QAccessible.queryAccessibleInterface(widget)
        child = interface.focusChild()
        return _node(child if child is not None and child.isValid() else interface, widget)

    def tab_to(self, name: str, most: int = 60) -> None:
        """Press Tab until what is called ``name`` has the focus."""
        met = [self.focus.name]
        while not _is_called(met[-1], name):
            assert len(met) <= most, (name, met)
            self.press("Tab")
            met.append(self.focus.name)


def walk(widget: QWidget) -> Iterator[Node]:
    """Yield everything that is shown within ``widget``, in reading order."""
    yield from _walk(QAccessible.queryAccessibleInterface(widget), widget)


def _walk(interface: QAccessibleInterface, holder: QWidget) -> Iterator[Node]:
    if not interface.isValid() or interface.state().invisible:
        return
    own = interface.object()
    widget = own if isinstance(own, QWidget) else holder
    yield _node(interface, widget)
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None:
            yield from _walk(child, widget)


def _node(interface: QAccessibleInterface, widget: QWidget) -> Node:
    state = interface.state()
    return Node(
        interface.role(),
        interface.text(NAME),
        interface.text(VALUE),
        interface.rect(),
        widget,
        bool(state.checked),
        not state.disabled,
        bool(state.focusable),
        bool(state.selected),
    )


def _is_called(said: str, name: str) -> bool:
    return said == name or (name.endswith("…") and said.startswith(name[:-1]))


def _scroll_to(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
            settle()
        parent = parent.parentWidget()
