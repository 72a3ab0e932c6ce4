"""Advice and questions as other programs see them."""

import msgspec

from virtref.advisor.decision import Conflict, Exclusion, Standing, WayOut
from virtref.advisor.questionnaire import Alert, Condition, Question
from virtref.advisor.reopening import Reopened
from virtref.content.text import Text


class OptionLine(msgspec.Struct, frozen=True):
    """An option of a question."""

    id: str
    title: Text


class QuestionLine(msgspec.Struct, frozen=True):
    """A question."""

    id: str
    type: str
    title: Text
    options: tuple[OptionLine, ...]
    asked_when: tuple[Condition, ...]
    depth: str
    heading: str


class Advice(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A decision with the content that it was made from.

    ``since`` is what changed since the day of the decision file that was given, if one was.
    """

    content: str
    max: int
    ranking: tuple[Standing, ...]
    excluded: tuple[Exclusion, ...]
    conflicts: tuple[Conflict, ...]
    ways_out: tuple[WayOut, ...]
    alerts: tuple[Alert, ...]
    since: Reopened | None = None


def question_line(question: Question) -> QuestionLine:
    """Return a question without its effects."""
    return QuestionLine(
        id=question.id,
        type=question.type,
        title=question.title,
        options=tuple(OptionLine(option.id, option.title) for option in question.options),
        asked_when=question.asked_when,
        depth=question.depth,
        heading=question.heading,
    )
