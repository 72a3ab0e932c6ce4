"""How values travel: text trees from YAML to typed structs, structs to JSON and back."""

from typing import TypeVar

import msgspec

from virtref.content.dates import DateSpan, PartialDate

T = TypeVar("T")


def _decode(kind: type, value: object) -> object:
    """Build the types that msgspec does not know from their text."""
    if kind is PartialDate:
        return PartialDate.parse(str(value))
    if kind is DateSpan:
        return DateSpan.parse(str(value))
    raise NotImplementedError(kind)


def _encode(value: object) -> str:
    """Write the types that msgspec does not know as their text."""
    if isinstance(value, PartialDate | DateSpan):
        return str(value)
    raise NotImplementedError(type(value))


def typed(tree: object, kind: type[T]) -> T:
    """Type a tree whose scalars are all text; raise ``msgspec.ValidationError`` with a path."""
    return msgspec.convert(tree, kind, strict=False, dec_hook=_decode)


def from_json(data: bytes, kind: type[T]) -> T:
    """Read JSON that ``to_json`` wrote; raise ``msgspec.DecodeError`` when it is not."""
    return msgspec.json.decode(data, type=kind, dec_hook=_decode)


def to_json(value: object) -> bytes:
    """Write a struct, or a container of structs, as JSON."""
    return msgspec.json.encode(value, enc_hook=_encode)


def to_tree(value: object) -> object:
    """Turn a struct, or a container of structs, into dicts, lists and plain values, as in JSON."""
    return msgspec.to_builtins(value, enc_hook=_encode)
