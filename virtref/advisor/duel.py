"""Duel: one solution against all others, while the answers to a few questions may change.

The questions of a duel do not decide what else is asked, so their effects simply add up and the
search can stop as soon as the strongest rival is out of reach.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from virtref.advisor.alternatives import Effect
from virtref.advisor.outcome import Rank, ranks


class Change(NamedTuple):
    """Another answer to one question; no options take the answer back."""

    question: str
    options: tuple[str, ...]


@dataclass(frozen=True)
class Duel:
    """The present effect of each asked question, and the changes that are allowed.

    ``place`` is the solution that shall win, ``candidates`` the set of those that may.
    """

    place: int
    candidates: int
    effects: dict[str, Effect]
    allowed: dict[Change, Effect]

    def wins(self, count: int) -> Iterator[frozenset[Change]]:
        """Yield the sets of exactly ``count`` changes that make the solution win.

        Sets are found at least once. They are complete when no smaller set wins.
        """
        yield from self._search(frozenset(), count)

    def _search(self, changes: frozenset[Change], count: int) -> Iterator[frozenset[Change]]:
        effects = {**self.effects, **{change.question: self.allowed[change] for change in changes}}
        changed = {change.question for change in changes}
        free = [change for change in self.allowed if change.question not in changed]
        failing = [key for key, effect in effects.items() if effect.failed >> self.place & 1]
        if len(failing) > count:
            return
        if failing:
            helpful = [
                change
                for change in free
                if change.question == failing[0]
                and not self.allowed[change].failed >> self.place & 1
            ]
        else:
            ranked = ranks(self.candidates, effects.values())
            rival = max(ranked, key=ranked.__getitem__)
            if ranked[rival] == ranked[self.place]:
                if count == 0:
                    yield changes
                return
            helpful = self._helpful(effects, free, rival, ranked, count)
        if count == 0:
            return
        for change in helpful:
            yield from self._search(changes | {change}, count - 1)

    def _helpful(
        self,
        effects: dict[str, Effect],
        free: list[Change],
        rival: int,
        ranked: dict[int, Rank],
        count: int,
    ) -> list[Change]:
        """Return the changes of which a winning set needs one.

        A set that beats the rival removes it, settles a doubt between the two, or makes up for
        its lead; the last needs ``count`` gains that are large enough together.
        """
        turning = []
        gains = []
        for change in free:
            old, new = effects[change.question], self.allowed[change]
            if _turns(old, new, self.place, rival):
                turning.append(change)
            gains.append((_lead(new, self.place, rival) - _lead(old, self.place, rival), change))
        mine, theirs = ranked[self.place], ranked[rival]
        if theirs.confirmed > mine.confirmed:
            return turning
        lead = theirs.score - mine.score
        most = max((gain for gain, _ in gains), default=0)
        return turning + [
            change
            for gain, change in gains
            if gain + (count - 1) * most >= lead and change not in turning
        ]


def _turns(old: Effect, new: Effect, place: int, rival: int) -> bool:
    """Tell whether a change removes the rival, or settles a doubt in favour of the solution."""
    removed = new.failed >> rival & 1
    settled = (old.doubtful & ~new.doubtful) >> place & 1
    doubted = (new.doubtful & ~old.doubtful) >> rival & 1
    return bool(removed or settled or doubted)


def _lead(effect: Effect, place: int, rival: int) -> int:
    return effect.certain[place] - effect.certain[rival]
