"""A recommended solution: its rank, its score with every line, why, and what to watch."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from virtref.advisor.decision import Standing
from virtref.advisor.explain import score_words, strengths
from virtref.content.entries import Vendor
from virtref.content.solution import Solution
from virtref.ui.cards import family_token, inside_line, type_words
from virtref.ui.context import Context
from virtref.ui.look import Width
from virtref.ui.pages.sections import bullets, caption
from virtref.ui.pages.values import how_words
from virtref.ui.widgets.badges import Badge, Monogram
from virtref.ui.widgets.buttons import Button
from virtref.ui.widgets.fold_button import FoldButton
from virtref.ui.widgets.frames import Card
from virtref.ui.widgets.labels import Paragraph, label, numeral
from virtref.ui.widgets.parts import flush
from virtref.ui.wizard.score import ScoreRing, heading_bars

MOST_REASONS = 4


class StandingCard(Card):
    """One of the first three; the first is open, the others open on request."""

    toggled = Signal(str)
    opened = Signal(str)

    def __init__(
        self, context: Context, standing: Standing, place: int, maximum: int, *, expanded: bool
    ) -> None:
        """Show ``standing`` at ``place``, counted from 1."""
        super().__init__(context.look, padding=14, radius=12)
        self._context, self._standing, self._max = context, standing, maximum
        self._leading = place == 1
        look = context.look
        self.body.setSpacing(look.px(10))
        self.body.addLayout(self._head(place, expanded=expanded))
        if expanded:
            self.body.addLayout(self._detail())
            lines = self._every_line()
            self._every.fold(lines)
            self.body.addWidget(lines)

    def _head(self, place: int, *, expanded: bool) -> QHBoxLayout:
        context, look, standing = self._context, self._context.look, self._standing
        line = QHBoxLayout()
        line.setSpacing(look.px(14))
        line.addWidget(numeral(look, str(place), 20, 700, "text2"))
        solution = context.catalog.get(standing.id)
        words = []
        if isinstance(solution, Solution):
            mark = Monogram(
                look, solution.monogram, family_token(context, solution), 52 if expanded else 44
            )
            line.addWidget(mark)
            vendor = context.catalog.get(solution.vendor)
            words = [look.say(vendor.title)] if isinstance(vendor, Vendor) else []
            words.append(inside_line(type_words(solution)) if words else type_words(solution))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(Paragraph(look, look.say(standing.name), 20 if expanded else 17, 600))
        told = Paragraph(look, " · ".join(words), 15, 400, "text2")
        column.addWidget(told)
        column.addStretch(1)
        line.addLayout(column, 1)
        if standing.to_check and look.size.width is not Width.NARROW:
            line.addWidget(Badge(look, self.tr("To be checked"), "warn", "triangle-alert"))
        if standing.tied:
            line.addWidget(Badge(look, self.tr("Tied"), "info", "arrow-left-right"))
        line.addLayout(self._score(expanded=expanded))
        if not self._leading:
            self._fold = self._made_fold(expanded=expanded)
            line.addWidget(self._fold)
        return line

    def take_focus(self, reason: Qt.FocusReason) -> None:
        """Give the focus to the button that folds."""
        self._fold.setFocus(reason)

    def _made_fold(self, *, expanded: bool) -> FoldButton:
        look = self._context.look
        tip = self.tr("Hide the details") if expanded else self.tr("Show the details")
        told = self.tr("Hide the details: {name}")
        if not expanded:
            told = self.tr("Show the details: {name}")
        fold = FoldButton(look, "", "plain")
        fold.setToolTip(tip)
        fold.show_opened(opened=expanded)
        fold.setAccessibleName(told.format(name=look.say(self._standing.name)))
        fold.clicked.connect(self._toggle)
        return fold

    def _score(self, *, expanded: bool) -> QBoxLayout:
        """Return the ring, and the points in words: below it, or beside it in a folded card."""
        look, standing = self._context.look, self._standing
        words = label(look, look.say(score_words(standing, self._max)), 14, 500, "text2")
        ring = ScoreRing(look, standing, self._max, 62 if expanded else 46)
        middle = Qt.AlignmentFlag.AlignCenter
        if expanded:
            below = QVBoxLayout()
            below.setSpacing(0)
            below.addWidget(ring, 0, middle)
            below.addWidget(words, 0, middle)
            return below
        beside = QHBoxLayout()
        beside.setSpacing(look.px(10))
        if look.size.width is not Width.NARROW:
            beside.addWidget(words, 0, middle)
        beside.addWidget(ring, 0, middle)
        return beside

    def _detail(self) -> QHBoxLayout | QVBoxLayout:
        look = self._context.look
        line = QHBoxLayout() if look.size.width is Width.WIDE else QVBoxLayout()
        line.setSpacing(look.px(24))
        bars = QVBoxLayout()
        bars.setSpacing(look.px(6))
        bars.addWidget(heading_bars(self._context, self._standing))
        self._every = FoldButton(look, self.tr("Every line of the score"))
        bars.addLayout(flush(look, self._every))
        bars.addStretch(1)
        line.addLayout(bars, 1)
        line.addLayout(self._reasons(), 1)
        return line

    def _reasons(self) -> QVBoxLayout:
        look, standing = self._context.look, self._standing
        column = QVBoxLayout()
        column.setSpacing(look.px(4))
        reasons = [look.say(line.reason) for line in strengths(standing)]
        if reasons:
            column.addWidget(caption(look, self.tr("Why")))
            column.addWidget(bullets(look, tuple(dict.fromkeys(reasons))[:MOST_REASONS]))
        watch = [look.say(doubt.reason) for doubt in standing.to_check]
        solution = self._context.catalog.get(standing.id)
        if isinstance(solution, Solution) and solution.caution is not None:
            watch.append(look.say(solution.caution))
        if watch:
            column.addSpacing(look.px(6))
            column.addWidget(caption(look, self.tr("Caution")))
            column.addWidget(bullets(look, watch, "triangle-alert", "warn"))
        if not self._leading:
            # The page of the first one opens from the foot of the dialog.
            page = Button(look, self.tr("Open the page"), "quiet", trailing="chevron-right")
            page.setAccessibleName(self.tr("Open {name}").format(name=look.say(standing.name)))
            page.clicked.connect(self._open)
            column.addLayout(flush(look, page))
        column.addStretch(1)
        return column

    def _every_line(self) -> QWidget:
        look = self._context.look
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(12))
        grid.setVerticalSpacing(look.px(4))
        grid.setColumnStretch(0, 1)
        for row, line in enumerate(self._standing.contributions):
            reason = Paragraph(look, look.say(line.reason), 14)
            grid.addWidget(reason, row, 0)
            grid.addWidget(label(look, how_words(line.how), 14, 400, "text3"), row, 1)
            points = self.tr("{points} of {maximum}").format(points=line.points, maximum=line.max)
            grid.addWidget(label(look, points, 14, 600), row, 2, Qt.AlignmentFlag.AlignRight)
        total = len(self._standing.contributions)
        grid.addWidget(label(look, self.tr("Sum"), 14, 700), total, 0)
        words = look.say(score_words(self._standing, self._max))
        grid.addWidget(label(look, words, 14, 700), total, 2, Qt.AlignmentFlag.AlignRight)
        return box

    def _toggle(self) -> None:
        self.toggled.emit(self._standing.id)

    def _open(self) -> None:
        self.opened.emit(self._standing.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Outline the first one in accent, instead of the border of the others."""
        if not self._leading:
            super().paintEvent(event)
            return
        look = self._context.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, radius = look.px(2), look.px(12)
        painter.setPen(QPen(look.color("accent"), width))
        painter.setBrush(look.color("surface"))
        inset = width / 2
        body = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(body, radius, radius)
        painter.end()
