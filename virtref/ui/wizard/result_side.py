"""Beside the recommendation: what would change it, what was rejected, how the sum is made."""

from PySide6.QtCore import QCollator, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virtref.advisor.decision import Decision
from virtref.advisor.explain import rejected
from virtref.ui.context import Context
from virtref.ui.widgets.buttons import Button
from virtref.ui.widgets.focus import RING
from virtref.ui.widgets.labels import Paragraph, label
from virtref.ui.widgets.parts import flush, overhang
from virtref.ui.wizard.flip_button import Changes, FlipButton
from virtref.ui.wizard.flips import flips
from virtref.ui.wizard.rejected_group import RejectedGroup
from virtref.ui.wizard.rules import Rules
from virtref.ui.wizard.run import Run


class ResultSide(QVBoxLayout):
    """The what-ifs, the rejected solutions by reason, the coverage and the rules."""

    changes_taken = Signal(tuple)
    deeper_requested = Signal()

    def __init__(self, context: Context, run: Run, decision: Decision) -> None:
        """Stand beside ``decision``, which answers ``run``."""
        super().__init__()
        look = context.look
        self._context, self._run, self._decision = context, run, decision
        self.setSpacing(2 * look.px(RING))
        if decision.recommended:
            self._add_flips()
        self._add_rejected()
        self.addSpacing(look.px(8))
        self._covered = Paragraph(look, "", 14, 400, "text2")
        self.addWidget(self._covered)
        if run.depth == "quick" and run.decided_depth is None:
            words = self.tr("Refine with more questions")
            deeper = Button(look, words, "quiet", trailing="chevron-right")
            deeper.clicked.connect(self.deeper_requested)
            self.addLayout(flush(look, deeper))
        self.addLayout(Rules(look))
        self.addStretch(1)

    def say_coverage(self, words: str) -> None:
        """Say how many of the open questions still matter."""
        self._covered.setText(words)

    def _add_flips(self) -> None:
        look = self._context.look
        self.addWidget(label(look, self.tr("What if…"), 18, 600))
        found = flips(self._context, self._run)
        buttons = QWidget()
        column = QVBoxLayout(buttons)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for flip in found:
            button = FlipButton(look, flip.premise, flip.outcome, flip.changes)
            button.taken.connect(self._request)
            column.addWidget(button)
        self.addLayout(overhang(look, buttons))
        if not found:
            words = self.tr("No single answer changes the first place.")
            self.addWidget(Paragraph(look, words, 15, 400, "text2"))

    def _add_rejected(self) -> None:
        look, total = self._context.look, len(self._decision.excluded)
        self.addSpacing(look.px(8))
        self.addWidget(label(look, self.tr("%n solution(s) rejected", "", total), 18, 600))
        groups = QVBoxLayout()
        groups.setSpacing(0)
        collator = QCollator(QLocale(look.language))
        for group in rejected(self._decision):
            entries = [self._context.catalog.get(each) for each in group.solutions]
            names = [look.say(entry.title) for entry in entries if entry is not None]
            names.sort(key=collator.sortKey)
            groups.addWidget(RejectedGroup(look, look.say(group.reason), names))
        self.addLayout(groups)

    def _request(self, changes: Changes) -> None:
        # A signal that is connected to a signal loses its reference to a tuple in PySide 6.11.
        self.changes_taken.emit(changes)
