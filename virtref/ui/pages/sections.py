"""Sections shared by the pages of all kinds: facts, bullets, links, corrections and sources."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from virtref.content.cells import Citation
from virtref.content.entries import Correction, Entry, NamedProduct
from virtref.content.solution import Solution
from virtref.content.text import Text
from virtref.ui.cards import family_token, token_of
from virtref.ui.context import Context
from virtref.ui.look import Look
from virtref.ui.tokens import Token
from virtref.ui.widgets.badges import CodeChip
from virtref.ui.widgets.flow import Flow
from virtref.ui.widgets.focus import RING
from virtref.ui.widgets.frames import Card, Line
from virtref.ui.widgets.icon import Icon
from virtref.ui.widgets.labels import Paragraph, label
from virtref.ui.widgets.link_chip import LINK_RIM, LinkChip, SourceLink


@dataclass(frozen=True)
class Fact:
    """A label and its value; ``chips`` are shown in the code font instead of the value."""

    label: str
    value: str = ""
    chips: tuple[str, ...] = ()
    note: str = ""
    """What explains the value, below it."""


def heading(
    look: Look, text: str, icon: str = "", token: Token = "text", size: float = 17
) -> QWidget:
    """Return a section title, after an icon if one is named."""
    title = label(look, text, size, 600)
    if not icon:
        return title
    box = QWidget()
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(look.px(8))
    line.addWidget(Icon(look, icon, token, 20))
    line.addWidget(title, 1)
    return box


def bullets(look: Look, texts: Sequence[str], icon: str = "check", token: Token = "ok") -> QWidget:
    """Return a list of short texts, each after an icon."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(look.px(9))
    grid.setVerticalSpacing(look.px(5))
    grid.setColumnStretch(1, 1)
    for number, text in enumerate(texts):
        holder = QVBoxLayout()
        holder.setContentsMargins(0, look.px(3), 0, 0)
        holder.addWidget(Icon(look, icon, token, 16))
        grid.addLayout(holder, number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Paragraph(look, text), number, 1)
    return box


def facts(look: Look, rows: Sequence[Fact], label_width: float = 150) -> QWidget:
    """Return a framed table of facts, a hairline between two of them."""
    card = Card(look, padding=16, radius=12)
    card.body.setContentsMargins(look.px(16), look.px(6), look.px(16), look.px(6))
    card.body.setSpacing(0)
    for number, fact in enumerate(rows):
        if number:
            card.body.addWidget(Line(look))
        card.body.addWidget(_fact_row(look, fact, label_width))
    return card


def _fact_row(look: Look, fact: Fact, label_width: float) -> QWidget:
    box = QWidget()
    line = QHBoxLayout(box)
    line.setContentsMargins(0, look.px(6), 0, look.px(6))
    line.setSpacing(look.px(12))
    name = Paragraph(look, fact.label, 15, 400, "text2")
    name.setFixedWidth(look.px(label_width))
    line.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
    if fact.chips:
        chips = QWidget()
        flow = Flow(look.px(8), chips)
        for chip in fact.chips:
            flow.addWidget(CodeChip(look, chip))
        line.addWidget(chips, 1)
    else:
        value = Paragraph(look, fact.value, 15, 500)
        value.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        name.setBuddy(value)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(value)
        if fact.note:
            told.addWidget(Paragraph(look, fact.note, 14, 400, "text2"))
        line.addLayout(told, 1)
    return box


def link_chips(context: Context, ids: Sequence[str]) -> Flow:
    """Return a chip for each entry that exists: solutions first, which have their monogram.

    Chips of one flow are of one height.
    """
    ring = context.look.px(RING)
    flow = Flow(0, rim=(ring, ring))
    entries = [entry for each in ids if (entry := context.catalog.get(each)) is not None]
    solutions = [entry for entry in entries if isinstance(entry, Solution)]
    others = [entry for entry in entries if not isinstance(entry, Solution)]
    for entry in (*solutions, *others):
        flow.addWidget(entry_chip(context, entry, tall=bool(solutions)))
    return flow


def entry_chip(context: Context, entry: Entry, *, tall: bool = False) -> LinkChip:
    """Return the chip that opens ``entry``, ``tall`` beside chips that have a monogram."""
    look = context.look
    letters, token = "", token_of("")
    if isinstance(entry, Solution):
        letters, token = entry.monogram, family_token(context, entry)
    chip = LinkChip(look, look.say(entry.title), entry.id, letters, token, tall=tall)
    chip.opened.connect(context.navigator.open_entry)
    return chip


def example_chips(context: Context, products: Sequence[NamedProduct]) -> Flow:
    """Return a plain chip per product, under the name that the course gives it."""
    look = context.look
    ring = look.px(RING)
    flow = Flow(0, rim=(ring, ring))
    for product in products:
        chip = LinkChip(look, look.say(product.name), product.solution)
        chip.opened.connect(context.navigator.open_entry)
        flow.addWidget(chip)
    return flow


def precisions(context: Context, entry_id: str, part: str = "") -> list[QWidget]:
    """Return the indigo boxes that stand beside a statement of the course, in full."""
    look = context.look
    return [
        precision(context, correction, look.say(correction.truth))
        for correction in context.catalog.corrections_about(entry_id, part)
    ]


def brief_precisions(context: Context, entry_id: str) -> list[QWidget]:
    """Return the same boxes in one sentence each, for a place with little room."""
    look = context.look
    return [
        precision(context, correction, look.say(correction.summary))
        for correction in context.catalog.corrections_about(entry_id)
    ]


def precision(context: Context, correction: Correction, text: str) -> QWidget:
    """Return one indigo box: what is true today, with its sources."""
    look = context.look
    card = Card(look, padding=14, fill="info", radius=12)
    line = QHBoxLayout()
    line.setSpacing(look.px(12))
    line.addWidget(Icon(look, "info", "info", 20), 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(look.px(4))
    word = QCoreApplication.translate("Sections", "Clarification")
    column.addWidget(label(look, word, 15, 700))
    column.addWidget(Paragraph(look, text))
    if correction.sources:
        column.addLayout(source_links(context, correction.sources))
    line.addLayout(column, 1)
    card.body.addLayout(line)
    card.body.addStretch(1)
    return card


def course_box(context: Context, text: Text) -> QWidget:
    """Return the orange box with what the course says."""
    look = context.look
    card = Card(look, padding=14, fill="course", radius=12)
    title = QCoreApplication.translate("Sections", "What the course says")
    card.body.addWidget(heading(look, title, "graduation-cap", "course", 15))
    card.body.addWidget(Paragraph(look, look.say(text)))
    return card


def source_links(context: Context, citations: Sequence[Citation]) -> Flow:
    """Return the sources as links to the web, which are shown before they open."""
    look = context.look
    flow = Flow(0, rim=(look.px(LINK_RIM), look.px(RING)))
    for citation in citations:
        source = context.catalog.source(citation.id)
        if source is not None:
            flow.addWidget(SourceLink(look, look.say(source.title), source.url, citation.where))
    return flow


def caption(look: Look, text: str) -> QLabel:
    """Return the small title over a group."""
    return label(look, text, 14, 600, "text2")
