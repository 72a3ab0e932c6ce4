"""A notice: something to know about the run, told in place and out loud, until it is closed."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from virtref.ui.look import Look
from virtref.ui.widgets.buttons import Button, icon_button
from virtref.ui.widgets.frames import Card
from virtref.ui.widgets.icon import Icon
from virtref.ui.widgets.labels import Paragraph
from virtref.ui.widgets.parts import flush
from virtref.ui.widgets.toast import announce

Sort = Literal["bad", "warn", "info"]
ICONS: dict[Sort, str] = {"bad": "circle-x", "warn": "triangle-alert", "info": "info"}


class Notice(Card):
    """A sentence after its icon, with details, and one thing that can be done about it."""

    closed = Signal()
    acted = Signal()

    def __init__(
        self, look: Look, sort: Sort, sentence: str, details: Sequence[str] = (), action: str = ""
    ) -> None:
        """Say ``sentence``; ``action`` names what a button does, without one there is none."""
        super().__init__(look, padding=10, fill=sort, radius=10)
        self._sentence = sentence
        self.setAccessibleName(sentence)
        line = QHBoxLayout()
        line.setSpacing(look.px(10))
        holder = QVBoxLayout()
        holder.setContentsMargins(0, look.px(8), 0, 0)
        holder.addWidget(Icon(look, ICONS[sort], sort, 20))
        line.addLayout(holder)
        line.setAlignment(holder, Qt.AlignmentFlag.AlignTop)
        told = QVBoxLayout()
        told.setContentsMargins(0, look.px(6), 0, look.px(4))
        told.setSpacing(look.px(2))
        told.addWidget(Paragraph(look, sentence, 15, 600))
        for detail in details:
            told.addWidget(Paragraph(look, detail, 14))
        if action:
            button = Button(look, action, "quiet", trailing="chevron-right")
            button.clicked.connect(self.acted)
            told.addLayout(flush(look, button))
        line.addLayout(told, 1)
        close = icon_button(look, "x", self.tr("Close this message"), "plain")
        close.clicked.connect(self.closed)
        line.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)

    def tell(self) -> None:
        """Have a screen reader say the sentence."""
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        announce(self, self._sentence)
