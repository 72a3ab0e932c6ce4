"""The life of a product is in order, and what has ended leads on."""

from collections.abc import Iterator

from virtref.content.dates import PartialDate
from virtref.content.rules.rule import Finding, Subject
from virtref.content.solution import Solution, status_on
from virtref.content.text import Text


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


def ended_products_lead_on(subject: Subject) -> Iterator[Finding]:
    """A product whose end is known names its successor, or its note says what to do without."""
    for solution in subject.catalog.of_kind(Solution):
        life = solution.lifecycle
        if (life.ended or life.support_ends) and not solution.successors and life.note is None:
            yield Finding(solution, ("lifecycle",), "warning", "no-successor", _NO_SUCCESSOR)


RULES = (lives_are_in_order, successors_make_sense, ended_products_lead_on)

_OUT_OF_ORDER = Text(
    "cette date est avant une date qui devrait la précéder",
    "this date is before one that should come first",
)
_ALIVE = Text(
    "un produit encore actif a un successeur\u00a0: indiquez quand il a pris fin ou changé de nom",
    "a product that is still active has a successor: give the date when it ended or was renamed",
)
_DEAD = Text("aucun successeur n’est encore maintenu", "none of the successors is still maintained")
_NO_SUCCESSOR = Text(
    "ce produit a une fin connue\u00a0: nommez son successeur («\u00a0successors\u00a0»),"
    " ou dites dans «\u00a0note\u00a0» qu’il n’en a pas",
    "the end of this product is known: name its successor (“successors”),"
    " or say in “note” that there is none",
)
