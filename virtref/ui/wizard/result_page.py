"""The result: the first three, what would change it, and what was rejected and why."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from virtref.advisor.explain import headline
from virtref.advisor.reopening import reopened
from virtref.advisor.sensitivity import coverage
from virtref.ui.context import Context
from virtref.ui.look import Width
from virtref.ui.widgets.buttons import Button, icon_button
from virtref.ui.widgets.focus import RING
from virtref.ui.widgets.frames import Line, scrolling
from virtref.ui.widgets.labels import Paragraph
from virtref.ui.widgets.link_chip import LINK_RIM
from virtref.ui.widgets.parts import overhang
from virtref.ui.wizard.answer_words import choice_words
from virtref.ui.wizard.flip_button import Changes
from virtref.ui.wizard.menus import WizardMenus, pop_up
from virtref.ui.wizard.others import Others
from virtref.ui.wizard.result_side import ResultSide
from virtref.ui.wizard.run import Run
from virtref.ui.wizard.since_card import SinceCard
from virtref.ui.wizard.standing_card import StandingCard
from virtref.ui.wizard.summary import Summary
from virtref.ui.wizard.ways_out import WaysOut


class ResultPage(QWidget):
    """A recommendation; the dialog answers its requests."""

    back_requested = Signal()
    deeper_requested = Signal()
    restart_requested = Signal()
    close_requested = Signal()
    open_requested = Signal(str)
    compare_requested = Signal(tuple)
    answers_requested = Signal(tuple)

    def __init__(self, context: Context, run: Run, menus: WizardMenus, *, compact: bool) -> None:
        """Decide for the answers of ``run``; ``menus`` open from the head and from the foot."""
        super().__init__()
        self._context, self._run, self._menus, self._compact = context, run, menus, compact
        self._coverage = ""
        self._side: ResultSide | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._cover)
        self._decision = run.decision()
        self._first = self._decision.recommended
        self._expanded = ""
        look = context.look
        column = QVBoxLayout(self)
        inset = look.px(18 if compact else 28)
        column.setContentsMargins(inset, look.px(12 if compact else 20), inset, look.px(10))
        column.setSpacing(look.px(10))
        column.addLayout(self._head())
        self._place = overhang(look, QVBoxLayout(), LINK_RIM)
        column.addLayout(self._place, 1)
        self._body: QScrollArea | None = None
        self._fill()
        column.addWidget(Line(look))
        column.addLayout(overhang(look, self._foot()))

    @property
    def title(self) -> str:
        """The result in one sentence."""
        return self._context.look.say(headline(self._decision))

    @property
    def announcement(self) -> str:
        """What is said aloud when the page appears: the result, and what an old one became."""
        look, opened = self._context.look, self._run.opened
        if opened is None:
            return self.title
        since = reopened(opened.file, self._decision, self._context.catalog)
        return f"{self.title} {look.say(since.headline)}"

    @property
    def panel_size(self) -> tuple[float, float]:
        """The size of the dialog in design pixels, where there is room."""
        return 1160, 732

    def _head(self) -> QHBoxLayout:
        look = self._context.look
        line = QHBoxLayout()
        told = QVBoxLayout()
        told.setSpacing(look.px(2))
        told.addWidget(Paragraph(look, self.title, 20 if self._compact else 25, 700))
        given = self._given()
        if given:
            told.addWidget(Summary(look, given))
        line.addLayout(told, 1)
        self._more = icon_button(look, "ellipsis", self.tr("Open and save"), "plain")
        self._more.clicked.connect(self._open_menu)
        line.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        close = icon_button(look, "x", self.tr("Close"), "plain")
        close.clicked.connect(self.close_requested)
        line.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _given(self) -> list[str]:
        """Return the answers and the weights that the result stands on."""
        look = self._context.look
        alternatives = self._run.alternatives
        choices = alternatives.choices(self._run.answers)
        weights = [
            f"{look.say(heading.title)} × {alternatives.weights[heading.id]}"
            for heading in self._context.catalog.taxonomy.headings
            if heading.id in alternatives.weights
        ]
        return [*(choice_words(look, choice) for choice in choices), *weights]

    def _fill(self) -> None:
        look = self._context.look
        if self._body is not None:
            self._place.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        box = QWidget()
        wide = look.size.width is Width.WIDE and not look.size.short
        line = QHBoxLayout(box) if wide else QVBoxLayout(box)
        rim = look.px(LINK_RIM)
        line.setContentsMargins(rim, 0, rim, look.px(RING))
        line.setSpacing(look.px(22))
        line.addLayout(self._standings(), 2)
        if wide:
            line.addWidget(Line(look, vertical=True))
        self._side = ResultSide(self._context, self._run, self._decision)
        self._side.changes_taken.connect(self._request)
        self._side.deeper_requested.connect(self.deeper_requested)
        self._side.say_coverage(self._coverage)
        line.addLayout(self._side, 1)
        self._body = scrolling(look, box, "surface")
        self._place.addWidget(self._body, 1)

    def _standings(self) -> QVBoxLayout:
        look, decision = self._context.look, self._decision
        column = QVBoxLayout()
        column.setSpacing(look.px(10))
        opened = self._run.opened
        if opened is not None:
            column.addWidget(
                SinceCard(look, reopened(opened.file, decision, self._context.catalog))
            )
        self._cards: dict[str, StandingCard] = {}
        for place, standing in enumerate(self._first, start=1):
            card = StandingCard(
                self._context,
                standing,
                place,
                decision.max,
                expanded=place == 1 or standing.id == self._expanded,
            )
            self._cards[standing.id] = card
            card.toggled.connect(self._toggle)
            card.opened.connect(self.open_requested)
            column.addWidget(card)
        others = Others(self._context, self._run, decision, self._first)
        others.changes_taken.connect(self._request)
        column.addLayout(others)
        if not self._first:
            ways_out = WaysOut(look, self._run, decision)
            ways_out.changes_taken.connect(self._request)
            column.addLayout(ways_out)
        column.addStretch(1)
        return column

    def paintEvent(self, event: QPaintEvent) -> None:
        """Work out the coverage once the page is on the screen."""
        super().paintEvent(event)
        if not self._coverage:
            self._later.start(0)

    def _cover(self) -> None:
        run = self._run
        covered = coverage(run.alternatives, run.answers, "standard")
        self._coverage = self._context.look.say(covered.words)
        if self._side is not None:
            self._side.say_coverage(self._coverage)

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
        line.addWidget(self._exporting())
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

    def _exporting(self) -> Button:
        look, words = self._context.look, self.tr("Export")
        if look.size.width is Width.NARROW:
            self._export = icon_button(look, "download", words)
        else:
            self._export = Button(look, words, "secondary", "download")
        self._export.clicked.connect(self._open_export)
        return self._export

    def _open_menu(self) -> None:
        pop_up(self._menus.run, self._more)

    def _open_export(self) -> None:
        pop_up(self._menus.export, self._export)

    def _request(self, changes: Changes) -> None:
        # A signal that is connected to a signal loses its reference to a tuple in PySide 6.11.
        self.answers_requested.emit(changes)

    def _toggle(self, solution: str) -> None:
        by_mouse = self._cards[solution].underMouse()
        mouse, keys = Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ShortcutFocusReason
        self._expanded = "" if self._expanded == solution else solution
        self._fill()
        card = self._cards[solution]
        card.take_focus(mouse if by_mouse else keys)
        # The new cards have no place yet.
        QTimer.singleShot(0, card, self._show_focus)

    def _show_focus(self) -> None:
        focused = QApplication.focusWidget()
        if self._body is not None and focused is not None and self._body.isAncestorOf(focused):
            self._body.ensureWidgetVisible(focused)

    def _compare(self) -> None:
        self.compare_requested.emit(tuple(each.id for each in self._first))

    def _open_first(self) -> None:
        self.open_requested.emit(self._first[0].id)

    def take_focus(self) -> None:
        """Give the focus to the page, so that it is read from its beginning."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
