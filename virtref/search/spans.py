"""Which characters of a title to highlight."""

from virtref.search.query import Query, stem
from virtref.search.words import fold_with_places

Span = tuple[int, int]
"""Start and end of characters, as in a slice."""


def highlighted(title: str, query: Query) -> tuple[Span, ...]:
    """Return the spans of the title that the words of the query explain, in order, disjoint."""
    folded, places = fold_with_places(title)
    found = (_find(folded, places, word) for word in query.words)
    return _joined(sorted(span for span in found if span is not None))


def _find(folded: str, places: tuple[int, ...], word: str) -> Span | None:
    """Find a word at the start of a word, else anywhere, else across punctuation (vtx, VT-x)."""
    spaced = f" {folded}"
    for part in (word, stem(word)):
        start = spaced.find(f" {part}")
        if start < 0:
            start = folded.find(part)
        if start >= 0:
            return places[start], places[start + len(part) - 1] + 1
    solid = [index for index, character in enumerate(folded) if character != " "]
    start = "".join(folded[index] for index in solid).find(word)
    if start < 0:
        return None
    return places[solid[start]], places[solid[start + len(word) - 1]] + 1


def _joined(spans: list[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
