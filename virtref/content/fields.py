"""What the structs accept at a place: the names of fields, the values of a closed list."""

from collections.abc import Iterator

from msgspec import inspect

from virtref.content.tree import Path, Step


def field_names(kind: type, path: Path) -> tuple[str, ...]:
    """Return the fields of the struct at ``path``; none when something else stands there."""
    return tuple(
        field.encode_name
        for found in _at(kind, path)
        if isinstance(found, inspect.StructType)
        for field in found.fields
    )


def closed_values(kind: type, path: Path) -> tuple[str, ...]:
    """Return the values of the closed list at ``path``; none when it is not closed."""
    return tuple(
        str(value)
        for found in _at(kind, path)
        if isinstance(found, inspect.LiteralType)
        for value in found.values
    )


def _at(kind: type, path: Path) -> list[inspect.Type]:
    """Follow a path of file names through structs, lists, mappings and unions."""
    found = list(_options(inspect.type_info(kind)))
    for step in path:
        found = [
            option
            for outer in found
            for inner in _inside(outer, step)
            for option in _options(inner)
        ]
    return found


def _options(found: inspect.Type) -> tuple[inspect.Type, ...]:
    return found.types if isinstance(found, inspect.UnionType) else (found,)


def _inside(found: inspect.Type, step: Step) -> Iterator[inspect.Type]:
    match found:
        case inspect.StructType():
            yield from (field.type for field in found.fields if field.encode_name == step)
        case inspect.VarTupleType():
            yield found.item_type
        case inspect.DictType():
            yield found.value_type
        case _:
            pass
