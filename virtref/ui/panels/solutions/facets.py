"""Facets: which products a set of ticked boxes keeps, and what each box would give.

Within a group of boxes the choice is “or”, between groups it is “and”.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from virtref.content.solution import Solution, status_on
from virtref.content.text import Text

Choices = Mapping[str, frozenset[str]]
"""Ticked boxes: the id of a group and the ids of its boxes."""


@dataclass(frozen=True)
class Box:
    """One box: its title and the products that it keeps."""

    id: str
    title: Text
    keeps: Callable[[Solution], bool]


@dataclass(frozen=True)
class Facet:
    """A group of boxes."""

    id: str
    title: Text
    boxes: tuple[Box, ...]

    def keeps(self, solution: Solution, ticked: frozenset[str]) -> bool:
        """Whether a product passes: no box ticked, or one that keeps it."""
        return not ticked or any(box.keeps(solution) for box in self.boxes if box.id in ticked)


def passing(
    solutions: Sequence[Solution], facets: Sequence[Facet], choices: Choices
) -> tuple[Solution, ...]:
    """Return the products that pass every facet."""
    return tuple(
        solution
        for solution in solutions
        if all(facet.keeps(solution, choices.get(facet.id, frozenset())) for facet in facets)
    )


def count(
    solutions: Sequence[Solution], facets: Sequence[Facet], choices: Choices, facet: Facet, box: Box
) -> int:
    """Return how many products there would be with this box alone in its group."""
    return len(passing(solutions, facets, {**choices, facet.id: frozenset({box.id})}))


def solution_facets(today: date) -> tuple[Facet, ...]:
    """Return the facets of product pages; statuses are those of ``today``."""
    return (
        Facet(
            "deployment",
            Text(fr="Usage", en="Use"),
            (
                Box("desktop", Text(fr="Poste de travail", en="Desktop"), _deployed("desktop")),
                Box("server", Text(fr="Serveur", en="Server"), _deployed("server")),
            ),
        ),
        Facet(
            "type",
            Text(fr="Type", en="Type"),
            (
                Box("1", Text(fr="Type\u00a01 (matériel)", en="Type 1 (bare metal)"), _typed("1")),
                Box("2", Text(fr="Type\u00a02 (hébergé)", en="Type 2 (hosted)"), _typed("2")),
                Box("debated", Text(fr="Type discuté", en="Debated type"), _typed("debated")),
                Box("none", Text(fr="Pas un hyperviseur", en="Not a hypervisor"), _typed("none")),
            ),
        ),
        Facet(
            "licence",
            Text(fr="Licence", en="Licence"),
            (
                Box("open", Text(fr="Code libre", en="Open source"), _answers("open-source")),
                Box(
                    "school",
                    Text(fr="Gratuite en classe", en="Free in class"),
                    _answers("free-school"),
                ),
                Box(
                    "company",
                    Text(fr="Gratuite en entreprise", en="Free for companies"),
                    _answers("free-company"),
                ),
            ),
        ),
        Facet(
            "host",
            Text(fr="OS hôte", en="Host system"),
            (
                Box(
                    "windows",
                    Text(fr="Windows", en="Windows"),
                    _answers("host-windows-home", "host-windows-pro", "host-windows-server"),
                ),
                Box("linux", Text(fr="Linux", en="Linux"), _answers("host-linux")),
                Box(
                    "macos",
                    Text(fr="macOS", en="macOS"),
                    _answers("host-macos-intel", "host-macos-arm"),
                ),
                Box(
                    "bare", Text(fr="Machine vide", en="Empty machine"), _answers("host-bare-metal")
                ),
            ),
        ),
        Facet(
            "status",
            Text(fr="Statut", en="Status"),
            (
                Box(
                    "active", Text(fr="Actif", en="Active"), _has_status(today, "active", "renamed")
                ),
                Box(
                    "maintenance",
                    Text(fr="Maintenance seule", en="Maintenance only"),
                    _has_status(today, "maintenance"),
                ),
                Box(
                    "ended",
                    Text(fr="Arrêté ou en fin de vie", en="Discontinued or end of life"),
                    _has_status(today, "discontinued", "end-of-life"),
                ),
            ),
        ),
    )


def _deployed(place: str) -> Callable[[Solution], bool]:
    def keeps(solution: Solution) -> bool:
        return place in solution.deployment

    return keeps


def _typed(kind: str) -> Callable[[Solution], bool]:
    def keeps(solution: Solution) -> bool:
        return solution.hypervisor_type == kind

    return keeps


def _answers(*criteria: str) -> Callable[[Solution], bool]:
    def keeps(solution: Solution) -> bool:
        return any(solution.cell(criterion).value in {"yes", "partial"} for criterion in criteria)

    return keeps


def _has_status(today: date, *statuses: str) -> Callable[[Solution], bool]:
    def keeps(solution: Solution) -> bool:
        return status_on(solution.lifecycle, today) in statuses

    return keeps
