"""Golden profiles: reading them, and judging a decision by them."""

from pathlib import Path
from typing import Annotated

import msgspec

from virtref.advisor.answers import Answers
from virtref.advisor.decision import Certainty, Decision
from virtref.content import codec
from virtref.content.problems import Problem
from virtref.content.yamlfile import parse

FOLDER = Path(__file__).parent / "profiles"


class Profile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A realistic need, and what a knowledgeable person accepts and refuses.

    ``first`` are those that may lead, where anything else would surprise; ``kept`` must not be out.
    """

    id: str
    need: str
    answers: dict[str, str | list[str]]
    accepted: frozenset[str]
    excluded: frozenset[str]
    sources: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
    first: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()
    edited: str = ""
    unmet: str = ""

    @property
    def chosen(self) -> Answers:
        """Return the answers as the advisor takes them."""
        return {
            question: (options,) if isinstance(options, str) else tuple(options)
            for question, options in self.answers.items()
        }

    def complaints(self, decision: Decision) -> list[str]:
        """Return what a knowledgeable person would object to."""
        first = [standing.id for standing in decision.recommended]
        out = {exclusion.id for exclusion in decision.excluded}
        out |= {one.id for one in decision.ranking if one.certainty is Certainty.UNLIKELY}
        return [
            *([] if first else ["nothing is recommended"]),
            *(f"{id_} is recommended" for id_ in first if id_ not in self.accepted),
            *(
                f"{leader.id} leads"
                for leader in decision.leaders
                if self.first and leader.id not in self.first
            ),
            *(f"{id_} is out" for id_ in sorted(self.kept & out)),
            *(f"{id_} is not out" for id_ in sorted(self.excluded - out)),
        ]


class Profiles(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file of profiles."""

    profiles: tuple[Profile, ...]


def read_profiles() -> list[Profile]:
    """Return every golden profile, by file and place."""
    found: list[Profile] = []
    for path in sorted(FOLDER.glob("*.yaml")):
        document = parse(path.read_bytes(), path.name)
        assert not isinstance(document, Problem), document
        found += codec.typed(document.tree, Profiles).profiles
    return found
