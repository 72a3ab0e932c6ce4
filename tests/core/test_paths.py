"""The program finds what it ships, and writes to exactly one place."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.content import write
from tests.support.program import unmeasured
from virtref import paths
from virtref.paths import (
    Places,
    content_folders,
    program_dir,
    resolve_places,
    resources_dir,
    write_atomic,
)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a home folder that is really there."""
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    return folder


def test_a_checkout_keeps_resources_beside_the_package() -> None:
    """What is shipped is there, and comes first among the folders of content."""
    assert (resources_dir() / "content" / "taxonomy.yaml").is_file()
    assert content_folders([Path("pack")]) == (resources_dir() / "content", Path("pack"))


def test_a_wheel_keeps_resources_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So does a frozen program."""
    write(tmp_path, {"virtref/resources/content/x": "", "resources/x": ""})
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "virtref" / "paths.py"))
    assert resources_dir() == tmp_path / "virtref" / "resources"
    assert program_dir() == tmp_path / "virtref"


def test_a_frozen_program_lies_beside_its_executable(monkeypatch: pytest.MonkeyPatch) -> None:
    """A portable marker is looked for there, in a checkout at its root."""
    assert program_dir() == Path(__file__).parents[2]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/virtref/virtref")
    assert program_dir() == Path("/opt/virtref")
    monkeypatch.setattr(sys, "executable", "/Volumes/Stick/virtref.app/Contents/MacOS/virtref")
    assert program_dir() == Path("/Volumes/Stick")


def test_a_portable_copy_stays_portable_where_it_cannot_write(tmp_path: Path, home: Path) -> None:
    """From a read-only share it is still the same copy, and says so."""
    stick = write(tmp_path / "stick", {"virtref-portable.ini": "", "virtref-data": "a file"})
    assert resolve_places(None, stick).portable
    assert not resolve_places(None, tmp_path).portable
    assert not resolve_places(home / "given", stick).portable


def test_a_given_folder_wins(tmp_path: Path, home: Path) -> None:
    """It is made when it is missing, and nothing else is touched."""
    write(tmp_path, {"program/virtref-portable.ini": ""})
    places = resolve_places(tmp_path / "given" / "data", tmp_path / "program")
    assert places == Places("given", tmp_path / "given/data", tmp_path / "given/data/cache")
    assert list(home.iterdir()) == []
    assert [path.name for path in (tmp_path / "program").iterdir()] == ["virtref-portable.ini"]


def test_a_portable_copy_writes_beside_itself(tmp_path: Path, home: Path) -> None:
    """It leaves no trace on the computer it visits."""
    program = write(tmp_path / "stick", {"virtref-portable.ini": ""})
    places = resolve_places(None, program)
    assert places == Places("portable", program / "virtref-data", program / "virtref-data/cache")
    assert list(home.iterdir()) == []


def test_otherwise_the_system_s_folders_are_used(tmp_path: Path, home: Path) -> None:
    """They lie in the reader’s home."""
    places = resolve_places(None, tmp_path)
    assert places.kind == "user"
    assert places.data is not None
    assert places.cache is not None
    assert places.data.is_relative_to(home)
    assert places.cache.is_relative_to(home)


def test_where_nothing_can_be_written_there_is_only_memory(tmp_path: Path, home: Path) -> None:
    """A chosen place that cannot be written is not replaced by another one."""
    write(tmp_path, {"file": "", "stick/virtref-portable.ini": "", "stick/virtref-data": "a file"})
    assert resolve_places(tmp_path / "file" / "data", tmp_path) == Places("memory", refused="given")
    assert resolve_places(None, tmp_path / "stick") == Places("memory", refused="portable")
    assert list(home.iterdir()) == []
    home.rmdir()
    home.touch()
    assert resolve_places(None, tmp_path) == Places("memory", refused="user")


def test_a_missing_home_is_not_created(monkeypatch: pytest.MonkeyPatch) -> None:
    """Even somebody who may write anywhere finds no new folder at the root."""
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", "/nonexistent")
    assert resolve_places(None).kind == "memory"
    assert not Path("/nonexistent").exists()


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    """New bytes replace old ones, folders are made, no part is left behind."""
    target = tmp_path / "a" / "b.json"
    assert write_atomic(target, b"old") is None
    assert write_atomic(target, b"new") is None
    assert target.read_bytes() == b"new"
    assert [path.name for path in target.parent.iterdir()] == ["b.json"]


def test_a_share_that_refuses_new_files_is_written_in_place(tmp_path: Path) -> None:
    """Where nothing can be created beside a file, the file itself still can be written."""
    target = write(tmp_path, {"b.json": "old"}) / "b.json"
    part = target.with_name(f".b.json.{os.getpid()}.part")
    part.mkdir()
    assert write_atomic(target, b"new") is None
    assert target.read_bytes() == b"new"


def test_a_write_that_fails_is_a_problem(tmp_path: Path) -> None:
    """Nothing is raised, and the reason is the system’s."""
    (tmp_path / "b.json").mkdir()
    problem = write_atomic(tmp_path / "b.json", b"new")
    assert problem is not None
    assert (problem.code, problem.file) == ("unwritable", str(tmp_path / "b.json"))
    assert [path.name for path in tmp_path.iterdir()] == ["b.json"]


@pytest.mark.skipif(os.name != "posix", reason="users are changed otherwise")
def test_another_user_s_folder_is_left_alone(tmp_path: Path) -> None:
    """An ordinary user who may not write gets memory only: nothing raises, nothing appears."""
    program = (
        "import os\n"
        "from pathlib import Path\n"
        "from virtref.paths import resolve_places, write_atomic\n"
        "if os.geteuid() == 0: os.setuid(65534)\n"
        f"assert resolve_places(Path({str(tmp_path)!r})).refused == 'given'\n"
        f"assert write_atomic(Path({str(tmp_path / 'x')!r}), b'').code == 'unwritable'\n"
    )
    tmp_path.chmod(0o555)
    command = [sys.executable, "-c", program]
    done = subprocess.run(  # noqa: S603  our own program
        command, check=False, capture_output=True, text=True, env=unmeasured()
    )
    tmp_path.chmod(0o755)
    assert done.stderr == ""
    assert list(tmp_path.iterdir()) == []
