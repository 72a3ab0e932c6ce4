"""Ids and monograms name one entry each, for ever."""

from collections.abc import Iterator

from virtref.content.rules.rule import Finding, Subject
from virtref.content.solution import Solution
from virtref.content.text import Text


def former_ids_are_free(subject: Subject) -> Iterator[Finding]:
    """An id that an entry had formerly belongs to no other entry."""
    taken = {entry.id: entry.id for entry in subject.catalog.entries}
    for entry in subject.catalog.entries:
        for index, old in enumerate(entry.formerly):
            if old in taken:
                path = ("formerly", index)
                yield Finding(entry, path, "error", "former-id-taken", _taken(old, taken[old]))
            taken.setdefault(old, entry.id)


def monograms_tell_products_apart(subject: Subject) -> Iterator[Finding]:
    """No two products have the same monogram, and each fits its disc."""
    first: dict[str, str] = {}
    for solution in subject.catalog.of_kind(Solution):
        monogram = solution.monogram
        if monogram in first:
            message = _taken(monogram, first[monogram])
            yield Finding(solution, ("monogram",), "warning", "same-monogram", message)
        if not 1 <= len(monogram) <= _LONGEST_MONOGRAM:
            yield Finding(solution, ("monogram",), "warning", "bad-monogram", _BAD_MONOGRAM)
        first.setdefault(monogram, solution.id)


RULES = (former_ids_are_free, monograms_tell_products_apart)

_LONGEST_MONOGRAM = 3
_BAD_MONOGRAM = Text(
    f"un monogramme a de un à {_LONGEST_MONOGRAM} signes",
    f"a monogram has from one to {_LONGEST_MONOGRAM} signs",
)


def _taken(name: str, owner: str) -> Text:
    return Text(
        f"«\u00a0{name}\u00a0» désigne déjà «\u00a0{owner}\u00a0»",
        f"“{name}” already names “{owner}”",
    )
