"""Answers: what one product says on one line, in words, with its evidence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from virtref.content.cells import UNKNOWN, Cell
from virtref.content.comparison import Criterion
from virtref.content.solution import Solution, Terms, status_on
from virtref.ui.cards import cost_words, deployment_words, licence_words, type_words
from virtref.ui.context import Context
from virtref.ui.pages.values import day, evidence, how_words, value_mark, value_words
from virtref.ui.tokens import Token
from virtref.ui.widgets.badges import status_words


@dataclass(frozen=True)
class Answer:
    """A value as it is shown; equal keys are the same answer.

    ``how`` marks what was not read in a source; ``tip`` names the evidence in full.
    """

    key: str
    words: str
    icon: str = ""
    token: Token = "text"
    note: str = ""
    how: str = ""
    tip: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.words, self.how, self.note) if part)


def cell_answer(context: Context, criterion: Criterion, solution: Solution) -> Answer:
    """Return what is known of a product under a criterion."""
    look = context.look
    cell = solution.cell(criterion.id)
    icon, token = value_mark(cell.value)
    doubtful = cell.value != UNKNOWN and cell.how in {"judgement", "unverified"}
    return Answer(
        key=cell.value,
        words=value_words(look, criterion, cell.value),
        icon=icon,
        token=token,
        note=look.say(cell.note) if cell.note else "",
        how=how_words(cell.how) if doubtful else "",
        tip="\n".join((evidence(look, cell), *_places(context, cell))).strip(),
    )


def fact_lines(
    context: Context, solutions: Sequence[Solution]
) -> Iterator[tuple[str, tuple[Answer, ...]]]:
    """Return the lines that every product has: type, use, licence, cost and status."""
    translate = QCoreApplication.translate
    for title, answer in (
        (translate("Comparison", "Type"), _type_answer),
        (translate("Comparison", "Use"), _use_answer),
        (translate("Comparison", "Licence"), _licence_answer),
        (translate("Comparison", "Cost"), _cost_answer),
        (translate("Comparison", "Status"), _status_answer),
    ):
        yield title, tuple(answer(context, solution) for solution in solutions)


def _places(context: Context, cell: Cell) -> Iterator[str]:
    for citation in cell.sources:
        source = context.catalog.source(citation.id)
        if source is not None:
            parts = (context.look.say(source.title), citation.where)
            yield " – ".join(part for part in parts if part)


def _type_answer(context: Context, solution: Solution) -> Answer:
    note = solution.type_note
    return Answer(
        solution.hypervisor_type,
        type_words(solution),
        note=context.look.say(note) if note else "",
    )


def _use_answer(context: Context, solution: Solution) -> Answer:
    del context
    words = deployment_words(solution)
    return Answer("+".join(sorted(solution.deployment)), words[:1].upper() + words[1:])


def _licence_answer(context: Context, solution: Solution) -> Answer:
    terms = solution.terms
    return Answer(
        f"{terms.licence} {terms.licence_name}",
        licence_words(terms),
        note=terms.licence_name,
        tip=_as_of(context, terms),
    )


def _cost_answer(context: Context, solution: Solution) -> Answer:
    terms = solution.terms
    note = context.look.say(terms.note)
    return Answer(terms.cost, cost_words(terms), note=note, tip=_as_of(context, terms))


def _status_answer(context: Context, solution: Solution) -> Answer:
    status = status_on(solution.lifecycle, context.today)
    words, token, icon = status_words(status)
    note = solution.lifecycle.note
    return Answer(status, words, icon, token, context.look.say(note) if note else "")


def _as_of(context: Context, terms: Terms) -> str:
    text = QCoreApplication.translate("Comparison", "As known on {day}")
    return text.format(day=day(context.look, terms.as_of))
