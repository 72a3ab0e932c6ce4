"""Typography, for the reader’s eye: Lexique de l’Imprimerie nationale, New Hart’s Rules."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from virtref.content.entries import Source
from virtref.content.rules.rule import Finding, Subject, shipped_texts
from virtref.content.text import Language, Text


class _Mistake(NamedTuple):
    pattern: re.Pattern[str]
    message: Text


_CODE = re.compile(r"https?://\S+|`[^`]*`|\S*[=\\_]\S*|--?\w[\w-]*")
"""Addresses and fragments of commands keep their own signs."""

_AFTER_ACCENTED_E = (
    "tats?",
    "tapes?",
    "diteurs?",
    "mul(?:ateurs?|er|ée?s?)",
    "volu(?:er|tions)",
    "quip(?:es?|é|ements?)",
    "quilibr(?:er?|age)",
    "crans?",
    "cri(?:re|ture|ts?)",
    "coles?",
    "tudes?",
    "checs?",
    "chap",
    "chang(?:er?|es)",
    "lans?",
    "l(?:ever|éments?)",
    "conom(?:ie|iser)",
    "nergie",
    "norm(?:e|ément)",
    "poque",
    "tein(?:t|dre)",
    "tend(?:re|ue?)",
    "vit(?:er|ez)",
    "vénements?",
)
"""What follows É in common words that are not English ones without it."""
_AFTER_ACCENTED_A = ("l[ae]", "l(?=’)", "partir", "cette?", "distance", "terme", "côté", "chaque")
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
            re.compile(rf"\bE(?:{'|'.join(_AFTER_ACCENTED_E)})\b"),
            Text("la majuscule garde son accent\u00a0: É", "capitals keep their accents: É"),
        ),
        _Mistake(
            re.compile(rf"(?:^|[.…?!:;]\s)A (?:{'|'.join(_AFTER_ACCENTED_A)})\b"),
            Text("la majuscule garde son accent\u00a0: À", "capitals keep their accents: À"),
        ),
        _Mistake(
            re.compile(r"(?:^|[.…?!:;]\s)Ca\b|\bCa (?=se|ne|va|peut|doit)"),
            Text("la majuscule garde sa cédille\u00a0: Ça", "capitals keep their cedilla: Ça"),
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
            re.compile(r"[\s\u00a0](?:[:;?!](?=\s|$)|%)"),
            Text("pas d’espace avant ce signe en anglais", "no space before this sign"),
        ),
    ),
}


def typography_is_right(subject: Subject) -> Iterator[Finding]:
    """A shipped text has the signs and spaces of its language."""
    for owner, placed in shipped_texts(subject):
        if isinstance(owner, Source):
            continue  # the title of a document is quoted as it was published
        for language, mistakes in _MISTAKES.items():
            text = _CODE.sub("x", placed.text.into(language))
            for mistake in mistakes:
                if mistake.pattern.search(text):
                    path = (*placed.path, language)
                    yield Finding(owner, path, "warning", "typography", mistake.message)


RULES = (typography_is_right,)
