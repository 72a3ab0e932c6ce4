"""Why not X: what a solution fails or misses beside the first one, and what it does better."""

import msgspec

from virtref.advisor.decision import Decision, Doubt, Failure, Standing
from virtref.advisor.explain import score_words
from virtref.content.text import Text


class Gap(msgspec.Struct, frozen=True):
    """One wish for which two solutions differ; points are those of the answers’ weights."""

    question: str
    criterion: str
    own: int
    first: int
    max: int
    reason: Text


class WhyNot(msgspec.Struct, frozen=True, kw_only=True):
    """Why a solution is not first: what it fails, what it misses, and what it does better."""

    id: str
    summary: Text
    failed: tuple[Failure, ...] = ()
    to_check: tuple[Doubt, ...] = ()
    misses: tuple[Gap, ...] = ()
    better: tuple[Gap, ...] = ()


def why_not(decision: Decision, solution: str) -> WhyNot | None:
    """Compare a solution with the first one; ``None`` when it is not among the alternatives."""
    exclusion = decision.exclusion(solution)
    if exclusion is not None:
        return WhyNot(
            id=solution,
            summary=Text(
                f"{exclusion.name.fr} est écarté\u00a0: {exclusion.failed[0].reason.fr}",
                f"{exclusion.name.en} is out: {exclusion.failed[0].reason.en}",
            ),
            failed=exclusion.failed,
        )
    standing = decision.standing(solution)
    if standing is None:
        return None
    first = decision.ranking[0]
    gaps = [
        Gap(own.question, own.criterion, own.points, other.points, own.max, own.reason)
        for own, other in zip(standing.contributions, first.contributions, strict=True)
        if own.points != other.points
    ]
    return WhyNot(
        id=solution,
        summary=_summary(standing, first, decision.max),
        to_check=standing.to_check,
        misses=tuple(gap for gap in gaps if gap.own < gap.first),
        better=tuple(gap for gap in gaps if gap.own > gap.first),
    )


def _summary(standing: Standing, first: Standing, maximum: int) -> Text:
    fr, en = standing.name.fr, standing.name.en
    own, top = score_words(standing, maximum), score_words(first, maximum)
    if standing.rank == first.rank:
        return Text(f"{fr} est en tête\u00a0: {own.fr}.", f"{en} is in the lead: {own.en}.")
    if standing.certainty < first.certainty:
        return Text(
            f"{fr} vient après des solutions plus sûres\u00a0: une exigence reste à vérifier.",
            f"{en} comes after surer solutions: a requirement remains to be checked.",
        )
    return Text(
        f"{fr} obtient {own.fr}, {first.name.fr} {top.fr}.",
        f"{en} gets {own.en}, {first.name.en} {top.en}.",
    )
