"""The index: finds the entries of a catalogue by title, alias and acronym."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from virtref.content.catalog import Catalog
from virtref.content.entries import Entry, Source
from virtref.content.kinds import KINDS
from virtref.content.solution import Solution
from virtref.content.text import Language
from virtref.search.query import Query
from virtref.search.records import Rank, Record, record
from virtref.search.spans import Span, highlighted
from virtref.search.suggest import corrected

_KIND_ORDER: dict[type[Entry], int] = {
    **{kind: position for position, kind in enumerate(KINDS.values(), start=1)},
    Solution: 0,
}


@dataclass(frozen=True)
class Hit:
    """An entry that was found: its title, what to highlight in it, how well it fits.

    ``via`` is the other name that explains the hit when the title does not.
    """

    entry: Entry
    title: str
    spans: tuple[Span, ...]
    rank: Rank
    via: str = ""


@dataclass(frozen=True)
class SearchIndex:
    """Finds entries for a reader of one language; built when first asked."""

    catalog: Catalog
    language: Language

    def find(self, query: Query, limit: int) -> tuple[Hit, ...]:
        """Return at most ``limit`` hits, the best first; none for a query without words."""
        if not query.words:
            return ()
        hits = self._find(query, limit)
        if hits:
            return hits
        mended = corrected(query, self._vocabulary)
        if mended is None:
            return ()
        return tuple(replace(hit, rank=Rank.CORRECTED) for hit in self._find(mended, limit))

    def _find(self, query: Query, limit: int) -> tuple[Hit, ...]:
        found = [
            (match, each) for each in self._records if (match := each.match(query)) is not None
        ]
        found.sort(key=lambda pair: (pair[0].rank, *_precedence(pair[1])))
        return tuple(
            Hit(each.entry, each.title, highlighted(each.title, query), match.rank, match.via)
            for match, each in found[:limit]
        )

    @cached_property
    def _records(self) -> tuple[Record, ...]:
        return tuple(
            record(entry, self.language)
            for entry in self.catalog.entries
            if not isinstance(entry, Source)
        )

    @cached_property
    def _vocabulary(self) -> tuple[str, ...]:
        return tuple(sorted({word for each in self._records for word in each.words()}))


def grouped(hits: Iterable[Hit]) -> tuple[tuple[type[Entry], tuple[Hit, ...]], ...]:
    """Put hits of one kind together; the kind with the best hit comes first."""
    groups: dict[type[Entry], list[Hit]] = {}
    for hit in hits:
        groups.setdefault(type(hit.entry), []).append(hit)
    return tuple((kind, tuple(members)) for kind, members in groups.items())


def _precedence(found: Record) -> tuple[int, int]:
    """Among equally good hits: products first, then by kind, then the shorter title."""
    return _KIND_ORDER[type(found.entry)], len(found.title)
