"""Small solutions, criteria and questions, with no more than a test needs to say."""

from collections.abc import Iterable, Mapping
from datetime import date

from virtref.advisor.alternatives import Alternatives, prepare
from virtref.advisor.questionnaire import (
    Accepted,
    Condition,
    Option,
    Question,
    Questionnaire,
    Requirement,
    Wish,
)
from virtref.content.cells import Cell, Citation, How
from virtref.content.comparison import Criterion
from virtref.content.comparison import Option as Value
from virtref.content.dates import PartialDate
from virtref.content.solution import Lifecycle, Solution, Terms
from virtref.content.text import Text

TODAY = date(2026, 11, 23)
ALIVE = Lifecycle(known_active=date(2026, 8, 31))
ENDED = Lifecycle(
    known_active=date(2020, 1, 1),
    ended=PartialDate.parse("2021"),
    support_ends=PartialDate.parse("2024-06"),
)


def text(words: str) -> Text:
    """Return a text that differs in the two languages."""
    return Text(f"{words} (fr)", f"{words} (en)")


def cell(value: str, how: How = "vendor") -> Cell:
    """Return a cell; one that was read has a source."""
    read = how in {"read", "vendor"}
    return Cell(value, how=how, sources=(Citation("somewhere", "a page"),) if read else ())


def solution(
    id_: str,
    cells: Mapping[str, str | Cell] | None = None,
    *,
    vendor: str = "vendor-nobody",
    lifecycle: Lifecycle = ALIVE,
    not_advisable: Text | None = None,
) -> Solution:
    """Return a solution; a cell that is given by its value alone was read in a source."""
    known = {
        key: cell(value) if isinstance(value, str) else value
        for key, value in (cells or {}).items()
    }
    return Solution(
        id=id_,
        title=Text(id_.title(), id_.title()),
        groups=(),
        vendor=vendor,
        monogram="",
        family="",
        hypervisor_type="none",
        deployment=(),
        lifecycle=lifecycle,
        terms=Terms(licence="proprietary", cost="free", as_of=TODAY),
        not_advisable=not_advisable,
        cells=known,
    )


def criterion(id_: str, group: str = "functions", values: Iterable[str] = ()) -> Criterion:
    """Return a criterion; with values of its own, it has a scale of choices."""
    options = tuple(Value(value, text(value)) for value in values)
    return Criterion(
        id=id_,
        title=text(id_),
        group=group,
        order=0,
        short=text(id_),
        judged=Text(),
        scale="choice" if options else "support",
        options=options,
    )


def need(*criteria: str, values: tuple[str, ...] = ("yes", "partial")) -> Requirement:
    """Return a requirement that one of the criteria satisfies."""
    accepted = tuple(Accepted(criterion, values) for criterion in criteria)
    return Requirement(text(f"lacks {criteria[0]}"), accepted)


def wish(criterion: str, yes: int = 4, partial: int = 2) -> Wish:
    """Return a wish for a criterion."""
    return Wish(criterion, {"yes": yes, "partial": partial})


def option(id_: str, *effects: Requirement | Wish) -> Option:
    """Return an option with its effects."""
    return Option(
        id=id_,
        title=text(id_),
        icon="circle",
        require=tuple(effect for effect in effects if isinstance(effect, Requirement)),
        wish=tuple(effect for effect in effects if isinstance(effect, Wish)),
    )


def question(id_: str, *options: Option, order: int = 0, **fields: object) -> Question:
    """Return a question of the heading ``functions``."""
    fields = {"heading": "functions", **fields}
    return Question(
        id=id_,
        order=order,
        title=text(id_),
        short=text(id_),
        why=text("because"),
        options=options,
        **fields,  # type: ignore[arg-type]  # each test names the field that it is about
    )


def when(question_id: str, *any_of: str, none_of: tuple[str, ...] = ()) -> Condition:
    """Return a condition on an earlier question."""
    return Condition(question_id, any_of, none_of)


def alternatives(
    solutions: Iterable[Solution],
    *questions: Question,
    weights: Mapping[str, int] | None = None,
    criteria: Iterable[Criterion] = (),
) -> Alternatives:
    """Prepare solutions for questions; every criterion that is named exists."""
    known = {found.id: found for found in criteria}
    named = {
        name
        for asked in questions
        for answer in asked.options
        for name in (
            *(wished.criterion for wished in answer.wish),
            *(accepted.criterion for required in answer.require for accepted in required.any_of),
        )
    }
    complete = [known.get(name) or criterion(name) for name in sorted(named)]
    return prepare(solutions, complete, Questionnaire(questions), TODAY, weights)
