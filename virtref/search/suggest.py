"""What somebody meant to type: typing mistakes mended with the catalogue's own words."""

from collections.abc import Sequence

from virtref.search.query import Query, stem

_SHORTEST = 3
_LEAST_LIKENESS = 0.66
"""One wrong letter in three (kvn, kvm) is mended, two are not."""


def corrected(query: Query, vocabulary: Sequence[str]) -> Query | None:
    """Return the query with unknown words replaced; None when one of them is like no word."""
    words = [_corrected(word, vocabulary) for word in query.words]
    known = tuple(word for word in words if word is not None)
    return Query(known) if len(known) == len(words) and known != query.words else None


def _corrected(word: str, vocabulary: Sequence[str]) -> str | None:
    if any(known.startswith(stem(word)) for known in vocabulary):
        return word
    if len(word) < _SHORTEST:
        return None
    from rapidfuzz import process  # noqa: PLC0415  costs 16 ms, and mistakes are rare
    from rapidfuzz.distance import OSA  # noqa: PLC0415  same

    found = process.extractOne(
        word, vocabulary, scorer=OSA.normalized_similarity, score_cutoff=_LEAST_LIKENESS
    )
    return None if found is None else found[0]
