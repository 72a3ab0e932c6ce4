"""The rules that the advisor declares: how it counts, and what it never lets count."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from virtref.advisor.policy import POLICY, SCORE
from virtref.ui.look import Look
from virtref.ui.pages.sections import bullets, caption
from virtref.ui.widgets.fold_button import FoldButton
from virtref.ui.widgets.parts import flush


class Rules(QVBoxLayout):
    """Folded at first; the note of a decision says the same."""

    def __init__(self, look: Look) -> None:
        """Show a button that opens the rules."""
        super().__init__()
        self.setSpacing(look.px(6))
        more = FoldButton(look, self.tr("The rules of the sum"))
        self.addLayout(flush(look, more))
        rules = QWidget()
        inner = QVBoxLayout(rules)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(look.px(6))
        for title, sentences in (
            (self.tr("How the score is computed"), SCORE),
            (self.tr("What decides, and what never counts"), POLICY),
        ):
            inner.addWidget(caption(look, title))
            inner.addWidget(bullets(look, [look.say(each) for each in sentences], "scale", "text2"))
        more.fold(rules)
        self.addWidget(rules)
