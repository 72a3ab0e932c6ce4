"""A page of the wizard: the question, why it is asked, its options, and the way on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from virtref.advisor.answers import alerts
from virtref.advisor.questionnaire import Alert, Question
from virtref.ui.look import Look, Width
from virtref.ui.managed import managed_words
from virtref.ui.widgets.buttons import Button, icon_button
from virtref.ui.widgets.fold_button import FoldButton
from virtref.ui.widgets.frames import Card, Line, scrolling
from virtref.ui.widgets.icon import Icon
from virtref.ui.widgets.labels import Paragraph, label, numeral
from virtref.ui.widgets.link_chip import LINK_RIM
from virtref.ui.widgets.parts import Part, add_part, flush, overhang
from virtref.ui.widgets.toast import announce
from virtref.ui.wizard.answers_button import AnswersButton
from virtref.ui.wizard.flip_button import Changes, FlipButton
from virtref.ui.wizard.menus import pop_up
from virtref.ui.wizard.option_card import CheckCard, RadioCard
from virtref.ui.wizard.progress_line import ProgressLine
from virtref.ui.wizard.run import Run

_TWO_COLUMNS_FROM = 3


class QuestionPage(QWidget):
    """One question; the dialog answers its requests."""

    answered = Signal(tuple)
    next_requested = Signal()
    back_requested = Signal()
    skip_requested = Signal()
    close_requested = Signal()
    question_asked = Signal(str)
    depth_requested = Signal()
    """More or fewer questions are wanted."""

    def __init__(self, look: Look, run: Run, menu: QMenu, *, compact: bool) -> None:
        """Show the current question of ``run``; compact pages have a progress line and fold.

        ``menu`` opens from the head.
        """
        super().__init__()
        self._look, self._run, self._menu, self._compact = look, run, menu, compact
        # In the smallest windows a long question would push its options away: it scrolls too.
        self._scrolls_whole = look.size.width is Width.NARROW and look.size.short
        self._cards: list[RadioCard | CheckCard] = []
        column = QVBoxLayout(self)
        inset = look.px(18 if compact else 28)
        column.setContentsMargins(inset, look.px(12 if compact else 20), inset, look.px(10))
        column.setSpacing(look.px(8 if compact else 10))
        column.addLayout(self._head())
        if compact:
            column.addWidget(ProgressLine(look, run.position + 1, len(run.questions)))
        self._alerts = QVBoxLayout()
        self._alerted: tuple[Alert, ...] = ()
        if self._scrolls_whole:
            column.addLayout(overhang(look, self._scrolled(), LINK_RIM), 1)
        else:
            self._fill(column)
        column.addWidget(Line(look))
        column.addLayout(overhang(look, self._foot()))
        self._show_alerts()

    def _scrolled(self) -> QWidget:
        box, rim = QWidget(), self._look.px(LINK_RIM)
        column = QVBoxLayout(box)
        column.setContentsMargins(rim, 0, rim, 0)
        column.setSpacing(self._look.px(8))
        self._fill(column)
        return scrolling(self._look, box, "surface")

    def _fill(self, column: QVBoxLayout) -> None:
        """Add the question, its reason, its options and the alerts to ``column``."""
        look, question = self._look, self._run.question
        title = Paragraph(look, look.say(question.title), 22 if self._compact else 25, 700)
        column.addWidget(title)
        add_part(column, self._why(question))
        hint = self._hint(question)
        if hint is not None:
            column.addLayout(overhang(look, hint))
        options = self._options(question)
        shown = options if self._scrolls_whole else scrolling(look, options, "surface")
        column.addLayout(overhang(look, shown), 1)
        column.addLayout(self._alerts)

    @property
    def title(self) -> str:
        """The question, with its place in the run."""
        return f"{self._place_words()}. {self._look.say(self._run.question.title)}"

    @property
    def announcement(self) -> str:
        """What is said aloud when the page appears: the question, and how many solutions remain."""
        return f"{self.title} {self._count_words()}"

    @property
    def panel_size(self) -> tuple[float, float]:
        """The size of the dialog in design pixels, where there is room."""
        return 1060, 668

    def _count_words(self) -> str:
        return self.tr("%n solution(s) possible", "", self._run.remaining())

    def _place_words(self) -> str:
        return self.tr("Question {place} of {total}").format(
            place=self._run.position + 1, total=len(self._run.questions)
        )

    def _head(self) -> QHBoxLayout:
        look = self._look
        line = QHBoxLayout()
        line.addWidget(label(look, self._place_words(), 15, 500, "text2"))
        line.addStretch(1)
        if self._compact:
            total, left = len(self._run.alternatives.solutions), self._run.remaining()
            self._left = numeral(look, str(left), 20, 700, "accent")
            line.addWidget(self._left)
            self._left_words = label(look, self._left_text(left, total), 15, 500)
            line.addSpacing(look.px(6))
            line.addWidget(self._left_words)
        more = self._run.depth == "quick"
        text = self.tr("More questions") if more else self.tr("Fewer questions")
        decided = self._run.decided_depth is not None
        depth = Button(look, text, "plain", "lock" if decided else "list-checks")
        depth.clicked.connect(self.depth_requested)
        if decided:
            depth.setEnabled(False)
            depth.setToolTip(managed_words())
            depth.setAccessibleDescription(managed_words())
        if look.size.width is not Width.NARROW:
            line.addWidget(depth)
        self._more = icon_button(look, "ellipsis", self.tr("Open and save"), "plain")
        self._more.clicked.connect(self._open_menu)
        line.addWidget(self._more)
        close = icon_button(look, "x", self.tr("Close"), "plain")
        close.clicked.connect(self.close_requested)
        line.addWidget(close)
        return line

    def _open_menu(self) -> None:
        pop_up(self._menu, self._more)

    def _left_text(self, left: int, total: int) -> str:
        if self._look.size.width is Width.NARROW:
            return self.tr("possible")
        return self.tr("solution(s) possible of {total}", "", left).format(total=total)

    def _why(self, question: Question) -> Part:
        look = self._look
        text = look.say(question.why)
        if not self._compact:
            card = Card(look, padding=14, fill="info", radius=12)
            line = QHBoxLayout()
            line.setSpacing(look.px(12))
            line.addWidget(Icon(look, "lightbulb", "info", 20), 0, Qt.AlignmentFlag.AlignTop)
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(label(look, self.tr("Why this question?"), 15, 600))
            column.addWidget(Paragraph(look, text))
            line.addLayout(column, 1)
            card.body.addLayout(line)
            return card
        column = QVBoxLayout()
        column.setSpacing(0)
        fold = FoldButton(look, self.tr("Why this question?"), "quiet", "lightbulb", "info")
        column.addLayout(flush(look, fold))
        told = Paragraph(look, text, 15, 400, "text2")
        fold.fold(told)
        column.addWidget(told)
        return column

    def _hint(self, question: Question) -> QWidget | None:
        """Offer what this computer would answer, when it knows."""
        look, hint = self._look, self._run.hints.get(question.id)
        if hint is None or not hint.options or self._run.chosen:
            return None
        premise = self.tr("This computer: {reason}").format(reason=look.say(hint.reason))
        changes = ((question.id, hint.options),)
        offer = FlipButton(look, premise, self.tr("Use this answer"), changes)
        offer.taken.connect(self._take_hint)
        return offer

    def _take_hint(self, changes: Changes) -> None:
        ((_, wanted),) = changes
        for card in self._cards:
            card.setChecked(card.option.id in wanted)
        self._choose()

    def _options(self, question: Question) -> QWidget:
        look, run = self._look, self._run
        box = QWidget()
        box.setAccessibleName(look.say(question.title))
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.px(4))
        columns = (
            1 if look.size.width is Width.NARROW or len(question.options) < _TWO_COLUMNS_FROM else 2
        )
        kind = RadioCard if question.type == "single" else CheckCard
        left = run.remaining_with_each()
        for number, option in enumerate(question.options):
            card = kind(look, option, self._leaves(left[option.id]))
            card.setChecked(option.id in run.chosen)
            card.clicked.connect(self._choose)
            self._cards.append(card)
            grid.addWidget(card, number // columns, number % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(len(question.options), 1)
        return box

    def _leaves(self, count: int) -> str:
        return self.tr("leaves %n solution(s)", "", count)

    def _choose(self) -> None:
        chosen = tuple(card.option.id for card in self._cards if card.isChecked())
        self.answered.emit(chosen)
        each = self._run.remaining_with_each()
        for card in self._cards:
            card.tell(self._leaves(each[card.option.id]))
        self._next.setEnabled(True)
        if self._compact:
            left, total = self._run.remaining(), len(self._run.alternatives.solutions)
            self._left.setText(str(left))
            self._left_words.setText(self._left_text(left, total))
        news = self._show_alerts()
        announce(self, ". ".join((self._count_words(), *news)))

    def _show_alerts(self) -> list[str]:
        """Show the alerts that the answers call for; return the texts of those that are new."""
        called_for = alerts(self._run.alternatives.questionnaire, self._run.answers)
        if called_for == self._alerted:
            return []
        before, self._alerted = self._alerted, called_for
        while self._alerts.count():
            taken = self._alerts.takeAt(0)
            widget = taken.widget() if taken else None
            if widget is not None:
                widget.deleteLater()
        look = self._look
        for alert in called_for:
            card = Card(look, padding=10, fill="warn", radius=10)
            line = QHBoxLayout()
            line.setSpacing(look.px(10))
            line.addWidget(Icon(look, "triangle-alert", "warn", 18), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Paragraph(look, look.say(alert.text), 14), 1)
            card.body.addLayout(line)
            self._alerts.addWidget(card)
        return [look.say(alert.text) for alert in called_for if alert not in before]

    def _foot(self) -> QHBoxLayout:
        look, run = self._look, self._run
        line = QHBoxLayout()
        line.setSpacing(look.px(4))
        if run.position > 0:
            back = Button(look, self.tr("Back"), "secondary", "arrow-left")
            back.clicked.connect(self.back_requested)
            line.addWidget(back)
        if self._compact and run.answers:
            answers = AnswersButton(look, run)
            answers.question_asked.connect(self.question_asked)
            line.addWidget(answers)
        line.addStretch(1)
        narrow = look.size.width is Width.NARROW
        skip = Button(look, self.tr("Skip") if narrow else self.tr("Skip this question"), "plain")
        skip.clicked.connect(self.skip_requested)
        line.addWidget(skip)
        last = run.position == len(run.questions) - 1
        text = self.tr("See the result") if last else self.tr("Continue")
        self._next = Button(look, text, "primary", trailing="arrow-right")
        self._next.setEnabled(bool(run.chosen))
        self._next.setToolTip(self.tr("Choose an answer, or skip the question."))
        self._next.clicked.connect(self.next_requested)
        line.addWidget(self._next)
        return line

    def take_focus(self) -> None:
        """Give the focus to the chosen option, or to the first one."""
        chosen = [card for card in self._cards if card.isChecked()]
        target = (chosen or self._cards)[0]
        target.setFocus(Qt.FocusReason.OtherFocusReason)
