"""Decision: the answer of the advisor, complete enough to be added up again by hand."""

from enum import IntEnum

import msgspec

from virtref.content.cells import Citation, How
from virtref.content.text import Text

RECOMMENDED = 3


class Certainty(IntEnum):
    """How sure it is that a solution meets every requirement; the surer ones rank first."""

    UNLIKELY = 0
    """A requirement is not met, as far as is known, but no source was read that says so."""
    OPEN = 1
    """Nothing is known of a requirement, or it is met without a source that says so."""
    CONFIRMED = 2
    """A source settles every requirement."""


class Contribution(msgspec.Struct, frozen=True, kw_only=True):
    """A line of a score: what one wish gives; ``best`` what it could give if all were known."""

    question: str
    option: str
    heading: str
    criterion: str
    value: str
    points: int
    best: int
    max: int
    reason: Text
    sources: tuple[Citation, ...]
    how: How


class Doubt(msgspec.Struct, frozen=True, kw_only=True):
    """A requirement that no source settles: the reader has to check it.

    ``unlikely`` tells that what is known speaks against the solution.
    """

    question: str
    option: str
    requirement: str
    criterion: str
    value: str
    unlikely: bool
    reason: Text
    sources: tuple[Citation, ...]
    how: How


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """A solution that remains: ``score`` is the sum of its lines, ``best`` what it may be."""

    id: str
    name: Text
    score: int
    best: int
    tied: bool
    contributions: tuple[Contribution, ...]
    to_check: tuple[Doubt, ...]

    @property
    def certainty(self) -> Certainty:
        """Return how sure it is that every requirement is met."""
        if any(doubt.unlikely for doubt in self.to_check):
            return Certainty.UNLIKELY
        return Certainty.OPEN if self.to_check else Certainty.CONFIRMED

    @property
    def rank(self) -> tuple[Certainty, int, int]:
        """Return what the order compares; equal ranks are a tie."""
        return self.certainty, self.score, self.best


class Failure(msgspec.Struct, frozen=True, kw_only=True):
    """A requirement that a solution fails; no question for those that virtref itself makes."""

    question: str | None
    option: str | None
    requirement: str
    reason: Text
    sources: tuple[Citation, ...] = ()


class Exclusion(msgspec.Struct, frozen=True, kw_only=True):
    """A solution that is out, with every reason."""

    id: str
    name: Text
    failed: tuple[Failure, ...]


class Claim(msgspec.Struct, frozen=True, order=True):
    """An answer that requires something, as a question and the option chosen."""

    question: str
    option: str


class Conflict(msgspec.Struct, frozen=True):
    """Answers that no solution meets together, though it would without any one of them."""

    answers: tuple[Claim, ...]


class WayOut(msgspec.Struct, frozen=True):
    """Answers to give up so that ``solutions`` remain; keeping any one of them is too much."""

    answers: tuple[Claim, ...]
    solutions: tuple[str, ...]


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """The ranking, what is out, and, when nothing can be recommended, what contradicts itself.

    ``max`` is what the answers could award.
    """

    max: int
    ranking: tuple[Standing, ...]
    excluded: tuple[Exclusion, ...]
    conflicts: tuple[Conflict, ...] = ()
    ways_out: tuple[WayOut, ...] = ()

    @property
    def remaining(self) -> int:
        """Return how many solutions are still possible."""
        return len(self.ranking)

    @property
    def recommended(self) -> tuple[Standing, ...]:
        """Return the first three that are not unlikely to meet the requirements."""
        return tuple(
            standing
            for standing in self.ranking[:RECOMMENDED]
            if standing.certainty is not Certainty.UNLIKELY
        )

    @property
    def leaders(self) -> tuple[Standing, ...]:
        """Return the first solution and those that tie with it; none that is unlikely."""
        return tuple(
            standing
            for standing in self.ranking
            if standing.rank == self.ranking[0].rank
            and standing.certainty is not Certainty.UNLIKELY
        )

    def standing(self, solution: str) -> Standing | None:
        """Return the standing of a solution, or ``None`` when it is out."""
        return next((standing for standing in self.ranking if standing.id == solution), None)

    def exclusion(self, solution: str) -> Exclusion | None:
        """Return why a solution is out, or ``None`` when it is not."""
        return next((exclusion for exclusion in self.excluded if exclusion.id == solution), None)
