"""The sheet of a comparison: which lines stand side by side, what differs, what stands out.

Only the value of a cell counts as its answer; notes explain it. Unknown is no answer: it makes a
line differ, but nothing stands out against it.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from virtref.content.cells import UNKNOWN
from virtref.content.comparison import Criterion
from virtref.content.solution import Solution
from virtref.ui.context import Context
from virtref.ui.panels.comparison.answers import Answer, cell_answer, fact_lines

LEAST_TO_STAND_OUT = 3
"""Of two different values neither stands out."""


@dataclass(frozen=True)
class SheetRow:
    """One row of the table: the band of a group, the title of an aspect, or answers.

    ``aside`` stands at the right end of a band; ``criterion`` is the id that a row is about.
    """

    kind: Literal["band", "aspect", "answers"]
    title: str
    spoken: str = ""
    tip: str = ""
    aside: str = ""
    criterion: str = ""
    answers: tuple[Answer, ...] = ()
    outstanding: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Sheet:
    """The rows of a table with one column per product, and how many lines are not shown."""

    columns: tuple[str, ...]
    rows: tuple[SheetRow, ...]
    hidden: int = 0


def differs(keys: Sequence[str]) -> bool:
    """Whether the products do not all give the same answer."""
    return len(set(keys)) > 1


def outstanding(keys: Sequence[str]) -> frozenset[int]:
    """Return the places of an answer that differs from all the others, which agree."""
    if len(keys) < LEAST_TO_STAND_OUT:
        return frozenset()
    found = set()
    for place, key in enumerate(keys):
        others = {*keys[:place], *keys[place + 1 :]}
        if len(others) == 1 and UNKNOWN not in {key, *others} and key not in others:
            found.add(place)
    return frozenset(found)


def make_sheet(
    context: Context,
    solutions: Sequence[Solution],
    say_hidden: Callable[[int], str],
    *,
    differences_only: bool,
) -> Sheet:
    """Compare ``solutions`` line by line, group by group.

    ``say_hidden`` words how many lines of a group are not shown.
    """
    rows: list[SheetRow] = []
    hidden = 0
    for title, lines in _groups(context, solutions):
        kept = [line for line in lines if not differences_only or differs(_keys(line))]
        left_out = len(lines) - len(kept)
        hidden += left_out
        rows.append(SheetRow("band", title, aside=say_hidden(left_out)))
        rows.extend(kept)
    names = tuple(context.look.say(solution.title) for solution in solutions)
    return Sheet(names, tuple(rows), hidden)


def stacked(sheet: Sheet) -> Sheet:
    """Return the same sheet for a narrow window: one row per product below each aspect."""
    rows: list[SheetRow] = []
    for row in sheet.rows:
        if row.kind != "answers":
            rows.append(row)
            continue
        rows.append(SheetRow("aspect", row.title, row.spoken, row.tip, criterion=row.criterion))
        rows.extend(
            SheetRow(
                "answers",
                name,
                criterion=row.criterion,
                answers=(answer,),
                outstanding=frozenset({0} if place in row.outstanding else ()),
            )
            for place, (name, answer) in enumerate(zip(sheet.columns, row.answers, strict=True))
        )
    return Sheet(("",), tuple(rows), sheet.hidden)


def _keys(row: SheetRow) -> tuple[str, ...]:
    return tuple(answer.key for answer in row.answers)


def _groups(
    context: Context, solutions: Sequence[Solution]
) -> Iterator[tuple[str, list[SheetRow]]]:
    look = context.look
    essentials = QCoreApplication.translate("Comparison", "Essentials")
    yield essentials, [_line(title, answers) for title, answers in fact_lines(context, solutions)]
    criteria = context.catalog.of_kind(Criterion)
    for group in context.catalog.taxonomy.criterion_groups:
        members = [criterion for criterion in criteria if criterion.group == group.id]
        if members:
            lines = [_criterion_line(context, each, solutions) for each in members]
            yield look.say(group.title), lines


def _criterion_line(
    context: Context, criterion: Criterion, solutions: Sequence[Solution]
) -> SheetRow:
    look = context.look
    title, short = look.say(criterion.title), look.say(criterion.short)
    answers = tuple(cell_answer(context, criterion, solution) for solution in solutions)
    tip = f"{title}\n{look.say(criterion.summary)}"
    return _line(short or title, answers, spoken=title, tip=tip, criterion=criterion.id)


def _line(
    title: str, answers: tuple[Answer, ...], spoken: str = "", tip: str = "", criterion: str = ""
) -> SheetRow:
    keys = tuple(answer.key for answer in answers)
    return SheetRow(
        "answers",
        title,
        spoken or title,
        tip,
        criterion=criterion,
        answers=answers,
        outstanding=outstanding(keys),
    )
