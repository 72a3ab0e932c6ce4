"""What every artefact of one release shares: its version, its date, its folder, its digests."""

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import _environment
from _speech import Trouble

DIST = _environment.ROOT / "dist"
"""Where artefacts land, and the built programs beside them."""
WORK = _environment.ROOT / "build"
"""What can be deleted."""

_COMMIT_TIME = ["git", "log", "-1", "--format=%ct"]
_NO_HISTORY = 1_700_000_000
_COMPILE = """
from pathlib import Path
from virtref.advisor.load import compile_questionnaire
from virtref.content.load import compile_shipped
Path("build").mkdir(exist_ok=True)
for problem in (
    *compile_shipped(Path("resources/content"), Path("build/content.json")),
    *compile_questionnaire(Path("resources/advisor"), Path("build/advisor.json")),
):
    print(problem.display("en"))
"""
_ARTEFACTS = ("*.cdx.json", "*.deb", "*.msi", "*.tar.xz", "*.zip")


def epoch() -> int:
    """Seconds since 1970 that every file of the build bears: SOURCE_DATE_EPOCH, else the commit's.

    A source archive has no history and gets a fixed moment.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    if shutil.which("git") is None:
        return _NO_HISTORY
    told = subprocess.run(
        _COMMIT_TIME, cwd=_environment.ROOT, capture_output=True, text=True, check=False
    )
    return int(told.stdout) if told.returncode == 0 else _NO_HISTORY


def _told(code: str) -> str:
    """Run a line of Python in the environment of the program; return what it printed."""
    told = subprocess.run(
        [_environment.PYTHON, "-c", code],
        env=_environment.variables() | {"PYTHONIOENCODING": "utf-8"},
        cwd=_environment.ROOT,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    return told.stdout.strip()


def version() -> str:
    """Version of the program, as the program itself tells it."""
    return _told("import virtref; print(virtref.__version__)")


def compile_content() -> None:
    """Write the compiled catalogue where the spec file takes it from; raise on any problem."""
    problems = _told(_COMPILE)
    if problems:
        raise Trouble(f"contenu à corriger :\n{problems}", f"content to mend:\n{problems}")


def fixed() -> dict[str, str]:
    """Variables that make two builds of one commit identical, byte for byte."""
    return {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(epoch())}


def write_bill(folder: Path, name: str, *words: str) -> Path:
    """Write the bill of materials of a built program into it and beside the artefacts."""
    bill = DIST / f"virtref-{version()}-{name}.cdx.json"
    script = str(_environment.ROOT / "packaging" / "sbom.py")
    subprocess.run(
        [_environment.PYTHON, script, folder, bill, "--epoch", str(epoch()), *words],
        env=_environment.variables(),
        check=True,
    )
    shutil.copyfile(bill, folder / "_internal" / "sbom.cdx.json")
    return bill


def digest(path: Path) -> str:
    """SHA-256 of a file's bytes."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def write_sums() -> None:
    """List the digests of all artefacts as sha256sum does, so that its ``--check`` reads them."""
    paths = sorted(path for pattern in _ARTEFACTS for path in DIST.glob(pattern))
    lines = (f"{digest(path)}  {path.name}\n" for path in paths)
    (DIST / "SHA256SUMS").write_text("".join(lines), encoding="utf-8", newline="\n")
