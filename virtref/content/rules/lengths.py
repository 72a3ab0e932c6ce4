"""Texts fit the card, the row or the timeline that shows them."""

from collections.abc import Iterator

from virtref.content.entries import Entry, Milestone, Source
from virtref.content.rules.rule import Finding, Subject
from virtref.content.text import LANGUAGES, Text
from virtref.content.walk import PlacedText, texts

_LIMITS = {
    "title": 60,
    "short": 24,
    "summary": 220,
    "benefits": 90,
    "strengths": 90,
    "limits": 90,
}
"""The most characters of a field; what is not named here may have ``_OTHERWISE``."""
_TIMELINE_LABEL = 28
_CELL_NOTE = 140
_OTHERWISE = 400


def texts_fit(subject: Subject) -> Iterator[Finding]:
    """A shipped text is not longer than its place, in either language."""
    for entry in subject.shipped:
        if isinstance(entry, Source):
            continue  # the title of a document is as long as it is
        for placed in texts(entry):
            limit = _limit(entry, placed)
            for language in LANGUAGES:
                length = len(placed.text.into(language))
                if length > limit:
                    path = (*placed.path, language)
                    yield Finding(entry, path, "warning", "too-long", _too_long(length, limit))


RULES = (texts_fit,)


def _limit(entry: Entry, placed: PlacedText) -> int:
    if isinstance(entry, Milestone) and placed.path == ("label",):
        return _TIMELINE_LABEL
    if placed.path[0] == "cells" and placed.field == "note":
        return _CELL_NOTE
    return _LIMITS.get(placed.field, _OTHERWISE)


def _too_long(length: int, limit: int) -> Text:
    return Text(
        f"ce texte a {length} caractères\u00a0; au plus {limit} tiennent ici",
        f"this text has {length} characters; at most {limit} fit here",
    )
