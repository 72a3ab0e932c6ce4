"""The virtual environment: ``.venv`` holds exactly what the lock files name, by hash."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from _speech import Trouble, say

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
_SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = str(_SCRIPTS / ("python.exe" if os.name == "nt" else "python"))

REQUIREMENTS = ROOT / "packaging" / "requirements.lock"
"""What the program needs."""
DEVELOPMENT = ROOT / "packaging" / "development.lock"
"""What its checks and its build need besides."""


def script(name: str) -> str:
    """Path of a console script that the lock files installed."""
    return str(_SCRIPTS / name)


def variables() -> dict[str, str]:
    """Environment of every program that dev.py starts: the checkout is importable, nothing else.

    PYTHONSAFEPATH keeps modules out that happen to lie in the current folder.
    """
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONHOME"}
    return inherited | {"PYTHONPATH": str(ROOT), "PYTHONSAFEPATH": "1"}


def _stamp(lock: Path) -> Path:
    """File that remembers which state of a lock file the environment holds."""
    return VENV / f"{lock.stem}.sha256"


def _digest(lock: Path) -> str:
    """SHA-256 of a lock file; line endings of a Windows checkout do not count."""
    return hashlib.sha256(lock.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def _holds(lock: Path) -> bool:
    """Tell whether the environment was completed from this very lock file."""
    stamp = _stamp(lock)
    return stamp.is_file() and stamp.read_text(encoding="ascii") == _digest(lock)


def _starts() -> bool:
    """Tell whether the environment's Python runs; it dies with the Python that made it."""
    try:
        done = subprocess.run([PYTHON, "-I", "-c", ""], capture_output=True, check=False)
    except OSError:
        return False
    return done.returncode == 0


def _is_stale() -> bool:
    """Tell whether the environment must be made anew: no Python, or another lock's packages."""
    others = _stamp(DEVELOPMENT).exists() and not _holds(DEVELOPMENT)
    return not _holds(REQUIREMENTS) or others or not _starts()


def _create() -> None:
    """Make an empty environment in place of whatever is there."""
    say("création de .venv", "creating .venv")
    made = subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=False)
    if made.returncode != 0:
        raise Trouble(
            f"« {sys.executable} -m venv » a échoué : réinstallez Python avec venv et pip.",
            f"“{sys.executable} -m venv” failed: reinstall Python with venv and pip.",
        )


def _install(lock: Path) -> None:
    """Install a lock file: wheels only, each checked against its hashes."""
    say(f"installation de {lock.name}", f"installing {lock.name}")
    pip = [PYTHON, "-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
    exactly = [
        "--require-hashes",
        "--no-deps",
        "--only-binary",
        ":all:",
        "--requirement",
        str(lock),
    ]
    if subprocess.run([*pip, *exactly], check=False).returncode != 0:
        raise Trouble(
            "pip n’a pas pu tout installer (message ci-dessus). La première fois, il faut Internet "
            "ou un miroir PyPI ; relancez ensuite la commande.",
            "pip could not install everything (message above). The first time needs the Internet "
            "or a PyPI mirror; then run the command again.",
        )
    _stamp(lock).write_text(_digest(lock), encoding="ascii")


def prepare(*locks: Path) -> None:
    """Bring ``.venv`` to the state of these lock files; at once when it is there already."""
    if _is_stale():
        _create()
    for lock in locks:
        if not _holds(lock):
            _install(lock)
