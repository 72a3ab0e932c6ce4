"""A card with the fields of one family, each with what is true of it today."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from virtref.content.entries import Sector
from virtref.ui.context import Context
from virtref.ui.look import Look
from virtref.ui.pages.sections import brief_precisions, heading
from virtref.ui.widgets.face_card import FaceCard
from virtref.ui.widgets.frames import Card
from virtref.ui.widgets.icon import Icon
from virtref.ui.widgets.labels import Paragraph

_TITLE_WIDTH = 150


class SectorRow(FaceCard):
    """Icon, title and one line; a click opens the page."""

    def __init__(self, look: Look, sector: Sector) -> None:
        """Show ``sector``."""
        super().__init__(look, look.say(sector.title), sector.id, padding=0, border=None, radius=8)
        self.face.setAccessibleDescription(look.say(sector.about))
        self.body.setContentsMargins(look.px(8), look.px(4), look.px(8), look.px(4))
        line = QHBoxLayout()
        line.setSpacing(look.px(12))
        line.addWidget(Icon(look, sector.icon, "text2", 20))
        title = Paragraph(look, look.say(sector.title), 16, 600)
        title.setFixedWidth(look.px(_TITLE_WIDTH))
        line.addWidget(title)
        line.addWidget(Paragraph(look, look.say(sector.about), 15, 400, "text2"), 1)
        line.addWidget(Icon(look, "chevron-right", "accent", 18))
        self.body.addLayout(line)


class SectorCard(Card):
    """One family; ``sector_opened`` carries the id of a field."""

    sector_opened = Signal(str)

    def __init__(
        self, context: Context, title: str, icon: str, about: str, sectors: Sequence[Sector]
    ) -> None:
        """List ``sectors`` under ``title`` and one sentence ``about`` the family."""
        look = context.look
        super().__init__(look, padding=20)
        self.body.setSpacing(look.px(4))
        self.body.addWidget(heading(look, title, icon, "accent", 18))
        self.body.addWidget(Paragraph(look, about, 15, 400, "text2"))
        self.rows: list[SectorRow] = []
        for sector in sectors:
            row = SectorRow(look, sector)
            row.opened.connect(self.sector_opened)
            self.rows.append(row)
            # A row's ground hangs out of the card's padding: its icon stands under the title's.
            hanging = QHBoxLayout()
            hanging.setContentsMargins(-look.px(8), 0, -look.px(8), 0)
            hanging.addWidget(row)
            self.body.addLayout(hanging)
            for box in brief_precisions(context, sector.id):
                self.body.addWidget(box)
        self.body.addStretch(1)
