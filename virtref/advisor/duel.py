"""Duel: one solution against all others, while the answers to a few questions may change.

The questions of a duel do not decide what else is asked, so their effects simply add up and the
search can stop as soon as the strongest rival is out of reach.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, TypeAlias

from virtref.advisor.effects import Effect, together

_Points: TypeAlias = tuple[Sequence[int], Sequence[int]]
"""Certain and possible points of each solution."""


class Change(NamedTuple):
    """Another answer to one question; no options take the answer back."""

    question: str
    options: tuple[str, ...]


@dataclass(frozen=True)
class Duel:
    """The present effect of each asked question, and the changes that are allowed.

    ``place`` is the solution that shall win and meets what the allowed changes require;
    ``candidates`` is the set of those that may. It wins when it is first or tied, and all its
    requirements are settled by a source. Rivals that have to be checked rank below it then.
    """

    place: int
    candidates: int
    effects: Mapping[str, Effect]
    allowed: Mapping[Change, Effect]

    def wins(self, count: int) -> Iterator[frozenset[Change]]:
        """Yield each set of at most ``count`` changes that makes the solution win.

        Where no smaller set wins, all of ``count`` changes come.
        """
        return self._search(frozenset(), count, set())

    @cached_property
    def _points(self) -> _Points:
        total = together(list(self.effects.values()))
        return total.certain, total.possible

    @cached_property
    def _blocking(self) -> frozenset[str]:
        """The questions whose present answer the solution does not meet."""
        return frozenset(
            key for key, effect in self.effects.items() if not meets(self.place, effect)
        )

    def _search(
        self, changes: frozenset[Change], count: int, seen: set[frozenset[Change]]
    ) -> Iterator[frozenset[Change]]:
        if changes in seen:
            return
        seen.add(changes)
        changed = {change.question for change in changes}
        blocking = self._blocking - changed
        if len(blocking) > count:
            return
        if blocking:
            first = next(key for key in self.effects if key in blocking)
            helpful = [change for change in self.allowed if change.question == first]
        else:
            certain, possible = self._points_after(changes)
            rival = self._rival(changes, certain, possible)
            lead = certain[rival] - certain[self.place]
            if lead == 0 and possible[rival] == possible[self.place]:
                yield changes
                return
            if count == 0:
                return
            helpful = self._against(rival, lead, changed, count)
        for change in helpful:
            yield from self._search(changes | {change}, count - 1, seen)

    def _points_after(self, changes: frozenset[Change]) -> _Points:
        certain, possible = self._points
        for change in changes:
            old, new = self.effects[change.question], self.allowed[change]
            certain = _moved(certain, old.certain, new.certain)
            possible = _moved(possible, old.possible, new.possible)
        return certain, possible

    def _rival(
        self, changes: frozenset[Change], certain: Sequence[int], possible: Sequence[int]
    ) -> int:
        """Return the first of those whose requirements are all settled, the solution included."""
        settled = self.candidates
        changed = {change.question: self.allowed[change] for change in changes}
        for effect in {**self.effects, **changed}.values():
            settled &= ~(effect.failed | effect.doubtful)
        return max(
            (place for place in range(settled.bit_length()) if settled >> place & 1),
            key=lambda place: (certain[place], possible[place]),
        )

    def _against(self, rival: int, lead: int, changed: set[str], count: int) -> list[Change]:
        """Return the changes of which a set that beats the rival needs one.

        Such a set brings a requirement that the rival does not meet, or makes up for its lead:
        then its largest gain, taken ``count`` times, is at least the lead.
        """
        gains = {
            change: self._margin(new, rival) - self._margin(self.effects[change.question], rival)
            for change, new in self.allowed.items()
            if change.question not in changed
        }
        most = max(gains.values(), default=0)
        return [
            change
            for change, gain in gains.items()
            if not meets(rival, self.allowed[change]) or gain + (count - 1) * most >= lead
        ]

    def _margin(self, effect: Effect, rival: int) -> int:
        return effect.certain[self.place] - effect.certain[rival]


def _moved(total: Sequence[int], old: Sequence[int], new: Sequence[int]) -> list[int]:
    return [now - less + more for now, less, more in zip(total, old, new, strict=True)]


def meets(place: int, effect: Effect) -> bool:
    """Tell whether a solution meets, beyond doubt, what an answer requires."""
    return not (effect.failed | effect.doubtful) >> place & 1
