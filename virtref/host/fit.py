"""What can run here: each solution of the catalogue on this computer, by its own cells.

A solution runs when the cell of this platform says so and was read in a source. What no source
settles stays unknown. Cells do not tell how much memory a solution wants, nor whether a product for
Linux is built for other processors than x86-64: its requirements, in words, stand beside them.
"""

from collections.abc import Iterable
from datetime import date
from typing import Literal

import msgspec

from virtref.content.cells import UNKNOWN, Cell, Citation, How
from virtref.content.solution import Solution, Status, status_on
from virtref.content.text import Text
from virtref.host.assistance import condition
from virtref.host.facts import HostFacts, Unknown, value_of
from virtref.host.platforms import Platform, criterion_of, platform_of

Verdict = Literal["runs", "conditional", "does-not", "unknown"]
VERDICTS: tuple[Verdict, ...] = ("runs", "conditional", "unknown", "does-not")
"""In the order in which they are shown."""

_BARE_METAL = "host-bare-metal"
_INSTALLS = Text("S’installe sur ce système", "Installs on this system")
_PARTLY = Text("S’installe en partie sur ce système", "Installs partly on this system")
_REPLACES = Text(
    "S’installe sur une machine vide, à la place de ce système",
    "Installs on an empty machine, in place of this system",
)
_DOES_NOT = Text("Ne s’installe pas sur ce système", "Does not install on this system")
_SILENT = Text("Aucune source lue ne le dit", "No source that was read says so")
_LIKELY = Text("Probable, sans source lue", "Likely, but no source was read")
_UNLIKELY = Text("Peu probable, sans source lue", "Unlikely, but no source was read")


class Fit(msgspec.Struct, frozen=True, kw_only=True):
    """Whether one solution can run here, and why.

    ``reason`` is what the cell of ``criterion`` says of the platform, by ``how`` and ``sources``;
    ``condition`` what this very computer adds to it.
    """

    id: str
    name: Text
    status: Status
    verdict: Verdict
    reason: Text
    condition: Text | None
    criterion: str | None
    how: How | None
    sources: tuple[Citation, ...]
    requirements: Text


def fit(solutions: Iterable[Solution], facts: HostFacts, today: date) -> tuple[Fit, ...]:
    """Return every solution with its verdict, those that run first, then by id."""
    platform = platform_of(facts)
    found = [
        _unknown(solution, platform.reason, today)
        if isinstance(platform, Unknown)
        else _fit(solution, facts, platform.value, today)
        for solution in solutions
    ]
    return tuple(sorted(found, key=lambda each: (VERDICTS.index(each.verdict), each.id)))


def _unknown(solution: Solution, reason: Text, today: date) -> Fit:
    return Fit(
        id=solution.id,
        name=solution.title,
        status=status_on(solution.lifecycle, today),
        verdict="unknown",
        reason=reason,
        condition=None,
        criterion=None,
        how=None,
        sources=(),
        requirements=solution.requirements,
    )


def _fit(solution: Solution, facts: HostFacts, platform: Platform, today: date) -> Fit:
    criterion = criterion_of(platform)
    cell = solution.cell(criterion)
    verdict, reason = _by_cell(solution, cell)
    unmet: Text | None = None
    if verdict in {"runs", "conditional"}:
        verdict, unmet = _on_this_computer(solution, facts, platform, verdict)
    return Fit(
        id=solution.id,
        name=solution.title,
        status=status_on(solution.lifecycle, today),
        verdict=verdict,
        reason=reason,
        condition=unmet,
        criterion=criterion,
        how=cell.how,
        sources=cell.sources,
        requirements=solution.requirements,
    )


def _by_cell(solution: Solution, cell: Cell) -> tuple[Verdict, Text]:
    """Return what the catalogue says of the platform; a note says it better than a sentence."""
    match cell.value:
        case value if value == UNKNOWN:
            return "unknown", cell.note or _SILENT
        case "yes" | "partial" if not cell.confirmed:
            return "unknown", _LIKELY
        case _ if not cell.confirmed:
            return "unknown", _UNLIKELY
        case "yes":
            return "runs", cell.note or _INSTALLS
        case "partial":
            return "conditional", cell.note or _PARTLY
        case _:
            replaces = solution.cell(_BARE_METAL).value in {"yes", "partial"}
            return "does-not", cell.note or (_REPLACES if replaces else _DOES_NOT)


def _on_this_computer(
    solution: Solution, facts: HostFacts, platform: Platform, verdict: Verdict
) -> tuple[Verdict, Text | None]:
    """Return the verdict for this very processor and its settings, and what they add."""
    name = value_of(facts.architecture)
    if platform == "linux" and name != "x86-64":
        return "unknown", Text(
            f"La fiche parle de Linux sur x86-64\u00a0; pour {name}, voir les prérequis",
            f"The cell is about Linux on x86-64; for {name}, see the requirements",
        )
    unmet = condition(solution, facts, platform)
    return (verdict, None) if unmet is None else ("conditional", unmet)
