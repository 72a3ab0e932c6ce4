"""Wished functions: questions with three states, written as one line about a criterion."""

import msgspec

from virtref.advisor.questionnaire import (
    Accepted,
    Condition,
    Depth,
    Option,
    Points,
    Question,
    Requirement,
    Wish,
)
from virtref.content.entries import Id
from virtref.content.text import Text


class Function(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"
):
    """A function that is required, wanted or indifferent; one of the criteria is enough.

    ``missing`` is said of a solution that lacks it when it is required.
    """

    id: Id
    order: int
    title: Text
    short: Text
    why: Text
    heading: Id = "functions"
    depth: Depth = "standard"
    asked_when: tuple[Condition, ...] = ()
    criteria: tuple[Id, ...]
    accepted: tuple[str, ...] = ("yes", "partial")
    points: dict[str, Points]
    missing: Text

    def question(self) -> Question:
        """Return the function as an ordinary question."""
        requirement = Requirement(
            reason=self.missing,
            any_of=tuple(Accepted(criterion, self.accepted) for criterion in self.criteria),
        )
        wishes = tuple(Wish(criterion, self.points) for criterion in self.criteria)
        return Question(
            id=self.id,
            order=self.order,
            title=self.title,
            short=self.short,
            why=self.why,
            heading=self.heading,
            depth=self.depth,
            asked_when=self.asked_when,
            options=(
                Option(
                    id="required",
                    title=Text("Indispensable", "Required"),
                    note=Text("Une solution sans cela est écartée", "A solution without it is out"),
                    icon="target",
                    require=(requirement,),
                    wish=wishes,
                ),
                Option(
                    id="wanted",
                    title=Text("Souhaité", "Wanted"),
                    note=Text("Cela donne des points", "It gives points"),
                    icon="thumbs-up",
                    wish=wishes,
                ),
                Option(
                    id="indifferent",
                    title=Text("Indifférent", "Indifferent"),
                    note=Text("Cela ne compte pas", "It does not count"),
                    icon="minus",
                ),
            ),
        )
