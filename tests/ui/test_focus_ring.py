"""The focus ring: there when a key brought the focus, not when the mouse did, gone with it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from virtref.ui.capture import settle
from virtref.ui.look import Look, SizeClass
from virtref.ui.panels.timeline.zoom_bar import ZoomBar
from virtref.ui.tokens import theme_named
from virtref.ui.widgets.buttons import Button
from virtref.ui.widgets.checks import CheckBox
from virtref.ui.widgets.tabs import SegmentedTabs

# Without a screen, Qt says so of every small window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LOOK = Look(theme=theme_named("light"), language="fr", factor=1.0, size=SizeClass.of(1440, 900))


def _tabs() -> SegmentedTabs:
    tabs = SegmentedTabs(LOOK, "Onglets")
    tabs.add("Un")
    tabs.add("Deux")
    return tabs


@pytest.mark.parametrize(
    "make",
    [
        lambda: Button(LOOK, "Bouton"),
        lambda: CheckBox(LOOK, "Case"),
        lambda: ZoomBar(LOOK),
        _tabs,
    ],
    ids=["button", "check", "slider", "tabs"],
)
def test_only_a_key_brings_the_ring(
    application: QApplication, qtbot: QtBot, make: Callable[[], QWidget]
) -> None:
    """Tab shows the ring; a click does not, and the ring does not stay behind."""
    assert application is QApplication.instance()
    window, control, other = QWidget(), make(), Button(LOOK, "Autre")
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(control)
    column.addWidget(other)
    window.show()
    window.activateWindow()

    def seen(reason: Qt.FocusReason) -> QImage:
        other.setFocus(Qt.FocusReason.MouseFocusReason)
        control.setFocus(reason)
        settle()
        assert control.hasFocus()
        return control.grab().toImage()

    clicked = seen(Qt.FocusReason.MouseFocusReason)
    reached = seen(Qt.FocusReason.TabFocusReason)
    accent = LOOK.color("accent").rgb()

    def count(image: QImage) -> int:
        places = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return sum(image.pixel(x, y) == accent for x, y in places)

    assert count(reached) > count(clicked) + 50
    other.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    assert count(control.grab().toImage()) <= count(clicked)
    assert seen(Qt.FocusReason.MouseFocusReason) == clicked
