"""Explanations of a decision: its result in a sentence, its points and its rejections in groups."""

import msgspec

from virtref.advisor.barred import ADVISABLE, SUPPORTED
from virtref.advisor.decision import Certainty, Contribution, Decision, Standing
from virtref.advisor.wording import listed
from virtref.content.text import Text


class HeadingPoints(msgspec.Struct, frozen=True):
    """The sum of the lines of one heading."""

    heading: str
    points: int
    best: int
    max: int


class Rejected(msgspec.Struct, frozen=True):
    """Solutions that are out for the same first reason."""

    reason: Text
    solutions: tuple[str, ...]


_GENERIC = {
    SUPPORTED: Text("Plus maintenu, ou plus vendu", "No longer maintained, or no longer sold"),
    ADVISABLE: Text(
        "Brique ou produit réservé, jamais proposé seul",
        "Building block or reserved product, never proposed by itself",
    ),
}
"""What is said of several solutions where each has a reason of its own."""


def score_words(standing: Standing, maximum: int) -> Text:
    """Return the score as a reader says it: “31 sur 38”, an interval when cells are unknown."""
    if standing.best == standing.score:
        return Text(f"{standing.score} sur {maximum}", f"{standing.score} out of {maximum}")
    return Text(
        f"{standing.score} à {standing.best} sur {maximum}",
        f"{standing.score} to {standing.best} out of {maximum}",
    )


def headline(decision: Decision) -> Text:
    """Return the result in one sentence; a tie is said."""
    leaders = decision.leaders
    match leaders:
        case _ if not decision.recommended:
            return Text(
                "À notre connaissance, aucune solution ne répond à toutes ces exigences.",
                "As far as we know, no solution meets all these requirements.",
            )
        case (only,) if only.certainty is Certainty.CONFIRMED:
            return Text(
                f"{only.name.fr} correspond le mieux à vos réponses.",
                f"{only.name.en} fits your answers best.",
            )
        case (only,):
            return Text(
                f"{only.name.fr} correspond le mieux à vos réponses, sous réserve de vérification.",
                f"{only.name.en} fits your answers best, subject to checking.",
            )
        case _:
            names = listed([leader.name for leader in leaders])
            return Text(
                f"À égalité en tête\u00a0: {names.fr}.", f"Tied in first place: {names.en}."
            )


def by_heading(standing: Standing) -> tuple[HeadingPoints, ...]:
    """Return the lines of a solution added up by heading, in the order of the lines."""
    headings = dict.fromkeys(line.heading for line in standing.contributions)
    return tuple(
        HeadingPoints(
            heading,
            sum(line.points for line in standing.contributions if line.heading == heading),
            sum(line.best for line in standing.contributions if line.heading == heading),
            sum(line.max for line in standing.contributions if line.heading == heading),
        )
        for heading in headings
    )


def strengths(standing: Standing) -> tuple[Contribution, ...]:
    """Return the lines that gave all their points, those that gave most first."""
    full = [line for line in standing.contributions if line.points == line.max > 0]
    return tuple(sorted(full, key=lambda line: -line.points))


def rejected(decision: Decision) -> tuple[Rejected, ...]:
    """Group the solutions that are out by their first reason, the largest group first."""
    groups: dict[Text, list[str]] = {}
    for exclusion in decision.excluded:
        first = exclusion.failed[0]
        reason = _GENERIC.get(first.requirement, first.reason)
        groups.setdefault(reason, []).append(exclusion.id)
    found = [Rejected(reason, tuple(ids)) for reason, ids in groups.items()]
    return tuple(sorted(found, key=lambda group: (-len(group.solutions), group.reason.fr)))
