"""A zip from anywhere: read in place, bounded, and each refusal said."""

import struct
import time
import tracemalloc
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.content import write
from virtref.content import pack_zip
from virtref.content.folder import read_folder
from virtref.content.load import load_catalog
from virtref.content.pack_zip import read_zip

CONCEPT = """\
kind: concept
entries:
- {id: ID, title: Titre, family: basics, level: 1, definition: d}
"""


def _zip(path: Path, files: dict[str, str | bytes], compression: int = ZIP_DEFLATED) -> Path:
    path.write_bytes(_zip_bytes(files, compression))
    return path


def _zip_bytes(files: dict[str, str | bytes], compression: int = ZIP_DEFLATED) -> bytes:
    data = BytesIO()
    with ZipFile(data, "w", compression) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


def _codes(path: Path) -> list[tuple[str, str]]:
    return [(problem.file, problem.code) for problem in read_zip(path)[1]]


def test_a_zip_is_a_pack(tmp_path: Path) -> None:
    """Its entries are in the catalogue, and nothing was unpacked anywhere."""
    shipped = write(tmp_path / "content", {"a.yaml": CONCEPT.replace("ID", "a")})
    pack = _zip(tmp_path / "mine.zip", {"b.yaml": CONCEPT.replace("ID", "b"), "c.yaml": "kind: x"})
    before = sorted(tmp_path.rglob("*"))
    loaded = load_catalog([shipped, pack])
    assert loaded.catalog.get("b") is not None
    assert loaded.catalog.origin("b").file == str(pack / "b.yaml")
    assert [problem.file for problem in loaded.problems] == [str(pack / "c.yaml")]
    assert [(each.path, each.entries) for each in loaded.packs] == [(pack, 1)]
    assert sorted(tmp_path.rglob("*")) == before


def test_a_zipped_folder_has_the_folder_around_it(tmp_path: Path) -> None:
    """As Explorer and the Finder make them, with what the Finder adds."""
    names = ["mine/", "mine/b.yaml", "mine/sub/a.yml", "mine/photo.png", "__MACOSX/mine/._b.yaml"]
    files, problems = read_zip(_zip(tmp_path / "x.zip", dict.fromkeys(names, "x")))
    assert (list(files), problems) == (["b.yaml", "sub/a.yml"], ())


def test_two_folders_stay(tmp_path: Path) -> None:
    """Only a folder around everything is left out."""
    files, _ = read_zip(_zip(tmp_path / "x.zip", {"a/x.yaml": "", "b/x.yaml": ""}))
    assert list(files) == ["a/x.yaml", "b/x.yaml"]


def test_powershell_s_separators(tmp_path: Path) -> None:
    """Compress-Archive of PowerShell 5 writes backslashes."""
    path = tmp_path / "x.zip"
    data = _zip_bytes({"pack/sub/": "", "pack/sub/a.yaml": "x", "pack/sub/no/": ""})
    path.write_bytes(data.replace(b"pack/sub/", b"pack\\sub\\").replace(b"no/", b"no\\"))
    assert read_zip(path) == ({"sub/a.yaml": b"x"}, ())


def test_names_that_leave_the_pack_are_refused(tmp_path: Path) -> None:
    """Nothing could be written anyway; the name alone is enough to refuse the file."""
    names = ["../evil.yaml", "/evil.yaml", "C:/evil.yaml", "good.yaml", "a/../../x.png", "a.yaml:b"]
    files, problems = read_zip(_zip(tmp_path / "x.zip", dict.fromkeys(names, "x")))
    assert list(files) == ["good.yaml"]
    assert {problem.code for problem in problems} == {"bad-name"}
    assert len(problems) == 5


def test_a_name_does_not_end_at_a_nul(tmp_path: Path) -> None:
    """What stands behind it is not hidden from the check."""
    path = tmp_path / "x.zip"
    path.write_bytes(_zip_bytes({"a.yaml/../../b": "x"}).replace(b"a.yaml/", b"a.yaml\0"))
    assert [code for _, code in _codes(path)] == ["bad-name"]


def test_names_are_there_once(tmp_path: Path) -> None:
    """Windows would see one file where the zip has two."""
    files, problems = read_zip(_zip(tmp_path / "x.zip", {"a.yaml": "1", "A.YAML": "2"}))
    assert files == {"a.yaml": b"1"}
    assert [(problem.file, problem.code) for problem in problems] == [("A.YAML", "duplicate-name")]


def test_links_are_refused(tmp_path: Path) -> None:
    """A link in a zip has nothing to say."""
    link = ZipInfo("link.yaml")
    link.external_attr = 0o120777 << 16
    with ZipFile(tmp_path / "x.zip", "w") as archive:
        archive.writestr(link, "/etc/passwd")
    assert _codes(tmp_path / "x.zip") == [("link.yaml", "link")]


