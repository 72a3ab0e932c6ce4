"""Whatever is clicked, pressed, turned and resized, in whatever order, the window stays sound.

A seed makes a run repeatable; what was done last is printed when it fails.
"""

import random
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from shiboken6 import Shiboken

from tests.ui.conftest import MakeWindow
from virtref.ui.capture import settle
from virtref.ui.main_window import MainWindow
from virtref.ui.places import PANELS

KEYS = (
    "Tab", "Tab", "Tab", "Shift+Tab", "Left", "Right", "Up", "Down", "Down", "Home", "End",
    "PgUp", "PgDown", "Space", "Space", "Return", "Return", "Escape", "Escape", "Backspace",
    "Delete", "a", "v", "c", "7", "é", "Ctrl+A", "Ctrl+Z", "Ctrl+PgDown", "Ctrl+PgUp", "Ctrl+Tab",
    "Alt+C", "Alt+U", "Alt+S", "Alt+O", "Alt+H", "Alt+P", "Alt+Left", "Alt+Left", "Alt+Right",
    "Ctrl+K", "Ctrl+F", "Ctrl+T", "Ctrl+O", "Ctrl+S", "F1", "F6", "F10",
)  # fmt: skip
"""Every key of the window, but for the one that leaves it; the usual ones more often."""
RARE_KEYS = ("Ctrl++", "Ctrl+-", "Ctrl+0")
"""Keys that build the whole window again."""
SIZES = ((1440, 900), (1024, 640), (800, 600), (576, 360), (1000, 1200))
LAST = 25
"""How many of the last events are told."""

# Without a screen, Qt says so of every menu and dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Monkey:
    """Does what comes to its mind."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        """Sit down before ``window``."""
        self._window = window
        self._random = random.Random(seed)  # noqa: S311 - a monkey guards no secret
        self.trail: list[str] = []

    def act(self) -> None:
        """Do one thing to what is in front."""
        doings: dict[Callable[[], str], int] = {
            self._click: 50,
            self._press: 40,
            self._wheel: 6,
            self._double_click: 2,
            self._resize: 1,
            self._press_rare: 1,
        }
        (doing,) = self._random.choices(list(doings), list(doings.values()))
        self.trail = [*self.trail[-LAST:], doing()]
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            dialog.reject()  # In there it would make folders, and overwrite files.
        if not self._window.isVisible():
            self._window.show()  # It found “Quitter”.
        if QApplication.activeWindow() is None:
            self._window.activateWindow()

    @property
    def _front(self) -> QWidget:
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        return popup or modal or self._window

    def _spot(self) -> tuple[QWidget, QPoint]:
        """Choose a place of one of the widgets in front that is seen, and what is topmost there."""
        front = self._front
        every = [front, *(each for each in front.findChildren(QWidget) if each.isVisible())]
        seen = QRect()
        while seen.isEmpty():
            widget = self._random.choice(every)
            seen = widget.visibleRegion().boundingRect()
        place = QPoint(
            self._random.randint(seen.left(), seen.right()),
            self._random.randint(seen.top(), seen.bottom()),
        )
        place = widget.mapTo(front, place) if widget is not front else place
        met = front.childAt(place) or front
        return met, met.mapFrom(front, place) if met is not front else place

    def _click(self) -> str:
        widget, place = self._spot()
        said = f"click {type(widget).__name__} {widget.accessibleName()!r} {place.toTuple()}"
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        return said

    def _double_click(self) -> str:
        widget, place = self._spot()
        said = f"double click {type(widget).__name__} {place.toTuple()}"
        QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        return said

    def _press(self) -> str:
        return self._press_key(self._random.choice(KEYS))

    def _press_rare(self) -> str:
        return self._press_key(self._random.choice(RARE_KEYS))

    def _press_key(self, key: str) -> str:
        popup = QApplication.activePopupWidget()
        target = popup or QApplication.focusWidget() or self._front
        said = f"press {key} on {type(target).__name__} {target.accessibleName()!r}"
        QTest.keySequence(target, QKeySequence(key))
        return said

    def _wheel(self) -> str:
        widget, place = self._spot()
        turn = QPoint(0, self._random.choice((-240, -120, 120, 240)))
        held = self._random.choice(
            (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.ControlModifier,
                Qt.KeyboardModifier.ShiftModifier,
            )
        )
        event = QWheelEvent(
            QPointF(place),
            QPointF(widget.mapToGlobal(place)),
            QPoint(),
            turn,
            Qt.MouseButton.NoButton,
            held,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003 - Qt's signature
        )
        QApplication.sendEvent(widget, event)
        return f"wheel {type(widget).__name__} {turn.y()} {held.name}"

    def _resize(self) -> str:
        size = self._random.choice(SIZES)
        self._window.resize(*size)
        return f"resize {size}"


class Nobody(QObject):
    """Stands in for the system's browser, and opens nothing."""

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Open nothing."""
        assert url.scheme() == "https"


@pytest.fixture
def _no_browser(application: QApplication) -> Iterator[None]:
    nobody = Nobody(application)
    QDesktopServices.setUrlHandler("https", nobody, "open")  # type: ignore[arg-type]  # the stub says bytes
    yield
    QDesktopServices.unsetUrlHandler("https")
    nobody.deleteLater()


@pytest.mark.usefixtures("_no_browser")
@pytest.mark.parametrize(
    ("seed", "events"),
    [
        *((seed, 400) for seed in range(3)),
        *(pytest.param(seed, 3_000, marks=pytest.mark.long) for seed in range(10, 20)),
    ],
)
def test_a_monkey_breaks_nothing(make_window: MakeWindow, seed: int, events: int) -> None:
    """No error, no warning of Qt; afterwards every panel opens and the way back works."""
    window = make_window()
    monkey = Monkey(window, seed)
    try:
        for _ in range(events):
            monkey.act()
            assert Shiboken.isValid(window)
    finally:
        print(*monkey.trail, sep="\n")  # noqa: T201 - shown when the test fails
    for _ in range(5):
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if front is None:
            break
        front.close()
        settle()
    for panel in PANELS:
        window.choose_panel(panel)
        settle()
        assert window.panel(panel).isVisible()
    window.navigator.back()
