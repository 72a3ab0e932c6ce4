"""JSON Schemas of the content files, for editors that speak yaml-language-server."""

from typing import TypeAlias

import msgspec
from msgspec.structs import fields

from virtref.content.dates import DateSpan, PartialDate
from virtref.content.kinds import KINDS
from virtref.content.pack import Pack
from virtref.content.parse import TEXTS
from virtref.content.taxonomy import Taxonomy
from virtref.content.text import Text

Schema: TypeAlias = dict[str, object]

_DIALECT = "http://json-schema.org/draft-07/schema#"
_POINTER = "#/definitions/{name}"
_DATE = r"(\d{4}|\d{3}X)(-\d{2}(-\d{2})?)?~?"
_PATTERNS = {
    PartialDate: rf"^{_DATE}$",
    DateSpan: rf"^{_DATE}(/({_DATE}|\.\.))?$",
}


def schemas() -> dict[str, bytes]:
    """Return, as JSON, the schema of each kind of file by the name that its first line gives."""
    found = {name: of_entries(name, kind) for name, kind in KINDS.items()}
    for name, kind in (("taxonomy", Taxonomy), ("pack", Pack)):
        alone, definitions = _definitions(kind)
        found[name] = {"$schema": _DIALECT, **alone, "definitions": definitions}
    found[TEXTS] = _of_texts()
    return {name: encoded(schema) for name, schema in found.items()}


def encoded(schema: Schema) -> bytes:
    """Return a schema as JSON that people can read too."""
    return msgspec.json.format(msgspec.json.encode(schema), indent=2) + b"\n"


def _of_texts() -> Schema:
    """Describe a file of a pack that says texts of other entries otherwise."""
    text, definitions = _definitions(Text)
    entry = {
        "type": "object",
        "properties": {"overrides": {"type": "string"}},
        "required": ["overrides"],
        "additionalProperties": text,
    }
    return {
        "$schema": _DIALECT,
        "type": "object",
        "properties": {"kind": {"const": TEXTS}, "entries": {"type": "array", "items": entry}},
        "required": ["kind", "entries"],
        "additionalProperties": False,
        "definitions": definitions,
    }


def of_entries(name: str, kind: type[msgspec.Struct]) -> Schema:
    """Describe a file of entries: it names their kind once, so that they need not."""
    entry, definitions = _definitions(kind)
    required = [field.encode_name for field in fields(kind) if field.required]
    own = {**definitions[kind.__name__], "required": required}
    return {
        "$schema": _DIALECT,
        "type": "object",
        "properties": {
            "kind": {"const": name},
            "entries": {"type": "array", "items": entry},
        },
        "required": ["kind", "entries"],
        "additionalProperties": False,
        "definitions": {**definitions, kind.__name__: own},
    }


def _definitions(kind: type) -> tuple[Schema, dict[str, Schema]]:
    """Describe a struct; where a text is wanted, one plain text may stand for both languages."""
    (reference,), definitions = msgspec.json.schema_components(
        [kind], schema_hook=_date, ref_template=_POINTER
    )
    text = definitions[Text.__name__]
    return reference, {**definitions, Text.__name__: {"anyOf": [{"type": "string"}, text]}}


def _date(kind: type) -> Schema:
    return {"type": "string", "pattern": _PATTERNS[kind]}
