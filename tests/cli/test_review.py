"""``check`` also counts what is known, and draws what should be read again."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Ask
from tests.support.content import write

SOURCES = """\
kind: source
entries:
- id: a
  title: {fr: Titre, en: Title}
  publisher: A
  url: https://a.org/
  nature: vendor
  accessed: 2026-01-02
"""
CITING = """\
kind: concept
entries:
- id: p
  title: {fr: Pile, en: Stack}
  family: basics
  level: 1
  definition: {fr: Un tas, en: A heap}
  sources: [{id: a, where: § 1}]
"""
SOLUTION = """\
kind: solution
entries:
- id: s
  title: S
  groups: [major]
  vendor: v
  monogram: S
  family: emulator
  hypervisor-type: none
  deployment: [desktop]
  lifecycle: {}
  terms: {licence: freeware, cost: free, as-of: 2026-01-02}
  cells: {k: {value: partial, note: un peu, how: read, sources: [{id: a, where: § 2}]}}
"""


@pytest.fixture
def pack(shipped: Path, tmp_path: Path) -> Path:
    """Return a pack with one product, beside a shipped source and notion."""
    write(shipped, {"s.yaml": SOURCES, "y.yaml": CITING})
    return write(tmp_path / "pack", {"p.yaml": SOLUTION})


def test_stale_knowledge_is_told_for_a_day(ask: Ask, pack: Path) -> None:
    """Only where a day is given: without one, time alone breaks nothing."""
    assert " stale:" not in ask("check", str(pack)).out
    assert " stale:" not in ask("check", "--today", "2026-12-31", str(pack)).out
    code, out, _ = ask("check", "--today", "2027-01-02", str(pack))
    assert code == 1
    assert "p.yaml:12:49: avertissement stale: vérifié il y a 12 mois" in out


def test_problems_are_data_as_well(ask: Ask, shipped: Path) -> None:
    """For editors and other programs."""
    assert json.loads(ask("check", "--format", "json").out) == []
    write(shipped, {"z.yaml": "kind: concept\nentries:\n- {id: bad, title: Mauvais}\n"})
    code, out, _ = ask("check", "--format", "json")
    (problem,) = json.loads(out)
    assert code == 1
    assert (problem["line"], problem["column"], problem["code"]) == (3, 3, "missing-field")


def test_the_report_is_a_table(ask: Ask, pack: Path) -> None:
    """Of everything that is loaded, or of some files."""
    code, out, _ = ask("check", "--report", "--today", "2026-11-23")
    assert code == 0
    head, columns, total, _, sources, *_ = out.splitlines()
    assert (head, sources) == ("Cellules, par groupe de critères", "Sources, par nature")
    assert columns.split() == ["read", "vendor", "judgement", "unverified", "unknown"]
    assert total.split() == ["total", *"00000"]
    assert len(columns) == len(total)
    assert "vendor           1           1" in out
    assert "Sources, by nature" in ask("check", "--report", "--lang", "en").out
    assert "vendor           0           1" in ask("check", "--report", str(pack)).out


def test_the_report_is_data_as_well(ask: Ask, pack: Path) -> None:
    """With one object per table, of the day that was asked for."""
    words = ("check", "--report", "--format", "json", "--today", "2027-02-02", str(pack))
    tables = {table["id"]: table["rows"] for table in json.loads(ask(*words).out)}
    assert [*tables] == ["cells", "sources", "ages"]
    assert tables["ages"]["terms"]["stale"] == 1
    assert tables["ages"]["read"]["no-day"] == 1


def test_drawn_statements_can_be_read_again(ask: Ask, pack: Path) -> None:
    """Each with its place and its sources; those without one are not drawn."""
    code, out, _ = ask("check", "--sample", "9", "--content", str(pack))
    assert code == 0
    assert out.replace("\u00a0", " ").splitlines() == [
        "1. cell (read) s#cells.k",
        "   S : k : partial",
        "   un peu",
        "   - Titre – § 2",
        "     https://a.org/",
        "2. fact p#definition",
        "   Pile : Un tas",
        "   - Titre – § 1",
        "     https://a.org/",
    ]
    data = json.loads(ask("check", "--sample", "1", "--format", "json", str(pack)).out)
    assert [each["place"] for each in data] == ["s#cells.k"]


def test_a_seed_decides_what_is_drawn(ask: Ask, shipped: Path) -> None:
    """The same one draws the same, another one something else."""
    entries = "".join(
        CITING.partition("entries:\n")[2].replace("id: p", f"id: p{n}") for n in range(9)
    )
    write(shipped, {"s.yaml": SOURCES, "y.yaml": f"kind: concept\nentries:\n{entries}"})
    one, again, other = (ask("check", "--sample", "5", "--seed", seed).out for seed in "112")
    assert one == again != other


def test_unreadable_files_are_told(ask: Ask, pack: Path) -> None:
    """On standard error; the rest is counted, and the exit code says it."""
    write(pack, {"bad.yaml": "kind: x"})
    code, out, err = ask("check", "--report", str(pack))
    assert code == 1
    assert "Cellules" in out
    assert "unknown-kind" in err
    assert ask("check", "--sample", "1", str(pack)).code == 1


@pytest.mark.parametrize(
    "words", [("--sample", "0"), ("--sample", "x"), ("--report", "--sample", "1"), ("--sample",)]
)
def test_wrong_use_of_reviews_is_explained(ask: Ask, words: tuple[str, ...]) -> None:
    """A draw has a number, and a report is no draw."""
    code, out, err = ask("check", *words)
    assert (code, out) == (2, "")
    assert "usage: virtref" in err
