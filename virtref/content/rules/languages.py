"""What virtref ships says everything in both languages, and really says it in both."""

import re
from collections.abc import Iterator

from virtref.content.rules.rule import Finding, Subject, shipped_texts
from virtref.content.text import NO_BREAK_SPACE, Text

_NAMES = frozenset(
    ("title", "short", "label", "name", "subtitle", "syntax", "introduced", "max-size", "variants")
)
"""Fields that may hold a proper name or a figure, equal in both languages."""
_WORD = r"(?<![\w’.-])[^\W\d_A-ZÀ-Þ][^\W\d_]{2,}"
_PHRASE = re.compile(rf"{_WORD}[^,]*?{_WORD}")
"""Two words in lower case between commas; what has none is a list of names or figures."""


def both_languages(subject: Subject) -> Iterator[Finding]:
    """A shipped text is there in French and in English."""
    for owner, placed in shipped_texts(subject):
        french, english = bool(placed.text.fr), bool(placed.text.en)
        if french != english:
            message = _NO_ENGLISH if french else _NO_FRENCH
            yield Finding(owner, placed.path, "error", "missing-language", message)
        elif placed.required and not french:
            yield Finding(owner, placed.path, "error", "empty-text", _EMPTY)


def languages_differ(subject: Subject) -> Iterator[Finding]:
    """A shipped text is not the same in both languages, unless it is a name."""
    for owner, placed in shipped_texts(subject):
        french = placed.text.fr.replace(NO_BREAK_SPACE, " ")
        is_phrase = placed.field not in _NAMES and _PHRASE.search(french)
        if is_phrase and french == placed.text.en:
            yield Finding(owner, placed.path, "warning", "same-in-both-languages", _SAME)


RULES = (both_languages, languages_differ)


_NO_FRENCH = Text("il manque le français", "the French text is missing")
_NO_ENGLISH = Text("il manque l’anglais", "the English text is missing")
_EMPTY = Text("ce texte est vide", "this text is empty")
_SAME = Text("le même texte dans les deux langues", "the same text in both languages")
