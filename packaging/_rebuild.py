"""Proof that a build depends on its commit alone: two builds in two folders, compared."""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import _environment
from _proof import Answer, Skipped

_NAMES = ("short", "a rather long name with accents élève")


def _digest(path: Path) -> str:
    """SHA-256 of a file's bytes."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _digests(dist: Path) -> dict[str, str]:
    """Digest of every file of a build, archives and packages included."""
    files = [path for path in dist.rglob("*") if path.is_file()]
    return {path.relative_to(dist).as_posix(): _digest(path) for path in files}


def _built(parent: Path, name: str) -> dict[str, str] | str:
    """Clone the commit into a folder and build it there; what went wrong is text."""
    root = parent / name
    clone = ["git", "clone", "--quiet", str(_environment.ROOT), str(root)]
    subprocess.run(clone, check=True)
    (root / ".venv").symlink_to(_environment.VENV)
    done = subprocess.run(
        [sys.executable, str(root / "packaging" / "dev.py"), "build", "--target", "all"],
        env=os.environ,
        capture_output=True,
        text=True,
        check=False,
    )
    return _digests(root / "dist") if done.returncode == 0 else done.stderr


def differs(folder: Path) -> Answer:
    """Build the present commit twice, and compare; ``folder`` itself may be another commit's."""
    if shutil.which("git") is None or not (_environment.ROOT / ".git").exists():
        return Skipped(f"no history beside {folder.name}")
    with tempfile.TemporaryDirectory() as temporary:
        builds = [_built(Path(temporary), name) for name in _NAMES]
    first, second = builds
    if isinstance(first, str) or isinstance(second, str):
        return [each for each in builds if isinstance(each, str)]
    names = sorted(first.keys() | second.keys())
    return [f"{name} differs" for name in names if first.get(name) != second.get(name)]
