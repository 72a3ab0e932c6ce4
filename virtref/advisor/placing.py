"""Placing: what each solution was in a decision, in the lead or far from it, or out."""

from collections.abc import Mapping
from typing import NamedTuple

from virtref.advisor.decision import Decision, Exclusion, Standing
from virtref.advisor.explain import score_words
from virtref.content.text import Text


class Seen(NamedTuple):
    """A solution in a decision; ``place`` counts from 1 and is shared by equal ranks.

    What is out has neither place nor score.
    """

    found: Standing | Exclusion
    place: int | None = None
    score: Text = Text()


def placed(decision: Decision) -> Mapping[str, Seen]:
    """Return every solution of a decision by its id."""
    ranks = [standing.rank for standing in decision.ranking]
    standings = {
        one.id: Seen(
            one,
            1 + sum(rank > one.rank for rank in ranks),
            score_words(one, decision.max),
        )
        for one in decision.ranking
    }
    return {**standings, **{one.id: Seen(one) for one in decision.excluded}}
