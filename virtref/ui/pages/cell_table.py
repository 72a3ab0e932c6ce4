"""Every criterion of a product, by group: value, note, and how it is known."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from virtref.content.cells import Cell
from virtref.content.comparison import Criterion
from virtref.content.solution import Solution
from virtref.ui.context import Context
from virtref.ui.look import Width
from virtref.ui.pages.sections import caption
from virtref.ui.pages.values import evidence, how_words, value_mark, value_words
from virtref.ui.tips import plain_tip
from virtref.ui.widgets.icon import Icon
from virtref.ui.widgets.labels import Paragraph, label


def cell_table(context: Context, solution: Solution) -> QWidget:
    """Return the groups of criteria one under the other.

    A group of judgements says so once, in its title.
    """
    look = context.look
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(10))
    criteria = context.catalog.of_kind(Criterion)
    for group in context.catalog.taxonomy.criterion_groups:
        members = [criterion for criterion in criteria if criterion.group == group.id]
        if members:
            if column.count():
                column.addSpacing(look.px(6))
            judged = all(solution.cell(each.id).how == "judgement" for each in members)
            title = look.say(group.title)
            words = f"{title} · {how_words('judgement')}" if judged else title
            column.addWidget(caption(look, words))
            column.addWidget(_group(context, solution, members, proven=not judged))
    return box


def _group(
    context: Context, solution: Solution, criteria: list[Criterion], *, proven: bool
) -> QWidget:
    look = context.look
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(look.px(14))
    grid.setVerticalSpacing(look.px(6))
    narrow = look.size.width is Width.NARROW
    above: Cell | None = None
    for number, criterion in enumerate(criteria):
        cell = solution.cell(criterion.id)
        name = Paragraph(look, look.say(criterion.title), 15, 400, "text2")
        name.setToolTip(plain_tip(look.say(criterion.summary)))
        grid.addWidget(name, number, 0, Qt.AlignmentFlag.AlignTop)
        # What is said of a run of rows, as of each host of a bare-metal product, is said once.
        repeated = above is not None and (above.value, above.note) == (cell.value, cell.note)
        note = look.say(cell.note) if cell.note and not repeated else ""
        grid.addWidget(_value(context, criterion, cell, note, proven=proven), number, 1)
        above = cell
    grid.setColumnStretch(0, 1 if narrow else 2)
    grid.setColumnStretch(1, 1 if narrow else 3)
    return box


def _value(
    context: Context, criterion: Criterion, cell: Cell, note: str, *, proven: bool
) -> QWidget:
    look = context.look
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    line = QHBoxLayout()
    line.setSpacing(look.px(8))
    icon, token = value_mark(cell.value)
    line.addWidget(Icon(look, icon, token, 18))
    line.addWidget(label(look, value_words(look, criterion, cell.value), 15, 600))
    line.addStretch(1)
    column.addLayout(line)
    if note:
        column.addWidget(Paragraph(look, note, 14, 400, "text2"))
    proof = evidence(look, cell) if proven else ""
    if proof:
        column.addWidget(Paragraph(look, proof, 14, 400, "text3"))
    box.setToolTip(plain_tip("\n".join(_places(context, cell))))
    return box


def _places(context: Context, cell: Cell) -> list[str]:
    places = []
    for citation in cell.sources:
        source = context.catalog.source(citation.id)
        if source is not None:
            places.append(f"{context.look.say(source.title)} – {citation.where}")
    return places
