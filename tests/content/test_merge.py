"""Several folders become one catalogue: packs add, or replace what they name."""

from pathlib import Path

from tests.support.content import write
from virtref.content.entries import Concept
from virtref.content.load import Loaded, load_catalog


def _concept(id_: str, title: str, more: str = "") -> str:
    return f"- {{id: {id_}, title: {title}, family: basics, level: 1, definition: d{more}}}\n"


def _load(tmp_path: Path, *packs: str) -> Loaded:
    """Load a shipped folder with the concepts ``a`` and ``b``, and packs of more entries."""
    texts = ("kind: concept\nentries:\n" + _concept("a", "A") + _concept("b", "B"), *packs)
    folders = [write(tmp_path / str(number), {"x.yaml": text}) for number, text in enumerate(texts)]
    return load_catalog(folders)


def _pack(*entries: str) -> str:
    return "kind: concept\nentries:\n" + "".join(entries)


def _shown(loaded: Loaded) -> list[tuple[str, str]]:
    return [(entry.id, entry.title.fr) for entry in loaded.catalog.entries]


def _codes(loaded: Loaded) -> list[tuple[str, int]]:
    return [(problem.code, problem.line) for problem in loaded.problems]


def test_a_pack_adds_entries(tmp_path: Path) -> None:
    """They stand behind what virtref ships, and know their own file."""
    loaded = _load(tmp_path, _pack(_concept("c", "C")))
    assert _shown(loaded) == [("a", "A"), ("b", "B"), ("c", "C")]
    assert loaded.catalog.origin("c").file == str(tmp_path / "1" / "x.yaml")
    assert loaded.catalog.origin("b").line == 4


def test_two_equal_ids_are_an_error(tmp_path: Path) -> None:
    """The first entry stays, the second is told where it is."""
    loaded = _load(tmp_path, _pack(_concept("a", "Autre")))
    assert _shown(loaded) == [("a", "A"), ("b", "B")]
    (problem,) = loaded.problems
    assert (problem.code, problem.line) == ("duplicate-id", 3)
    assert str(tmp_path / "0" / "x.yaml") in problem.message.fr


def test_an_entry_can_replace_another(tmp_path: Path) -> None:
    """It takes its place, with the same id or with its own, which the old one then leads to."""
    same = _load(tmp_path / "same", _pack(_concept("a", "Neuf", ", overrides: a")))
    assert _shown(same) == [("a", "Neuf"), ("b", "B")]
    assert same.catalog.origin("a").file == str(tmp_path / "same" / "1" / "x.yaml")
    other = _load(tmp_path / "other", _pack(_concept("n", "Neuf", ", overrides: a")))
    assert _shown(other) == [("n", "Neuf"), ("b", "B")]
    assert other.catalog.get("a") == other.catalog.get("n")
    assert same.problems == other.problems == ()


def test_replacements_follow_one_another(tmp_path: Path) -> None:
    """Every former id leads to the last entry, and one that comes back leads to itself."""
    first = _pack(_concept("n", "Neuf", ", overrides: a"))
    again = _load(tmp_path / "again", first, _pack(_concept("o", "Autre", ", overrides: n")))
    assert _shown(again) == [("o", "Autre"), ("b", "B")]
    assert again.catalog.get("a") == again.catalog.get("n") == again.catalog.get("o") is not None
    back = _load(tmp_path / "back", first, _pack(_concept("a", "Retour", ", overrides: n")))
    assert _shown(back) == [("a", "Retour"), ("b", "B")]
    assert back.catalog.get("n") == back.catalog.get("a") is not None
    texts = "kind: texts\nentries: [{overrides: a, definition: e}]\n"
    added = _load(tmp_path / "added", first, _pack(_concept("a", "Encore")), texts)
    assert _shown(added) == [("n", "Neuf"), ("b", "B"), ("a", "Encore")]
    assert [each.definition.fr for each in added.catalog.of_kind(Concept)] == ["d", "d", "e"]
    assert again.problems == back.problems == added.problems == ()


def test_a_replacement_of_nothing_or_of_another_kind_is_an_error(tmp_path: Path) -> None:
    """Each costs itself only."""
    source = "kind: source\nentries:\n- {id: s, title: S, url: 'https://a.b/', nature: vendor, "
    loaded = _load(
        tmp_path,
        _pack(_concept("n", "N", ", overrides: absent"), _concept("b", "B2", ", overrides: a")),
        f"{source}overrides: a}}\n",
    )
    assert _shown(loaded) == [("a", "A"), ("b", "B")]
    assert _codes(loaded) == [
        ("overrides-nothing", 3),
        ("duplicate-id", 4),
        ("overrides-other-kind", 3),
    ]


def test_a_criterion_keeps_its_id(tmp_path: Path) -> None:
    """Cells and questions name it: under another id, they would ask about nothing."""
    criterion = "{id: ID, title: T, group: g, order: 1, short: s, judged: j"
    files = ["kind: criterion\nentries:\n- " + criterion.replace("ID", "usb") + "}\n"]
    files += [
        files[0].replace("usb, title: T", f"{id_}, title: N, overrides: usb")
        for id_ in ("x", "usb")
    ]
    folders = [write(tmp_path / str(number), {"c.yaml": text}) for number, text in enumerate(files)]
    renamed = load_catalog([folders[0], folders[1]])
    assert _codes(renamed) == [("overrides-id", 3)]
    assert _shown(renamed) == [("usb", "T")]
    same = load_catalog([folders[0], folders[2]])
    assert (_codes(same), _shown(same)) == ([], [("usb", "N")])


def test_the_taxonomy_of_a_pack_adds_terms(tmp_path: Path) -> None:
    """What is there stays as it is."""
    first = write(tmp_path / "a", {"taxonomy.yaml": "groups: [{id: one, title: Un}]"})
    more = "groups: [{id: one, title: Autre}, {id: two, title: Deux}]"
    second = write(tmp_path / "b", {"taxonomy.yaml": more})
    groups = load_catalog([first, second]).catalog.taxonomy.groups
    assert [(term.id, term.title.fr) for term in groups] == [("one", "Un"), ("two", "Deux")]
