"""A text of one line is elided where it has no room, and the tooltip tells the rest."""

from pytestqt.qtbot import QtBot

from virtref.ui.look import Look
from virtref.ui.tokens import theme_named
from virtref.ui.widgets.labels import OneLine

TEXT = "The open hypervisor Xen enters the catalogue of a large publisher"


def _shown(qtbot: QtBot, width: int) -> OneLine:
    line = OneLine(Look(theme_named("light")), TEXT)
    qtbot.addWidget(line)
    line.resize(width, 24)
    line.show()
    return line


def test_a_long_text_is_elided_and_told_by_the_tooltip(qtbot: QtBot) -> None:
    """In a narrow place one line remains, which ends with an ellipsis."""
    line = _shown(qtbot, 120)
    (text,) = line.lines(line.width())
    assert text.endswith("…")
    assert line.toolTip() == TEXT


def test_a_text_with_room_has_no_tooltip(qtbot: QtBot) -> None:
    """A text that fits is whole, and repeats itself nowhere."""
    line = _shown(qtbot, 900)
    assert line.lines(line.width()) == (TEXT,)
    assert line.toolTip() == ""
