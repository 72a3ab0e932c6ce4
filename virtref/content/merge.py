"""Several folders become one catalogue: packs add entries, or replace one that they name."""

from collections.abc import Iterable
from pathlib import Path

import msgspec

from virtref.content.amendments import Amendment, amended
from virtref.content.catalog import Catalog
from virtref.content.comparison import Criterion
from virtref.content.compiled import Content, Origin
from virtref.content.entries import Entry, Vendor
from virtref.content.kinds import kind_name
from virtref.content.problems import Problem, error
from virtref.content.taxonomy import Taxonomy, Term
from virtref.content.text import Text

_NAMED_ELSEWHERE = (Criterion, Vendor)
"""Kinds that cells and the questions of the wizard name: under another id, they would be lost."""


def merge(
    contents: Iterable[tuple[Path, Content]], content_hash: str
) -> tuple[Catalog, tuple[Problem, ...]]:
    """Put folders together in their order; return the catalogue and every problem."""
    pool = _Pool()
    taxonomy = Taxonomy()
    for position, (root, content) in enumerate(contents):
        if position:
            pool.pack = content.pack.title if content.pack else Text(root.name, root.name)
        pool.problems += (_absolute(problem, root) for problem in content.problems)
        taxonomy = _extended(taxonomy, content.taxonomy)
        files = {name: str(root / name) for name in {place.file for place in content.origins}}
        for entry, origin in zip(content.entries, content.origins, strict=True):
            pool.add(entry, Origin(files[origin.file], origin.line))
        for amendment in content.amendments:
            placed = msgspec.structs.replace(amendment, file=str(root / amendment.file))
            pool.amend(placed)
    entries = tuple(pool.entries.values())
    catalog = Catalog(taxonomy, entries, pool.origins, pool.replaced, content_hash, pool.packs)
    return catalog, tuple(pool.problems)


class _Pool:
    """The entries that were accepted so far."""

    def __init__(self) -> None:
        self.entries: dict[str, Entry] = {}
        self.origins: dict[str, Origin] = {}
        self.replaced: dict[str, str] = {}
        self.problems: list[Problem] = []
        self.pack: Text | None = None
        """The pack that is being read; None while it is what virtref ships."""
        self.packs: dict[str, Text] = {}

    def add(self, entry: Entry, origin: Origin) -> None:
        """Accept an entry, or say why not."""
        if entry.overrides is not None:
            self._override(entry, entry.overrides, origin)
        elif entry.id in self.entries:
            self._refuse(origin, "duplicate-id", _duplicate(entry.id, self.origins[entry.id]))
        else:
            self.entries[entry.id] = entry
            self.origins[entry.id] = origin
            self.replaced.pop(entry.id, None)
            self._mark(entry.id)

    def _mark(self, id_: str) -> None:
        """Remember that an entry is not, or not in all its texts, what virtref ships."""
        if self.pack is not None:
            self.packs[id_] = self.pack

    def amend(self, amendment: Amendment) -> None:
        """Say one text of an entry otherwise, or say why not; the entry stays where it was."""
        taken = self.replaced.get(amendment.overrides, amendment.overrides)
        found = amended(self.entries, msgspec.structs.replace(amendment, overrides=taken))
        if isinstance(found, Problem):
            self.problems.append(found)
        else:
            self.entries[found.id] = found
            self._mark(found.id)

    def _override(self, entry: Entry, old: str, origin: Origin) -> None:
        """Let an entry take the place of another one, whose id then leads to it."""
        replaced = self.entries.get(old)
        if replaced is None:
            self._refuse(origin, "overrides-nothing", _overrides_nothing(old))
        elif type(replaced) is not type(entry):
            self._refuse(origin, "overrides-other-kind", _overrides_other_kind(replaced))
        elif entry.id != old and isinstance(entry, _NAMED_ELSEWHERE):
            self._refuse(origin, "overrides-id", _overrides_id(old))
        elif entry.id != old and entry.id in self.entries:
            self._refuse(origin, "duplicate-id", _duplicate(entry.id, self.origins[entry.id]))
        else:
            self.entries = {
                (entry.id if id_ == old else id_): (entry if id_ == old else kept)
                for id_, kept in self.entries.items()
            }
            del self.origins[old]
            self.origins[entry.id] = origin
            self._mark(entry.id)
            # Other ids may have led to the old one, and its own may come back.
            led = {former: entry.id if new == old else new for former, new in self.replaced.items()}
            self.replaced = {**led, old: entry.id}
            self.replaced.pop(entry.id, None)

    def _refuse(self, origin: Origin, code: str, message: Text) -> None:
        self.problems.append(error(origin.file, code, message, origin.line, 1))


def _absolute(problem: Problem, root: Path) -> Problem:
    return msgspec.structs.replace(problem, file=str(root / problem.file))


def _extended(taxonomy: Taxonomy, more: Taxonomy) -> Taxonomy:
    """Add the terms of a pack behind those that are there; an id that is taken stays as it is."""
    return Taxonomy(
        *(
            _joined(getattr(taxonomy, name), getattr(more, name))
            for name in Taxonomy.__struct_fields__
        )
    )


def _joined(terms: tuple[Term, ...], more: tuple[Term, ...]) -> tuple[Term, ...]:
    taken = {term.id for term in terms}
    return (*terms, *(term for term in more if term.id not in taken))


def _duplicate(id_: str, first: Origin) -> Text:
    return Text(
        f"l’identifiant «\u00a0{id_}\u00a0» est déjà pris dans {first.file},"
        f" ligne {first.line}\u00a0; pour remplacer une entrée, écrivez «\u00a0overrides\u00a0»",
        f"the id “{id_}” is already taken in {first.file}, line {first.line};"
        " to replace an entry, write “overrides”",
    )


def _overrides_nothing(old: str) -> Text:
    return Text(
        f"aucune entrée «\u00a0{old}\u00a0» à remplacer",
        f"there is no entry “{old}” to replace",
    )


def _overrides_other_kind(replaced: Entry) -> Text:
    kind = kind_name(type(replaced))
    return Text(
        f"l’entrée «\u00a0{replaced.id}\u00a0» à remplacer est d’un autre genre\u00a0: {kind}",
        f"the entry “{replaced.id}” to replace is of another kind: {kind}",
    )


def _overrides_id(old: str) -> Text:
    return Text(
        f"ce qui remplace un critère ou un éditeur garde son identifiant «\u00a0{old}\u00a0»\u00a0:"
        " des réponses et des questions le citent",
        f"what replaces a criterion or a publisher keeps its id “{old}”: answers and questions"
        " name it",
    )
