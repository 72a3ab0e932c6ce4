"""The page that offers to go on with a run that was left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virtref.ui.look import Look, Width
from virtref.ui.pages.sections import bullets, caption
from virtref.ui.widgets.buttons import Button, icon_button
from virtref.ui.widgets.frames import Line, scrolling
from virtref.ui.widgets.labels import Paragraph
from virtref.ui.widgets.parts import overhang
from virtref.ui.wizard.answer_words import change_words
from virtref.ui.wizard.run import Run


class ResumePage(QWidget):
    """What was answered last time; the dialog answers the requests."""

    resume_requested = Signal()
    restart_requested = Signal()
    open_requested = Signal()
    close_requested = Signal()

    def __init__(self, look: Look, run: Run, *, compact: bool) -> None:
        """Show the answers of ``run``."""
        super().__init__()
        self._look, self._run = look, run
        column = QVBoxLayout(self)
        inset = look.px(18 if compact else 28)
        column.setContentsMargins(inset, look.px(12 if compact else 20), inset, look.px(10))
        column.setSpacing(look.px(8 if compact else 10))
        head = QHBoxLayout()
        head.addWidget(Paragraph(look, self.title, 22 if compact else 25, 700), 1)
        close = icon_button(look, "x", self.tr("Close"), "plain")
        close.clicked.connect(self.close_requested)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(Paragraph(look, self._place(), 16))
        column.addWidget(self._answers(), 1)
        column.addWidget(Line(look))
        column.addLayout(overhang(look, self._foot()))

    @property
    def title(self) -> str:
        """The question of the page."""
        return self.tr("Go on where you left off?")

    @property
    def announcement(self) -> str:
        """What is said aloud when the page appears."""
        return f"{self.title} {self._place()}"

    @property
    def panel_size(self) -> tuple[float, float]:
        """The size of the dialog in design pixels: as tall as the answers, where there is room."""
        return 760, self.sizeHint().height() / self._look.factor

    def _place(self) -> str:
        run = self._run
        if run.finished:
            return self.tr("Your answers were kept, and the result is ready.")
        return self.tr("Your answers were kept. The next question: {question}").format(
            question=self._look.say(run.question.title)
        )

    def _answers(self) -> QWidget:
        look, run = self._look, self._run
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, look.px(6), 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(caption(look, self.tr("%n answer(s)", "", len(run.answers))))
        questions = run.alternatives.questionnaire.questions
        given = [
            change_words(look, question, run.answers[question.id])
            for question in questions
            if question.id in run.answers
        ]
        column.addWidget(bullets(look, given))
        column.addStretch(1)
        return scrolling(look, box, "surface")

    def _foot(self) -> QHBoxLayout:
        look = self._look
        line = QHBoxLayout()
        line.setSpacing(look.px(4))
        again = Button(look, self.tr("Start again"), "secondary", "rotate-ccw")
        again.clicked.connect(self.restart_requested)
        line.addWidget(again)
        if look.size.width is not Width.NARROW:
            opening = Button(look, self.tr("Open a decision…"), "plain", "folder-open")
            opening.clicked.connect(self.open_requested)
            line.addWidget(opening)
        line.addStretch(1)
        self._resume = Button(look, self.tr("Resume"), "primary", trailing="arrow-right")
        self._resume.clicked.connect(self.resume_requested)
        line.addWidget(self._resume)
        return line

    def take_focus(self) -> None:
        """Give the focus to what most readers want."""
        self._resume.setFocus(Qt.FocusReason.OtherFocusReason)
