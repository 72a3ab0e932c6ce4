"""The card of a principle to know."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from virtref.content.entries import Principle
from virtref.ui.look import Look
from virtref.ui.widgets.badges import CodeChip
from virtref.ui.widgets.face_card import FaceCard
from virtref.ui.widgets.flow import Flow
from virtref.ui.widgets.icon import Icon
from virtref.ui.widgets.labels import Paragraph, label


class PrincipleCard(FaceCard):
    """Icon, title, one line, and below them the words of the trade or where the card leads."""

    def __init__(self, look: Look, principle: Principle, leads_to: str) -> None:
        """Show ``principle``; ``leads_to`` names the page that it opens, when not its own."""
        super().__init__(look, look.say(principle.title), principle.id)
        about = look.say(principle.about)
        self.face.setAccessibleDescription(f"{about} {leads_to}".strip())
        line = QHBoxLayout()
        line.setSpacing(look.px(10))
        line.addWidget(Icon(look, principle.icon, "accent", 22), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Paragraph(look, look.say(principle.title), 16, 600), 1)
        self.body.addLayout(line)
        self.body.addWidget(Paragraph(look, about, 15, 400, "text2"))
        self.body.addStretch(1)
        if principle.chips:
            self.body.addWidget(_chips(look, principle))
        if leads_to:
            foot = QHBoxLayout()
            foot.addWidget(label(look, leads_to, 15, 600, "accent"), 1)
            foot.addWidget(Icon(look, "chevron-right", "accent", 18))
            self.body.addLayout(foot)


def _chips(look: Look, principle: Principle) -> QWidget:
    box = QWidget()
    flow = Flow(look.px(6), box)
    for chip in principle.chips:
        flow.addWidget(CodeChip(look, chip))
    return box
