"""The answers of small windows, where there is no rail: a button that lists them."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from virtref.ui.look import Look, Width
from virtref.ui.widgets.buttons import Button
from virtref.ui.wizard.answer_words import change_words
from virtref.ui.wizard.menus import pop_up
from virtref.ui.wizard.run import Run


class AnswersButton(Button):
    """“My answers (2)”: its menu leads back to each question that was answered."""

    question_asked = Signal(str)

    def __init__(self, look: Look, run: Run) -> None:
        """List the answers of ``run``."""
        words = QCoreApplication.translate("AnswersButton", "My answers ({count})").format(
            count=len(run.answers)
        )
        short = QCoreApplication.translate("AnswersButton", "Answers ({count})").format(
            count=len(run.answers)
        )
        narrow = look.size.width is Width.NARROW
        super().__init__(look, short if narrow else words, "plain", "list")
        self.setAccessibleName(words)
        self._answers = QMenu(self)
        self._answers.setFont(look.font(15))
        for question in run.questions:
            if question.id in run.answers:
                text = change_words(look, question, run.answers[question.id])
                action = QAction(text.replace("&", "&&"), self._answers)
                action.setData(question.id)
                self._answers.addAction(action)
        self._answers.triggered.connect(self._ask)
        self.clicked.connect(self._open)

    def _open(self) -> None:
        pop_up(self._answers, self)

    def _ask(self, action: QAction) -> None:
        self.question_asked.emit(action.data())
