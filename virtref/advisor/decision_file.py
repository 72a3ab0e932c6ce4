"""The decision file (``.virtref``): the answers, and the decision that they led to that day.

It is JSON. ``ranking`` and ``excluded`` have the form that ``virtref advise --format json``
prints. A field that is added, renamed or taken away raises ``FORMAT``.
"""

from datetime import date
from pathlib import Path
from typing import Annotated, Final, Literal

import msgspec

from virtref import __version__
from virtref.advisor.alternatives import MAX_WEIGHT, Alternatives
from virtref.advisor.answers import Answers
from virtref.advisor.decision import Decision, Exclusion, Standing
from virtref.advisor.questionnaire import Depth
from virtref.advisor.recommend import decide
from virtref.content import codec
from virtref.content.problems import Problem
from virtref.paths import write_atomic

FORMAT: Final = 1
SUFFIX: Final = ".virtref"

Weight = Annotated[int, msgspec.Meta(ge=0, le=MAX_WEIGHT)]
Word = Annotated[str, msgspec.Meta(max_length=200)]
Chosen = Annotated[tuple[Word, ...], msgspec.Meta(max_length=100)]
Total = Annotated[int, msgspec.Meta(ge=0, le=1_000_000)]


class DecisionFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Everything that a file holds; ``content`` is the hash of the catalogue it was made from."""

    virtref: Literal["decision"] = "decision"
    format: Literal[1] = FORMAT
    program: str = __version__
    decided: date
    content: str
    depth: Depth
    answers: Annotated[dict[Word, Chosen], msgspec.Meta(max_length=500)]
    weights: Annotated[dict[Word, Weight], msgspec.Meta(max_length=100)]
    max: Total
    ranking: Annotated[tuple[Standing, ...], msgspec.Meta(max_length=5_000)]
    excluded: Annotated[tuple[Exclusion, ...], msgspec.Meta(max_length=5_000)]

    @property
    def decision(self) -> Decision:
        """Return the decision at the time, without what contradicted itself."""
        return Decision(max=self.max, ranking=self.ranking, excluded=self.excluded)


def decision_file(
    alternatives: Alternatives, answers: Answers, depth: Depth, content: str, today: date
) -> DecisionFile:
    """Decide, and return what a file keeps of it."""
    decision = decide(alternatives, answers)
    return DecisionFile(
        decided=today,
        content=content,
        depth=depth,
        answers=dict(answers),
        weights=dict(alternatives.weights),
        max=decision.max,
        ranking=decision.ranking,
        excluded=decision.excluded,
    )


def write_decision(path: Path, file: DecisionFile) -> Problem | None:
    """Write a file that ``read_decision`` reads back, or say why it cannot be written."""
    return write_atomic(path, msgspec.json.format(codec.to_json(file), indent=1) + b"\n")
