"""The valid word that somebody probably meant."""

from collections.abc import Iterable

from virtref.content.text import Text

_LEAST_LIKENESS = 0.6
"""Below it a guess would only confuse."""


def nearest(wrong: str, valid: Iterable[str]) -> str | None:
    """Return the most alike of the valid words, or None when none is alike."""
    from rapidfuzz import process  # noqa: PLC0415  costs 16 ms, and mistakes are rare
    from rapidfuzz.distance import OSA  # noqa: PLC0415  same

    found = process.extractOne(
        wrong, sorted(valid), scorer=OSA.normalized_similarity, score_cutoff=_LEAST_LIKENESS
    )
    return None if found is None else found[0]


def with_nearest(message: Text, wrong: str, valid: Iterable[str]) -> Text:
    """Add the word that was probably meant to a message about a wrong one."""
    guess = nearest(wrong, valid)
    if guess is None:
        return message
    return Text(
        f"{message.fr}\u00a0; vouliez-vous dire «\u00a0{guess}\u00a0»\u00a0?",
        f"{message.en}; did you mean “{guess}”?",
    )
