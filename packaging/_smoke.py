"""Trial of the packaged program where a school's computer is at its worst.

A folder with spaces and accents, a home that cannot be written, no Python on PATH.
"""

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

import _wine

_SECONDS = 180
_LEAST_PICTURES = 8
"""Six panels, and at least two pages of the wizard."""


def _bare(empty: Path) -> dict[str, str]:
    """Environment of the trial. /proc refuses every new file, even root's."""
    if os.name == "nt":
        kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
        return kept | {"PATH": str(empty), "QT_QPA_PLATFORM": "offscreen"}
    return {"PATH": str(empty), "HOME": "/proc", "TMPDIR": "/proc", "QT_QPA_PLATFORM": "offscreen"}


def _run(program: Path, words: list[str], empty: Path) -> subprocess.CompletedProcess[str]:
    """Run one command of the program of this system."""
    return subprocess.run(
        [program, *words],
        cwd=empty,
        env=_bare(empty),
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=_SECONDS,
        check=False,
    )


def _run_under_wine(
    program: Path, words: list[str], empty: Path
) -> subprocess.CompletedProcess[str]:
    """Run one command of the program for Windows, on a screen; ``empty`` is not Windows' matter."""
    del empty
    return _wine.run([program, *words], screen=True, seconds=_SECONDS)


Runner = Callable[[Path, list[str], Path], "subprocess.CompletedProcess[str]"]
"""Runs a program with words, somewhere empty."""


def _failure(run: Runner, program: Path, words: list[str], empty: Path) -> str:
    """Run one command; describe its failure, or return nothing."""
    try:
        done = run(program, words, empty)
    except subprocess.TimeoutExpired:
        return f"{words[0]}: no end after {_SECONDS} s"
    if done.returncode != 0:
        return f"{words[0]}: exit code {done.returncode}\n{done.stdout}{done.stderr}"
    if words[0] == "selftest" and not isinstance(json.loads(done.stdout), dict):
        return f"selftest: not a JSON object\n{done.stdout}"
    return ""


def _problems(folder: Path, name: str, run: Runner) -> list[str]:
    """Copy the program away and try it; return what failed, nothing when all is well."""
    with tempfile.TemporaryDirectory(prefix="virtref ") as temporary:
        empty = Path(temporary, "vide")
        empty.mkdir()
        moved = Path(temporary, "Élèves de l’été, salle 3", "virtref")
        shutil.copytree(folder, moved, symlinks=True)
        captures = Path(temporary, "captures")
        before = sorted(moved.rglob("*"))
        commands = [["check"], ["selftest"], ["capture", str(captures)]]
        program = moved / name
        found = [each for words in commands if (each := _failure(run, program, words, empty))]
        pictures = list(captures.rglob("*.png"))
        if len(pictures) < _LEAST_PICTURES:
            found.append(f"capture: {len(pictures)} pictures, at least {_LEAST_PICTURES} expected")
        if sorted(moved.rglob("*")) != before:
            found.append("something was written into the program's own folder")
        return found


def problems(folder: Path) -> list[str]:
    """Try the program of this system; return what failed."""
    return _problems(folder, "virtref-cli.exe" if os.name == "nt" else "virtref", _run)


def problems_under_wine(folder: Path) -> list[str]:
    """Try the program for Windows under Wine; return what failed."""
    return _problems(folder, "virtref-cli.exe", _run_under_wine)
