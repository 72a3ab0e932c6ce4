"""Built packs: the same bytes every time, and every change afterwards is noticed."""

import os
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import msgspec
import pytest

from tests.support.content import only_problem, parsed, write
from virtref import __version__
from virtref.content.folder import Folder, read_folder
from virtref.content.pack import Manifest, Pack
from virtref.content.pack_build import zipped
from virtref.content.pack_zip import read_zip
from virtref.content.text import Text

PACK = Pack(title=Text("Mon paquet", "My pack"), version="1.2")
FILES = {"pack.yaml": b"title: x", "sub/b.yaml": "é".encode(), "a.yaml": b"a"}


def _built(files: dict[str, bytes] = FILES) -> bytes:
    built = zipped(Folder(Path("x"), dict(files), ()), PACK)
    assert isinstance(built, bytes)
    return built


def _read(path: Path, data: bytes) -> tuple[dict[str, bytes], list[tuple[str, str]]]:
    path.write_bytes(data)
    files, problems = read_zip(path)
    return files, [(problem.file, problem.code) for problem in problems]


def _changed(data: bytes, **files: bytes | None) -> bytes:
    """Return a zip with other bytes for some files, or without them."""
    changed = BytesIO()
    with ZipFile(BytesIO(data)) as before, ZipFile(changed, "w") as after:
        known = {name: before.read(name) for name in before.namelist()}
        for name, content in {
            **known,
            **{k.replace("_", "."): v for k, v in files.items()},
        }.items():
            if content is not None:
                after.writestr(name, content)
    return changed.getvalue()


def test_what_is_built_is_read(tmp_path: Path) -> None:
    """Every file arrives as it was."""
    assert _read(tmp_path / "x.zip", _built()) == (FILES, [])


def test_the_same_files_make_the_same_bytes(tmp_path: Path) -> None:
    """Neither the order of files, nor their dates and modes, nor the folder change the zip."""
    first = write(tmp_path / "1", dict(FILES))
    second = write(tmp_path / "2", dict(reversed(FILES.items())))
    os.utime(second / "a.yaml", (0, 0))
    (second / "a.yaml").chmod(0o600)
    built = {zipped(read_folder(folder), PACK) for folder in (first, second)}
    assert built == {_built()}


def test_the_manifest_says_what_is_in_it() -> None:
    """Title, version, who made it, and the SHA-256 of each file."""
    with ZipFile(BytesIO(_built())) as archive:
        manifest = msgspec.json.decode(archive.read("manifest.json"), type=Manifest)
        assert archive.namelist() == sorted(archive.namelist())
        assert {member.date_time for member in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert (manifest.title.fr, manifest.version) == ("Mon paquet", "1.2")
    assert manifest.made_by == f"virtref {__version__}"
    assert manifest.files == {name: sha256(data).hexdigest() for name, data in FILES.items()}


@pytest.mark.parametrize(
    ("changes", "kept", "problems"),
    [
        ({"a_yaml": b"b"}, {"pack.yaml", "sub/b.yaml"}, [("a.yaml", "wrong-hash")]),
        ({"a_yaml": None}, {"pack.yaml", "sub/b.yaml"}, [("a.yaml", "missing-file")]),
        ({"z_yaml": b"z"}, set(FILES), [("z.yaml", "not-listed")]),
        ({"manifest_json": b"{}"}, set(), [("manifest.json", "bad-manifest")]),
        ({"manifest_json": b"[" * 9_999}, set(), [("manifest.json", "bad-manifest")]),
        ({"manifest_json": b'{"title":"\xe9"}'}, set(), [("manifest.json", "bad-manifest")]),
        ({"manifest_json": None}, set(FILES), []),
    ],
    ids=["changed", "missing", "added", "no-manifest", "nested", "not-utf-8", "by-hand"],
)
def test_changes_are_noticed(
    tmp_path: Path,
    changes: dict[str, bytes | None],
    kept: set[str],
    problems: list[tuple[str, str]],
) -> None:
    """What does not match is not read; a zip made by hand has nothing to match."""
    files, told = _read(tmp_path / "x.zip", _changed(_built(), **changes))
    assert (set(files), told) == (kept, problems)


def test_a_pack_needs_its_file() -> None:
    """Without title and version nobody could tell two packs apart."""
    built = zipped(Folder(Path("x"), dict(FILES), ()), None)
    assert isinstance(built, tuple)
    assert [(problem.file, problem.code) for problem in built] == [("pack.yaml", "no-pack-file")]


def test_names_that_could_not_be_read_again() -> None:
    """They are refused when building, not on the pupils’ computers."""
    built = zipped(Folder(Path("x"), {"aux.yaml": b"", "a:b.yaml": b"", "c.yaml": b""}, ()), PACK)
    assert isinstance(built, tuple)
    assert [problem.file for problem in built] == ["aux.yaml", "a:b.yaml"]


def test_what_a_pack_says_about_itself() -> None:
    """Title and version must be there; the rest may be."""
    pack = parsed("title: Mon paquet\nversion: '1.2'\nauthor: Moi\n", "pack.yaml").content.pack
    assert pack == Pack(title=Text("Mon paquet", "Mon paquet"), version="1.2", author="Moi")


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("title: x\n", "missing-field", 1),
        ("title: x\nversion: beta\n", "bad-version", 2),
        ("title: x\nversion: 1.2\nauteur: y\n", "unknown-field", 3),
    ],
)
def test_what_a_pack_may_not_say(text: str, code: str, line: int) -> None:
    """A mistake is told with its line."""
    problem = only_problem(text, "pack.yaml")
    assert (problem.code, problem.line) == (code, line)
