"""Free space on the disk of the reader’s folder."""

from pathlib import Path

import pytest

from virtref.host.disk import free_disk, home
from virtref.host.facts import Known, Unknown


def test_a_folder_that_is_there(tmp_path: Path) -> None:
    """Some bytes are free where tests write."""
    found = free_disk(tmp_path)
    assert isinstance(found, Known)
    assert found.value > 0


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    """The system’s own reason is given, without the name of the reader’s folder."""
    found = free_disk(tmp_path / "none")
    assert isinstance(found, Unknown)
    assert "none" not in found.reason.fr
    assert found.reason.en.startswith("~: not readable")


def test_an_account_without_a_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is raised where Python knows no home."""
    monkeypatch.setattr(Path, "home", _no_home)
    assert home() is None
    assert isinstance(free_disk(None), Unknown)


def test_an_account_with_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The home folder is that of the account."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert home() == tmp_path


def _no_home() -> Path:
    raise RuntimeError
