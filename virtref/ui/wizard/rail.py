"""The rail of the wizard: the steps with their answers, and how many solutions remain."""

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


class Step(Button):
    """One question of the run: done with its answer, current, or still to come."""

    asked_for = Signal(str)

    def __init__(self, look: Look, question: Question, answer: str, state: str) -> None:
        """Show ``question``; ``state`` is done, current or coming."""
        super().__init__(look, look.say(question.short), "plain")
        self._answer, self._state, self._id = answer, state, question.id
        self.setEnabled(state == "done")
        words = {
            "done": self.tr("answered"),
            "current": self.tr("current question"),
            "coming": self.tr("to come"),
        }
        self.setAccessibleName(
            ", ".join(part for part in (self.text(), answer, words[state]) if part)
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._ask)

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

    def __init__(self, look: Look, run: Run) -> None:
        """Show where ``run`` is."""
        super().__init__()
        paint_background(self, look, "sunken")
        self.setFixedWidth(look.px(284))
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(22), look.px(16), look.px(20))
        column.setSpacing(look.px(8))
        column.addWidget(label(look, self.tr("Find my solution"), 20, 600))
        box = QWidget()
        steps = QVBoxLayout(box)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(0)
        for number, question in enumerate(run.questions):
            step = Step(look, question, _answer(look, run, question), _state(run, question, number))
            step.asked_for.connect(self.question_asked)
            steps.addWidget(step)
        steps.addStretch(1)
        column.addWidget(scrolling(look, box, "sunken"), 1)
        column.addWidget(CountAndDots(look, run))


class CountAndDots(QWidget):
    """“7 solutions possible of 42”, and one dot per solution of the catalogue."""

    def __init__(self, look: Look, run: Run) -> None:
        """Count the solutions of ``run``."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(4), 0, 0)
        column.setSpacing(look.px(8))
        line = QHBoxLayout()
        line.setSpacing(look.px(12))
        total, left = len(run.alternatives.solutions), run.remaining()
        line.addWidget(numeral(look, str(left), 36, 700, "accent"))
        words = self.tr("solution(s) possible\nof {total}", "", left).format(total=total)
        line.addWidget(Paragraph(look, words, 15, 500), 1, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(line)
        possible = {standing.id for standing in run.decision().ranking}
        flags = [solution.id in possible for solution in run.alternatives.solutions]
        column.addWidget(Dots(look, flags))


class Dots(QWidget):
    """A dot per solution, filled while it is possible; decoration beside the count."""

    PER_ROW = 15

    def __init__(self, look: Look, flags: list[bool]) -> None:
        """Draw ``flags`` in rows."""
        super().__init__()
        self._look, self._flags = look, flags
        rows = -(-len(flags) // self.PER_ROW)
        self.setFixedHeight(look.px(15) * max(rows, 1))

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
