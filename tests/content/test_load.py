"""Loading: compiled content is used where it can be trusted, and only there."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.content import write
from tests.support.program import unmeasured
from virtref.content import compiled
from virtref.content.load import Loaded, compile_shipped, load_catalog, shipped_path

CONCEPT = """\
kind: concept
entries:
- {id: ID, title: TITLE, family: basics, level: 1, definition: d}
"""


def _concept(id_: str, title: str = "Titre") -> str:
    return CONCEPT.replace("ID", id_).replace("TITLE", title)


def _titles(loaded: Loaded) -> list[str]:
    return [entry.title.fr for entry in loaded.catalog.entries]


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """Return a folder that plays what the program ships."""
    return write(tmp_path / "content", {"a.yaml": _concept("a", "Un")})


def test_a_checkout_compiles_once(shipped: Path, tmp_path: Path) -> None:
    """What was parsed at the first start is read from the cache at the second."""
    cache = tmp_path / "cache"
    first = load_catalog([shipped], cache)
    (kept,) = cache.iterdir()
    kept.write_bytes(kept.read_bytes().replace(b"Un", b"Deux"))
    assert _titles(first) == ["Un"]
    assert _titles(load_catalog([shipped], cache)) == ["Deux"]


def test_an_edited_file_shows_at_the_next_start(shipped: Path, tmp_path: Path) -> None:
    """One changed byte of YAML is enough."""
    load_catalog([shipped], tmp_path / "cache")
    write(shipped, {"a.yaml": _concept("a", "Deux")})
    assert _titles(load_catalog([shipped], tmp_path / "cache")) == ["Deux"]


def test_a_build_ships_its_compiled_content(shipped: Path) -> None:
    """The program that was built reads no YAML, and writes nothing."""
    assert compile_shipped(shipped, shipped_path(shipped)) == ()
    target = shipped_path(shipped)
    target.write_bytes(target.read_bytes().replace(b"Un", b"Trois"))
    assert _titles(load_catalog([shipped])) == ["Trois"]


def test_a_build_is_told_what_is_wrong(shipped: Path, tmp_path: Path) -> None:
    """Problems of the content and of writing both stop a build."""
    write(shipped, {"b.yaml": "kind: x"})
    problems = compile_shipped(shipped, tmp_path / "content" / "a.yaml" / "x.json")
    assert [problem.code for problem in problems] == ["unknown-kind", "unwritable"]


def test_compiled_content_of_a_pack_is_not_trusted(shipped: Path, tmp_path: Path) -> None:
    """Only what virtref ships may lie beside its YAML: a pack is read strictly."""
    pack = write(tmp_path / "pack", {"b.yaml": _concept("b", "Vrai")})
    compile_shipped(pack, shipped_path(pack))
    shipped_path(pack).write_bytes(shipped_path(pack).read_bytes().replace(b"Vrai", b"Faux"))
    assert _titles(load_catalog([shipped, pack])) == ["Un", "Vrai"]


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda data: data[:-10],
        lambda data: data.replace(b"virtref ", b"virtref 9", 1),
        lambda data: data.replace(b"concept", b"concpet"),
        lambda data: data.partition(b"\n")[0] + b"\n" + b"[" * 100_000,
        lambda data: data.partition(b"\n")[0] + b'\n{"x":' + b"[" * 400_000,
        lambda _: b"\xff\xfe" * 1_000,
    ],
    ids=["empty", "truncated", "other-version", "foreign", "nested", "nested-unknown", "binary"],
)
def test_damaged_compiled_content_is_rebuilt(
    shipped: Path, tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    """Whatever happened to the file, the YAML is what counts, and nobody notices."""
    cache = tmp_path / "cache"
    load_catalog([shipped], cache)
    (kept,) = cache.iterdir()
    good = kept.read_bytes()
    kept.write_bytes(damage(good))
    loaded = load_catalog([shipped], cache)
    assert (_titles(loaded), loaded.problems) == (["Un"], ())
    assert kept.read_bytes() == good


def test_a_cache_that_cannot_be_written_is_done_without(shipped: Path, tmp_path: Path) -> None:
    """The program starts, a little slower."""
    write(tmp_path, {"cache": "a file where a folder should be"})
    loaded = load_catalog([shipped], tmp_path / "cache")
    assert (_titles(loaded), loaded.problems) == (["Un"], ())


def test_the_cache_follows_the_source_code(
    shipped: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody who edits the loader sees the effect although the version is the same."""
    load_catalog([shipped], tmp_path / "cache")
    (kept,) = (tmp_path / "cache").iterdir()
    before = kept.read_bytes()
    monkeypatch.setattr(compiled, "code_stamp", lambda: "edited")
    load_catalog([shipped], tmp_path / "cache")
    assert kept.read_bytes() != before


