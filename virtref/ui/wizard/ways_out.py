"""Where nothing fits: which answers exclude each other, and what giving one up would leave."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virtref.advisor.answers import Answers
from virtref.advisor.decision import Claim, Decision
from virtref.ui.look import Look
from virtref.ui.pages.sections import caption
from virtref.ui.widgets.labels import Paragraph
from virtref.ui.widgets.parts import overhang
from virtref.ui.wizard.answer_words import change_words
from virtref.ui.wizard.flip_button import Changes, FlipButton
from virtref.ui.wizard.run import Run


class WaysOut(QVBoxLayout):
    """The conflicts, then a button per way out; ``changes_taken`` carries the answers to try."""

    changes_taken = Signal(tuple)

    def __init__(self, look: Look, run: Run, decision: Decision) -> None:
        """Explain why ``decision`` recommends nothing."""
        super().__init__()
        self._look, self._run = look, run
        self.setSpacing(look.px(8))
        self.addWidget(caption(look, self.tr("These answers exclude each other")))
        for conflict in decision.conflicts:
            names = [self._claim_words(claim) for claim in conflict.answers]
            self.addWidget(Paragraph(look, " + ".join(names)))
        self.addWidget(caption(look, self.tr("Give up one of these")))
        buttons = QWidget()
        column = QVBoxLayout(buttons)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for way in decision.ways_out:
            premise = " + ".join(self._claim_words(claim) for claim in way.answers)
            outcome = self.tr("leaves %n solution(s)", "", len(way.solutions))
            button = FlipButton(look, premise, outcome, without(run.answers, way.answers))
            button.taken.connect(self._request)
            column.addWidget(button)
        self.addLayout(overhang(look, buttons))

    def _claim_words(self, claim: Claim) -> str:
        question = self._run.alternatives.questionnaire.by_id[claim.question]
        return change_words(self._look, question, (claim.option,))

    def _request(self, changes: Changes) -> None:
        # A signal that is connected to a signal loses its reference to a tuple in PySide 6.11.
        self.changes_taken.emit(changes)


def without(answers: Answers, claims: tuple[Claim, ...]) -> Changes:
    """Return the answers that give up ``claims``, question by question."""
    given_up: dict[str, set[str]] = {}
    for claim in claims:
        given_up.setdefault(claim.question, set()).add(claim.option)
    return tuple(
        (question, tuple(each for each in answers[question] if each not in options))
        for question, options in given_up.items()
    )
