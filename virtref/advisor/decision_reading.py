"""Reading a decision file strictly: what is wrong with it is a problem, never an exception."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from virtref.advisor.decision_file import FORMAT, DecisionFile
from virtref.advisor.filled import Filled
from virtref.advisor.questionnaire import Questionnaire
from virtref.advisor.remembered import remember
from virtref.content import codec
from virtref.content.complaints import Complaint, complaint
from virtref.content.problems import Problem, error, unreadable
from virtref.content.text import Text
from virtref.content.tree import MAX_BYTES
from virtref.content.yamlwords import too_big

MAX_CHARACTERS = 20_000
"""The longest text, as in the content that it is made of."""
MAX_WORD = 500
"""The longest run of characters without a space: some are addresses."""

_BYTE = re.compile(r"\(byte (\d+)\)")


@dataclass(frozen=True)
class Opened:
    """A file that was read, what of its answers still exists, and what no longer does."""

    file: DecisionFile
    filled: Filled
    problems: tuple[Problem, ...]


def read_decision(
    path: Path, questionnaire: Questionnaire, headings: Collection[str]
) -> Opened | Problem:
    """Read a file; what it answers to questions that no longer exist is left out, with a warning.

    ``headings`` are those that a weight may name.
    """
    try:
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as trouble:
        return unreadable(str(path), trouble)
    file = _typed(data, str(path))
    if isinstance(file, Problem):
        return file
    known = remember(str(path), file.answers, file.weights, questionnaire, headings)
    return Opened(file, known.filled, known.problems)


def _typed(data: bytes, name: str) -> DecisionFile | Problem:
    if len(data) > MAX_BYTES:
        return error(name, "too-big", too_big(len(data), MAX_BYTES))
    try:
        tree: object = msgspec.json.decode(data)
    except (ValueError, RecursionError) as trouble:
        return error(name, "damaged", _DAMAGED, *_place(data, str(trouble)))
    match tree:
        case {"virtref": "decision", "format": int(written)} if written > FORMAT:
            return error(name, "newer-format", _newer(written))
        case {"virtref": "decision"} if any(map(_is_too_long, _texts(tree))):
            return error(name, "long-text", _LONG_TEXT)
        case {"virtref": "decision"}:
            return _checked(data, name)
        case _:
            return error(name, "foreign-file", _FOREIGN)


def _texts(tree: object) -> Iterator[str]:
    """Find every key and every text, at any depth."""
    left = [tree]
    while left:
        match left.pop():
            case str() as text:
                yield text
            case list() as values:
                left += values
            case dict() as fields:
                left += (*fields, *fields.values())


def _is_too_long(text: str) -> bool:
    return len(text) > MAX_CHARACTERS or max(map(len, text.split()), default=0) > MAX_WORD


def _checked(data: bytes, name: str) -> DecisionFile | Problem:
    try:
        file = codec.from_json(data, DecisionFile)
    except msgspec.ValidationError as trouble:
        return error(name, "damaged", _damaged_at(complaint(str(trouble), DecisionFile)))
    return file if _adds_up(file) else error(name, "wrong-sum", _WRONG_SUM)


def _adds_up(file: DecisionFile) -> bool:
    """Tell whether the lines of every solution sum to its score, as the advisor writes them."""
    return all(
        all(0 <= line.points <= line.best <= line.max for line in standing.contributions)
        and standing.score == sum(line.points for line in standing.contributions)
        and standing.best == sum(line.best for line in standing.contributions)
        and file.max == sum(line.max for line in standing.contributions)
        for standing in file.ranking
    )


def _place(data: bytes, sentence: str) -> tuple[int, int]:
    """Return the line and column of the byte that a sentence of msgspec names; 0 without one."""
    found = _BYTE.search(sentence)
    if found is None:
        return 0, 0
    *before, last = data[: int(found[1])].split(b"\n")
    return len(before) + 1, len(last.decode(errors="replace")) + 1


_DAMAGED = Text(
    "ce fichier de décision est endommagé ou incomplet",
    "this decision file is damaged or incomplete",
)
_FOREIGN = Text(
    "ce fichier n’est pas une décision de virtref", "this file is no decision of virtref"
)
_LONG_TEXT = Text(
    "ce fichier de décision est endommagé\u00a0: un de ses textes est démesurément long",
    "this decision file is damaged: one of its texts is far too long",
)
_WRONG_SUM = Text(
    "ce fichier de décision est endommagé\u00a0: les points d’une solution ne s’additionnent pas",
    "this decision file is damaged: the points of a solution do not add up",
)


def _damaged_at(found: Complaint) -> Text:
    place = ".".join(str(step) for step in found.path)
    return Text(
        f"ce fichier de décision est endommagé (à «\u00a0{place}\u00a0»)\u00a0: {found.message.fr}",
        f"this decision file is damaged (at “{place}”): {found.message.en}",
    )


def _newer(written: int) -> Text:
    return Text(
        f"ce fichier vient d’une version plus récente de virtref (format {written}\u00a0; celle-ci"
        f" lit le format {FORMAT})\u00a0: mettez virtref à jour",
        f"this file comes from a newer version of virtref (format {written}; this one reads"
        f" format {FORMAT}): update virtref",
    )