def test_problems_are_remembered_too(shipped: Path, tmp_path: Path) -> None:
    """A bad file is said at every start, not only when it is parsed."""
    write(shipped, {"b.yaml": "kind: x"})
    problems = [load_catalog([shipped], tmp_path / "cache").problems for _ in range(2)]
    assert [problem.file for problem in problems[0]] == [str(shipped / "b.yaml")]
    assert problems[0] == problems[1]


def test_the_hash_of_the_content_changes_with_it(shipped: Path, tmp_path: Path) -> None:
    """A decision can say by which content it was made."""
    alone = load_catalog([shipped]).catalog.content_hash
    pack = write(tmp_path / "pack", {"b.yaml": _concept("b")})
    assert load_catalog([shipped, pack]).catalog.content_hash != alone
    assert load_catalog([shipped]).catalog.content_hash == alone


def test_a_bad_pack_blocks_nobody(shipped: Path, tmp_path: Path) -> None:
    """Thirty hostile files cost themselves; what is good beside them is there."""
    hostile: dict[str, str | bytes] = {
        f"{number:02}.yaml": data
        for number, data in enumerate(
            [
                b"", b"\xff", b"\x00", b"[" * 100_000, b"a: &a [*a]", b"- - - x", b"kind: concept",
                b"a: !!python/object/apply:os.system [ls]", b"a" * 300, b"--- a\n--- b", b"'",
                b"kind: concept\nentries: {}", b"{", b"? ", b"kind: [x]\nentries: []", b"\t", b"%",
                b"kind: concept\nentries: [x]", b"kind: concept\nentries: [{}]", b"*x", b"!x y",
                b"kind: concept\nentries: [[]]", b"kind: source\nentries: [{id: s}]", b"|\n x",
                _concept("bad id").encode(), _concept("a").encode(), b"\xef\xbb\xbf", b"#", b"@",
                _concept("x").replace("level: 1", "level: 1" * 9).encode(),
            ]
        )
    }  # fmt: skip
    pack = write(tmp_path / "pack", {**hostile, "good.yaml": _concept("good", "Bon")})
    loaded = load_catalog([shipped, pack])
    assert _titles(loaded) == ["Un", "Bon"]
    assert {Path(problem.file).name for problem in loaded.problems} == hostile.keys()
    for problem in loaded.problems:
        assert problem.display("fr").startswith(f"{problem.file}:{problem.line}:{problem.column}: ")


def test_reading_compiled_content_imports_no_yaml(shipped: Path) -> None:
    """A start pays only for what it uses."""
    compile_shipped(shipped, shipped_path(shipped))
    program = (
        "from pathlib import Path\n"
        "from virtref.content.load import load_catalog\n"
        "from virtref.preferences import Preferences, recall\n"
        "from virtref.search.index import SearchIndex\n"
        f"assert load_catalog([Path({str(shipped)!r})]).catalog.get('a')\n"
    )
    command = [sys.executable, "-X", "importtime", "-c", program]
    done = subprocess.run(  # noqa: S603  our own program
        command, check=True, capture_output=True, text=True, env=unmeasured()
    )
    imported = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "msgspec" in imported
    late = {"yaml", "jinja2", "csv", "logging", "logging.handlers", "rapidfuzz", "socket"}
    assert not imported & late
