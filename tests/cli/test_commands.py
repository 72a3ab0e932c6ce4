"""Commands answer in text and in JSON, and their exit codes say how it went."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Ask
from tests.support.content import write
from virtref import __version__

BAD = "kind: concept\nentries:\n- {id: bad, title: Mauvais}\n"
GOOD = "kind: concept\nentries:\n- {id: p, title: P, family: basics, level: 1, definition: d}\n"


def test_check_is_silent_when_all_is_well(ask: Ask) -> None:
    """Nothing but the count, and exit code 0."""
    assert ask("check") == (0, "erreurs\u00a0: 0, avertissements\u00a0: 0\n", "")
    assert ask("check", "--lang", "en").out == "errors: 0, warnings: 0\n"


def test_check_names_every_problem(ask: Ask, shipped: Path) -> None:
    """In the form that editors understand, with exit code 1."""
    write(shipped, {"z.yaml": BAD, "y.yaml": GOOD})
    code, out, _ = ask("check")
    assert code == 1
    assert out.splitlines() == [
        f"{shipped}/z.yaml:3:3: erreur missing-field: il manque le champ «\u00a0family\u00a0»",
        "erreurs\u00a0: 1, avertissements\u00a0: 0",
    ]


def test_check_may_look_at_some_files_only(
    ask: Ask, shipped: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file of the shipped folder, a pack beside it, a path from here."""
    write(shipped, {"z.yaml": BAD})
    pack = write(tmp_path / "pack", {"b.yaml": BAD, "c.yaml": GOOD})
    assert ask("check", str(shipped / "concepts.yaml")).code == 0
    assert ask("check", str(shipped / "z.yaml")).code == 1
    monkeypatch.chdir(tmp_path)
    assert len(ask("check", "pack").out.splitlines()) == 2
    assert ask("check", str(pack / "c.yaml")).code == 0
    assert len(ask("check", "--content", str(pack)).out.splitlines()) == 3


def test_check_judges_dates_by_a_day(ask: Ask, shipped: Path) -> None:
    """A source that was read tomorrow is wrong today."""
    source = "{id: s, title: S, url: 'https://a.org/', nature: vendor, accessed: 2026-01-02}"
    write(shipped, {"s.yaml": f"kind: source\nentries:\n- {source}\n"})
    assert "future-date" in ask("check", "--today", "2026-01-01").out
    assert "future-date" not in ask("check", "--today", "2026-01-02").out
    assert ask("check", "--today", "hier").code == 2


def test_list_names_entries(ask: Ask, shipped: Path) -> None:
    """The array that other programs read, in the order of the kinds."""
    code, out, _ = ask("list", "--format", "json")
    assert code == 0
    assert json.loads(out) == [
        {
            "kind": "concept",
            "id": id_,
            "title": {"fr": french, "en": english},
            "in_course": in_course,
            "file": str(shipped / "concepts.yaml"),
            "line": line,
        }
        for id_, french, english, in_course, line in (
            ("snapshot", "Instantané", "Snapshot", True, 3),
            ("clone", "Clone", "Copy", False, 13),
        )
    ]


def test_list_speaks_the_reader_s_language(ask: Ask) -> None:
    """One line for each entry, with its kind and id."""
    assert [line.split() for line in ask("list", "concept").out.splitlines()] == [
        ["concept", "snapshot", "Instantané"],
        ["concept", "clone", "Clone"],
    ]
    assert ask("list", "--lang", "en", "concept").out.split()[2] == "Snapshot"
    assert ask("list", "milestone") == (0, "", "")


def test_an_unknown_kind_or_id_is_wrong_use(ask: Ask) -> None:
    """The nearest valid word is offered."""
    kind = ask("list", "concpet")
    assert (kind.code, kind.out) == (2, "")
    assert kind.err.replace("\u00a0", " ") == (
        "aucun genre « concpet » ; vouliez-vous dire « concept » ?\n"
    )
    id_ = ask("show", "snapshto", "--lang", "en")
    assert (id_.code, id_.err) == (2, "there is no entry “snapshto”; did you mean “snapshot”?\n")


