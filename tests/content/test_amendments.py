"""Other texts: a pack changes one sentence of an entry, and nothing else of it."""

from pathlib import Path

import pytest

from tests.support.content import only_problem, write
from virtref.content.entries import Concept
from virtref.content.load import Loaded, load_catalog

SHIPPED = """\
kind: concept
entries:
- id: nat
  title: {fr: NAT, en: NAT}
  family: basics
  level: 1
  definition: {fr: avant, en: before}
  summary: {fr: court, en: short}
"""


def _load(folder: Path, texts: str, more: str = "") -> Loaded:
    shipped = write(folder / "content", {"a.yaml": SHIPPED})
    pack = write(folder / "pack", {"t.yaml": f"kind: texts\nentries:\n{texts}", "more.yaml": more})
    if not more:
        (pack / "more.yaml").unlink()
    return load_catalog([shipped, pack])


def _nat(loaded: Loaded) -> Concept:
    entry = loaded.catalog.get("nat")
    assert isinstance(entry, Concept)
    return entry


def test_one_text_changes(tmp_path: Path) -> None:
    """The language that is not given, the other texts and the place of the entry stay."""
    loaded = _load(tmp_path, "- {overrides: nat, definition: {fr: 'après : voici'}}")
    assert loaded.problems == ()
    nat = _nat(loaded)
    assert (nat.definition.fr, nat.definition.en) == ("après\u00a0: voici", "before")
    assert nat.summary.fr == "court"
    assert loaded.catalog.origin("nat").file.endswith("a.yaml")


def test_a_plain_text_stands_for_both_languages(tmp_path: Path) -> None:
    """As everywhere in a pack of one language."""
    nat = _nat(_load(tmp_path, "- {overrides: nat, definition: après, summary: bref}"))
    assert (nat.definition.fr, nat.definition.en) == ("après", "après")
    assert nat.summary.en == "bref"


@pytest.mark.parametrize(
    ("entry", "code", "words"),
    [
        ("overrides: nta\n  summary: x", "overrides-nothing", "« nat »"),
        ("overrides: nat\n  definitoin: x", "unknown-field", "« definition »"),
        ("overrides: nat\n  level: x", "unknown-field", "« level »"),
    ],
)
def test_what_is_not_there_cannot_change(tmp_path: Path, entry: str, code: str, words: str) -> None:
    """The line of the text is told, with what was probably meant; the entry stays as it was."""
    loaded = _load(tmp_path, f"- {entry}\n- {{overrides: nat, summary: bref}}")
    (problem,) = loaded.problems
    assert (problem.code, Path(problem.file).name, problem.line) == (code, "t.yaml", 4)
    assert words.replace(" ", "\u00a0") in problem.message.fr
    assert _nat(loaded).definition.fr == "avant"
    assert _nat(loaded).summary.fr == "bref"


def test_a_replaced_entry_has_its_texts_changed_too(tmp_path: Path) -> None:
    """Entries of the same pack come first, so that their texts can be said otherwise."""
    mine = SHIPPED.replace("  family", "  overrides: nat\n  family").replace("avant", "mien")
    loaded = _load(tmp_path, "- {overrides: nat, summary: bref}", mine)
    assert loaded.problems == ()
    assert (_nat(loaded).definition.fr, _nat(loaded).summary.fr) == ("mien", "bref")


def test_an_entry_with_another_id_has_its_texts_changed_too(tmp_path: Path) -> None:
    """Who still uses the id that a pack replaced means the entry that took its place."""
    mine = SHIPPED.replace("id: nat", "id: our-nat").replace(
        "  family", "  overrides: nat\n  family"
    )
    loaded = _load(tmp_path, "- {overrides: nat, summary: bref}", mine)
    assert loaded.problems == ()
    assert _nat(loaded).id == "our-nat"
    assert _nat(loaded).summary.fr == "bref"


def test_what_a_pack_did_is_known(tmp_path: Path) -> None:
    """Entries that it added, replaced or changed in one text bear its title; others do not."""
    shipped = SHIPPED + SHIPPED.replace("nat", "bridge").partition("entries:\n")[2]
    shipped += SHIPPED.replace("nat", "alone").partition("entries:\n")[2]
    files = {
        "pack.yaml": "title: Le nôtre\nversion: '1'\n",
        "new.yaml": SHIPPED.replace("id: nat", "id: new"),
        "other.yaml": SHIPPED.replace("  family", "  overrides: bridge\n  family").replace(
            "id: nat", "id: bridge"
        ),
        "t.yaml": "kind: texts\nentries: [{overrides: nat, summary: bref}]\n",
    }
    content = write(tmp_path / "content", {"a.yaml": shipped})
    named, nameless = write(tmp_path / "pack", dict(files)), tmp_path / "plain"
    write(nameless, {"a.yaml": SHIPPED.replace("id: nat", "id: late")})
    loaded = load_catalog([content, named, nameless])
    assert loaded.problems == ()
    titles = {id_: title.fr for id_, title in loaded.catalog.packs.items()}
    assert titles == {**dict.fromkeys(("new", "bridge", "nat"), "Le nôtre"), "late": "plain"}


@pytest.mark.parametrize(
    ("entries", "code", "line"),
    [
        ("- x", "bad-texts", 3),
        ("- {summary: x}", "bad-texts", 3),
        ("- {overrides: nat}", "bad-texts", 3),
        ("- {overrides: [nat], summary: x}", "bad-texts", 3),
        ("- overrides: nat\n  summary: [x]", "wrong-type", 4),
        ("- overrides: nat\n  summary: {de: x}", "unknown-field", 4),
        ("- overrides: nat\n  summary: !x y", "tag", 4),
    ],
)
def test_what_is_badly_written_is_told(entries: str, code: str, line: int) -> None:
    """Each with its line."""
    problem = only_problem(f"kind: texts\nentries:\n{entries}")
    assert (problem.code, problem.line) == (code, line)
