"""Parts of a page: widgets, and rows of controls whose focus rings lie over the margins."""

from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from virtref.ui.look import Look
from virtref.ui.widgets.buttons import Button
from virtref.ui.widgets.flow import Flow
from virtref.ui.widgets.focus import RING
from virtref.ui.widgets.link_chip import LINK_RIM
from virtref.ui.widgets.overhang import Overhang

Part = QWidget | QLayout
"""A layout stands directly in the page, so that nothing cuts what reaches over its edges."""


def flush(look: Look, button: Button, rim: float = LINK_RIM) -> Flow:
    """Return a row with one button, which aligns with the text above ``rim`` from its edge.

    The default is for quiet buttons, which show no outline; an outlined one needs ``RING``.
    """
    row = Flow(0, rim=(look.px(rim), look.px(RING)))
    row.addWidget(button)
    return row


def overhang(look: Look, part: Part, rim: float = RING) -> Overhang:
    """Return ``part`` as wide as its place, and the rims of its controls beside it."""
    made = Overhang(look.px(rim))
    add_part(made, part)
    return made


def add_part(column: QBoxLayout, part: Part, stretch: int = 0) -> None:
    """Add ``part`` at the end of ``column``."""
    if isinstance(part, QWidget):
        column.addWidget(part, stretch)
    else:
        column.addLayout(part, stretch)