def test_a_bomb_is_not_lit(tmp_path: Path) -> None:
    """A small zip of 90 MB is refused before anything is decompressed."""
    zeros = b"#" * (7 * 1024 * 1024)
    path = _zip(tmp_path / "x.zip", {f"{number}.yaml": zeros for number in range(13)})
    tracemalloc.start()
    start = time.perf_counter()
    assert _codes(path) == [(".", "too-big")]
    assert time.perf_counter() - start < 0.5
    assert tracemalloc.get_traced_memory()[1] < 4 * 1024 * 1024
    tracemalloc.stop()


def test_a_large_file_is_refused(tmp_path: Path) -> None:
    """As in a folder, a file of more than 8 MB costs itself."""
    path = _zip(tmp_path / "x.zip", {"a.yaml": b"#" * (9 * 1024 * 1024), "b.yaml": "x"})
    assert list(read_zip(path)[0]) == ["b.yaml"]
    assert _codes(path) == [("a.yaml", "too-big")]


def test_a_file_that_lies_about_its_size(tmp_path: Path) -> None:
    """What was said is what is read at most, and the sum tells that it was a lie."""
    size, lie = 6 * 1024 * 1024, 10
    data = _zip_bytes({"a.yaml": b"#" * size, "b.yaml": "x"})
    path = tmp_path / "x.zip"
    path.write_bytes(data.replace(struct.pack("<L", size), struct.pack("<L", lie)))
    assert list(read_zip(path)[0]) == ["b.yaml"]
    assert _codes(path) == [("a.yaml", "bad-zip")]


def test_more_files_than_a_pack_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are counted before zipfile makes an object of each, and again by what is read."""
    monkeypatch.setattr(pack_zip, "MAX_MEMBERS", 10)
    many = _zip(tmp_path / "x.zip", {f"{number}.txt": "" for number in range(21)})
    more = _zip(tmp_path / "y.zip", {f"{number}.yaml": "" for number in range(11)})
    fine = _zip(tmp_path / "z.zip", {f"{number}.yaml": "" for number in range(10)})
    assert _codes(many) == _codes(more) == [(".", "too-many-files")]
    assert _codes(fine) == []


def test_a_large_zip_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is not even read to its end."""
    monkeypatch.setattr(pack_zip, "MAX_ZIP", 50)
    assert _codes(_zip(tmp_path / "x.zip", {"a.yaml": "x"})) == [(".", "too-big")]


def test_a_password_is_no_use(tmp_path: Path) -> None:
    """Nobody is asked for it; the file is refused."""
    data = bytearray(_zip_bytes({"a.yaml": "x", "b.yaml": "y"}))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + offset] |= 1
    (tmp_path / "x.zip").write_bytes(data)
    assert list(read_zip(tmp_path / "x.zip")[0]) == ["b.yaml"]
    assert _codes(tmp_path / "x.zip") == [("a.yaml", "encrypted")]


def test_rare_compressions_are_refused(tmp_path: Path) -> None:
    """The program that is handed out has no module for them."""
    path = _zip(tmp_path / "x.zip", {"a.yaml": "x"}, ZIP_BZIP2)
    assert _codes(path) == [("a.yaml", "compression")]


@pytest.mark.parametrize("data", [b"", b"PK", b"no zip", b"PK\x05\x06" + b"\xff" * 18])
def test_what_is_no_zip(tmp_path: Path, data: bytes) -> None:
    """The zip itself is named, with the reason."""
    (tmp_path / "x.zip").write_bytes(data)
    assert _codes(tmp_path / "x.zip") == [(".", "bad-zip")]


def test_a_zip_that_cannot_be_read(tmp_path: Path) -> None:
    """As with any file, the system’s reason is given."""
    assert _codes(tmp_path / "absent.zip") == [(".", "unreadable")]


_SOUND = _zip_bytes({"a.yaml": "x" * 50, "sub/b.yaml": "y" * 400, "c.txt": "z"})


@given(st.lists(st.tuples(st.integers(0, len(_SOUND) - 1), st.integers(0, 255)), max_size=6))
def test_damage_never_raises(
    tmp_path_factory: pytest.TempPathFactory, hits: list[tuple[int, int]]
) -> None:
    """Whatever bytes change, the answer is files that are sound and problems."""
    data = bytearray(_SOUND)
    for position, value in hits:
        data[position] = value
    path = tmp_path_factory.mktemp("zip") / "x.zip"
    path.write_bytes(data)
    files, _ = read_zip(path)
    assert set(files.values()) <= {b"x" * 50, b"y" * 400, b"z"}


@pytest.mark.parametrize("compression", [ZIP_STORED, ZIP_DEFLATED])
def test_the_endings_of_names_have_no_case(tmp_path: Path, compression: int) -> None:
    """Windows writes .ZIP as well."""
    path = _zip(tmp_path / "X.ZIP", {"a.yaml": "x"}, compression)
    assert read_folder(path).files == {"a.yaml": b"x"}
