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
from virtref.ui.widgets.toast import announce

Sort = Literal["bad", "warn", "info"]
ICONS: dict[Sort, str] = {"bad": "circle-x", "warn": "triangle-alert", "info": "info"}

MOST_DETAILS = 8
"""What is shown of details: a file from elsewhere may cause thousands."""


class Notice(Card):
    """A sentence after its icon, with details, and one thing that can be done about it."""

    closed = Signal()
    acted = Signal()

    def __init__(
        self, look: Look, sort: Sort, sentence: str, details: Sequence[str] = (), action: str = ""
    ) -> None:
        """Say ``sentence``; ``action`` names what a button does, without one there is none."""
        super().__init__(look, padding=6, fill=sort, radius=10)
        self._sentence = sentence
        self.setAccessibleName(sentence)
        middle, top = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignTop
        line = QHBoxLayout()
        line.setContentsMargins(look.px(8), 0, 0, 0)
        line.setSpacing(look.px(10))
        line.addWidget(Icon(look, ICONS[sort], sort, 20), 0, top if details else middle)
        told = QVBoxLayout()
        told.setSpacing(look.px(2))
        told.addWidget(Paragraph(look, sentence, 15, 600), 1, middle)
        for detail in details[:MOST_DETAILS]:
            words = Paragraph(look, detail, 14)
            # The name of a file is one long word: it may break anywhere.
            words.setMinimumWidth(look.px(120))
            told.addWidget(words)
        line.addLayout(told, 1)
        if action:
            line.addWidget(self._action(action), 0, middle)
        close = icon_button(look, "x", self.tr("Close this message"), "plain")
        close.clicked.connect(self.closed)
        line.addWidget(close, 0, top)
        self.body.addLayout(line)

    def _action(self, words: str) -> Button:
        button = Button(self._look, words, "quiet", trailing="chevron-right")
        button.clicked.connect(self.acted)
        return button

    def tell(self) -> None:
        """Have a screen reader say the sentence."""
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        announce(self, self._sentence)
