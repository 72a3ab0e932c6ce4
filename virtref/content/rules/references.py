"""Every id that an entry names belongs to an entry, a part or a term of the right kind."""

from collections.abc import Iterator

from virtref.content.catalog import Catalog
from virtref.content.comparison import Comparison, Criterion
from virtref.content.entries import Concept, Correction, Diagram, Entry, Milestone, Source, Vendor
from virtref.content.kinds import kind_name
from virtref.content.links import Link, Reference, cited_by_terms, references
from virtref.content.nearest import with_nearest
from virtref.content.rules.rule import Finding, Subject
from virtref.content.solution import Solution
from virtref.content.taxonomy import Taxonomy, Term
from virtref.content.text import Text
from virtref.content.tree import Path


def entries_exist(subject: Subject) -> Iterator[Finding]:
    """Every reference leads to an entry of the kind that the field wants."""
    catalog = subject.catalog
    for owner, reference in _references(catalog):
        target = catalog.get(reference.target)
        if target is None:
            message = with_nearest(
                _missing(reference.target), reference.target, _ids(catalog, reference.kind)
            )
            yield Finding(owner, reference.path, "error", "missing-entry", message)
        elif not isinstance(target, reference.kind):
            message = _other_kind(target, reference)
            yield Finding(owner, reference.path, "error", "other-kind", message)
        elif target is owner:
            yield Finding(owner, reference.path, "warning", "self-reference", _SELF)


def related_are_said_once(subject: Subject) -> Iterator[Finding]:
    """No list of related entries names one twice."""
    for entry in subject.catalog.entries:
        for index, related in enumerate(entry.related):
            if related in entry.related[:index]:
                yield Finding(entry, ("related", index), "warning", "repeated", _REPEATED)


def parts_exist(subject: Subject) -> Iterator[Finding]:
    """A correction that stands beside a part names a row, column, block, step or field."""
    for correction in subject.catalog.of_kind(Correction):
        for index, about in enumerate(correction.about):
            link = Link.parse(about)
            target = subject.catalog.get(link.id)
            if target is None or not link.part:
                continue
            parts = _parts(target)
            if link.part not in parts:
                message = with_nearest(_missing_part(link), link.part, parts)
                yield Finding(correction, ("about", index), "error", "missing-part", message)


def active_blocks_exist(subject: Subject) -> Iterator[Finding]:
    """The steps of a drawing light up blocks that it has."""
    for diagram in subject.catalog.of_kind(Diagram):
        blocks = {block.id for block in diagram.blocks}
        for index, step in enumerate(diagram.steps):
            for at, active in enumerate(step.active):
                if active not in blocks:
                    path = ("steps", index, "active", at)
                    message = with_nearest(_missing_block(active), active, blocks)
                    yield Finding(diagram, path, "error", "missing-block", message)


def terms_exist(subject: Subject) -> Iterator[Finding]:
    """Groups, lanes, families and tags are those of the taxonomy."""
    for entry in subject.catalog.entries:
        for path, term, known in _terms(entry, subject.catalog.taxonomy):
            ids = {each.id for each in known}
            if term not in ids:
                message = with_nearest(_unknown_term(term), term, ids)
                yield Finding(entry, path, "error", "unknown-term", message)


RULES = (
    entries_exist,
    related_are_said_once,
    parts_exist,
    active_blocks_exist,
    terms_exist,
)


def _references(catalog: Catalog) -> Iterator[tuple[Entry | None, Reference]]:
    """Find the references of every entry and of the taxonomy, which is no entry."""
    for entry in catalog.entries:
        for reference in references(entry):
            yield entry, reference
    for reference in cited_by_terms(catalog.taxonomy):
        yield None, reference


def _ids(catalog: Catalog, kind: type[Entry]) -> Iterator[str]:
    """Return the ids that a field of this kind may name; sources are named by their own fields."""
    for entry in catalog.entries:
        if isinstance(entry, kind) and (kind is Source or not isinstance(entry, Source)):
            yield entry.id


def _terms(entry: Entry, taxonomy: Taxonomy) -> Iterator[tuple[Path, str, tuple[Term, ...]]]:
    for index, tag in enumerate(entry.tags):
        yield ("tags", index), tag, taxonomy.tags
    match entry:
        case Solution():
            yield ("family",), entry.family, taxonomy.families
            for index, group in enumerate(entry.groups):
                yield ("groups", index), group, taxonomy.groups
        case Milestone():
            yield ("lane",), entry.lane, taxonomy.lanes
        case Vendor():
            yield ("group",), entry.group, taxonomy.groups
        case Concept():
            yield ("family",), entry.family, taxonomy.concept_families
        case Criterion():
            yield ("group",), entry.group, taxonomy.criterion_groups
        case _:
            pass


def _parts(entry: Entry) -> tuple[str, ...]:
    """Return what can be named after the ``#`` of a link to an entry."""
    match entry:
        case Comparison():
            own = (*(row.id for row in entry.rows), *(column.id for column in entry.columns))
        case Diagram():
            own = (*(block.id for block in entry.blocks), *(step.id for step in entry.steps))
        case _:
            own = ()
    return (*own, *entry.__struct_encode_fields__)


_SELF = Text("l’entrée renvoie à elle-même", "the entry refers to itself")
_REPEATED = Text("cette entrée est citée deux fois", "this entry is named twice")


def _missing(id_: str) -> Text:
    return Text(f"aucune entrée «\u00a0{id_}\u00a0»", f"there is no entry “{id_}”")


def _missing_part(link: Link) -> Text:
    return Text(
        f"l’entrée «\u00a0{link.id}\u00a0» n’a pas de partie «\u00a0{link.part}\u00a0»",
        f"the entry “{link.id}” has no part “{link.part}”",
    )


def _missing_block(id_: str) -> Text:
    return Text(f"aucun bloc «\u00a0{id_}\u00a0» dans ce dessin", f"no block “{id_}” here")


def _unknown_term(term: str) -> Text:
    return Text(
        f"«\u00a0{term}\u00a0» n’est pas dans la taxonomie", f"“{term}” is not in the taxonomy"
    )


def _other_kind(target: Entry, reference: Reference) -> Text:
    found, wanted = kind_name(type(target)), kind_name(reference.kind)
    return Text(
        f"«\u00a0{target.id}\u00a0» est du genre {found}, il faut {wanted}",
        f"“{target.id}” is of kind {found}, {wanted} is wanted",
    )
