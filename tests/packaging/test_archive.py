"""Archives of the packaged program."""

import os
import tarfile
import zipfile
from pathlib import Path

import pytest
from _archive import size, write, write_zip

EPOCH = 1_700_000_000


def _folder(parent: Path) -> Path:
    """Make a small program: a file that runs, a file that is read, a link."""
    folder = parent / "virtref"
    (folder / "inside").mkdir(parents=True)
    (folder / "virtref").write_bytes(b"program")
    (folder / "virtref").chmod(0o755)
    (folder / "inside" / "é.txt").write_bytes(b"text")
    return folder


def test_archives_of_equal_folders_are_equal(tmp_path: Path) -> None:
    """Dates, owners and the order on disk leave no trace."""
    first, second = _folder(tmp_path / "a"), _folder(tmp_path / "b")
    os.utime(first / "virtref", (1, 1))
    for folder in (first, second):
        write(folder, folder.with_suffix(".tar.xz"), EPOCH)
    assert (tmp_path / "a/virtref.tar.xz").read_bytes() == (
        tmp_path / "b/virtref.tar.xz"
    ).read_bytes()


def test_archive_holds_what_the_folder_holds(tmp_path: Path) -> None:
    """Unpacked, the program runs and its files read as before."""
    folder = _folder(tmp_path)
    write(folder, tmp_path / "virtref.tar.xz", EPOCH)
    with tarfile.open(tmp_path / "virtref.tar.xz") as tar:
        modes = {entry.name: entry.mode for entry in tar}
        text = tar.extractfile("virtref/inside/é.txt")
        assert text is not None
        assert text.read() == b"text"
    assert modes == {
        "virtref": 0o755,
        "virtref/inside": 0o755,
        "virtref/inside/é.txt": 0o644,
        "virtref/virtref": 0o755,
    }


@pytest.mark.skipif(os.name == "nt", reason="a link needs a right that pupils do not have")
def test_links_stay_links(tmp_path: Path) -> None:
    """A library that bears two names takes its room once."""
    folder = _folder(tmp_path)
    (folder / "link").symlink_to("virtref")
    write(folder, tmp_path / "virtref.tar.xz", EPOCH)
    with tarfile.open(tmp_path / "virtref.tar.xz") as tar:
        assert tar.getmember("virtref/link").linkname == "virtref"
    assert size(folder) == len(b"program") + len(b"text")


def test_zips_of_equal_folders_are_equal(tmp_path: Path) -> None:
    """Dates on disk leave no trace, nor does the system that packed; the text is whole."""
    first, second = _folder(tmp_path / "a"), _folder(tmp_path / "b")
    os.utime(first / "virtref", (1, 1))
    for folder in (first, second):
        write_zip(folder, folder.with_suffix(".zip"), EPOCH)
    assert (tmp_path / "a/virtref.zip").read_bytes() == (tmp_path / "b/virtref.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "a/virtref.zip") as packed:
        assert packed.namelist() == ["virtref/inside/é.txt", "virtref/virtref"]
        assert packed.read("virtref/inside/é.txt") == b"text"
