"""Folding: the form of a text in which case and accents do not count."""

import unicodedata


def fold(text: str) -> str:
    """Return ``text`` without case, accents and ligatures (Unicode NFKD, combining marks off)."""
    opened = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe").replace("æ", "ae"))
    return "".join(mark for mark in opened if not unicodedata.combining(mark))
