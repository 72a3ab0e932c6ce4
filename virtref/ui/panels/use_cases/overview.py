"""The first page: the use cases of the course, the sector, and the other uses."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from virtref.content.entries import Sector, UseCase
from virtref.ui.context import Context
from virtref.ui.look import Width
from virtref.ui.pages.clarifications import clarifications
from virtref.ui.pages.sections import heading
from virtref.ui.pages.sector_page import family_words
from virtref.ui.palette import margin_beside_scroll_bar
from virtref.ui.panels.use_cases.sector_card import SectorCard
from virtref.ui.panels.use_cases.solved_by import SolvedBy
from virtref.ui.panels.use_cases.use_case_card import CompactCard, UseCaseCard
from virtref.ui.widgets.face_card import FaceCard

_COLUMNS = {Width.WIDE: 5, Width.MEDIUM: 3, Width.NARROW: 1}
_COMPACT_COLUMNS = {Width.WIDE: 4, Width.MEDIUM: 2, Width.NARROW: 1}


class Overview(QWidget):
    """Cards; ``entry_opened`` carries the id of a use case or of a sector."""

    entry_opened = Signal(str)
    solutions_shown = Signal(QWidget)
    """The card with the products, which may stand below what the window shows."""

    def __init__(self, context: Context, head: QWidget) -> None:
        """Lay out everything the catalogue has, under the ``head`` of the page."""
        super().__init__()
        self._context, self._look = context, context.look
        self._cards: list[FaceCard] = []
        self._disclosing: dict[str, UseCaseCard] = {}
        self._places: dict[str, QVBoxLayout] = {}
        self._solved_by: SolvedBy | None = None
        look = self._look
        use_cases = context.catalog.of_kind(UseCase)
        self._column = QVBoxLayout(self)
        margin = look.margin
        edge = margin - look.px(6)
        self._column.setContentsMargins(margin, edge, margin_beside_scroll_bar(look), edge)
        self._column.setSpacing(look.px(14))
        self._column.addWidget(head)
        self._add_use_cases([each for each in use_cases if each.in_course])
        self._add_sector()
        self._add_others([each for each in use_cases if not each.in_course])
        self._column.addStretch(1)

    def _add_use_cases(self, use_cases: Sequence[UseCase]) -> None:
        """Add rows of cards; under each row stand its products and its clarifications."""
        columns = _COLUMNS[self._look.size.width]
        grid = self._grid(columns)
        for first in range(0, len(use_cases), columns):
            members = use_cases[first : first + columns]
            row = grid.rowCount()
            place = QVBoxLayout()
            for number, use_case in enumerate(members):
                card = UseCaseCard(self._look, use_case)
                card.solutions_toggled.connect(self._toggle_solutions)
                self._disclosing[use_case.id] = card
                self._places[use_case.id] = place
                self._add_card(card)
                grid.addWidget(card, row, number)
            grid.addLayout(place, row + 1, 0, 1, columns)
            boxes = clarifications(self._context, members)
            if boxes is not None:
                grid.addWidget(boxes, row + 2, 0, 1, columns)
        self._column.addLayout(grid)

    def _add_sector(self) -> None:
        look = self._look
        sectors = self._context.catalog.of_kind(Sector)
        self._add_title(self.tr("The virtualisation sector"))
        narrow = look.size.width is Width.NARROW
        line: QBoxLayout = QVBoxLayout() if narrow else QHBoxLayout()
        line.setSpacing(look.px(14))
        classic = self.tr("On the computer and in the server room: the heart of the sector.")
        special = self.tr("The same idea, applied to other resources.")
        for family, icon, about in (
            ("classic", "monitor", classic),
            ("specialised", "target", special),
        ):
            members = [each for each in sectors if each.family == family]
            if not members:
                continue
            card = SectorCard(look, family_words(members[0]), icon, about, members)
            card.sector_opened.connect(self.entry_opened)
            self._cards.extend(card.rows)
            line.addWidget(card, 1)
        self._column.addLayout(line)
        boxes = clarifications(self._context, sectors)
        if boxes is not None:
            self._column.addWidget(boxes)

    def _add_others(self, use_cases: Sequence[UseCase]) -> None:
        if not use_cases:
            return
        self._add_title(self.tr("Other uses"))
        columns = _COMPACT_COLUMNS[self._look.size.width]
        grid = self._grid(columns)
        for number, use_case in enumerate(use_cases):
            card = CompactCard(self._look, use_case)
            self._add_card(card)
            grid.addWidget(card, number // columns, number % columns)
        self._column.addLayout(grid)

    def _add_title(self, text: str) -> None:
        self._column.addSpacing(self._look.px(4))
        self._column.addWidget(heading(self._look, text, size=20))

    def _add_card(self, card: FaceCard) -> None:
        card.opened.connect(self.entry_opened)
        self._cards.append(card)

    def _grid(self, columns: int) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(self._look.px(14))
        for number in range(columns):
            grid.setColumnStretch(number, 1)
        return grid

    def _toggle_solutions(self, entry_id: str, wanted: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Show the products of one use case at a time."""
        if self._solved_by is not None:
            self._solved_by.hide()
            self._solved_by.deleteLater()
            self._solved_by = None
        use_case = self._context.catalog.get(entry_id)
        if not wanted or not isinstance(use_case, UseCase):
            return
        for card in self._disclosing.values():
            if card.key != entry_id and card.disclosure.isChecked():
                card.disclosure.setChecked(False)
        self._solved_by = SolvedBy(self._context, use_case)
        asked = self._disclosing[entry_id]
        self._solved_by.closed.connect(asked.close_solutions)
        self._places[entry_id].addWidget(self._solved_by)
        before: QWidget = asked.disclosure
        for control in self._solved_by.findChildren(QAbstractButton):
            QWidget.setTabOrder(before, control)
            before = control
        self.solutions_shown.emit(self._solved_by)

    def card(self, entry_id: str) -> FaceCard | None:
        """Return the card of an entry."""
        return next((card for card in self._cards if card.key == entry_id), None)
