"""Dates are possible, in order, and not in the future where they cannot be."""

from collections.abc import Iterator
from datetime import date

from virtref.content.catalog import Catalog
from virtref.content.dates import PartialDate
from virtref.content.entries import Entry, Milestone, Source
from virtref.content.rules.rule import Finding, Subject
from virtref.content.solution import Solution
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


def knowledge_comes_last(subject: Subject) -> Iterator[Finding]:
    """A page is read after it was published, a product seen alive after it was released."""
    for entry, path, event, day in _events_and_knowledge(subject.catalog):
        if event and day and event.earliest() > day:
            yield Finding(entry, path, "error", "dates-out-of-order", _KNOWN_BEFORE)


def years_are_plausible(subject: Subject) -> Iterator[Finding]:
    """Nothing is older than the computer."""
    for entry, path, day in _events(subject.catalog):
        if day and day.earliest().year < _FIRST_YEAR:
            yield Finding(entry, path, "error", "too-early", _TOO_EARLY)


RULES = (
    events_have_happened,
    causes_come_first,
    key_dates_are_single,
    knowledge_is_not_from_the_future,
    knowledge_comes_last,
    years_are_plausible,
)

_FIRST_YEAR = 1936
"""Alan Turing describes a machine that can imitate every other."""


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


def _events(catalog: Catalog) -> Iterator[tuple[Entry, Path, PartialDate | None]]:
    for milestone in catalog.of_kind(Milestone):
        yield milestone, ("when",), milestone.when.start
    for source in catalog.of_kind(Source):
        yield source, ("published",), source.published
    for solution in catalog.of_kind(Solution):
        yield solution, ("lifecycle", "released"), solution.lifecycle.released


def _events_and_knowledge(
    catalog: Catalog,
) -> Iterator[tuple[Entry, Path, PartialDate | None, date | None]]:
    for source in catalog.of_kind(Source):
        yield source, ("accessed",), source.published, source.accessed
    for solution in catalog.of_kind(Solution):
        life, version = solution.lifecycle, solution.version
        yield solution, ("lifecycle", "known-active"), life.released, life.known_active
        if version is not None:
            yield solution, ("version", "as-of"), version.released, version.as_of


_FUTURE = Text("cette date est dans l’avenir", "this date is in the future")
_EFFECT_FIRST = Text("la cause commence après l’effet", "the cause begins after the effect")
_KNOWN_BEFORE = Text(
    "cette connaissance est plus ancienne que ce qu’elle dit",
    "this knowledge is older than what it tells",
)
_TOO_EARLY = Text(
    "cette date est plus ancienne que l’ordinateur", "this date is older than the computer"
)


def _key_date_taken(number: int, milestone: str) -> Text:
    return Text(
        f"la date clé {number} est déjà «\u00a0{milestone}\u00a0»",
        f"key date {number} already is “{milestone}”",
    )
