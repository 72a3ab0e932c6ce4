"""``virtref search``: the entries that somebody means."""

from argparse import Namespace

import msgspec

from virtref.commands.answers import code_for, load, say_json
from virtref.commands.parsers import Parsers
from virtref.content.kinds import kind_name
from virtref.content.text import Text
from virtref.search.index import SearchIndex
from virtref.search.query import parse_query


class Found(msgspec.Struct, frozen=True):
    """One hit; ``spans`` are the characters of the title to highlight, as in slices."""

    kind: str
    id: str
    title: str
    spans: tuple[tuple[int, int], ...]
    rank: int
    via: str


def add_parser(parsers: Parsers) -> None:
    """Add ``search WORD… [--limit N]``."""
    help_ = Text("cherche dans les titres et les alias", "searches titles and aliases")
    parser = parsers.add("search", help_, run)
    parser.add_argument("words", nargs="+", metavar=parsers.say(Text("MOT", "WORD")))
    limit = Text("nombre de réponses au plus", "most hits to show")
    parser.add_argument("--limit", type=int, default=20, metavar="N", help=parsers.say(limit))
    parsers.add_format(parser)


def run(arguments: Namespace) -> int:
    """Print the hits, the best first."""
    loaded = load(arguments)
    index = SearchIndex(loaded.catalog, arguments.lang)
    hits = index.find(parse_query(" ".join(arguments.words)), arguments.limit)
    found = [
        Found(kind_name(type(hit.entry)), hit.entry.id, hit.title, hit.spans, hit.rank, hit.via)
        for hit in hits
    ]
    if arguments.format == "json":
        say_json(found)
    else:
        for each in found:
            print(f"{each.kind:<14}{each.id:<44}{each.title}")
    return code_for(loaded.problems)
