"""What a file may write more shortly than the structs say, directed by their types.

A plain text stands for both languages, and French gets its typography. Only fields that the
structs declare as ``Text`` are touched, so a product’s own spelling is never changed.
"""

from collections.abc import Callable, Mapping
from functools import cache
from types import UnionType
from typing import Union, get_args, get_origin

import msgspec
from msgspec.structs import fields

from virtref.content.text import Text, french_typography
from virtref.content.tree import Tree

Expansion = Callable[[Tree], Tree]


def expanded(tree: Tree, kind: type) -> Tree:
    """Return the tree with every text in full; lists and mappings are changed in place."""
    expansion = _expansion(kind)
    return tree if expansion is None else expansion(tree)


@cache
def _expansion(kind: object) -> Expansion | None:
    """Return what to change in a value of this type, None when it holds no ``Text``."""
    if kind is Text:
        return _text
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return _of_struct(kind)
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in {Union, UnionType}:
        return next(filter(None, map(_expansion, arguments)), None)
    if origin is tuple:
        element = _expansion(arguments[0])
        return None if element is None else lambda tree: _list(tree, element)
    if origin is dict:
        value = _expansion(arguments[1])
        return None if value is None else lambda tree: _mapping(tree, value)
    return None


def _text(tree: Tree) -> Tree:
    match tree:
        case str():
            return {"fr": french_typography(tree), "en": tree}
        case dict() if isinstance(french := tree.get("fr"), str):
            tree["fr"] = french_typography(french)
    return tree


def _of_struct(kind: type[msgspec.Struct]) -> Expansion | None:
    expansions = {
        field.encode_name: expansion
        for field in fields(kind)
        if (expansion := _expansion(field.type)) is not None
    }
    return (lambda tree: _fields(tree, expansions)) if expansions else None


def _fields(tree: Tree, expansions: Mapping[str, Expansion]) -> Tree:
    if isinstance(tree, dict):
        for name in tree.keys() & expansions.keys():
            tree[name] = expansions[name](tree[name])
    return tree


def _list(tree: Tree, element: Expansion) -> Tree:
    if isinstance(tree, list):
        tree[:] = map(element, tree)
    return tree


def _mapping(tree: Tree, value: Expansion) -> Tree:
    if isinstance(tree, dict):
        for key, inner in tree.items():
            tree[key] = value(inner)
    return tree
