"""The decision note: everything that a reader needs to check a decision without the program."""

import msgspec

from virtref.content.text import Text


class Answer(msgspec.Struct, frozen=True):
    """A question that was asked, and what was answered."""

    question: Text
    options: tuple[Text, ...]


class Weight(msgspec.Struct, frozen=True):
    """The factor that the reader gave to the points of a heading."""

    heading: Text
    factor: int


class Constraint(msgspec.Struct, frozen=True):
    """An answer that requires something, and how many solutions it rejects."""

    answer: Text
    rejects: int


class Statement(msgspec.Struct, frozen=True):
    """A sentence; ``sources`` are the numbers of those that support it."""

    text: Text
    sources: tuple[int, ...] = ()


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """A line of a score; ``best`` is what it gives if what is unknown turns out well."""

    points: int
    best: int
    max: int
    reason: Text
    how: Text
    sources: tuple[int, ...]


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """The lines of one heading and their sums."""

    heading: Text
    points: int
    best: int
    max: int
    lines: tuple[Line, ...]


class Candidate(msgspec.Struct, frozen=True, kw_only=True):
    """A recommended solution; ``meets`` is required of it, its groups sum to its score."""

    place: int
    name: Text
    summary: Text
    score: Text
    points: int
    best: int
    max: int
    meets: tuple[Statement, ...]
    groups: tuple[Group, ...]
    to_check: tuple[Statement, ...]
    caution: Text | None


class Possible(msgspec.Struct, frozen=True):
    """A solution that remains, but is not recommended; ``to_check`` says what speaks against it."""

    name: Text
    score: Text
    to_check: tuple[Statement, ...]


class Rejection(msgspec.Struct, frozen=True):
    """Solutions that are out for one reason, each with the sources that say so."""

    reason: Text
    solutions: tuple[Statement, ...]


class WayOut(msgspec.Struct, frozen=True):
    """Answers to give up, and the solutions that then remain."""

    answers: tuple[Text, ...]
    solutions: tuple[Text, ...]


class Reference(msgspec.Struct, frozen=True, kw_only=True):
    """A source under its number, with the day it was read and the places that are cited."""

    number: int
    title: Text
    publisher: str
    url: str
    published: Text | None
    read: Text | None
    places: tuple[str, ...]


class Note(msgspec.Struct, frozen=True, kw_only=True):
    """A decision as a document; ``conflicts`` are answers that exclude each other."""

    decided: Text
    program: str
    content: str
    headline: Text
    need: tuple[Answer, ...]
    weights: tuple[Weight, ...]
    coverage: Text
    decisive: tuple[Text, ...]
    constraints: tuple[Constraint, ...]
    alerts: tuple[Statement, ...]
    choice: tuple[Candidate, ...]
    runners_up: tuple[Candidate, ...]
    possible: tuple[Possible, ...]
    unlikely: tuple[Possible, ...]
    conflicts: tuple[tuple[Text, ...], ...]
    ways_out: tuple[WayOut, ...]
    rejected: tuple[Rejection, ...]
    score: tuple[Text, ...]
    policy: tuple[Text, ...]
    sources: tuple[Reference, ...]
