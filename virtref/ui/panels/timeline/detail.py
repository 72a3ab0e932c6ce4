"""The detail of a date: when, what, why it matters, what it led to, and sources."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from virtref.content.entries import Milestone
from virtref.ui.context import Context
from virtref.ui.look import Look, Width
from virtref.ui.pages.sections import caption, link_chips, precisions, source_links
from virtref.ui.pages.values import day
from virtref.ui.tokens import Token
from virtref.ui.widgets.badges import Badge
from virtref.ui.widgets.buttons import Button, icon_button
from virtref.ui.widgets.frames import Card, Line, scrolling
from virtref.ui.widgets.labels import OneLine, Paragraph, label, numeral
from virtref.ui.widgets.parts import Part, add_part

SHORT_DATE = 12
"""A date of more characters than this, such as “années 1960 et 1970”, is written smaller."""


class MilestoneDetail(Card):
    """A card for one date; wide windows show three columns, others two lines and a dialog."""

    previous_requested = Signal()
    next_requested = Signal()

    def __init__(self, context: Context, milestone: Milestone) -> None:
        """Lay out ``milestone``."""
        key = milestone.key_date is not None
        super().__init__(context.look, padding=16, stripe="course" if key else "accent")
        self._context, self._milestone = context, milestone
        look = context.look
        compact = look.size.width is not Width.WIDE or look.size.short
        if compact:
            self._build_compact()
        else:
            self._build_columns()

    def _date(self, size: float) -> QWidget:
        look, milestone = self._context.look, self._milestone
        token: Token = "course" if milestone.key_date is not None else "accent"
        return numeral(look, milestone.when.display(look.language), size, 700, token)

    def _badge(self) -> QWidget | None:
        if self._milestone.key_date is None:
            return None
        text = self.tr("Key date {number} of the course").format(number=self._milestone.key_date)
        return Badge(self._context.look, text, "course", "graduation-cap")

    def _build_columns(self) -> None:
        look, milestone = self._context.look, self._milestone
        box = QWidget()
        line = QHBoxLayout(box)
        side = look.px(22)
        line.setContentsMargins(side, look.px(14), side, look.px(14))
        line.setSpacing(look.px(24))
        first = QVBoxLayout()
        first.setSpacing(look.px(6))
        head = QHBoxLayout()
        head.setSpacing(look.px(12))
        long_date = len(milestone.when.display(look.language)) > SHORT_DATE
        head.addWidget(self._date(22 if long_date else 32))
        badge = self._badge()
        if badge is not None:
            head.addWidget(badge)
        head.addStretch(1)
        steps = QHBoxLayout()
        steps.setSpacing(0)
        for step in self._steps():
            steps.addWidget(step)
        head.addLayout(steps)
        first.addLayout(head)
        first.addWidget(Paragraph(look, look.say(milestone.title), 20, 600))
        first.addWidget(Paragraph(look, look.say(milestone.summary), 15, 400, "text2"))
        first.addStretch(1)
        second = _column(look, told_parts(self._context, milestone))
        third = _column(
            look, [*true_parts(self._context, milestone), *source_parts(self._context, milestone)]
        )
        for layout, share in ((first, 4), (second, 4), (third, 4)):
            line.addLayout(layout, share)
            if layout is not third:
                line.addWidget(Line(look, vertical=True))
        page = scrolling(look, box, "surface")
        page.setFixedHeight(look.px(216))
        edge = look.px(4)
        self.body.setContentsMargins(look.px(6), edge, edge, edge)
        self.body.addWidget(page)

    def _steps(self) -> list[QWidget]:
        look = self._context.look
        made: list[QWidget] = []
        for icon, name, signal in (
            ("chevron-left", self.tr("Previous"), self.previous_requested),
            ("chevron-right", self.tr("Next"), self.next_requested),
        ):
            button = icon_button(look, icon, name)
            button.clicked.connect(signal)
            made.append(button)
        return made

    def _build_compact(self) -> None:
        look, milestone = self._context.look, self._milestone
        head = QHBoxLayout()
        head.setSpacing(look.px(10))
        column = QVBoxLayout()
        column.setSpacing(look.px(2))
        title = QHBoxLayout()
        title.setSpacing(look.px(10))
        title.addWidget(self._date(18 if look.size.width is Width.NARROW else 22))
        narrow = look.size.width is Width.NARROW
        text = Paragraph(look, look.say(milestone.title), 17, 600)
        title.addWidget(text, 0 if not narrow else 1, Qt.AlignmentFlag.AlignVCenter)
        if milestone.key_date is not None and not narrow:
            words = self.tr("Key date {number}").format(number=milestone.key_date)
            title.addWidget(Badge(look, words, "course", "graduation-cap"))
        if not narrow:
            title.addStretch(1)
        column.addLayout(title)
        told = look.say(milestone.summary)
        if not look.size.short:
            column.addWidget(Paragraph(look, told, 15, 400, "text2"))
        elif not narrow:
            column.addWidget(OneLine(look, told, 15, 400, "text2"))
        head.addLayout(column, 1)
        more = (
            icon_button(look, "info", self.tr("Details and sources"))
            if narrow
            else Button(look, self.tr("Details and sources"), "secondary", "book-open")
        )
        more.clicked.connect(self._open_dialog)
        tools = QHBoxLayout()
        tools.setSpacing(0)
        tools.addWidget(more)
        for step in self._steps():
            tools.addWidget(step)
        head.addLayout(tools)
        self.body.addLayout(head)

    def _open_dialog(self) -> None:
        MilestoneDialog(self._context, self._milestone, self.window()).open()


def _column(look: Look, parts: Sequence[Part]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(look.px(12))
    for part in parts:
        add_part(column, part)
    column.addStretch(1)
    return column


def _section(look: Look, title: str, *parts: Part) -> QVBoxLayout:
    """Return parts close under their title."""
    column = QVBoxLayout()
    column.setSpacing(look.px(4))
    column.addWidget(caption(look, title))
    for part in parts:
        add_part(column, part)
    return column


def told_parts(context: Context, milestone: Milestone) -> list[Part]:
    """Return why a date matters and what the course says of it."""
    look, translate = context.look, QCoreApplication.translate
    why = Paragraph(look, look.say(milestone.why))
    parts: list[Part] = [_section(look, translate("MilestoneDetail", "Why it matters"), why)]
    if milestone.course is not None:
        told = Paragraph(look, look.say(milestone.course))
        parts.append(_section(look, translate("MilestoneDetail", "What the course says"), told))
    return parts


def true_parts(context: Context, milestone: Milestone) -> list[Part]:
    """Return the clarifications, the dates before and after, and what is related."""
    look = context.look
    parts: list[Part] = [*precisions(context, milestone.id)]
    led = [
        other.id for other in context.catalog.of_kind(Milestone) if milestone.id in other.caused_by
    ]
    for title, ids in (
        (QCoreApplication.translate("MilestoneDetail", "Comes from"), milestone.caused_by),
        (QCoreApplication.translate("MilestoneDetail", "Leads to"), led),
        (QCoreApplication.translate("MilestoneDetail", "Related"), milestone.related),
    ):
        if ids:
            parts.append(_section(look, title, link_chips(context, ids)))
    return parts


def source_parts(context: Context, milestone: Milestone) -> list[Part]:
    """Return the sources and the day they were last read."""
    look, translate = context.look, QCoreApplication.translate
    parts: list[Part] = [source_links(context, milestone.sources)]
    read = [
        source.accessed
        for citation in milestone.sources
        if (source := context.catalog.source(citation.id)) and source.accessed
    ]
    if read:
        text = translate("MilestoneDetail", "Read on {day}").format(day=day(look, max(read)))
        parts.append(label(look, text, 14, 400, "text3"))
    return [_section(look, translate("MilestoneDetail", "Sources"), *parts)]


class MilestoneDialog(QDialog):
    """Everything about one date, for windows too small to show it beside the timeline."""

    def __init__(self, context: Context, milestone: Milestone, parent: QWidget) -> None:
        """Show ``milestone``."""
        super().__init__(parent)
        look = context.look
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(look.say(milestone.title))
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(16))
        column.setSpacing(look.px(12))
        token: Token = "course" if milestone.key_date is not None else "accent"
        column.addWidget(numeral(look, milestone.when.display(look.language), 22, 700, token))
        column.addWidget(Paragraph(look, look.say(milestone.title), 20, 600))
        column.addWidget(Paragraph(look, look.say(milestone.summary), 15, 400, "text2"))
        for parts in (told_parts, true_parts, source_parts):
            for part in parts(context, milestone):
                add_part(column, part)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, look.px(8))
        outer.addWidget(scrolling(look, box, "surface"), 1)
        close = Button(look, self.tr("Close"), "secondary")
        close.clicked.connect(self.accept)
        outer.addWidget(close, 0, Qt.AlignmentFlag.AlignHCenter)
        room = parent.size()
        self.resize(min(look.px(640), room.width() - 40), min(look.px(560), room.height() - 40))
