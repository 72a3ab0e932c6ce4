"""The two ways out of the checkout, built and tried: the frozen program and the wheel."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Sequence
from pathlib import Path

import pytest
from _debian_proofs import lives
from _proof import Skipped
from _prove import HERE, LINUX

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.long


def _run(command: Sequence[str], folder: Path, **variables: str) -> str:
    """Run a command in a folder; return what it printed, or fail with it."""
    # The coverage of these programs is none of this test's business, and it slows them.
    kept = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    done = subprocess.run(
        command,
        cwd=folder,
        env=kept | variables,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_frozen_program(tmp_path: Path) -> None:
    """The build ends with a program that passed its trial, and keeps what schools are promised.

    A clean Debian, Windows and a second build are left to ``dev.py prove``.
    """
    _run([sys.executable, str(ROOT / "packaging" / "dev.py"), "build"], tmp_path)
    assert list((ROOT / "dist").glob("virtref-*.tar.xz"))
    proofs = {promise: proof for promise, proof in LINUX.items() if proof is not lives}
    answers = {promise: proof(HERE) for promise, proof in proofs.items()}
    against = {name: each for name, each in answers.items() if not isinstance(each, Skipped)}
    assert {name: each for name, each in against.items() if each} == {}
    assert against


def test_wheel(tmp_path: Path) -> None:
    """The wheel brings its resources along and finds them without the checkout."""
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    wheel = [
        *pip,
        "wheel",
        "--no-deps",
        "--no-build-isolation",
        "--wheel-dir",
        str(tmp_path),
        str(ROOT),
    ]
    _run(wheel, tmp_path)
    (built,) = tmp_path.glob("virtref-*.whl")
    venv.create(tmp_path / "env", system_site_packages=False, with_pip=False)
    python = str(tmp_path / "env" / ("Scripts" if os.name == "nt" else "bin") / "python")
    _run([*pip, "--python", python, "install", "--no-deps", str(built)], tmp_path)
    libraries = {"PYTHONPATH": sysconfig.get_path("purelib")}
    program = [python, "-m", "virtref"]
    _run([*program, "check"], tmp_path, **libraries)
    assert json.loads(
        _run([*program, "list", "solution", "--format", "json"], tmp_path, **libraries)
    )
