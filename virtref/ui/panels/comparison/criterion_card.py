"""The definition of a criterion: what it asks and how it is judged."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from virtref.content.comparison import Criterion
from virtref.ui.context import Context
from virtref.ui.widgets.buttons import icon_button
from virtref.ui.widgets.frames import Card
from virtref.ui.widgets.icon import Icon
from virtref.ui.widgets.labels import Paragraph


class CriterionCard(Card):
    """One criterion, with a cross that closes the card."""

    closed = Signal()

    def __init__(self, context: Context, criterion: Criterion) -> None:
        """Define ``criterion``."""
        look = context.look
        super().__init__(look, padding=12, stripe="accent")
        line = QHBoxLayout()
        line.setSpacing(look.px(12))
        line.addWidget(Icon(look, "list-checks", "accent", 22), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        words.addWidget(Paragraph(look, look.say(criterion.title), 16, 600))
        words.addWidget(Paragraph(look, look.say(criterion.summary)))
        judged = look.say(criterion.judged)
        if judged:
            told = self.tr("How it is judged: {how}").format(how=judged)
            words.addWidget(Paragraph(look, told, 14, 400, "text2"))
        line.addLayout(words, 1)
        close = icon_button(look, "x", self.tr("Close the definition"), "plain")
        close.clicked.connect(self.closed)
        line.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)
