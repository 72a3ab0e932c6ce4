"""The page of a product: what it is, its status, its facts, and where they come from."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virtref.content.comparison import Criterion
from virtref.content.entries import DiskFormat, UseCase, Vendor
from virtref.content.solution import Solution, status_on
from virtref.content.text import Text
from virtref.ui.cards import (
    cost_words,
    deployment_words,
    family_token,
    inside_line,
    licence_words,
    type_words,
)
from virtref.ui.context import Context
from virtref.ui.look import Width
from virtref.ui.pages.cell_table import cell_table
from virtref.ui.pages.sections import (
    Fact,
    bullets,
    caption,
    course_box,
    facts,
    heading,
    link_chips,
    precisions,
    source_links,
)
from virtref.ui.pages.values import day
from virtref.ui.tokens import Token
from virtref.ui.widgets.badges import Monogram, course_badge, pack_badge, status_badge
from virtref.ui.widgets.buttons import Button
from virtref.ui.widgets.flow import Flow
from virtref.ui.widgets.focus import RING
from virtref.ui.widgets.frames import Card, scrolling
from virtref.ui.widgets.icon import Icon
from virtref.ui.widgets.labels import Paragraph
from virtref.ui.widgets.parts import Part, add_part, flush


class SolutionPage(Card):
    """One product; ``compare_toggled`` carries its id."""

    compare_toggled = Signal(str)

    def __init__(self, context: Context, solution: Solution) -> None:
        """Lay out ``solution``."""
        super().__init__(context.look, padding=0)
        self._context, self._solution = context, solution
        look = context.look
        content = QWidget()
        column = QVBoxLayout(content)
        inset = look.px(28 if look.size.width is Width.WIDE else 20)
        column.setContentsMargins(inset, inset - look.px(4), inset, inset)
        column.setSpacing(look.px(14))
        for part in self._parts():
            add_part(column, part)
        column.addStretch(1)
        edge = look.px(2)
        self.body.setContentsMargins(edge, look.px(8), edge, look.px(8))
        self.body.addWidget(scrolling(look, content, "surface"))

    def _parts(self) -> Iterator[Part]:
        context, solution = self._context, self._solution
        look = context.look
        yield self._head()
        yield Paragraph(look, look.say(solution.summary), 16)
        notice = self._end_notice()
        if notice is not None:
            yield notice
        if solution.course is not None:
            yield course_box(context, solution.course)
        yield from precisions(context, solution.id)
        yield facts(look, tuple(self._facts()))
        yield self._strengths_and_limits()
        if solution.caution is not None:
            yield self._note(
                self.tr("Caution"), look.say(solution.caution), "warn", "triangle-alert"
            )
        if solution.not_advisable is not None:
            yield self._note(
                self.tr("Why the wizard does not recommend it"), look.say(solution.not_advisable)
            )
        yield from self._links()
        yield heading(look, self.tr("Criterion by criterion"))
        yield cell_table(context, solution)
        yield heading(look, self.tr("Sources"))
        yield source_links(context, solution.sources)

    def _head(self) -> QWidget:
        context, solution = self._context, self._solution
        look = context.look
        box = QWidget()
        line = QHBoxLayout(box)
        narrow = look.size.width is Width.NARROW
        # Below the last control, its focus ring needs room.
        line.setContentsMargins(0, 0, 0, look.px(RING) if narrow else 0)
        line.setSpacing(look.px(18))
        mark = Monogram(
            look, solution.monogram, family_token(context, solution), 48 if narrow else 64
        )
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(look.px(4))
        title = Paragraph(
            look, look.say(solution.title), 28 if look.size.width is Width.WIDE else 22, 700
        )
        column.addWidget(title)
        marks = QWidget()
        flow = Flow(look.px(8), marks)
        vendor = context.catalog.get(solution.vendor)
        words = [type_words(solution), deployment_words(solution)]
        if isinstance(vendor, Vendor):
            words = [look.say(vendor.title), *map(inside_line, words)]
        flow.addWidget(Paragraph(look, " · ".join(words), 15, 400, "text2"))
        flow.addWidget(status_badge(look, solution, context.today))
        if solution.in_course:
            flow.addWidget(course_badge(look))
        pack = context.catalog.packs.get(solution.id)
        if pack is not None:
            flow.addWidget(pack_badge(look, pack))
        column.addWidget(marks)
        line.addLayout(column, 1)
        if not narrow:
            line.addWidget(self._compare_button(), 0, Qt.AlignmentFlag.AlignTop)
        else:
            column.addLayout(flush(look, self._compare_button(), RING))
        return box

    def _compare_button(self) -> Button:
        chosen = self._solution.id in self._context.shelf.ids
        text = self.tr("In the comparison") if chosen else self.tr("Compare")
        button = Button(self._context.look, text, "secondary", "check" if chosen else "scale")
        button.setCheckable(True)
        button.setChecked(chosen)
        button.clicked.connect(self._toggle)
        return button

    def _toggle(self) -> None:
        self.compare_toggled.emit(self._solution.id)

    def _end_notice(self) -> QWidget | None:
        context, solution = self._context, self._solution
        look = context.look
        status = status_on(solution.lifecycle, context.today)
        note = look.say(solution.lifecycle.note) if solution.lifecycle.note else ""
        if status in {"discontinued", "end-of-life"}:
            card = Card(look, padding=16, fill="bad", radius=12)
            title = self.tr("This product is no longer maintained")
            if status == "discontinued":
                title = self.tr("This product is discontinued")
            card.body.addWidget(heading(look, title, "circle-x", "bad", 16))
            if note:
                card.body.addWidget(Paragraph(look, note))
            if solution.successors:
                card.body.addWidget(caption(look, self.tr("Replaced by")))
                card.body.addLayout(link_chips(context, solution.successors))
            return card
        return self._life_note(note, renamed=status == "renamed") if note else None

    def _life_note(self, text: str, *, renamed: bool) -> QWidget:
        """Return one sentence about the life of the product, after an icon."""
        look = self._context.look
        card = Card(look, padding=14, fill="info" if renamed else "text", radius=12)
        line = QHBoxLayout()
        line.setSpacing(look.px(12))
        icon = (
            Icon(look, "arrow-right-left", "info", 20)
            if renamed
            else Icon(look, "history", "text2", 20)
        )
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Paragraph(look, text), 1)
        card.body.addLayout(line)
        return card

    def _note(self, title: str, text: str, token: Token = "text", icon: str = "info") -> QWidget:
        look = self._context.look
        card = Card(look, padding=14, fill=token, radius=12)
        card.body.addWidget(heading(look, title, icon, "text2" if token == "text" else token, 15))
        card.body.addWidget(Paragraph(look, text))
        return card

    def _facts(self) -> Iterator[Fact]:
        context, solution = self._context, self._solution
        look = context.look
        released = solution.lifecycle.released
        note = look.say(solution.type_note) if solution.type_note else ""
        yield Fact(self.tr("Type"), type_words(solution), note=note)
        terms = solution.terms
        yield Fact(self.tr("Licence"), licence_words(terms), note=terms.licence_name)
        cost = QCoreApplication.translate("Comparison", "Cost")
        yield Fact(cost, cost_words(terms), note=look.say(terms.note))
        yield from self._systems()
        if solution.disk_formats:
            yield Fact(self.tr("Disks"), chips=tuple(self._formats()))
        if solution.config_files:
            yield Fact(self.tr("Configuration"), chips=solution.config_files)
        if solution.networks:
            yield Fact(
                self.tr("Networks"), ", ".join(network.name for network in solution.networks)
            )
        for name, text in (
            (self.tr("Management"), solution.management),
            (self.tr("Guest tools"), solution.guest_tools),
            (self.tr("Requirements"), solution.requirements),
        ):
            if look.say(text):
                yield Fact(name, look.say(text))
        if released is not None:
            yield Fact(self.tr("First release"), released.display(look.language))
        if solution.version is not None:
            known = self.tr("{version} (known on {day})").format(
                version=solution.version.number, day=day(look, solution.version.as_of)
            )
            yield Fact(self.tr("Latest version"), known)
        if solution.former_names:
            yield Fact(self.tr("Former names"), ", ".join(solution.former_names))
        ends = solution.lifecycle.support_ends
        if ends is not None:
            yield Fact(self.tr("End of support"), ends.display(look.language))

    def _systems(self) -> Iterator[Fact]:
        for name, group in ((self.tr("Host systems"), "hosts"), (self.tr("Guests"), "guests")):
            if met := self._answers(group):
                yield Fact(name, met)

    def _formats(self) -> Iterator[str]:
        for format_id in self._solution.disk_formats:
            entry = self._context.catalog.get(format_id)
            if isinstance(entry, DiskFormat):
                yield entry.extension

    def _answers(self, group: str) -> str:
        """Return the criteria of a group that the product meets, named as in the comparison.

        Nothing where each is known not to be met, or not to apply: the requirements say more.
        """
        look, solution = self._context.look, self._solution
        met, unknown = [], False
        for criterion in self._context.catalog.of_kind(Criterion):
            if criterion.group != group:
                continue
            value = solution.cell(criterion.id).value
            if value == "yes":
                met.append(look.say(criterion.short))
            elif value == "partial":
                met.append(self.tr("{name} (partly)").format(name=look.say(criterion.short)))
            elif value == "unknown":
                unknown = True
        # Each name starts with its capital: they are not the words of one phrase.
        return " · ".join(met) or (self.tr("Unknown") if unknown else "")

    def _strengths_and_limits(self) -> QWidget:
        look, solution = self._context.look, self._solution
        box = QWidget()
        line = QHBoxLayout(box) if look.size.width is Width.WIDE else QVBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(16))
        groups: tuple[tuple[str, str, Token, str, tuple[Text, ...]], ...] = (
            (self.tr("Strengths"), "thumbs-up", "ok", "check", solution.strengths),
            (self.tr("Limits"), "triangle-alert", "warn", "minus", solution.limits),
        )
        for title, icon, token, mark, texts in groups:
            if not texts:
                continue
            card = Card(look, padding=16, radius=12)
            card.body.addWidget(heading(look, title, icon, token, 16))
            card.body.addWidget(bullets(look, [look.say(text) for text in texts], mark, token))
            card.body.addStretch(1)
            line.addWidget(card, 1)
        return box

    def _links(self) -> Iterator[Part]:
        context, solution = self._context, self._solution
        look = context.look
        uses = [
            each for each in solution.typical_uses if isinstance(context.catalog.get(each), UseCase)
        ]
        backlinks = [
            entry.id for entry in context.catalog.backlinks(solution.id) if entry.in_course
        ]
        others = [each for each in (*solution.related, *backlinks) if each not in uses]
        for title, ids in ((self.tr("Typical uses"), uses), (self.tr("See also"), others)):
            if ids:
                yield caption(look, title)
                yield link_chips(context, tuple(dict.fromkeys(ids)))
