"""The menu of a disc: the dates that found no room, in the order of time."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from virtref.content.entries import Milestone
from virtref.ui.look import Look


def disc_menu(
    parent: QWidget, look: Look, dates: Sequence[Milestone], numbers: Sequence[int]
) -> QMenu:
    """Return a menu of the dates with these numbers; each action carries its number."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setFont(look.font(15))
    for number in numbers:
        milestone = dates[number]
        when = milestone.when.display(look.language)
        action = menu.addAction(f"{when} – {look.say(milestone.label)}")
        action.setData(number)
    return menu
