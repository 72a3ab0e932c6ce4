"""From the YAML files of a folder to typed entries, each bad entry costing only itself.

This module imports yaml; whoever only reads a compiled catalogue never loads it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import msgspec

from virtref.content import codec
from virtref.content.compiled import Content, Origin
from virtref.content.complaints import ANY_KEY, Complaint, complaint
from virtref.content.folder import Folder
from virtref.content.kinds import KINDS, AnyEntry
from virtref.content.problems import Problem, error
from virtref.content.shape import expanded
from virtref.content.taxonomy import Taxonomy
from virtref.content.text import Text
from virtref.content.tree import Document, Path, Tree, child
from virtref.content.yamlfile import parse

TAXONOMY = "taxonomy.yaml"


@dataclass(frozen=True)
class Parsed:
    """What a folder says, and its documents, which know the place of every value."""

    content: Content
    documents: Mapping[str, Document]


def parse_folder(folder: Folder) -> Parsed:
    """Read every file of a folder; what is wrong becomes problems with file names below it."""
    documents: dict[str, Document] = {}
    problems = list(folder.problems)
    entries: list[AnyEntry] = []
    origins: list[Origin] = []
    taxonomy = Taxonomy()
    for name, data in folder.files.items():
        document = parse(data, name)
        if isinstance(document, Problem):
            problems.append(document)
            continue
        documents[name] = document
        results: Iterator[AnyEntry | Problem]
        if name == TAXONOMY:
            match _taxonomy(document):
                case Problem() as problem:
                    problems.append(problem)
                case Taxonomy() as found:
                    taxonomy = found
            continue
        for index, result in _entries(document):
            if isinstance(result, Problem):
                problems.append(result)
            else:
                entries.append(result)
                origins.append(Origin(name, document.place(("entries", index)).line))
    content = Content(tuple(entries), tuple(origins), taxonomy, tuple(problems))
    return Parsed(content, documents)


def _entries(document: Document) -> Iterator[tuple[int, AnyEntry | Problem]]:
    """Type the entries of one file."""
    kind = _kind(document)
    if isinstance(kind, Problem):
        yield 0, kind
        return
    entries = child(document.tree, "entries")
    if not isinstance(entries, list):
        place = document.place(("entries",))
        yield 0, error(document.file, "wrong-type", _NO_ENTRIES, *place)
        return
    for index, entry in enumerate(entries):
        yield index, _entry(document, index, entry, kind)


def _kind(document: Document) -> type[AnyEntry] | Problem:
    """Find which kind of entries a file holds."""
    tree = document.tree
    if not isinstance(tree, dict):
        return error(document.file, "wrong-type", _NO_ENTRIES, *document.place(()))
    unknown = next((key for key in tree if key not in {"kind", "entries"}), None)
    if unknown is not None:
        message = Text(
            f"le champ «\u00a0{unknown}\u00a0» n’existe pas ici\u00a0: un fichier a «\u00a0kind\u00a0»"
            " et «\u00a0entries\u00a0»",
            f"there is no field “{unknown}” here: a file has “kind” and “entries”",
        )
        return error(document.file, "unknown-field", message, *document.key_place((unknown,)))
    name = tree.get("kind", "")
    kind = KINDS.get(name) if isinstance(name, str) else None
    if kind is None:
        message = Text(
            f"le champ «\u00a0kind\u00a0» doit être l’un de\u00a0: {', '.join(KINDS)}",
            f"the field “kind” must be one of: {', '.join(KINDS)}",
        )
        return error(document.file, "unknown-kind", message, *document.place(("kind",)))
    return kind


def _entry(document: Document, index: int, tree: Tree, kind: type[AnyEntry]) -> AnyEntry | Problem:
    fault = document.fault_in(tree)
    if fault is not None:
        return fault
    if not isinstance(tree, dict):
        return error(document.file, "wrong-type", _NOT_FIELDS, *document.place(("entries", index)))
    expanded(tree, kind)
    try:
        return codec.typed(tree, kind)
    except msgspec.ValidationError as trouble:
        found = _exact(complaint(str(trouble)), tree, kind)
        return _problem(document, ("entries", index), found)


def _taxonomy(document: Document) -> Taxonomy | Problem:
    if document.faults:
        return next(iter(document.faults.values()))
    try:
        return codec.typed(expanded(document.tree, Taxonomy), Taxonomy)
    except msgspec.ValidationError as trouble:
        return _problem(document, (), complaint(str(trouble)))


def _problem(document: Document, base: Path, found: Complaint) -> Problem:
    path = (*base, *found.path)
    place = document.key_place(path) if found.about_key else document.place(path)
    return error(document.file, found.code, found.message, *place)


def _exact(found: Complaint, tree: Tree, kind: type[AnyEntry]) -> Complaint:
    """Find the key that msgspec does not name, by trying the keys of that mapping one by one."""
    if ANY_KEY not in found.path:
        return found
    at = found.path.index(ANY_KEY)
    mapping = tree
    for step in found.path[:at]:
        mapping = child(mapping, step)
    return found


_NO_ENTRIES = Text(
    "un fichier a un champ «\u00a0kind\u00a0» et une liste «\u00a0entries\u00a0»",
    "a file has a field “kind” and a list “entries”",
)
_NOT_FIELDS = Text(
    "une entrée est un ensemble de champs, dont «\u00a0id\u00a0» et «\u00a0title\u00a0»",
    "an entry is a set of fields, among them “id” and “title”",
)
