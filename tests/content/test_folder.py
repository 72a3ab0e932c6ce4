"""Folders: which files are read, and what happens to those that cannot be."""

import os
from pathlib import Path

import pytest

from tests.support.content import write
from virtref.content import folder as folders
from virtref.content.folder import Folder, read_folder

posix = pytest.mark.skipif(os.name != "posix", reason="links and pipes are made otherwise")
ordinary_user = pytest.mark.skipif(
    os.name != "posix" or os.geteuid() == 0, reason="root reads everything"
)


def _codes(folder: Folder) -> dict[str, str]:
    return {problem.file: problem.code for problem in folder.problems}


def test_yaml_files_are_found_below_a_folder(tmp_path: Path) -> None:
    """Every depth counts, in the order of the names; hidden and other files do not."""
    names = ["b.yaml", "a/z.yml", "a.yaml", "é/é.yaml", ".git/x.yaml", ".hidden.yaml", "c.txt"]
    write(tmp_path, dict.fromkeys(names, "a"))
    folder = read_folder(tmp_path)
    assert list(folder.files) == ["a.yaml", "a/z.yml", "b.yaml", "é/é.yaml"]
    assert folder.problems == ()


def test_a_file_may_stand_for_a_folder(tmp_path: Path) -> None:
    """One file can be a pack."""
    write(tmp_path, {"a.yaml": "x", "b.yaml": "y"})
    folder = read_folder(tmp_path / "a.yaml")
    assert (folder.root, folder.files) == (tmp_path, {"a.yaml": b"x"})


@posix
def test_what_cannot_be_read_is_a_problem(tmp_path: Path) -> None:
    """A folder named like a file, links in a circle or to nothing, a pipe: the rest is read."""
    write(tmp_path, {"good.yaml": "x", "folder.yaml/inner.yaml": "y"})
    (tmp_path / "loop.yaml").symlink_to("loop.yaml")
    (tmp_path / "nothing.yaml").symlink_to("absent")
    os.mkfifo(tmp_path / "pipe.yaml")
    folder = read_folder(tmp_path)
    assert list(folder.files) == ["folder.yaml/inner.yaml", "good.yaml"]
    assert _codes(folder) == {
        "folder.yaml": "not-a-file",
        "loop.yaml": "unreadable",
        "nothing.yaml": "unreadable",
        "pipe.yaml": "not-a-file",
    }


@ordinary_user
def test_a_file_without_permission_is_a_problem(tmp_path: Path) -> None:
    """What somebody may not read costs itself only."""
    write(tmp_path, {"good.yaml": "x", "secret.yaml": "y"})
    (tmp_path / "secret.yaml").chmod(0)
    assert _codes(read_folder(tmp_path)) == {"secret.yaml": "unreadable"}


@ordinary_user
def test_a_closed_folder_whose_name_is_no_text_is_a_problem(tmp_path: Path) -> None:
    """Its name is told as far as that can be done."""
    closed = tmp_path / os.fsdecode(b"caf\xe9")
    closed.mkdir(mode=0)
    folder = read_folder(tmp_path)
    assert [problem.code for problem in folder.problems] == ["unreadable"]
    assert folder.digest()


@posix
def test_a_loop_of_folders_is_not_followed(tmp_path: Path) -> None:
    """A link to a parent folder does not make the search endless."""
    write(tmp_path, {"a/x.yaml": "x"})
    (tmp_path / "a" / "up").symlink_to(tmp_path, target_is_directory=True)
    assert list(read_folder(tmp_path).files) == ["a/x.yaml"]


@posix
def test_a_file_outside_is_not_read(tmp_path: Path) -> None:
    """A link cannot show a file from elsewhere as part of a pack."""
    write(tmp_path, {"elsewhere/secret.yaml": "s", "pack/a.yaml": "x"})
    (tmp_path / "pack" / "link.yaml").symlink_to(tmp_path / "elsewhere" / "secret.yaml")
    (tmp_path / "pack" / "inside.yaml").symlink_to("a.yaml")
    folder = read_folder(tmp_path / "pack")
    assert list(folder.files) == ["a.yaml", "inside.yaml"]
    assert _codes(folder) == {"link.yaml": "outside"}


@posix
def test_a_name_that_is_no_text_is_a_problem(tmp_path: Path) -> None:
    """Bytes that no screen can show in a file name cost this file only."""
    (tmp_path / os.fsdecode(b"caf\xe9.yaml")).write_bytes(b"x")
    folder = read_folder(write(tmp_path, {"café.yaml": "x"}))
    assert list(folder.files) == ["café.yaml"]
    assert [problem.code for problem in folder.problems] == ["bad-name"]
    assert folder.digest()
    alone = read_folder(tmp_path / os.fsdecode(b"caf\xe9.yaml"))
    assert (alone.files, [problem.code for problem in alone.problems]) == ({}, ["bad-name"])
    assert alone.digest()


def test_a_missing_folder_is_a_problem(tmp_path: Path) -> None:
    """A pack that went away is said, and costs itself only."""
    folder = read_folder(tmp_path / "absent")
    assert folder.files == {}
    assert _codes(folder) == {".": "unreadable"}


def test_a_large_file_is_not_even_read(tmp_path: Path) -> None:
    """Ten megabytes are refused by their size."""
    with (tmp_path / "big.yaml").open("wb") as file:
        file.truncate(10 * 1024 * 1024)
    folder = read_folder(tmp_path)
    assert (folder.files, _codes(folder)) == ({}, {"big.yaml": "too-big"})


def test_too_many_files_are_cut_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A whole disk given by mistake does not stop the program."""
    monkeypatch.setattr(folders, "MAX_FILES", 2)
    write(tmp_path, dict.fromkeys(["a.yaml", "b.yaml", "c.yaml"], "x"))
    folder = read_folder(tmp_path)
    assert list(folder.files) == ["a.yaml", "b.yaml"]
    assert _codes(folder) == {".": "too-many-files"}


@posix
def test_the_digest_sees_every_change(tmp_path: Path) -> None:
    """Another byte, name or problem is another digest; the same content has the same."""
    digests = {read_folder(write(tmp_path, {"a.yaml": "x"})).digest()}
    again = read_folder(tmp_path).digest()
    assert digests == {again}
    digests.add(read_folder(write(tmp_path, {"a.yaml": "y"})).digest())
    digests.add(read_folder(write(tmp_path, {"b.yaml": ""})).digest())
    (tmp_path / "c.yaml").symlink_to("absent")
    digests.add(read_folder(tmp_path).digest())
    (tmp_path / "b.yaml").rename(tmp_path / "d.yaml")
    digests.add(read_folder(tmp_path).digest())
    assert len(digests) == 5
