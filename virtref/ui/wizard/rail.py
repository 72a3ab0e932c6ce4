"""The rail of the wizard: the steps with their answers, and how many solutions remain."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from virtref.advisor.questionnaire import Question
from virtref.ui.icons import paint_icon
from virtref.ui.look import Look
from virtref.ui.palette import paint_background
from virtref.ui.widgets.buttons import Button
from virtref.ui.widgets.focus import RING, paint_ring
from virtref.ui.widgets.frames import scrolling
from virtref.ui.widgets.labels import Paragraph, label, numeral
from virtref.ui.widgets.text_block import block_height, paint_block
from virtref.ui.wizard.run import Run

WIDTH = 284
"""Of the rail, in design pixels."""


class Step(Button):
    """One question of the run: done with its answer, current, or still to come."""

    asked_for = Signal(str)

    def __init__(self, look: Look, question: Question) -> None:
        """Name ``question``."""
        super().__init__(look, look.say(question.short), "plain")
        self._answer, self._state, self._id = "", "", question.id
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._ask)

    def tell(self, answer: str, state: str) -> None:
        """Show the answer, if any; ``state`` is done, current or coming."""
        if (answer, state) == (self._answer, self._state):
            return
        self._answer, self._state = answer, state
        self.setEnabled(state == "done")
        words = {
            "done": self.tr("answered"),
            "current": self.tr("current question"),
            "coming": self.tr("to come"),
        }
        self.setAccessibleName(
            ", ".join(part for part in (self.text(), answer, words[state]) if part)
        )
        self.updateGeometry()
        self.update()

    def _ask(self) -> None:
        self.asked_for.emit(self._id)

    def _room(self) -> float:
        return self._look.px(236 - 2 * RING - 50)

    def sizeHint(self) -> QSize:
        """Return the room of the question and its answer."""
        look = self._look
        height = block_height(look.font(15), self.text(), self._room()) + look.px(10)
        if self._answer:
            height += block_height(look.font(15, 600), self._answer, self._room())
        return QSize(look.px(236), max(round(height), look.px(34)) + 2 * look.px(RING - 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark, the question and the answer."""
        look, ring = self._look, self._look.px(RING - 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(ring, ring, -ring, -ring)
        if self._state == "current":
            painter.setPen(QPen(look.color("accent"), look.px(1.5)))
            painter.setBrush(look.color("surface"))
            painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), look.px(8), look.px(8))
        elif self._state == "done" and self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("surface"))
            painter.drawRoundedRect(body, look.px(8), look.px(8))
        self._paint_mark(painter, body)
        left = body.left() + look.px(44)
        top = body.top() + look.px(5)
        if not self._answer:
            top = body.center().y() - block_height(look.font(15), self.text(), self._room()) / 2
        weight = 600 if self._state == "current" else 400
        painter.setPen(look.color("accent" if self._state == "current" else "text2"))
        top += paint_block(
            painter, look.font(15, weight), self.text(), QPointF(left, top), self._room()
        )
        if self._answer:
            painter.setPen(look.color("text"))
            paint_block(painter, look.font(15, 600), self._answer, QPointF(left, top), self._room())
        if self._ringed and self.hasFocus():
            paint_ring(painter, look, body.adjusted(2, 2, -2, -2), look.px(8))
        painter.end()

    def _paint_mark(self, painter: QPainter, body: QRectF) -> None:
        look = self._look
        size = look.px(20)
        mark = QRectF(body.left() + look.px(13), body.center().y() - size / 2, size, size)
        done = self._state == "done"
        painter.setPen(
            QPen(look.color("control" if self._state == "coming" else "accent"), look.px(2))
        )
        painter.setBrush(look.color("accent" if done else "surface"))
        painter.drawEllipse(mark.adjusted(1, 1, -1, -1))
        if done:
            inner = mark.adjusted(look.px(4), look.px(4), -look.px(4), -look.px(4))
            paint_icon(painter, "check", look.color("on-accent"), inner)
        elif self._state == "current":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            painter.drawEllipse(mark.center(), look.px(5), look.px(5))


