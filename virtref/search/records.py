"""Records: by which names an entry can be found, and how well a query fits them."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from virtref.content.entries import ConfigFormat, DiskFormat, Entry, Milestone, NetworkMode
from virtref.content.solution import Solution
from virtref.content.text import LANGUAGES, Language
from virtref.search.query import Query, stem
from virtref.search.words import fold

_SHORTEST_PART = 3
"""Fewer letters in the middle of a word mean nothing."""


class Rank(IntEnum):
    """How well an entry fits a query, the best first; *begins* is about the start of a word."""

    TITLE = 0
    OTHER_NAME = 1
    TITLE_BEGINS = 2
    TITLE_WORDS_BEGIN = 3
    NAME_WORDS_BEGIN = 4
    TITLE_CONTAINS = 5
    NAME_CONTAINS = 6
    CORRECTED = 7
    """Found only after typing mistakes were mended."""


class Match(NamedTuple):
    """How well a query fits, and the other name that explains it when the title does not."""

    rank: Rank
    via: str = ""


@dataclass(frozen=True)
class Record:
    """An entry with its title and its other names, as written and folded."""

    entry: Entry
    title: str
    names: tuple[str, ...]
    folded_title: str
    folded_names: tuple[str, ...]

    def words(self) -> Iterator[str]:
        """Return every word of the title and the other names."""
        for text in (self.folded_title, *self.folded_names):
            yield from text.split()

    def match(self, query: Query) -> Match | None:
        """Return how well the query fits, None when it does not."""
        if self.folded_title == query.text:
            return Match(Rank.TITLE)
        if query.text in self.folded_names:
            return Match(Rank.OTHER_NAME, self.names[self.folded_names.index(query.text)])
        if self.folded_title.startswith(query.text):
            return Match(Rank.TITLE_BEGINS)
        if all(_begins(word, self.folded_title) for word in query.words):
            return Match(Rank.TITLE_WORDS_BEGIN)
        everything = " ".join((self.folded_title, *self.folded_names))
        if all(_begins(word, everything) for word in query.words):
            return Match(Rank.NAME_WORDS_BEGIN, self._explaining(query))
        if all(_inside(word, self.folded_title) for word in query.words):
            return Match(Rank.TITLE_CONTAINS)
        if all(_inside(word, everything) for word in query.words):
            return Match(Rank.NAME_CONTAINS, self._explaining(query))
        return None

    def _explaining(self, query: Query) -> str:
        """Return the first other name with a word of the query that the title does not have.

        Of the words that people type, which are of any language, it is those that were typed.
        """
        return next(
            (
                _typed(name, query) if name in self.entry.aliases else name
                for word in query.words
                if not _inside(word, self.folded_title)
                for name, folded in zip(self.names, self.folded_names, strict=True)
                if _inside(word, folded)
            ),
            "",
        )


def record(entry: Entry, language: Language) -> Record:
    """Return the record of an entry for a reader of this language."""
    title = entry.title.into(language)
    names = tuple(dict.fromkeys(name for name in _names(entry, language) if name and name != title))
    return Record(entry, title, names, fold(title), tuple(map(fold, names)))


def _names(entry: Entry, reader: Language) -> Iterator[str]:
    """Find everything by which somebody may look for an entry, names of their language first."""
    languages = sorted(LANGUAGES, key=lambda language: language != reader)
    for language in languages:
        yield from entry.also_called.into(language)
        yield entry.title.into(language)
    match entry:
        case Solution():
            yield from entry.former_names
        case Milestone():
            yield from (entry.when.display(language) for language in languages)
            yield from (entry.label.into(language) for language in languages)
        case DiskFormat() | ConfigFormat():
            yield entry.extension
        case NetworkMode():
            yield from (product.name for product in entry.product_names)
        case _:
            pass
    yield from entry.aliases


def _typed(name: str, query: Query) -> str:
    """Return a name from the first to the last of its words that the query asks for."""
    words = name.split()
    asked = [
        place
        for place, word in enumerate(words)
        if any(_inside(each, fold(word)) for each in query.words)
    ]
    return " ".join(words[asked[0] : asked[-1] + 1]) if asked else name


def _begins(word: str, text: str) -> bool:
    return f" {stem(word)}" in f" {text}"


def _inside(word: str, text: str) -> bool:
    """Whether a word is in the text, if need be across punctuation (vtx is in VT-x)."""
    return _begins(word, text) or (
        len(word) >= _SHORTEST_PART and (word in text or word in text.replace(" ", ""))
    )
