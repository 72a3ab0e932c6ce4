"""What a file may write more shortly than the structs say, directed by their types.

A plain text stands for both languages, and French gets its typography. Only fields that the
structs declare as ``Text`` are touched, so a product’s own spelling is never changed.
"""

from collections.abc import Callable, Mapping
from functools import cache, partial

from msgspec import inspect

from virtref.content.text import Text, french_typography
from virtref.content.tree import Tree

_Expand = Callable[[Tree], Tree]


def expanded(tree: Tree, kind: type) -> Tree:
    """Return the tree with every text in full; lists and mappings are changed in place."""
    expand = _for_kind(kind)
    return tree if expand is None else expand(tree)


@cache
def _for_kind(kind: type) -> _Expand | None:
    return _for_type(inspect.type_info(kind))


def _for_type(found: inspect.Type) -> _Expand | None:
    """Return what to change in a value of this type, None when it holds no ``Text``."""
    match found:
        case inspect.StructType(cls=cls) if cls is Text:
            return _text
        case inspect.StructType():
            inner = ((field.encode_name, _for_type(field.type)) for field in found.fields)
            expands = {name: expand for name, expand in inner if expand is not None}
            return partial(_fields, expands) if expands else None
        case inspect.UnionType():
            return next(filter(None, map(_for_type, found.types)), None)
        case inspect.VarTupleType():
            expand = _for_type(found.item_type)
            return expand and partial(_elements, expand)
        case inspect.DictType():
            expand = _for_type(found.value_type)
            return expand and partial(_values, expand)
        case _:
            return None


def _text(tree: Tree) -> Tree:
    match tree:
        case str():
            return {"fr": french_typography(tree), "en": tree}
        case dict() if isinstance(french := tree.get("fr"), str):
            tree["fr"] = french_typography(french)
    return tree


def _fields(expands: Mapping[str, _Expand], tree: Tree) -> Tree:
    if isinstance(tree, dict):
        for name in tree.keys() & expands.keys():
            tree[name] = expands[name](tree[name])
    return tree


def _elements(expand: _Expand, tree: Tree) -> Tree:
    if isinstance(tree, list):
        tree[:] = map(expand, tree)
    return tree


def _values(expand: _Expand, tree: Tree) -> Tree:
    if isinstance(tree, dict):
        tree.update({key: expand(value) for key, value in tree.items()})
    return tree
