"""Bars: what virtref never recommends, whatever the answers, and the reason that it gives."""

from datetime import date

from virtref.advisor.decision import Failure
from virtref.content.solution import Solution, status_on
from virtref.content.text import Text

SUPPORTED, ADVISABLE = "supported", "advisable"
"""The requirements that virtref itself makes."""


def bar(solution: Solution, today: date) -> Failure | None:
    """Return why a solution is never recommended on ``today``, or ``None`` when it may be."""
    life = solution.lifecycle
    ends = [end for end in (life.support_ends, life.ended) if end is not None]
    match status_on(life, today):
        case "end-of-life":
            fr, en = ends[0].display("fr"), ends[0].display("en")
            return _failure(
                solution,
                SUPPORTED,
                Text(f"N’est plus maintenu (fin\u00a0: {fr})", f"No longer maintained (end: {en})"),
            )
        case "discontinued":
            fr, en = ends[-1].display("fr"), ends[-1].display("en")
            return _failure(
                solution,
                SUPPORTED,
                Text(
                    f"N’est plus développé ni vendu (fin\u00a0: {fr})",
                    f"No longer developed or sold (end: {en})",
                ),
            )
        case _ if solution.not_advisable is not None:
            return _failure(solution, ADVISABLE, solution.not_advisable)
        case _:
            return None


def _failure(solution: Solution, requirement: str, reason: Text) -> Failure:
    return Failure(
        question=None,
        option=None,
        requirement=requirement,
        reason=reason,
        sources=solution.sources,
    )
