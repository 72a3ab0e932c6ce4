"""Texts fit the card, the row or the timeline that shows them."""

from collections.abc import Iterator

from virtref.content.entries import Entry, Source
from virtref.content.kinds import kind_name
from virtref.content.rules.rule import Finding, Subject, shipped_texts
from virtref.content.text import LANGUAGES, Text
from virtref.content.walk import PlacedText

_LIMITS = {
    # Fields that have the same place on every page.
    "title": 60,
    "short": 24,
    "summary": 220,
    "about": 80,
    "role": 90,
    "goal": 90,
    "benefits": 90,
    "strengths": 90,
    "limits": 90,
    "caution": 160,
    "judged": 160,
    "takeaways": 160,
    "type-note": 260,
    # A line of a table of formats.
    "introduced": 60,
    "max-size": 60,
    "variants": 60,
    "syntax": 80,
    "snapshots": 90,
    # Fields inside a list or mapping, after its name.
    "cells.note": 140,
    "columns.title": 24,
    "columns.subtitle": 48,
    "rows.title": 40,
    "rows.cells": 80,
    "options.title": 20,
    "blocks.label": 36,
    "blocks.caption": 32,
    "blocks.text": 200,
    "steps.text": 200,
    "examples.name": 24,
    "desktop.name": 32,
    "server.name": 32,
    "reach.note": 90,
    "networks.note": 120,
    "product-names.note": 60,
    "version.note": 140,
    "lifecycle.note": 200,
    # Fields of one kind, after its name.
    "milestone.label": 28,
    "taxonomy.title": 32,
}
"""The most characters of a text; what is not named here may have ``_OTHERWISE``."""
_OTHERWISE = 400


def texts_fit(subject: Subject) -> Iterator[Finding]:
    """A shipped text is not longer than its place, in either language."""
    for owner, placed in shipped_texts(subject):
        if isinstance(owner, Source):
            continue  # the title of a document is as long as it is
        limit = _limit(owner, placed)
        for language in LANGUAGES:
            length = len(placed.text.into(language))
            if length > limit:
                path = (*placed.path, language)
                yield Finding(owner, path, "warning", "too-long", _too_long(length, limit))


RULES = (texts_fit,)


def _limit(owner: Entry | None, placed: PlacedText) -> int:
    """Return the limit of the kind, else of the list, else of the field."""
    kind = "taxonomy" if owner is None else kind_name(type(owner))
    names = (f"{kind}.{placed.field}", f"{placed.path[0]}.{placed.field}", placed.field)
    return next((_LIMITS[name] for name in names if name in _LIMITS), _OTHERWISE)


def _too_long(length: int, limit: int) -> Text:
    return Text(
        f"ce texte a {length} caractères\u00a0; au plus {limit} tiennent ici",
        f"this text has {length} characters; at most {limit} fit here",
    )
