"""Other programs get the system's libraries, and virtref keeps its own."""

import os

import pytest

from virtref.ui.system_environment import system_environment

NAME, FORMER = "LD_LIBRARY_PATH", "LD_LIBRARY_PATH_ORIG"


def test_the_former_path_is_lent(monkeypatch: pytest.MonkeyPatch) -> None:
    """Inside, the path is the one from before the program was unpacked; afterwards ours again."""
    monkeypatch.setenv(NAME, "/bundle")
    monkeypatch.setenv(FORMER, "/system")
    with system_environment():
        assert os.environ[NAME] == "/system"
    assert os.environ[NAME] == "/bundle"


def test_without_a_former_path_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system had no path, other programs see none."""
    monkeypatch.setenv(NAME, "/bundle")
    monkeypatch.delenv(FORMER, raising=False)
    with system_environment():
        assert NAME not in os.environ
    assert os.environ[NAME] == "/bundle"


def test_a_checkout_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing was set, nothing is."""
    monkeypatch.delenv(NAME, raising=False)
    with system_environment():
        assert NAME not in os.environ
    assert NAME not in os.environ
