"""Who can start a connection to whom in a network mode: a word, an icon and a colour."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from virtref.content.entries import NetworkMode, Reach
from virtref.ui.context import Context
from virtref.ui.look import Look
from virtref.ui.pages.sections import caption, heading
from virtref.ui.tokens import Token
from virtref.ui.widgets.frames import Card, Line
from virtref.ui.widgets.icon import Icon
from virtref.ui.widgets.labels import Paragraph

Party = Literal["vm", "host", "lan", "internet"]
PARTIES: tuple[Party, ...] = ("vm", "host", "lan", "internet")
DIRECTIONS: tuple[tuple[Party, Party], ...] = (
    ("vm", "vm"),
    ("vm", "host"),
    ("vm", "lan"),
    ("vm", "internet"),
    ("host", "vm"),
    ("lan", "vm"),
    ("internet", "vm"),
)
"""Every question that a mode answers: from the machine outwards, then towards it."""


def party_words(party: Party) -> str:
    """Return what stands at the other end of a connection."""
    translate = QCoreApplication.translate
    match party:
        case "vm":
            return translate("Reach", "Another VM")
        case "host":
            return translate("Reach", "Host")
        case "lan":
            return translate("Reach", "Local network")
        case "internet":
            return translate("Reach", "Internet")


def direction_words(source: Party, target: Party) -> str:
    """Return from whom to whom, one of ``DIRECTIONS``."""
    translate = QCoreApplication.translate
    match source, target:
        case "vm", "host":
            return translate("Reach", "VM to host")
        case "vm", "lan":
            return translate("Reach", "VM to local network")
        case "vm", "internet":
            return translate("Reach", "VM to Internet")
        case "host", _:
            return translate("Reach", "Host to VM")
        case "lan", _:
            return translate("Reach", "Local network to VM")
        case "internet", _:
            return translate("Reach", "Internet to VM")
        case _:
            return translate("Reach", "VM to another VM")


def reach_mark(value: str) -> tuple[str, str, Token]:
    """Return the word, the icon and the colour of an answer."""
    translate = QCoreApplication.translate
    match value:
        case "yes":
            return translate("Reach", "yes"), "check", "ok"
        case "no":
            return translate("Reach", "no"), "x", "bad"
        case "conditional":
            return translate("Reach", "on condition"), "arrow-right-to-line", "warn"
        case "not-applicable":
            return translate("Reach", "not applicable"), "minus", "text3"
        case _:
            return translate("Reach", "unknown"), "circle-help", "text3"


def find_reach(mode: NetworkMode, source: Party, target: Party) -> Reach | None:
    """Return what a mode says of one direction, None when it says nothing."""
    for reach in mode.reach:
        if reach.source == source and reach.target == target:
            return reach
    return None


def reach_cell(look: Look, reach: Reach | None, spoken: str, *, with_note: bool) -> QWidget:
    """Return an answer; ``spoken`` is who reaches whom, for screen readers."""
    word, icon, token = reach_mark(reach.value if reach else "unknown")
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    line = QHBoxLayout()
    line.setSpacing(look.px(8))
    mark = QVBoxLayout()
    mark.setContentsMargins(0, look.px(2), 0, 0)
    mark.addWidget(Icon(look, icon, token, 18))
    mark.addStretch(1)
    line.addLayout(mark)
    told = Paragraph(look, word, 15, 600, token)
    told.setAccessibleName(
        QCoreApplication.translate("Reach", "{direction}: {answer}").format(
            direction=spoken, answer=word
        )
    )
    line.addWidget(told, 1)
    column.addLayout(line)
    if with_note and reach is not None and reach.note is not None:
        column.addWidget(Paragraph(look, look.say(reach.note), 14, 400, "text2"))
    column.addStretch(1)
    return box


def reach_table(look: Look, mode: NetworkMode) -> QWidget:
    """Return who reaches whom: the other party down, from and to the machine across."""
    translate = QCoreApplication.translate
    card, grid = table_card(look)
    card.body.insertWidget(0, heading(look, translate("Reach", "Who can reach whom?"), size=17))
    heads = (translate("Reach", "From the VM to…"), translate("Reach", "To the VM from…"))
    for column, head in enumerate(heads, 1):
        grid.addWidget(caption(look, head), 0, column)
    row = 1
    for party in PARTIES:
        grid.addWidget(Line(look), row, 0, 1, 3)
        name = Paragraph(look, party_words(party), 15, 600)
        grid.addWidget(name, row + 1, 0, Qt.AlignmentFlag.AlignTop)
        for column, (source, target) in enumerate((("vm", party), (party, "vm")), 1):
            reach = find_reach(mode, source, target)
            spoken = direction_words(source, target)
            cell = reach_cell(look, reach, spoken, with_note=True)
            grid.addWidget(cell, row + 1, column)
        row += 2
    for column, share in enumerate((2, 3, 3)):
        grid.setColumnStretch(column, share)
    return card


def modes_table(context: Context) -> QWidget:
    """Return the modes of the course side by side, one direction per row."""
    look = context.look
    modes = [mode for mode in context.catalog.of_kind(NetworkMode) if mode.in_course]
    card, grid = table_card(look)
    title = QCoreApplication.translate("Reach", "The modes of the course side by side")
    card.body.insertWidget(0, heading(look, title, size=17))
    for column, mode in enumerate(modes, 1):
        grid.addWidget(Paragraph(look, look.say(mode.title), 14, 600, "text2"), 0, column)
    row = 1
    for source, target in DIRECTIONS:
        grid.addWidget(Line(look), row, 0, 1, len(modes) + 1)
        spoken = direction_words(source, target)
        grid.addWidget(Paragraph(look, spoken, 15, 500), row + 1, 0, Qt.AlignmentFlag.AlignTop)
        _fill_row(look, grid, row + 1, modes, (source, target))
        row += 2
    for column in range(len(modes) + 1):
        grid.setColumnStretch(column, 4 if column else 5)
    return card


def _fill_row(
    look: Look,
    grid: QGridLayout,
    row: int,
    modes: Sequence[NetworkMode],
    direction: tuple[Party, Party],
) -> None:
    for column, mode in enumerate(modes, 1):
        spoken = f"{look.say(mode.title)}, {direction_words(*direction)}"
        cell = reach_cell(look, find_reach(mode, *direction), spoken, with_note=False)
        grid.addWidget(cell, row, column)


def table_card(look: Look) -> tuple[Card, QGridLayout]:
    """Return a framed table without rows."""
    card = Card(look, padding=16, radius=12)
    # The layout stands in the card itself: what reaches over its edges, a ring, is not cut.
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(look.px(14))
    grid.setVerticalSpacing(look.px(6))
    card.body.addLayout(grid)
    return card, grid
