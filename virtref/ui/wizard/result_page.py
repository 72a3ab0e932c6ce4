"""The result: the first three, what would change it, and what was rejected and why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virtref.advisor.answers import Choice
from virtref.advisor.explain import headline, rejected, score_words
from virtref.advisor.sensitivity import coverage
from virtref.ui.context import Context
from virtref.ui.look import Look, Width
from virtref.ui.pages.sections import caption, link_chips
from virtref.ui.widgets.buttons import Button, icon_button
from virtref.ui.widgets.frames import Line, scrolling
from virtref.ui.widgets.labels import Paragraph, label
from virtref.ui.wizard.flip_button import FlipButton
from virtref.ui.wizard.flips import flips
from virtref.ui.wizard.run import Run
from virtref.ui.wizard.standing_card import StandingCard

DEGREES = {"required", "wanted", "indifferent"}
"""Options that say how much something matters, not what."""


class ResultPage(QWidget):
    """A recommendation; the dialog answers its requests."""

    back_requested = Signal()
    deeper_requested = Signal()
    restart_requested = Signal()
    close_requested = Signal()
    open_requested = Signal(str)
    compare_requested = Signal(tuple)
    answer_requested = Signal(str, tuple)

    def __init__(self, context: Context, run: Run, *, compact: bool) -> None:
        """Decide for the answers of ``run``."""
        super().__init__()
        self._context, self._run, self._compact = context, run, compact
        self._decision = run.decision()
        self._first = self._decision.recommended
        self._expanded = ""
        look = context.look
        column = QVBoxLayout(self)
        inset = look.px(18 if compact else 28)
        column.setContentsMargins(inset, look.px(12 if compact else 20), inset, look.px(10))
        column.setSpacing(look.px(10))
        column.addLayout(self._head())
        self._place = QVBoxLayout()
        column.addLayout(self._place, 1)
        self._body: QWidget | None = None
        self._fill()
        column.addWidget(Line(look))
        column.addLayout(self._foot())

    @property
    def title(self) -> str:
        """The result in one sentence."""
        return self._context.look.say(headline(self._decision))

    def _head(self) -> QHBoxLayout:
        look = self._context.look
        line = QHBoxLayout()
        told = QVBoxLayout()
        told.setSpacing(look.px(2))
        told.addWidget(Paragraph(look, self.title, 20 if self._compact else 25, 700))
        given = self._given()
        if given:
            told.addWidget(Paragraph(look, given, 15, 400, "text2"))
        line.addLayout(told, 1)
        close = icon_button(look, "x", self.tr("Close"), "plain")
        close.clicked.connect(self.close_requested)
        line.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _given(self) -> str:
        look = self._context.look
        choices = self._run.alternatives.choices(self._run.answers)
        return " · ".join(answer_words(look, choice) for choice in choices)

    def _fill(self) -> None:
        look = self._context.look
        if self._body is not None:
            self._place.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        box = QWidget()
        wide = look.size.width is Width.WIDE and not look.size.short
        line = QHBoxLayout(box) if wide else QVBoxLayout(box)
        line.setContentsMargins(0, 0, look.px(6), 0)
        line.setSpacing(look.px(22))
        line.addLayout(self._standings(), 2)
        if wide:
            line.addWidget(Line(look, vertical=True))
        line.addLayout(self._side(), 1)
        self._body = scrolling(look, box, "surface")
        self._place.addWidget(self._body, 1)

    def _standings(self) -> QVBoxLayout:
        look, decision = self._context.look, self._decision
        column = QVBoxLayout()
        column.setSpacing(look.px(10))
        for place, standing in enumerate(self._first, start=1):
            card = StandingCard(
                self._context,
                standing,
                place,
                decision.max,
                expanded=place == 1 or standing.id == self._expanded,
            )
            card.toggled.connect(self._toggle)
            card.opened.connect(self.open_requested)
            column.addWidget(card)
        rest = decision.ranking[len(self._first) :]
        if rest:
            self._others = QWidget()
            others = QVBoxLayout(self._others)
            others.setContentsMargins(0, 0, 0, 0)
            for place, standing in enumerate(rest, start=len(self._first) + 1):
                words = look.say(score_words(standing, decision.max))
                text = f"{place}. {look.say(standing.name)} – {words}"
                others.addWidget(Paragraph(look, text, 15))
            others.addWidget(link_chips(self._context, [each.id for each in rest]))
            self._others.hide()
            more = Button(
                look,
                self.tr("See the %n other possible solution(s)", "", len(rest)),
                "quiet",
                trailing="chevron-down",
            )
            more.clicked.connect(self._toggle_others)
            column.addWidget(more)
            column.addWidget(self._others)
        if not self._first:
            column.addLayout(self._ways_out())
        column.addStretch(1)
        return column

    def _ways_out(self) -> QVBoxLayout:
        """Say which answers block each other, and offer to give one up."""
        look, run = self._context.look, self._run
        column = QVBoxLayout()
        column.setSpacing(look.px(8))
        questions = run.alternatives.questionnaire.by_id
        column.addWidget(caption(look, self.tr("These answers exclude each other")))
        for conflict in self._decision.conflicts:
            names = []
            for claim in conflict.answers:
                option = questions[claim.question].option(claim.option)
                if option is not None:
                    names.append(
                        f"{look.say(questions[claim.question].short)} ({look.say(option.title)})"
                    )
            column.addWidget(Paragraph(look, " + ".join(names)))
        column.addWidget(caption(look, self.tr("Give up one answer")))
        for way in self._decision.ways_out:
            if len(way.answers) != 1:
                continue
            claim = way.answers[0]
            option = questions[claim.question].option(claim.option)
            if option is None:
                continue
            kept = tuple(each for each in run.answers[claim.question] if each != claim.option)
            premise = f"{look.say(questions[claim.question].short)} – {look.say(option.title)}"
            outcome = self.tr("leaves %n solution(s)", "", len(way.solutions))
            button = FlipButton(look, premise, outcome, (claim.question, kept))
            button.taken.connect(self._answer)
            column.addWidget(button)
        return column

    def _side(self) -> QVBoxLayout:
        look = self._context.look
        column = QVBoxLayout()
        column.setSpacing(look.px(8))
        if self._first:
            column.addWidget(label(look, self.tr("What if…"), 18, 600))
            found = flips(self._context, self._run)
            for flip in found:
                button = FlipButton(look, flip.premise, flip.outcome, (flip.question, flip.options))
                button.taken.connect(self._answer)
                column.addWidget(button)
            if not found:
                column.addWidget(
                    Paragraph(
                        look, self.tr("No single answer changes the first place."), 15, 400, "text2"
                    )
                )
        total = len(self._decision.excluded)
        column.addSpacing(look.px(8))
        column.addWidget(label(look, self.tr("%n solution(s) rejected", "", total), 18, 600))
        for group in rejected(self._decision):
            text = f"{len(group.solutions)} – {look.say(group.reason)}"
            column.addWidget(Paragraph(look, text, 15, 500))
            entries = [self._context.catalog.get(each) for each in group.solutions]
            names = ", ".join(look.say(entry.title) for entry in entries if entry is not None)
            column.addWidget(Paragraph(look, names, 14, 400, "text3"))
        column.addSpacing(look.px(8))
        words = look.say(coverage(self._run.alternatives, self._run.answers, "standard").words)
        column.addWidget(Paragraph(look, words, 14, 400, "text2"))
        if self._run.depth == "quick":
            deeper = Button(
                look, self.tr("Refine with more questions"), "quiet", trailing="chevron-right"
            )
            deeper.clicked.connect(self.deeper_requested)
            column.addWidget(deeper)
        column.addWidget(Paragraph(look, self._rules(), 14, 400, "text3"))
        column.addStretch(1)
        return column

    def _rules(self) -> str:
        return self.tr(
            "How the score is computed: each wish gives the whole points shown on its line, and "
            "the lines add up to the score. What is unknown gives no points and excludes nothing. "
            "Products without support are never recommended. No publisher is favoured."
        )

    def _foot(self) -> QHBoxLayout:
        look, first = self._context.look, self._first
        line = QHBoxLayout()
        line.setSpacing(look.px(2))
        narrow = look.size.width is Width.NARROW
        back = Button(
            look,
            self.tr("Answers") if narrow else self.tr("Change my answers"),
            "secondary",
            "arrow-left",
        )
        back.setAccessibleName(self.tr("Change my answers"))
        back.clicked.connect(self.back_requested)
        line.addWidget(back)
        if not narrow:
            restart = Button(look, self.tr("Start again"), "plain", "rotate-ccw")
            restart.clicked.connect(self.restart_requested)
            line.addWidget(restart)
        line.addStretch(1)
        if len(first) > 1:
            text = self.tr("Compare") if narrow else self.tr("Compare the first %n", "", len(first))
            compare = Button(look, text, "secondary", "scale")
            compare.clicked.connect(self._compare)
            line.addWidget(compare)
        if first:
            name = look.say(first[0].name)
            long = self._compact or len(name) > 24  # noqa: PLR2004 - what fits beside the others
            text = self.tr("Open the page") if long else self.tr("Open {name}").format(name=name)
            page = Button(look, text, "primary", trailing="arrow-right")
            page.setAccessibleName(self.tr("Open {name}").format(name=name))
            page.clicked.connect(self._open_first)
            line.addWidget(page)
        return line

    def _toggle(self, solution: str) -> None:
        self._expanded = "" if self._expanded == solution else solution
        self._fill()

    def _toggle_others(self) -> None:
        self._others.setVisible(self._others.isHidden())

    def _answer(self, question: str, options: tuple[str, ...]) -> None:
        self.answer_requested.emit(question, options)

    def _compare(self) -> None:
        self.compare_requested.emit(tuple(each.id for each in self._first))

    def _open_first(self) -> None:
        self.open_requested.emit(self._first[0].id)

    def take_focus(self) -> None:
        """Give the focus to the page, so that it is read from its beginning."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)


def answer_words(look: Look, choice: Choice) -> str:
    """Return an answer in words; “required” alone would not say what is."""
    title = look.say(choice.option.title)
    if choice.option.id not in DEGREES:
        return title
    return f"{look.say(choice.question.short)} ({title.lower()})"
