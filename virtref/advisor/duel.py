"""Duel: one solution against all others, while the answers to a few questions may change.

The questions of a duel do not decide what else is asked, so their effects simply add up and the
search can stop as soon as the strongest rival is out of reach.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from virtref.advisor.effects import Effect
from virtref.advisor.outcome import ranks


class Change(NamedTuple):
    """Another answer to one question; no options take the answer back."""

    question: str
    options: tuple[str, ...]


@dataclass(frozen=True)
class Duel:
    """The present effect of each asked question, and the changes that are allowed.

    ``place`` is the solution that shall win and meets what the allowed changes require;
    ``candidates`` is the set of those that may. It wins when it is first or tied, and all its
    requirements are settled by a source.
    """

    place: int
    candidates: int
    effects: Mapping[str, Effect]
    allowed: Mapping[Change, Effect]

    def wins(self, count: int) -> Iterator[frozenset[Change]]:
        """Yield sets of at most ``count`` changes that make the solution win.

        A set may come several times. Where no smaller set wins, all of ``count`` changes come.
        """
        return self._search(frozenset(), count)

    def _search(self, changes: frozenset[Change], count: int) -> Iterator[frozenset[Change]]:
        effects = {**self.effects, **{change.question: self.allowed[change] for change in changes}}
        changed = {change.question for change in changes}
        blocking = [key for key, effect in effects.items() if not meets(self.place, effect)]
        if len(blocking) > count:
            return
        if blocking:
            helpful = [change for change in self.allowed if change.question == blocking[0]]
        else:
            ranked = ranks(self.candidates, list(effects.values()))
            rival = max(ranked, key=ranked.__getitem__)
            if ranked[rival] == ranked[self.place]:
                yield changes
                return
            if count == 0:
                return
            free = {
                change: (effects[change.question], new)
                for change, new in self.allowed.items()
                if change.question not in changed
            }
            lead = ranked[rival].score - ranked[self.place].score
            helpful = self._against(rival, lead, free, count)
        for change in helpful:
            yield from self._search(changes | {change}, count - 1)

    def _against(
        self, rival: int, lead: int, free: Mapping[Change, tuple[Effect, Effect]], count: int
    ) -> list[Change]:
        """Return the changes of which a set that beats the rival needs one.

        Such a set brings a requirement that the rival does not meet, or makes up for its lead:
        then its largest gain, taken ``count`` times, is at least the lead.
        """
        gains = {
            change: self._margin(new, rival) - self._margin(old, rival)
            for change, (old, new) in free.items()
        }
        most = max(gains.values(), default=0)
        return [
            change
            for change, (_, new) in free.items()
            if (new.failed | new.doubtful) >> rival & 1
            or gains[change] + (count - 1) * most >= lead
        ]

    def _margin(self, effect: Effect, rival: int) -> int:
        return effect.certain[self.place] - effect.certain[rival]


def meets(place: int, effect: Effect) -> bool:
    """Tell whether a solution meets, beyond doubt, what an answer requires."""
    return not (effect.failed | effect.doubtful) >> place & 1
