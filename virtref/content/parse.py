"""From the YAML files of a folder to typed entries, each bad entry costing only itself.

This module imports yaml; whoever only reads compiled content never loads it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

import msgspec

from virtref.content import codec
from virtref.content.amendments import Amendment
from virtref.content.compiled import Content, Origin
from virtref.content.complaints import ANY_KEY, Complaint, complaint
from virtref.content.folder import Folder
from virtref.content.kinds import KINDS, AnyEntry
from virtref.content.pack import PACK_FILE, Pack
from virtref.content.problems import Problem, error
from virtref.content.shape import expanded
from virtref.content.taxonomy import Taxonomy
from virtref.content.text import Text
from virtref.content.tree import Document, Path, Tree, child
from virtref.content.yamlfile import parse

TAXONOMY = "taxonomy.yaml"
TEXTS = "texts"
"""What a file of a pack has as its kind when it only says texts of other entries otherwise."""

_FILE = Text(
    "un fichier a un champ «\u00a0kind\u00a0» et une liste «\u00a0entries\u00a0», rien d’autre",
    "a file has a field “kind” and a list “entries”, nothing else",
)
_KIND = Text(
    f"le champ «\u00a0kind\u00a0» doit être l’un de\u00a0: {', '.join(KINDS)}",
    f"the field “kind” must be one of: {', '.join(KINDS)}",
)
_ENTRY = Text(
    "une entrée est un ensemble de champs, dont «\u00a0id\u00a0» et «\u00a0title\u00a0»",
    "an entry is a set of fields, among them “id” and “title”",
)
_AMENDMENT = Text(
    "une entrée de textes a un champ «\u00a0overrides\u00a0» et les textes à changer",
    "an entry of texts has a field “overrides” and the texts to change",
)
_NO_TITLE = Text("le titre est vide", "the title is empty")


_Said: TypeAlias = AnyEntry | Taxonomy | Pack | Amendment | Problem
_Single = TypeVar("_Single", Taxonomy, Pack)


@dataclass(frozen=True)
class Parsed:
    """What a folder says, and its documents, which know the place of every value."""

    content: Content
    documents: Mapping[str, Document]


def parse_folder(folder: Folder) -> Parsed:
    """Read every file of a folder; problems carry file names below it."""
    documents: dict[str, Document] = {}
    problems = list(folder.problems)
    entries: list[AnyEntry] = []
    origins: list[Origin] = []
    amendments: list[Amendment] = []
    taxonomy, pack = Taxonomy(), None
    for name, data in folder.files.items():
        document = parse(data, name)
        if isinstance(document, Problem):
            problems.append(document)
            continue
        documents[name] = document
        for result, origin in _read(document):
            match result:
                case Problem():
                    problems.append(result)
                case Taxonomy():
                    taxonomy = result
                case Pack():
                    pack = result
                case Amendment():
                    amendments.append(result)
                case _:
                    entries.append(result)
                    origins.append(origin)
    content = Content(
        tuple(entries), tuple(origins), taxonomy, tuple(problems), tuple(amendments), pack
    )
    return Parsed(content, documents)


def _read(document: Document) -> Iterator[tuple[_Said, Origin]]:
    """Find out what a file says: the taxonomy, a pack, other texts, or entries of one kind."""
    if document.file in {TAXONOMY, PACK_FILE}:
        pack = document.file == PACK_FILE
        said = _single(document, Pack) if pack else _single(document, Taxonomy)
        yield said, Origin(document.file, 1)
        return
    tree, file = document.tree, document.file
    entries = child(tree, "entries")
    if not isinstance(tree, dict) or tree.keys() - {"kind", "entries"}:
        yield error(file, "bad-file", _FILE, 1, 1), Origin(file, 1)
    elif (kind := str(child(tree, "kind"))) not in {TEXTS, *KINDS}:
        yield error(file, "unknown-kind", _KIND, *document.place(("kind",))), Origin(file, 1)
    elif not isinstance(entries, list):
        yield error(file, "bad-file", _FILE, *document.place(("entries",))), Origin(file, 1)
    else:
        for index, entry in enumerate(entries):
            origin = Origin(file, document.place(("entries", index)).line)
            if kind == TEXTS:
                yield from ((said, origin) for said in _amendments(document, index, entry))
            else:
                yield _entry(document, index, entry, KINDS[kind]), origin


def _entry(document: Document, index: int, tree: Tree, kind: type[AnyEntry]) -> AnyEntry | Problem:
    base = ("entries", index)
    fault = document.fault_in(tree)
    if fault is not None:
        return fault
    if not isinstance(tree, dict):
        return error(document.file, "wrong-type", _ENTRY, *document.place(base))
    expanded(tree, kind)
    try:
        entry = codec.typed(tree, kind)
    except msgspec.ValidationError as trouble:
        return _problem(document, base, _exact(str(trouble), tree, kind))
    if not entry.title.fr and not entry.title.en:
        return error(document.file, "no-title", _NO_TITLE, *document.place((*base, "title")))
    return entry


def _amendments(document: Document, index: int, tree: Tree) -> Iterator[Amendment | Problem]:
    """Read the texts that an entry is given instead of its own, each costing only itself."""
    base = ("entries", index)
    fault = document.fault_in(tree)
    if fault is not None:
        yield fault
        return
    overrides = child(tree, "overrides")
    fields = [field for field in tree if field != "overrides"] if isinstance(tree, dict) else []
    if not isinstance(tree, dict) or not isinstance(overrides, str) or not overrides or not fields:
        yield error(document.file, "bad-texts", _AMENDMENT, *document.place(base))
        return
    for field in fields:
        path = (*base, field)
        try:
            text = codec.typed(expanded(tree[field], Text), Text)
        except msgspec.ValidationError as trouble:
            yield _problem(document, path, complaint(str(trouble), Text))
        else:
            line = document.key_place(path).line
            yield Amendment(overrides, field, text, document.file, line)


def _single(document: Document, kind: type[_Single]) -> _Single | Problem:
    """Read a file that says one thing only."""
    if document.faults:
        return next(iter(document.faults.values()))
    try:
        return codec.typed(expanded(document.tree, kind), kind)
    except msgspec.ValidationError as trouble:
        return _problem(document, (), complaint(str(trouble), kind))


def _problem(document: Document, base: Path, found: Complaint) -> Problem:
    path = (*base, *found.path)
    place = document.key_place(path) if found.about_key else document.place(path)
    return error(document.file, found.code, found.message, *place)


def _exact(sentence: str, entry: dict[str, Tree], kind: type[AnyEntry]) -> Complaint:
    """Name the key that msgspec does not, by trying those of the mapping one at a time.

    Mappings with free keys, such as ``cells``, stand directly in an entry.
    """
    found = complaint(sentence, kind)
    if ANY_KEY not in found.path:
        return found
    field = str(found.path[0])
    mapping = entry[field]
    keys = [
        key
        for key in (mapping if isinstance(mapping, dict) else ())
        if _trouble({**entry, field: {key: child(mapping, key)}}, kind) == sentence
    ]
    return found._replace(path=(field, *keys[:1], *found.path[2:]))


def _trouble(entry: Tree, kind: type[AnyEntry]) -> str:
    """Return what msgspec says against an entry; nothing when all is well."""
    try:
        codec.typed(entry, kind)
    except msgspec.ValidationError as trouble:
        return str(trouble)
    return ""
