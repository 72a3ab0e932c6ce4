"""The catalogue: every entry by id, of a kind, in a group, and who refers to it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from virtref.content.compiled import Origin
from virtref.content.entries import Correction, Entry, Source
from virtref.content.links import Link, references
from virtref.content.solution import Solution
from virtref.content.taxonomy import Taxonomy
from virtref.content.text import Text

E = TypeVar("E", bound=Entry)


@dataclass(frozen=True)
class Catalog:
    """Everything virtref says; lookups are built when first used."""

    taxonomy: Taxonomy
    entries: tuple[Entry, ...]
    origins: Mapping[str, Origin]
    replaced: Mapping[str, str]
    """Ids that an entry of a pack took over, and by which entry."""
    content_hash: str
    packs: Mapping[str, Text] = field(default_factory=dict)
    """Ids of entries that a pack added or changed, and its title; the last pack counts."""

    def get(self, id_: str) -> Entry | None:
        """Return the entry with this id, or the one that had it formerly."""
        return self._by_id.get(id_) or self._by_former_id.get(id_)

    def of_kind(self, kind: type[E]) -> tuple[E, ...]:
        """Return the entries of a kind, by their ``order`` where they have one, else as written."""
        found = [entry for entry in self.entries if isinstance(entry, kind)]
        return tuple(sorted(found, key=_order))

    def in_group(self, group: str) -> tuple[Solution, ...]:
        """Return the solutions of a group, as written."""
        return tuple(found for found in self.of_kind(Solution) if group in found.groups)

    def backlinks(self, id_: str) -> tuple[Entry, ...]:
        """Return the entries that refer to this one, without repetition, as written."""
        return tuple(self._backlinks.get(id_, {}).values())

    def corrections_about(self, id_: str, part: str = "") -> tuple[Correction, ...]:
        """Return what stands beside one part of an entry; without a part, beside all of it."""
        return tuple(self._corrections.get(Link(id_, part), ()))

    def source(self, id_: str) -> Source | None:
        """Return the source with this id."""
        entry = self.get(id_)
        return entry if isinstance(entry, Source) else None

    def origin(self, id_: str) -> Origin:
        """Return where the entry with this id is written; raise ``KeyError`` without one."""
        return self.origins[id_]

    @cached_property
    def _by_id(self) -> dict[str, Entry]:
        return {entry.id: entry for entry in self.entries}

    @cached_property
    def _by_former_id(self) -> dict[str, Entry]:
        formerly = {old: entry for entry in self.entries for old in entry.formerly}
        taken = {old: self._by_id[new] for old, new in self.replaced.items()}
        return {**formerly, **taken}

    @cached_property
    def _backlinks(self) -> dict[str, dict[str, Entry]]:
        found: dict[str, dict[str, Entry]] = {}
        for entry in self.entries:
            for reference in references(entry):
                target = self.get(reference.target)
                if target is not None and target is not entry:
                    found.setdefault(target.id, {})[entry.id] = entry
        return found

    @cached_property
    def _corrections(self) -> dict[Link, list[Correction]]:
        found: dict[Link, list[Correction]] = {}
        for correction in self.of_kind(Correction):
            for about in correction.about:
                found.setdefault(Link.parse(about), []).append(correction)
        return found


def _order(entry: Entry) -> int:
    order = getattr(entry, "order", 0)
    return order if isinstance(order, int) else 0
