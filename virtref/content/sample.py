"""Drawing statements to be read again, the same ones for the same seed."""

from collections.abc import Iterable
from hashlib import sha256
from itertools import chain, islice, zip_longest
from typing import get_args

from virtref.content.statements import Sort, Statement


def sample(statements: Iterable[Statement], number: int, seed: str) -> tuple[Statement, ...]:
    """Draw at most ``number`` statements that have a source: a cell, a fact, a date in turn.

    A statement’s rank is a hash of the seed and its place: every computer draws the same ones,
    and an edit elsewhere leaves the draw as it is.
    """
    sorts: dict[str, list[tuple[bytes, Statement]]] = {sort: [] for sort in get_args(Sort)}
    for statement in statements:
        if statement.sources:
            rank = sha256(f"{seed}\n{statement.place}".encode()).digest()
            sorts[statement.sort].append((rank, statement))
    drawn = (sorted(ranked, key=_rank) for ranked in sorts.values())
    turns = chain.from_iterable(zip_longest(*drawn))
    return tuple(statement for _, statement in islice(filter(None, turns), number))


def _rank(ranked: tuple[bytes, Statement]) -> bytes:
    return ranked[0]
