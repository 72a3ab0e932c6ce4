"""``virtref list`` and ``virtref show``: which entries there are, and one of them whole."""

from argparse import Namespace
from collections.abc import Iterable, Iterator

import msgspec

from virtref.commands.answers import code_for, load, say_json, say_unknown
from virtref.commands.parsers import Parsers
from virtref.content import codec
from virtref.content.catalog import Catalog
from virtref.content.entries import Entry
from virtref.content.kinds import KINDS, kind_name
from virtref.content.text import Language, Text


class Line(msgspec.Struct, frozen=True):
    """One entry of the list."""

    kind: str
    id: str
    title: Text
    in_course: bool
    file: str
    line: int


def add_parser(parsers: Parsers) -> None:
    """Add ``list [KIND]`` and ``show ID``."""
    listing = parsers.add("list", Text("liste les entrées", "lists the entries"), run_list)
    kind = Text(f"un genre\u00a0: {', '.join(KINDS)}", f"one kind: {', '.join(KINDS)}")
    listing.add_argument("kind", nargs="?", metavar="KIND", help=parsers.say(kind))
    parsers.add_format(listing)
    showing = parsers.add("show", Text("montre une entrée", "shows one entry"), run_show)
    showing.add_argument("id", metavar="ID")
    parsers.add_format(showing)


def run_list(arguments: Namespace) -> int:
    """Print every entry, or those of one kind, in the order of the catalogue."""
    wanted = arguments.kind
    if wanted is not None and wanted not in KINDS:
        message = Text(f"aucun genre «\u00a0{wanted}\u00a0»", f"there is no kind “{wanted}”")
        return say_unknown(message, wanted, KINDS, arguments)
    loaded = load(arguments)
    kinds = KINDS.values() if wanted is None else (KINDS[wanted],)
    lines = [
        _line(entry, loaded.catalog) for kind in kinds for entry in loaded.catalog.of_kind(kind)
    ]
    if arguments.format == "json":
        say_json(lines)
    else:
        for line in lines:
            print(f"{line.kind:<14}{line.id:<44}{line.title.into(arguments.lang)}")
    return code_for(loaded.problems)


def run_show(arguments: Namespace) -> int:
    """Print one entry with everything that is known of it."""
    loaded = load(arguments)
    entry = loaded.catalog.get(arguments.id)
    if entry is None:
        message = Text(
            f"aucune entrée «\u00a0{arguments.id}\u00a0»", f"there is no entry “{arguments.id}”"
        )
        ids = (other.id for other in loaded.catalog.entries)
        return say_unknown(message, arguments.id, ids, arguments)
    if arguments.format == "json":
        say_json(entry)
    else:
        for line in _lines(codec.to_tree(entry), arguments.lang):
            print(line)
    return code_for(loaded.problems)


def _line(entry: Entry, catalog: Catalog) -> Line:
    origin = catalog.origin(entry.id)
    kind = kind_name(type(entry))
    return Line(kind, entry.id, entry.title, entry.in_course, origin.file, origin.line)


def _lines(tree: object, language: Language) -> Iterator[str]:
    """Write a tree as indented lines in the manner of YAML, nothing for what is missing."""
    match tree:
        case dict():
            for name, value in tree.items():
                if text := _text(value, language):
                    yield f"{name}: {text}"
                elif inner := list(_lines(value, language)):
                    yield f"{name}:"
                    yield from _indented(inner)
        case list() | tuple():
            for element in tree:
                text = _text(element, language)
                first, *rest = [text] if text else [*_lines(element, language)] or [""]
                yield f"- {first}"
                yield from _indented(rest)
        case _:
            pass


def _text(value: object, language: Language) -> str:
    """Return what fits behind the name of a field: a text in one language, a plain value."""
    match value:
        case {"fr": french, "en": english}:
            return Text(french, english).into(language)
        case dict() | list() | tuple() | None:
            return ""
        case _:
            return str(value)


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"  {line}" for line in lines)
