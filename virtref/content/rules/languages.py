"""What virtref ships says everything in both languages, and really says it in both."""

from collections.abc import Iterator

from virtref.content.entries import Entry
from virtref.content.rules.rule import Finding, Subject
from virtref.content.text import NO_BREAK_SPACE, Text
from virtref.content.walk import PlacedText, texts

_NAMES = frozenset(
    ("title", "short", "label", "name", "subtitle", "syntax", "introduced", "max-size", "variants")
)
"""Fields that may hold a proper name or a figure, equal in both languages."""
_FEWEST_WORDS = 4
"""Shorter texts are names or figures wherever they stand."""


def both_languages(subject: Subject) -> Iterator[Finding]:
    """A shipped text is there in French and in English."""
    for owner, placed in _shipped_texts(subject):
        french, english = bool(placed.text.fr), bool(placed.text.en)
        if french != english:
            message = _NO_ENGLISH if french else _NO_FRENCH
            yield Finding(owner, placed.path, "error", "missing-language", message)
        elif placed.required and not french:
            yield Finding(owner, placed.path, "error", "empty-text", _EMPTY)


def languages_differ(subject: Subject) -> Iterator[Finding]:
    """A shipped text is not the same in both languages, unless it is a name."""
    for owner, placed in _shipped_texts(subject):
        french = placed.text.fr.replace(NO_BREAK_SPACE, " ")
        is_sentence = len(french.split()) >= _FEWEST_WORDS and placed.field not in _NAMES
        if is_sentence and french == placed.text.en:
            yield Finding(owner, placed.path, "warning", "same-in-both-languages", _SAME)


RULES = (both_languages, languages_differ)


def _shipped_texts(subject: Subject) -> Iterator[tuple[Entry | None, PlacedText]]:
    for entry in subject.shipped:
        for placed in texts(entry):
            yield entry, placed
    for placed in texts(subject.catalog.taxonomy):
        yield None, placed


_NO_FRENCH = Text("il manque le français", "the French text is missing")
_NO_ENGLISH = Text("il manque l’anglais", "the English text is missing")
_EMPTY = Text("ce texte est vide", "this text is empty")
_SAME = Text("le même texte dans les deux langues", "the same text in both languages")
