"""A card with the fields of one family."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from virtref.content.entries import Sector
from virtref.ui.look import Look
from virtref.ui.pages.sections import heading
from virtref.ui.widgets.face_card import FaceCard
from virtref.ui.widgets.frames import Card
from virtref.ui.widgets.icon import Icon
from virtref.ui.widgets.labels import Paragraph

_TITLE_WIDTH = 150
_HANGING = 8


class SectorRow(FaceCard):
    """Icon, title and one line; a click opens the page."""

    def __init__(self, look: Look, sector: Sector) -> None:
        """Show ``sector``."""
        super().__init__(look, look.say(sector.title), sector.id, padding=0, border=None, radius=8)
        self.face.setAccessibleDescription(look.say(sector.about))
        self.body.setContentsMargins(look.px(_HANGING), look.px(4), look.px(_HANGING), look.px(4))
        line = QHBoxLayout()
        line.setSpacing(look.px(12))
        line.addWidget(Icon(look, sector.icon, "text2", 20))
        title = Paragraph(look, look.say(sector.title), 16, 600)
        title.setFixedWidth(look.px(_TITLE_WIDTH))
        line.addWidget(title, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(Paragraph(look, look.say(sector.about), 15, 400, "text2"), 1)
        line.addWidget(Icon(look, "chevron-right", "accent", 18))
        self.body.addLayout(line)


class SectorCard(Card):
    """One family; ``sector_opened`` carries the id of a field."""

    sector_opened = Signal(str)

    def __init__(
        self, look: Look, title: str, icon: str, about: str, sectors: Sequence[Sector]
    ) -> None:
        """List ``sectors`` under ``title`` and one sentence ``about`` the family."""
        super().__init__(look, padding=12)
        self.body.setSpacing(look.px(4))
        # The ground of a row hangs out: its icon stands under the title's.
        head = QVBoxLayout()
        head.setContentsMargins(look.px(_HANGING), look.px(6), look.px(_HANGING), look.px(4))
        head.setSpacing(look.px(2))
        head.addWidget(heading(look, title, icon, "accent", 18))
        head.addWidget(Paragraph(look, about, 15, 400, "text2"))
        self.body.addLayout(head)
        self.rows: list[SectorRow] = []
        for sector in sectors:
            row = SectorRow(look, sector)
            row.opened.connect(self.sector_opened)
            self.rows.append(row)
            self.body.addWidget(row)
        self.body.addStretch(1)
