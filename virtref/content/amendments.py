"""Amendments: a pack says one text of an entry otherwise, and leaves the rest of it alone."""

from collections.abc import Mapping

import msgspec
from msgspec.structs import fields, replace

from virtref.content.entries import Entry, Id
from virtref.content.nearest import with_nearest
from virtref.content.problems import Problem, error
from virtref.content.text import Text


class Amendment(msgspec.Struct, frozen=True):
    """Another text for one field of the entry that it ``overrides``, and where that is written."""

    overrides: Id
    field: str
    text: Text
    file: str
    line: int


def amended(entries: Mapping[str, Entry], amendment: Amendment) -> Entry | Problem:
    """Return the entry with its other text; a language that is not given stays as it was."""
    entry = entries.get(amendment.overrides)
    if entry is None:
        message = with_nearest(_no_entry(amendment.overrides), amendment.overrides, entries)
        return _refused(amendment, "overrides-nothing", message)
    texts = {
        field.encode_name: field.name
        for field in fields(entry)
        if isinstance(getattr(entry, field.name), Text)
    }
    name = texts.get(amendment.field)
    if name is None:
        message = with_nearest(_no_text(amendment.field), amendment.field, texts)
        return _refused(amendment, "unknown-field", message)
    before, given = getattr(entry, name), amendment.text
    return replace(entry, **{name: Text(given.fr or before.fr, given.en or before.en)})


def _refused(amendment: Amendment, code: str, message: Text) -> Problem:
    return error(amendment.file, code, message, amendment.line, 1)


def _no_entry(id_: str) -> Text:
    return Text(
        f"aucune entrée «\u00a0{id_}\u00a0» dont changer un texte",
        f"there is no entry “{id_}” to change a text of",
    )


def _no_text(field: str) -> Text:
    return Text(
        f"cette entrée n’a pas de texte «\u00a0{field}\u00a0»",
        f"this entry has no text “{field}”",
    )
