"""What virtref says, statement by statement."""

from tests.support.content import catalog, make
from virtref.content.comparison import Comparison, Criterion
from virtref.content.entries import Concept, Milestone, NetworkMode, Source
from virtref.content.kinds import AnyEntry
from virtref.content.solution import Solution
from virtref.content.statements import Statement, statements
from virtref.content.text import Text
from virtref.content.tree import Tree

CITED: list[Tree] = [{"id": "a", "where": "§ 1"}, {"id": "absent", "where": "§ 2"}]
SOURCE = make(Source, "a", title={"fr": "Titre", "en": "Title"})


def _statements(*entries: AnyEntry) -> dict[str, Statement]:
    found = statements(catalog(*entries, SOURCE), entries)
    return {statement.place: statement for statement in found}


def test_facts_rest_on_the_sources_of_their_entry() -> None:
    """With the place to read; titles and what the course says are no facts of ours."""
    misconception: dict[str, Tree] = {"claim": "On dit", "truth": "Vrai"}
    concept = make(
        Concept, "c", title="C", course="Le cours", misconception=misconception, sources=CITED
    )
    found = _statements(concept)
    assert [*found] == ["c#definition", "c#misconception.truth"]
    fact = found["c#definition"]
    assert (fact.sort, fact.how, fact.note) == ("fact", None, None)
    assert fact.says == Text("C\u00a0: une définition", "C: une définition")
    (support,) = fact.sources
    assert (support.id, support.url, support.where) == ("a", "https://example.org/", "§ 1")


def test_a_cell_has_its_own_sources() -> None:
    """And says which product and question it is about; an unknown question keeps its id."""
    criterion = make(Criterion, "k", title="Gratuit")
    cells: dict[str, Tree] = {
        "k": {"value": "yes", "how": "read", "note": "un peu", "sources": CITED},
        "absent": {"value": "no"},
    }
    found = _statements(make(Solution, "s", title="S", cells=cells), criterion)
    cell = found["s#cells.k"]
    assert (cell.sort, cell.how, cell.note) == ("cell", "read", Text("un peu", "un peu"))
    assert cell.says.fr == "S\u00a0: Gratuit\u00a0: yes"
    assert len(cell.sources) == 1
    assert found["s#cells.absent"].says.en == "S: absent: no"
    assert "k#judged" not in found


def test_dates_are_statements() -> None:
    """Of events and of the life of a product, as a reader says them."""
    life: dict[str, Tree] = {"released": "2007-02", "ended": "2020"}
    found = _statements(
        make(Milestone, "m", title="M", when="1967/1972"),
        make(Solution, "s", title="S", lifecycle=life),
    )
    dates = {place: each.says.fr for place, each in found.items() if each.sort == "date"}
    assert dates == {
        "m#when": "M\u00a0: 1967 – 1972",
        "s#lifecycle.released": "S\u00a0: février 2007",
        "s#lifecycle.ended": "S\u00a0: 2020",
    }


def test_tables_and_networks_speak_in_whole_sentences() -> None:
    """A cell of a table is told with its row and column; who reaches whom, with both ends."""
    table = make(
        Comparison,
        "t",
        title="T",
        columns=[{"id": "a", "title": "A"}, {"id": "b", "title": "B"}],
        rows=[{"id": "speed", "title": "Vitesse", "cells": ["haute", "basse"]}],
    )
    mode = make(
        NetworkMode,
        "n",
        title="N",
        reach=[{"source": "vm", "target": "host", "value": "no", "note": "sauf pont"}],
    )
    found = _statements(table, mode)
    assert {place: each.says.fr.replace("\u00a0", " ") for place, each in found.items()} == {
        "t#rows.0.cells.0": "T : Vitesse : A : haute",
        "t#rows.0.cells.1": "T : Vitesse : B : basse",
        "n#reach.0": "N : vm → host : no",
        "n#reach.0.note": "N : sauf pont",
    }
