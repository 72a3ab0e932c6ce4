"""What somebody typed, as words to look for."""

from dataclasses import dataclass

from virtref.search.words import fold

_LITTLE_WORDS = frozenset(
    fold(
        "a à au aux c ce d de des du en est et l la le les ou où pour qu que quoi s un une"
    ).split()
    + fold("a an and is of or the to what").split()
)
_SHORTEST_PLURAL = 4


@dataclass(frozen=True)
class Query:
    """The words to look for, in the order in which they were typed."""

    words: tuple[str, ...]

    @property
    def text(self) -> str:
        """The words with one space between them."""
        return " ".join(self.words)


def parse_query(text: str) -> Query:
    """Read what was typed; little words count only when there is nothing else."""
    words = tuple(fold(text).split())
    telling = tuple(word for word in words if word not in _LITTLE_WORDS)
    return Query(telling or words)


def stem(word: str) -> str:
    """Return the word without the mark of a plural (-s, -x), to find the singular too."""
    plural = len(word) >= _SHORTEST_PLURAL and word[-1] in "sx"
    return word[:-1] if plural else word
