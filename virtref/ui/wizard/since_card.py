"""What changed since a decision was saved, and why: shown over the result of today."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from virtref.advisor.reopening import Reopened, Shift
from virtref.ui.look import Look
from virtref.ui.pages.sections import bullets, heading
from virtref.ui.widgets.fold_button import FoldButton
from virtref.ui.widgets.frames import Card
from virtref.ui.widgets.labels import Paragraph
from virtref.ui.widgets.parts import flush

FIRST = 3
"""Places whose changes are shown at once; the others are one press away."""


class SinceCard(Card):
    """The first place then and now, then every solution that moved with its reasons."""

    def __init__(self, look: Look, reopened: Reopened) -> None:
        """Show how ``reopened`` differs from the day it was saved."""
        super().__init__(look, padding=14, fill="info", radius=12)
        self._look = look
        title = self.tr("A decision that was opened again")
        self.body.addWidget(heading(look, title, "history", "info", 15))
        self.body.addWidget(Paragraph(look, look.say(reopened.headline), 16, 600))
        if reopened.scale is not None:
            self.body.addWidget(Paragraph(look, look.say(reopened.scale)))
        first = [shift for shift in reopened.shifts if _is_first(shift)]
        others = [shift for shift in reopened.shifts if not _is_first(shift)]
        if first:
            self.body.addWidget(self._list(first))
        if others:
            self._fold(others)

    def _fold(self, shifts: Sequence[Shift]) -> None:
        look = self._look
        words = self.tr("See %n change(s) further down", "", len(shifts))
        more = FoldButton(look, words)
        self.body.addLayout(flush(look, more))
        others = self._list(shifts)
        more.fold(others)
        self.body.addWidget(others)

    def _list(self, shifts: Sequence[Shift]) -> QWidget:
        look = self._look
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        for shift in shifts:
            column.addWidget(Paragraph(look, look.say(shift.summary), 15, 600))
            reasons = [look.say(reason.text) for reason in shift.reasons]
            if reasons:
                column.addWidget(bullets(look, reasons, "arrow-right", "info"))
        return box


def _is_first(shift: Shift) -> bool:
    return any(place is not None and place <= FIRST for place in (shift.before, shift.after))
