"""Counting what is known, and how."""

import pytest

from tests.support.content import TODAY, catalog, make
from virtref.content.comparison import Criterion
from virtref.content.entries import Concept, Source
from virtref.content.report import Table, report
from virtref.content.solution import Solution
from virtref.content.tree import Tree


@pytest.fixture
def tables() -> dict[str, Table]:
    """Return the report of two products, three criteria and two sources."""
    cited: list[Tree] = [{"id": "a", "where": "§ 1"}, {"id": "a", "where": "§ 2"}]
    read: dict[str, Tree] = {
        "value": "no",
        "how": "read",
        "checked": "2025-11-01",
        "sources": cited,
    }
    entries = (
        make(Criterion, "k", group="hosts"),
        make(Criterion, "l", group="hosts"),
        make(Criterion, "m", group="fit"),
        make(Solution, "s", cells={"k": read, "m": {"value": "yes", "how": "judgement"}}),
        make(Solution, "t", cells={"k": {"value": "unknown", "how": "read"}}),
        make(Source, "a", nature="press", accessed="2020-01-01"),
        make(Source, "b", nature="vendor", url="https://b.org/"),
        make(Concept, "c", sources=[{"id": "absent"}]),
    )
    return {table.id: table for table in report(catalog(*entries), entries, TODAY)}


def test_every_cell_is_counted_once(tables: dict[str, Table]) -> None:
    """Also a missing one; what is unknown is so however it was looked for."""
    nothing = {"read": 0, "vendor": 0, "judgement": 0, "unverified": 0, "unknown": 0}
    assert tables["cells"].rows == {
        "hosts": {**nothing, "read": 1, "unknown": 3},
        "fit": {**nothing, "judgement": 1, "unknown": 1},
        "total": {**nothing, "read": 1, "judgement": 1, "unknown": 4},
    }


def test_sources_are_counted_with_their_citations(tables: dict[str, Table]) -> None:
    """Those that are cited most come first; a source that is missing counts for nobody."""
    rows = tables["sources"].rows
    assert [*rows] == ["press", "vendor", "total"]
    assert rows["press"] == {"sources": 1, "citations": 2}
    assert rows["total"] == {"sources": 2, "citations": 2}


def test_knowledge_is_counted_by_age(tables: dict[str, Table]) -> None:
    """Every kind has its row; what has no day has its own column."""
    rows = tables["ages"].rows
    assert rows["read"] == {
        "0-5": 0, "6-11": 0, "12-17": 1, "18-23": 0, "24+": 0, "no-day": 1, "stale": 0
    }  # fmt: skip
    assert (rows["source"]["24+"], rows["source"]["no-day"], rows["source"]["stale"]) == (1, 1, 1)
    assert rows["total"]["0-5"] == 4
    assert next(iter(rows)) == "version"
    assert "2026-11-23" in tables["ages"].title.fr
