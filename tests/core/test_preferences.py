"""Settings never block: whatever happened to their file, the program starts."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.program import unmeasured
from virtref.preferences import (
    FORMAT,
    MAX_BYTES,
    Draft,
    Preferences,
    Session,
    forget,
    keep,
    language_for,
    recall,
)

CHOSEN = Preferences(language="en", theme="contrast", text_scale=250, folders=("é/à",))
SESSION = Session(
    size=(1440, 900), panel="solutions", addresses=(("tools", "disks", "format-vdi"),)
)
SAVING = Path(__file__).parents[1] / "support" / "kill_while_saving.py"


def test_what_was_kept_is_recalled(tmp_path: Path) -> None:
    """Preferences and session each have their own file, in a folder made when needed."""
    folder = tmp_path / "new" / "folder"
    assert keep(CHOSEN, folder) is None
    assert keep(SESSION, folder) is None
    assert recall(Preferences, folder) == (CHOSEN, None)
    assert recall(Session, folder) == (SESSION, None)
    assert sorted(path.name for path in folder.iterdir()) == ["preferences.json", "session.json"]


def test_what_was_kept_is_forgotten(tmp_path: Path) -> None:
    """Every file of a reader goes, other files stay, and what cannot go stops nothing."""
    for kept in (CHOSEN, SESSION, Draft(question="goal")):
        keep(kept, tmp_path)
    for name in ("virtref.log", "wizard.bak"):
        (tmp_path / name).touch()
    forget(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["virtref.log"]
    (tmp_path / "session.json").mkdir()
    keep(CHOSEN, tmp_path)
    forget(tmp_path)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["virtref.log"]
    forget(None)


def test_without_a_place_nothing_is_kept(tmp_path: Path) -> None:
    """A program that may write nowhere still runs, and says nothing."""
    assert keep(CHOSEN, None) is None
    assert recall(Preferences, None) == (Preferences(), None)
    assert recall(Preferences, tmp_path) == (Preferences(), None)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00\xff" * 500,
        b"x" * 10 * MAX_BYTES,
        b'{"folders":["' + b"x" * 10 * MAX_BYTES + b'"]}',
        b'{"text-scale":"big"}',
        b'{"text-scale":99}',
        b'{"text-scale":1e400}',
        b'{"theme":"pink"}',
        b'{"language":["fr"]}',
        b'{"folders":["' + b"x" * 501 + b'"]}',
        b"[]",
        b"null",
        b'{"text-scale":150',
        b"[" * 100_000,
        b'{"later":' + b"[" * 400_000,
        b'{"format":%d,"text-scale":150}' % (FORMAT + 1),
        b'{"folders":["caf\xe9"]}',
    ],
)
def test_a_damaged_file_is_set_aside(tmp_path: Path, data: bytes) -> None:
    """The defaults apply, the old bytes are kept, and one message says so."""
    file = tmp_path / "preferences.json"
    file.write_bytes(data)
    preferences, problem = recall(Preferences, tmp_path)
    assert preferences == Preferences()
    assert problem is not None
    assert (problem.file, problem.severity, problem.code) == (
        str(file),
        "warning",
        "damaged-settings",
    )
    assert (tmp_path / "preferences.bak").read_bytes() == data
    assert recall(Preferences, tmp_path) == (Preferences(), None)


def test_fields_of_a_later_version_are_passed_over(tmp_path: Path) -> None:
    """A newer program that kept the format can be left again."""
    (tmp_path / "preferences.json").write_bytes(b'{"text-scale":150,"later":[1,{"x":2}]}')
    assert recall(Preferences, tmp_path) == (Preferences(text_scale=150), None)


def test_a_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    """A folder in its place costs the settings, and stays where it is."""
    (tmp_path / "preferences.json").mkdir()
    preferences, problem = recall(Preferences, tmp_path)
    assert preferences == Preferences()
    assert problem is not None
    assert problem.code == "unreadable"


def test_a_damaged_file_that_cannot_be_moved_stays(tmp_path: Path) -> None:
    """The defaults apply all the same."""
    (tmp_path / "preferences.json").write_bytes(b"")
    (tmp_path / "preferences.bak" / "full").mkdir(parents=True)
    preferences, problem = recall(Preferences, tmp_path)
    assert preferences == Preferences()
    assert problem is not None


@given(st.binary(max_size=300))
def test_no_file_is_more_than_a_problem(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    """Any bytes at all give a session."""
    folder = tmp_path_factory.mktemp("any")
    (folder / "session.json").write_bytes(data)
    session, _ = recall(Session, folder)
    assert isinstance(session, Session)


def _start_saving(folder: Path) -> "subprocess.Popen[bytes]":
    """Start a program that saves for ever, and wait until it does."""
    program = subprocess.Popen(  # noqa: S603  our own program
        [sys.executable, str(SAVING), str(folder)],
        env={**unmeasured(), "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.PIPE,
    )
    assert program.stdout is not None
    program.stdout.readline()
    return program


def _stop(program: "subprocess.Popen[bytes]") -> None:
    """Kill a program at once, without a word."""
    program.kill()
    program.communicate()


def _kill_while_saving(folder: Path, chance: random.Random) -> None:
    program = _start_saving(folder)
    while not (folder / "preferences.json").exists():
        time.sleep(0.001)
    time.sleep(chance.uniform(0, 0.02))
    _stop(program)
    preferences, problem = recall(Preferences, folder)
    assert problem is None
    assert {len(name) for name in preferences.folders} == {preferences.text_scale}


def test_a_sudden_death_leaves_old_or_new_settings(tmp_path: Path) -> None:
    """A program that is killed while it saves loses nothing that was saved before."""
    for seed in range(3):
        _kill_while_saving(tmp_path, random.Random(seed))  # noqa: S311  any moment will do


@pytest.mark.long
def test_two_hundred_sudden_deaths(tmp_path: Path) -> None:
    """The same, often enough to meet every moment of saving."""
    for seed in range(200):
        _kill_while_saving(tmp_path, random.Random(seed))  # noqa: S311  any moment will do


def test_two_programs_may_save_at_once(tmp_path: Path) -> None:
    """The last one wins, and the file is whole."""
    programs = [_start_saving(tmp_path) for _ in range(2)]
    while not (tmp_path / "preferences.json").exists():
        time.sleep(0.001)
    for _ in range(100):
        assert recall(Preferences, tmp_path)[1] is None
    for program in programs:
        _stop(program)


@pytest.mark.parametrize(
    ("choice", "environment", "language"),
    [
        ("fr", {"LANG": "en_US.UTF-8"}, "fr"),
        ("en", {"LANG": "fr_FR.UTF-8"}, "en"),
        ("system", {"LANG": "en_GB.UTF-8"}, "en"),
        ("system", {"LANG": "fr_FR.UTF-8"}, "fr"),
        ("system", {"LANG": "de_DE.UTF-8"}, "fr"),
        ("system", {"LANG": "C"}, "fr"),
        ("system", {}, "fr"),
        ("system", {"LC_ALL": "en_US", "LANG": "fr_FR"}, "en"),
        ("system", {"LC_ALL": "", "LC_MESSAGES": "en_US", "LANG": "fr_FR"}, "en"),
    ],
)
def test_the_language_is_chosen_or_the_system_s_or_french(
    choice: Literal["fr", "en", "system"], environment: dict[str, str], language: str
) -> None:
    """Somebody whose system speaks neither French nor English reads French."""
    assert language_for(choice, environment) == language


@pytest.mark.parametrize(
    ("named", "language"), [("English_United States", "en"), ("French_France", "fr"), (None, "fr")]
)
def test_windows_says_it_by_its_locale(
    monkeypatch: pytest.MonkeyPatch, named: str | None, language: str
) -> None:
    """No variable is set there as a rule; where one is, it wins."""
    with monkeypatch.context() as windows:
        windows.setattr("os.name", "nt")
        windows.setattr("locale.getlocale", lambda: (named, "cp1252"))
        spoken = language_for("system", {}), language_for("system", {"LANG": "fr_FR"})
    assert spoken == (language, "fr")
