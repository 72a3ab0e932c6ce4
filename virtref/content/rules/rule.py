"""What a rule is given and what it returns."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, TypeAlias

from virtref.content.catalog import Catalog
from virtref.content.entries import Entry
from virtref.content.problems import Severity
from virtref.content.text import Text
from virtref.content.tree import Path
from virtref.content.walk import PlacedText, texts


class Finding(NamedTuple):
    """What is wrong with an entry, and at which path of it; no entry means the taxonomy."""

    entry: Entry | None
    path: Path
    severity: Severity
    code: str
    message: Text


@dataclass(frozen=True)
class Subject:
    """What is checked; what virtref ships must be more complete than a pack."""

    catalog: Catalog
    shipped: tuple[Entry, ...]
    today: date


Rule: TypeAlias = Callable[[Subject], Iterator[Finding]]


def shipped_texts(subject: Subject) -> Iterator[tuple[Entry | None, PlacedText]]:
    """Find every text that virtref ships: those of its entries, and of the taxonomy."""
    for entry in subject.shipped:
        for placed in texts(entry):
            yield entry, placed
    for placed in texts(subject.catalog.taxonomy):
        yield None, placed