class Rail(QWidget):
    """Steps above, the count and its dots below."""

    question_asked = Signal(str)

    def __init__(self, look: Look) -> None:
        """Make a rail that shows no run yet."""
        super().__init__()
        paint_background(self, look, "sunken")
        self.setAutoFillBackground(False)
        self._look = look
        self._steps: dict[str, Step] = {}
        self.setFixedWidth(look.px(WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(22), look.px(16), look.px(20))
        column.setSpacing(look.px(8))
        column.addWidget(label(look, self.tr("Find my solution"), 20, 600))
        box = QWidget()
        self._column = QVBoxLayout(box)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._area = scrolling(look, box, "sunken")
        column.addWidget(self._area, 1)
        self._count = CountAndDots(look)
        column.addWidget(self._count)

    def show_run(self, run: Run) -> None:
        """Show where ``run`` is; the steps that are still asked stay the widgets they were."""
        questions = run.questions
        ids = [question.id for question in questions]
        if ids != list(self._steps):
            self._arrange(questions)
        for number, question in enumerate(questions):
            step = self._steps[question.id]
            step.tell(_answer(self._look, run, question), _state(run, question, number))
        self._count.show_run(run)

    def _arrange(self, questions: Sequence[Question]) -> None:
        asked = {question.id for question in questions}
        for id_, step in self._steps.items():
            self._column.removeWidget(step)
            if id_ not in asked:
                step.hide()
                step.deleteLater()
        arranged = {}
        before: Step | None = None
        for place, question in enumerate(questions):
            step = self._steps.get(question.id) or self._step(question)
            self._column.insertWidget(place, step)
            # Screen readers go by the stacking order, Tab by one of its own.
            step.raise_()
            if before is not None:
                QWidget.setTabOrder(before, step)
            arranged[question.id] = before = step
        self._steps = arranged

    def _step(self, question: Question) -> Step:
        step = Step(self._look, question)
        step.asked_for.connect(self.question_asked)
        return step

    def show_current(self, run: Run) -> None:
        """Scroll to the step of the question that is shown."""
        step = self._steps.get(run.question.id)
        if step is not None:
            self._area.ensureWidgetVisible(step)


class CountAndDots(QWidget):
    """“7 solutions possible of 42”, and one dot per solution of the catalogue."""

    def __init__(self, look: Look) -> None:
        """Make a count without numbers."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(4), 0, 0)
        column.setSpacing(look.px(8))
        line = QHBoxLayout()
        line.setSpacing(look.px(12))
        self._left = numeral(look, "", 36, 700, "accent")
        line.addWidget(self._left)
        self._words = Paragraph(look, "", 15, 500)
        line.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(line)
        self._dots = Dots(look)
        column.addWidget(self._dots)

    def show_run(self, run: Run) -> None:
        """Count the solutions of ``run``."""
        possible = run.possible()
        total, left = len(run.alternatives.solutions), possible.bit_count()
        self._left.setText(str(left))
        self._words.setText(
            self.tr("solution(s) possible\nof {total}", "", left).format(total=total)
        )
        self._dots.show_possible([bool(possible >> place & 1) for place in range(total)])


class Dots(QWidget):
    """A dot per solution, filled while it is possible; decoration beside the count."""

    PER_ROW = 15

    def __init__(self, look: Look) -> None:
        """Draw nothing yet."""
        super().__init__()
        self._look = look
        self._flags: list[bool] = []

    def show_possible(self, flags: list[bool]) -> None:
        """Draw ``flags`` in rows."""
        if flags == self._flags:
            return
        if len(flags) != len(self._flags):
            rows = -(-len(flags) // self.PER_ROW)
            self.setFixedHeight(self._look.px(15) * max(rows, 1))
        self._flags = flags
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = look.px(15)
        for number, possible in enumerate(self._flags):
            row, column = divmod(number, self.PER_ROW)
            place = QPointF(step * (column + 0.5), step * (row + 0.5))
            painter.setPen(QPen(look.color("accent" if possible else "control"), look.px(1.2)))
            painter.setBrush(look.color("accent" if possible else "sunken"))
            size = look.px(4.5 if possible else 2.5)
            painter.drawEllipse(place, size, size)
        painter.end()


def _state(run: Run, question: Question, number: int) -> str:
    if number == run.position and not run.finished:
        return "current"
    return "done" if run.was_visited(question.id) else "coming"


def _answer(look: Look, run: Run, question: Question) -> str:
    chosen = run.answers.get(question.id, ())
    titles = [look.say(option.title) for option in question.options if option.id in chosen]
    return ", ".join(titles)
