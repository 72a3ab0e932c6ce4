"""Words as they are compared: without accents, case or punctuation."""

import unicodedata
from functools import cache

_LIGATURES = {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d"}


def fold(text: str) -> str:
    """Return the words of a text in lower case, without accents, one space between them."""
    return " ".join("".join(map(_fold_character, text)).split())


def fold_with_places(text: str) -> tuple[str, tuple[int, ...]]:
    """Return the folded characters one by one and, for each, its index in ``text``.

    Unlike ``fold`` it keeps every separator as a space, so that places stay exact.
    """
    pairs = [
        (folded, index)
        for index, character in enumerate(text)
        for folded in _fold_character(character)
    ]
    return "".join(folded for folded, _ in pairs), tuple(index for _, index in pairs)


@cache
def _fold_character(character: str) -> str:
    """Return what a character counts as: letters, digits, a space, or nothing (an accent)."""
    folded = character.casefold()
    parts = unicodedata.normalize("NFKD", _LIGATURES.get(folded, folded))
    bare = "".join(part for part in parts if not unicodedata.combining(part))
    return "".join(part if part.isalnum() else " " for part in bare)
