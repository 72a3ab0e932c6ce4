"""The products that suit a use case, in a card under it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from virtref.content.entries import UseCase
from virtref.ui.context import Context
from virtref.ui.pages.sections import link_chips
from virtref.ui.widgets.buttons import icon_button
from virtref.ui.widgets.frames import Card
from virtref.ui.widgets.labels import Paragraph


class SolvedBy(Card):
    """Chips that open the products; ``closed`` asks to take the card away."""

    closed = Signal()

    def __init__(self, context: Context, use_case: UseCase) -> None:
        """List the products of ``use_case``."""
        look = context.look
        super().__init__(look, padding=16, stripe="accent")
        line = QHBoxLayout()
        title = self.tr("Suitable solutions: {use}").format(use=look.say(use_case.title))
        line.addWidget(Paragraph(look, title, 16, 600), 1, Qt.AlignmentFlag.AlignVCenter)
        self._close = icon_button(look, "x", self.tr("Close"), "plain")
        self._close.clicked.connect(self.closed)
        line.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)
        self.body.addLayout(link_chips(context, use_case.solved_by))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
