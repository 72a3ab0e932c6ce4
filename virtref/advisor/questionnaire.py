"""The questionnaire: what is asked, and what each option asks of a solution."""

from functools import cached_property
from typing import Annotated, Literal

import msgspec

from virtref.content.cells import Citation
from virtref.content.entries import Id
from virtref.content.text import Text

Depth = Literal["quick", "standard"]
Kind = Literal["single", "multi"]
Points = Annotated[int, msgspec.Meta(ge=0, le=20)]

DONT_KNOW = "unknown"
"""The option of every single question that means “I don’t know”; it never has an effect."""


class Condition(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab"):
    """Holds when an option of ``any_of``, if any is named, and none of ``none_of`` is chosen."""

    question: Id
    any_of: tuple[Id, ...] = ()
    none_of: tuple[Id, ...] = ()

    def holds(self, chosen: tuple[str, ...]) -> bool:
        """Tell whether the options chosen for the question satisfy the condition."""
        accepted = not self.any_of
        for option in chosen:
            if option in self.none_of:
                return False
            accepted = accepted or option in self.any_of
        return accepted


class Accepted(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A criterion and the values that satisfy a requirement."""

    criterion: Id
    values: tuple[str, ...] = ("yes", "partial")


class Requirement(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab"):
    """What a solution must have: one of ``any_of``, if any is named, and none of these vendors.

    ``reason`` is said of a solution that fails.
    """

    reason: Text
    any_of: tuple[Accepted, ...] = ()
    not_from: tuple[Id, ...] = ()

    @property
    def name(self) -> str:
        """Return what it looks at, as one word for reports."""
        return "/".join(accepted.criterion for accepted in self.any_of) or "vendor"


class Wish(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whole points that a solution gets for the value of one criterion; other values give 0.

    ``reason`` names what is appreciated; without it the title of the criterion does.
    """

    criterion: Id
    points: dict[str, Points]
    reason: Text = Text()

    @property
    def max(self) -> int:
        """Return the most that the wish can give."""
        return max(self.points.values(), default=0)


class Option(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One answer that can be chosen, and its effects."""

    id: Id
    title: Text
    note: Text = Text()
    icon: Id
    require: tuple[Requirement, ...] = ()
    wish: tuple[Wish, ...] = ()

    @property
    def neutral(self) -> bool:
        """Whether choosing it asks nothing of a solution."""
        return not self.require and not self.wish


class Question(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"
):
    """One page of the advisor; ``short`` is its name in the list of steps."""

    id: Id
    order: int
    type: Kind = "single"
    title: Text
    short: Text
    why: Text
    heading: Id
    depth: Depth = "standard"
    asked_when: tuple[Condition, ...] = ()
    options: Annotated[tuple[Option, ...], msgspec.Meta(min_length=2)]

    def option(self, id_: str) -> Option | None:
        """Return the option of that id, or ``None``."""
        return next((option for option in self.options if option.id == id_), None)


class Alert(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"):
    """A warning about answers that go badly together; it changes no point."""

    id: Id
    when: tuple[Condition, ...]
    text: Text
    sources: tuple[Citation, ...] = ()


class Questionnaire(msgspec.Struct, frozen=True, forbid_unknown_fields=True, dict=True):
    """All questions in the order in which they are asked, and all alerts."""

    questions: tuple[Question, ...] = ()
    alerts: tuple[Alert, ...] = ()

    @cached_property
    def by_id(self) -> dict[str, Question]:
        """Return the questions by their ids."""
        return {question.id: question for question in self.questions}

    @cached_property
    def branching(self) -> frozenset[str]:
        """Return the ids of the questions whose answer decides whether another is asked."""
        return frozenset(
            condition.question for question in self.questions for condition in question.asked_when
        )
