"""``virtref pack``, packs beside the program and the policy, as somebody types it."""

from pathlib import Path

import pytest

from tests.cli.conftest import Ask
from tests.support.content import write
from virtref import paths
from virtref.content.folder import read_folder
from virtref.paths import resources_dir

PACK = {
    "pack.yaml": "title: Mon paquet\nversion: '1.2'\n",
    "a.yaml": "kind: concept\nentries:\n"
    "- {id: mine, title: Le mien, family: basics, level: 1, definition: d}\n",
}


EXAMPLE = read_folder(resources_dir() / "templates" / "pack").files


@pytest.fixture
def program(shipped: Path) -> Path:
    """Return the folder of a small program that was installed elsewhere, with its example."""
    write(shipped.with_name("templates") / "pack", dict(EXAMPLE))
    write(shipped, {"machine.yaml": PACK["a.yaml"].replace("mine", "virtual-machine")})
    return shipped.parents[1]


@pytest.mark.usefixtures("program")
def test_a_new_pack_works_as_it_is(ask: Ask, tmp_path: Path) -> None:
    """The example has no mistake, adds an entry, changes a text, and can be built."""
    code, out, err = ask("pack", "new", str(tmp_path / "mine"))
    assert (code, err) == (0, "")
    names = {path.name for path in (tmp_path / "mine").iterdir()}
    assert {Path(line).name for line in out.splitlines()} == names == EXAMPLE.keys()
    assert ask("pack", "build", str(tmp_path / "mine")).code == 0
    zipped = tmp_path / "mine-1.0.zip"
    shown = ask("show", "our-lab", "--content", str(zipped))
    assert (shown.code, shown.err) == (0, "")
    assert "Notre salle de TP" in shown.out
    assert "En TP, prenez-en un" in ask("show", "snapshot", "--content", str(zipped)).out


def test_the_example_is_commented_in_french() -> None:
    """A teacher learns the format from the files themselves."""
    for data in EXAMPLE.values():
        assert data.decode().count("#") >= 2


@pytest.mark.usefixtures("program")
def test_nothing_is_written_over(ask: Ask, tmp_path: Path) -> None:
    """A folder that holds something, or a file, is left alone; an empty folder is used."""
    full = write(tmp_path / "full", {"notes.txt": "x"})
    for target in (full, full / "notes.txt"):
        code, out, _ = ask("pack", "new", str(target))
        assert code == 1
        assert "not-empty" in out
    assert [path.name for path in full.iterdir()] == ["notes.txt"]
    (tmp_path / "empty").mkdir()
    assert ask("pack", "new", str(tmp_path / "empty")).code == 0


@pytest.mark.usefixtures("program")
def test_where_nothing_can_be_written(ask: Ask, tmp_path: Path) -> None:
    """The reason is given, by both actions."""
    write(tmp_path, {"file": "", **{f"mine/{name}": text for name, text in PACK.items()}})
    code, out, _ = ask("pack", "new", str(tmp_path / "file" / "x"))
    assert code == 1
    assert "unwritable" in out
    code, out, _ = ask("pack", "new", str(tmp_path / ("x" * 300)))
    assert code == 1
    assert "unreadable" in out
    blocked = str(tmp_path / "file" / "x.zip")
    code, out, _ = ask("pack", "build", str(tmp_path / "mine"), "--output", blocked)
    assert code == 1
    assert "unwritable" in out


def test_building(ask: Ask, tmp_path: Path) -> None:
    """The zip lies beside the folder, or where it was asked for, and is the same both times."""
    mine = write(tmp_path / "mine", dict(PACK))
    named = tmp_path / "mine-1.2.zip"
    assert ask("pack", "build", str(mine)) == (0, f"{named}\n", "")
    other = tmp_path / "other.zip"
    assert ask("pack", "build", str(mine), "--output", str(other)).code == 0
    assert named.read_bytes() == other.read_bytes()


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({"pack.yaml": None}, "no-pack-file"),
        ({"a.yaml": "kind: concept\nentries: [x]\n"}, "wrong-type"),
        ({"a.yaml": PACK["a.yaml"].replace("level", "related: [gone], level")}, "missing-entry"),
        ({"t.yaml": "kind: texts\nentries: [{overrides: gone, title: x}]\n"}, "overrides-nothing"),
    ],
)
def test_a_pack_with_mistakes_is_not_built(
    ask: Ask, tmp_path: Path, files: dict[str, str | None], code: str
) -> None:
    """Pupils get no zip that their teacher’s computer finds fault with."""
    whole = {name: text for name, text in {**PACK, **files}.items() if text is not None}
    mine = write(tmp_path / "mine", dict(whole))
    answer = ask("pack", "build", str(mine))
    assert answer.code == 1
    assert code in answer.out
    assert str(mine) in answer.out
    assert [path.name for path in tmp_path.glob("*.zip")] == []


def test_warnings_do_not_keep_a_pack_from_being_built(ask: Ask, tmp_path: Path) -> None:
    """They are told beside the zip."""
    twice = PACK["a.yaml"].replace("level", "related: [clone, clone], level")
    mine = write(tmp_path / "mine", {**PACK, "a.yaml": twice})
    code, out, err = ask("pack", "build", str(mine))
    assert (code, out) == (0, f"{tmp_path / 'mine-1.2.zip'}\n")
    assert "repeated" in err


def test_packs_beside_the_program(ask: Ask, program: Path, tmp_path: Path) -> None:
    """A folder or a zip dropped there is read by every command."""
    write(program / "packs" / "mine", dict(PACK))
    assert "Le mien" in ask("show", "mine").out
    built = tmp_path / "x.zip"
    assert ask("pack", "build", str(program / "packs" / "mine"), "--output", str(built)).code == 0
    for path in (program / "packs" / "mine").iterdir():
        path.unlink()
    built.rename(program / "packs" / "mine.zip")
    assert "Le mien" in ask("show", "mine").out


def test_packs_of_the_policy(ask: Ask, program: Path, tmp_path: Path) -> None:
    """The administrator names folders once, for every command and every reader."""
    write(tmp_path / "share" / "mine", dict(PACK))
    write(program, {"virtref-policy.yaml": "content-folders: [../share]\n"})
    assert "Le mien" in ask("show", "mine").out
    assert ask("check").code == 0


def test_check_tells_what_is_wrong_in_the_policy(ask: Ask, program: Path) -> None:
    """With its file and line, like everything else."""
    write(program, {"virtref-policy.yaml": "language: fr\nthem: dark\n"})
    code, out, _ = ask("check")
    assert code == 1
    assert f"{program / 'virtref-policy.yaml'}:2:1: " in out
    assert "unknown-field" in out


def test_a_checkout_reads_its_own_packs(program: Path) -> None:
    """The folder is found from the program, not from where somebody stands."""
    assert paths.program_dir() == program
