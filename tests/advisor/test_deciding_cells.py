"""The cells that remove a solution from a golden profile, or from an example of the course.

``pytest -s`` prints how many there are.
"""

from collections.abc import Iterator

from tests.advisor.golden import read_profiles
from virtref.advisor.alternatives import Alternatives
from virtref.advisor.answers import Answers
from virtref.advisor.effects import verdict
from virtref.content.catalog import Catalog
from virtref.content.cells import UNKNOWN, Cell

COURSE = {
    "use-case-server-consolidation": "servers",
    "use-case-test-and-development": "development",
    "use-case-high-availability-dr": "availability",
    "use-case-vdi": "vdi",
    "use-case-cloud-computing": "private-cloud",
}
"""The five uses that the course gives, as answers to the first question."""


def _examples(shipped: Alternatives) -> Iterator[Answers]:
    """Yield the golden profiles, and each use of the course on each kind of machine."""
    yield from (profile.chosen for profile in read_profiles())
    for use in COURSE.values():
        for host in shipped.questionnaire.by_id["host"].options:
            yield {"use": (use,), "host": (host.id,)}


def _deciding(shipped: Alternatives, answers: Answers) -> dict[tuple[str, str], Cell]:
    """Return the cells, by solution and criterion, without which a solution would remain."""
    return {
        (solution.id, accepted.criterion): solution.cell(accepted.criterion)
        for solution in shipped.solutions
        if solution.id not in shipped.barred
        for choice in shipped.choices(answers)
        for requirement in choice.option.require
        if verdict(requirement, solution) == "failed"
        and solution.vendor not in requirement.not_from
        for accepted in requirement.any_of
    }


def test_the_examples_are_those_of_the_course(shipped_catalog: Catalog) -> None:
    """Each use of the course is one of the advisor’s."""
    assert all(shipped_catalog.get(use_case) is not None for use_case in COURSE)


def test_what_removes_a_solution_was_read(shipped: Alternatives, shipped_catalog: Catalog) -> None:
    """By us or at the publisher, on a day, at a place that can be found again."""
    cells = {
        place: cell
        for answers in _examples(shipped)
        for place, cell in _deciding(shipped, answers).items()
    }
    unread = [place for place, cell in cells.items() if not _read(cell, shipped_catalog)]
    vendor = sum(cell.how == "vendor" for cell in cells.values())
    told = f"{len(cells)} cells remove a solution; {vendor} are of the publisher"
    print(told)  # noqa: T201  for whoever asks with -s
    assert len(cells) > 300
    assert unread == []


def _read(cell: Cell, catalog: Catalog) -> bool:
    return (
        cell.value != UNKNOWN
        and cell.how in {"read", "vendor"}
        and cell.checked is not None
        and cell.sources != ()
        and all(each.where and catalog.source(each.id) is not None for each in cell.sources)
    )
