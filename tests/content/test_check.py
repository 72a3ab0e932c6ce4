"""Checking: every finding of every rule gets its exact place."""

from pathlib import Path

from tests.support.content import TODAY, write
from virtref.content.check import check

TAXONOMY = "concept-families:\n- {id: basics, title: {fr: Bases, en: Basics}}\n"
CONCEPTS = """\
kind: concept
entries:
- id: a
  title: {fr: Une, en: One}
  family: basics
  level: 1
  definition: {fr: "C'est cela.", en: That is it.}
  related:
  - absent
- {id: b, title: {fr: Deux}, family: basics, level: 1, definition: {fr: Deux., en: Two.}}
"""


def _told(*folders: Path) -> list[tuple[str, int, int, str]]:
    return [
        (Path(problem.file).name, problem.line, problem.column, problem.code)
        for problem in check(folders, TODAY)
    ]


def test_findings_have_exact_places(tmp_path: Path) -> None:
    """Line and column of the text itself, or of what should hold it; sorted as in the files."""
    write(tmp_path, {"taxonomy.yaml": TAXONOMY, "concepts.yaml": CONCEPTS})
    assert _told(tmp_path) == [
        ("concepts.yaml", 7, 20, "typography"),
        ("concepts.yaml", 9, 5, "missing-entry"),
        ("concepts.yaml", 10, 18, "missing-language"),
    ]


def test_the_taxonomy_is_checked_in_its_own_file(tmp_path: Path) -> None:
    """A term without English is found where it is written."""
    taxonomy = TAXONOMY.replace(", en: Basics", "")
    write(tmp_path, {"taxonomy.yaml": taxonomy})
    assert _told(tmp_path) == [("taxonomy.yaml", 2, 23, "missing-language")]


def test_problems_of_reading_stand_among_the_findings(tmp_path: Path) -> None:
    """A file that cannot be read does not hide what is wrong in the others."""
    write(tmp_path, {"a.yaml": "kind: x", "taxonomy.yaml": TAXONOMY, "concepts.yaml": CONCEPTS})
    assert _told(tmp_path)[0] == ("a.yaml", 1, 7, "unknown-kind")
    assert len(_told(tmp_path)) == 4


def test_a_pack_may_be_of_one_language(tmp_path: Path) -> None:
    """Its references are checked, its completeness is its author’s business."""
    shipped = write(tmp_path / "shipped", {"taxonomy.yaml": TAXONOMY})
    pack = write(tmp_path / "pack", {"concepts.yaml": CONCEPTS})
    assert _told(shipped, pack) == [("concepts.yaml", 9, 5, "missing-entry")]
