"""The program as the system starts it: encodings, pipes, what goes to the window."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.program import unmeasured
from virtref import cli


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return a folder for the program’s own files, so that it compiles its content once."""
    return str(tmp_path_factory.mktemp("data"))


def _start(*words: str, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    kept = {name: value for name, value in os.environ.items() if not name.startswith("LC_")}
    return subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-m", "virtref", *words],
        check=False,
        capture_output=True,
        env={**kept, **environment},
        cwd=Path(__file__).parents[2],
    )


@pytest.mark.parametrize(
    "environment",
    [{"LC_ALL": "C"}, {"PYTHONIOENCODING": "cp1252"}, {"PYTHONIOENCODING": "ascii"}],
    ids=str,
)
def test_accents_survive_every_encoding(environment: dict[str, str], data: str) -> None:
    """Standard output is UTF-8, whatever the system would like."""
    done = _start("show", "hypervisor", "--lang", "fr", "--data", data, **environment)
    assert done.stderr == b""
    assert "présente" in done.stdout.decode() or "système" in done.stdout.decode()
    help_ = _start("--help", "--lang", "fr", **environment)
    assert "vérifie" in help_.stdout.decode()


def test_a_reader_that_has_enough_is_no_error(data: str) -> None:
    """As when the answer goes to ``head``."""
    command = f"'{sys.executable}' -m virtref list --data '{data}' | head -n 1"
    done = subprocess.run(  # noqa: S602  a pipe needs a shell, and the line is ours
        command, shell=True, check=False, capture_output=True, cwd=Path(__file__).parents[2]
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(done.stdout.splitlines()) == 1


def test_without_a_command_the_window_is_asked_for() -> None:
    """Options alone do not make a command; no language means the reader’s own choice."""
    arguments = cli.parse([])
    assert (arguments.command, arguments.content, arguments.data, arguments.lang) == (
        None,
        [],
        None,
        None,
    )
    arguments = cli.parse(["--content", "a", "--data", "d", "--content", "b", "--lang", "en"])
    assert (arguments.command, arguments.lang) == (None, "en")
    assert (arguments.content, arguments.data) == ([Path("a"), Path("b")], Path("d"))


def test_a_capture_has_its_own_options() -> None:
    """Sizes in pixels, text in per cent."""
    words = ["capture", "d", "--size", "1024x640", "--text-scale", "200", "--theme", "dark"]
    arguments = cli.parse([*words, "--lang", "en"])
    assert (arguments.command, arguments.folder, arguments.size) == (
        "capture",
        Path("d"),
        (1024, 640),
    )
    assert (arguments.text_scale, arguments.theme, arguments.lang) == (200, "dark", "en")
    arguments = cli.parse(["capture", "d"])
    assert (arguments.size, arguments.text_scale, arguments.theme) == ((1440, 900), 100, "light")
    assert arguments.lang is None


def test_a_program_without_a_console_still_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    """A windowed program on Windows has no standard output at all."""
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert cli.parse(["--lang", "en"]).lang == "en"


def test_starting_the_window_imports_no_command() -> None:
    """Whoever opens the window does not wait for the command line."""
    program = "import sys; from virtref import cli; cli.parse([]); print(*sys.modules)"
    done = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", program],
        check=True,
        capture_output=True,
        text=True,
        env=unmeasured(),
    )
    modules = set(done.stdout.split())
    assert not {name for name in modules if name.startswith("virtref.commands")}
    assert not modules & {"yaml", "rapidfuzz", "socket", "logging"}
