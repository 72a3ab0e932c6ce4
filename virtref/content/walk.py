"""Every text of a struct, with its path in the file."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import msgspec
from msgspec.structs import fields

from virtref.content.text import Text
from virtref.content.tree import Path


class PlacedText(NamedTuple):
    """A text and where it stands; ``required`` when a file must have it."""

    path: Path
    text: Text
    required: bool

    @property
    def field(self) -> str:
        """The name of the field, also of a text in a list."""
        return next(str(step) for step in reversed(self.path) if isinstance(step, str))


def texts(value: msgspec.Struct) -> Iterator[PlacedText]:
    """Find every ``Text`` inside a struct; paths use the names of the YAML fields."""
    return _texts(value, (), required=True)


def _texts(value: object, path: Path, *, required: bool) -> Iterator[PlacedText]:
    match value:
        case Text():
            yield PlacedText(path, value, required)
        case msgspec.Struct():
            for field in _fields(type(value)):
                inner = getattr(value, field.name)
                yield from _texts(inner, (*path, field.encode_name), required=field.required)
        case tuple():
            for index, element in enumerate(value):
                yield from _texts(element, (*path, index), required=True)
        case dict():
            for key, element in value.items():
                yield from _texts(element, (*path, key), required=True)
        case _:
            pass


_fields = cache(fields)
