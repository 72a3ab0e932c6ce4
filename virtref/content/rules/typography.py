"""Typography, for the reader’s eye: Lexique de l’Imprimerie nationale, New Hart’s Rules."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from virtref.content.entries import Source
from virtref.content.rules.rule import Finding, Subject
from virtref.content.text import Language, Text
from virtref.content.walk import texts


class _Mistake(NamedTuple):
    pattern: re.Pattern[str]
    message: Text


_CODE = re.compile(r"https?://\S+|`[^`]*`|\S*[=\\_]\S*|--?\w[\w-]*")
"""Addresses and fragments of commands keep their own signs."""

_BOTH = (
    _Mistake(
        re.compile("'"),
        Text("l’apostrophe s’écrit ’ et non '", "the apostrophe is ’ rather than '"),
    ),
    _Mistake(
        re.compile(r"\.\.\."),
        Text("les points de suspension s’écrivent …", "an ellipsis is written …"),
    ),
    _Mistake(re.compile(r"\S {2,}\S"), Text("deux espaces de suite", "two spaces in a row")),
    _Mistake(re.compile(r"^\s|\s$"), Text("espace au bord du texte", "space at the edge")),
    _Mistake(re.compile(r"\s[,.](?=\s|$)"), Text("espace en trop avant ce signe", "space before")),
    _Mistake(re.compile(r" - "), Text("un tiret s’écrit –", "a dash is written –")),
)
_MISTAKES: dict[Language, tuple[_Mistake, ...]] = {
    "fr": (
        *_BOTH,
        _Mistake(
            re.compile('["“”]'),
            Text("les guillemets français sont « et »", "French quotation marks are « and »"),
        ),
        _Mistake(
            re.compile(r"[^\s\u00a0:;?!][;?!](?=[\s\u00a0]|$)|[^\s\u00a0]:(?=\s|$)|\d%"),
            Text("il manque l’espace avant ce signe", "a space is missing before this sign"),
        ),
        _Mistake(
            re.compile(r"«(?!\u00a0)|(?<!\u00a0)»"),
            Text("il manque l’espace dans les guillemets", "a space is missing inside the quotes"),
        ),
        _Mistake(
            re.compile(r"\bE(?:tat|tape|diteur|mulat|volu|quipe|quilibr|cran|cole|tude|chec)"),
            Text("la majuscule garde son accent\u00a0: É", "capitals keep their accents: É"),
        ),
        _Mistake(
            re.compile(r"(?:^|[.…?!]\s)A (?=(?:l[ae’]|partir|cette?|distance|terme|côté)\b)"),
            Text("la majuscule garde son accent\u00a0: À", "capitals keep their accents: À"),
        ),
        _Mistake(
            re.compile(r"(?i)\b(?:oeuvre|coeur|noeud)"),
            Text("les lettres se lient\u00a0: œ", "the letters are joined: œ"),
        ),
    ),
    "en": (
        *_BOTH,
        _Mistake(
            re.compile('["«»]'),
            Text("les guillemets anglais sont “ et ”", "quotation marks are “ and ”"),
        ),
        _Mistake(
            re.compile(r"[\s\u00a0][:;?!](?=\s|$)"),
            Text("pas d’espace avant ce signe en anglais", "no space before this sign"),
        ),
    ),
}


def typography_is_right(subject: Subject) -> Iterator[Finding]:
    """A shipped text has the signs and spaces of its language."""
    for entry in subject.shipped:
        if isinstance(entry, Source):
            continue  # the title of a document is quoted as it was published
        for placed in texts(entry):
            for language, mistakes in _MISTAKES.items():
                text = _CODE.sub("x", placed.text.into(language))
                for mistake in mistakes:
                    if mistake.pattern.search(text):
                        path = (*placed.path, language)
                        yield Finding(entry, path, "warning", "typography", mistake.message)


RULES = (typography_is_right,)