def test_show_gives_the_whole_entry(ask: Ask) -> None:
    """As JSON with both languages, as text with one."""
    entry = json.loads(ask("show", "snapshot", "--format", "json").out)
    assert entry["kind"] == "concept"
    assert entry["misconception"]["truth"] == {"fr": "Ce n’en est pas une", "en": "It is not"}
    assert ask("show", "snapshot").out == (
        "kind: concept\n"
        "id: snapshot\n"
        "title: Instantané\n"
        "aliases:\n"
        "  - point de reprise\n"
        "in-course: True\n"
        "family: basics\n"
        "level: 1\n"
        "definition: L’état d’une VM\u00a0: figé\n"
        "misconception:\n"
        "  claim: C’est une sauvegarde\n"
        "  truth: Ce n’en est pas une\n"
    )


def test_show_writes_lists_of_structs(ask: Ask, shipped: Path) -> None:
    """Each element has its dash, and what is missing takes no line."""
    first = "{source: vm, target: host, value: 'yes', note: si}"
    second = "{source: vm, target: lan, value: 'no'}"
    mode = f"{{id: nat, title: NAT, aliases: ['', x], reach: [{first}, {second}]}}"
    write(shipped, {"n.yaml": f"kind: network-mode\nentries:\n- {mode}\n"})
    assert ask("show", "nat").out.splitlines()[3:] == [
        "aliases:",
        "  - ",
        "  - x",
        "reach:",
        "  - source: vm",
        "    target: host",
        "    value: yes",
        "    note: si",
        "  - source: vm",
        "    target: lan",
        "    value: no",
    ]


def test_search_finds(ask: Ask) -> None:
    """The best hits first, as many as wanted."""
    assert ask("search", "instantane").out.split() == ["concept", "snapshot", "Instantané"]
    hits = json.loads(ask("search", "point", "reprise", "--format", "json").out)
    assert hits == [
        {
            "kind": "concept",
            "id": "snapshot",
            "title": "Instantané",
            "spans": [],
            "rank": 4,
            "via": "point de reprise",
        }
    ]
    assert ask("search", "e", "--limit", "0") == (0, "", "")


def test_schema_writes_one_file_for_each_kind(ask: Ask, shipped: Path, tmp_path: Path) -> None:
    """Where asked, else beside the content; a folder that cannot be written is a problem."""
    assert ask("schema", str(tmp_path / "out")) == (0, "", "")
    assert ask("schema").code == 0
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert "concept.json" in names
    assert names == {path.name for path in (shipped.parent / "schema").iterdir()}
    write(tmp_path, {"file": ""})
    code, out, _ = ask("schema", str(tmp_path / "file"))
    assert code == 1
    assert "unwritable" in out


def test_packs_stand_anywhere_on_the_line(ask: Ask, tmp_path: Path) -> None:
    """Before the command and behind it, more than once; their problems are told."""
    one = write(tmp_path / "one", {"a.yaml": GOOD})
    two = write(tmp_path / "two", {"b.yaml": BAD})
    code, out, err = ask("--content", str(one), "list", "concept", "--content", str(two))
    assert code == 1
    assert [line.split()[1] for line in out.splitlines()] == ["snapshot", "clone", "p"]
    assert "missing-field" in err


@pytest.mark.parametrize(
    "words",
    [
        ["unknown"],
        ["show"],
        ["list", "--format", "xml"],
        ["list", "--form", "json"],
        ["check", "--lang", "de"],
        ["--content"],
        ["capture"],
        ["capture", "dir", "--size", "big"],
        ["capture", "dir", "--text-scale", "99"],
        ["capture", "dir", "--text-scale", "much"],
        ["capture", "dir", "--theme", "pink"],
    ],
)
def test_wrong_use_is_explained(ask: Ask, words: list[str]) -> None:
    """Exit code 2, the reason on standard error, nothing on standard output."""
    code, out, err = ask(*words)
    assert (code, out) == (2, "")
    assert "usage: virtref" in err


def test_help_speaks_the_reader_s_language(ask: Ask) -> None:
    """Every command is named with what it is for, and the options that stand everywhere."""
    french, english = ask("--help").out, ask("--help", "--lang", "en").out
    assert "vérifie le contenu" in french
    assert "checks the content" in english
    for word in ("check", "list", "show", "search", "schema", "capture", "selftest", "--content"):
        assert word in french
    assert "--today" in ask("check", "-h").out


def test_the_version_is_told(ask: Ask) -> None:
    """For whoever reports a problem."""
    assert ask("--version") == (0, f"virtref {__version__}\n", "")
