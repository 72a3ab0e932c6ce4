"""Dates are possible, in order, and not in the future where they cannot be."""

from collections.abc import Iterator
from datetime import date

from virtref.content.dates import PartialDate
from virtref.content.entries import Milestone, Source
from virtref.content.rules.rule import Finding, Subject
from virtref.content.solution import Solution, status_on
from virtref.content.text import Text
from virtref.content.tree import Path


def events_have_happened(subject: Subject) -> Iterator[Finding]:
    """No milestone begins after today."""
    for milestone in subject.catalog.of_kind(Milestone):
        if milestone.when.earliest() > subject.today:
            yield Finding(milestone, ("when",), "error", "future-date", _FUTURE)


def causes_come_first(subject: Subject) -> Iterator[Finding]:
    """No milestone is caused by one that begins after it has ended."""
    for milestone in subject.catalog.of_kind(Milestone):
        for index, cause_id in enumerate(milestone.caused_by):
            cause = subject.catalog.get(cause_id)
            if isinstance(cause, Milestone) and cause.when.earliest() > milestone.when.latest():
                path = ("caused-by", index)
                yield Finding(milestone, path, "error", "effect-before-cause", _EFFECT_FIRST)


def key_dates_are_single(subject: Subject) -> Iterator[Finding]:
    """Each key date of the course is one milestone."""
    taken: dict[int, str] = {}
    for milestone in subject.catalog.of_kind(Milestone):
        number = milestone.key_date
        if number is None:
            continue
        if number in taken:
            message = _key_date_taken(number, taken[number])
            yield Finding(milestone, ("key-date",), "error", "key-date-twice", message)
        taken[number] = milestone.id


def knowledge_is_not_from_the_future(subject: Subject) -> Iterator[Finding]:
    """Nothing was read, checked, known or published after today."""
    for source in subject.catalog.of_kind(Source):
        published = source.published.earliest() if source.published else None
        for field, day in (("accessed", source.accessed), ("published", published)):
            if day is not None and day > subject.today:
                yield Finding(source, (field,), "error", "future-date", _FUTURE)
    for solution in subject.catalog.of_kind(Solution):
        for path, day in _days_of_knowledge(solution):
            if day is not None and day > subject.today:
                yield Finding(solution, path, "error", "future-date", _FUTURE)


def lives_are_in_order(subject: Subject) -> Iterator[Finding]:
    """A product is released, then renamed or ended, then no longer supported."""
    for solution in subject.catalog.of_kind(Solution):
        life = solution.lifecycle
        pairs: tuple[tuple[PartialDate | None, PartialDate | None, str], ...] = (
            (life.released, life.renamed, "renamed"),
            (life.released, life.maintenance_since, "maintenance-since"),
            (life.released, life.ended, "ended"),
            (life.ended or life.released, life.support_ends, "support-ends"),
        )
        for first, then, field in pairs:
            if first and then and first.earliest() > then.latest():
                path = ("lifecycle", field)
                yield Finding(solution, path, "error", "dates-out-of-order", _OUT_OF_ORDER)


def successors_make_sense(subject: Subject) -> Iterator[Finding]:
    """Only a product whose life ended or changed has successors, and one of them is alive."""
    for solution in subject.catalog.of_kind(Solution):
        targets = [subject.catalog.get(id_) for id_ in solution.successors]
        successors = [target for target in targets if isinstance(target, Solution)]
        if not successors:
            continue
        if status_on(solution.lifecycle, subject.today) == "active":
            yield Finding(solution, ("successors",), "warning", "successor-of-active", _ALIVE)
        states = {status_on(each.lifecycle, subject.today) for each in successors}
        if states <= {"end-of-life", "discontinued"} and not any(
            each.successors for each in successors
        ):
            yield Finding(solution, ("successors",), "warning", "dead-successor", _DEAD)


RULES = (
    events_have_happened,
    causes_come_first,
    key_dates_are_single,
    knowledge_is_not_from_the_future,
    lives_are_in_order,
    successors_make_sense,
)


def _days_of_knowledge(solution: Solution) -> Iterator[tuple[Path, date | None]]:
    life = solution.lifecycle
    yield ("lifecycle", "known-active"), life.known_active
    yield ("lifecycle", "released"), life.released.earliest() if life.released else None
    yield ("terms", "as-of"), solution.terms.as_of
    if solution.version is not None:
        released = solution.version.released
        yield ("version", "as-of"), solution.version.as_of
        yield ("version", "released"), released.earliest() if released else None
    for criterion, cell in solution.cells.items():
        yield ("cells", criterion, "checked"), cell.checked


_FUTURE = Text("cette date est dans l’avenir", "this date is in the future")
_EFFECT_FIRST = Text("la cause commence après l’effet", "the cause begins after the effect")
_OUT_OF_ORDER = Text(
    "cette date est avant une date qui devrait la précéder",
    "this date is before one that should come first",
)
_ALIVE = Text(
    "un produit encore actif a un successeur\u00a0: indiquez quand il a pris fin ou changé de nom",
    "a product that is still active has a successor: give the date when it ended or was renamed",
)
_DEAD = Text("aucun successeur n’est encore maintenu", "none of the successors is still maintained")


def _key_date_taken(number: int, milestone: str) -> Text:
    return Text(
        f"la date clé {number} est déjà «\u00a0{milestone}\u00a0»",
        f"key date {number} already is “{milestone}”",
    )
