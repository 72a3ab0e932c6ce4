"""``dev.py build``: the packaged program in ``dist``, archived and tried."""

import hashlib
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import _archive
import _deb
import _environment
import _smoke
import _system
from _speech import Trouble, say

DIST = _environment.ROOT / "dist"
_SPEC = _environment.ROOT / "packaging" / "virtref.spec"
_COMMIT_TIME = ["git", "log", "-1", "--format=%ct"]
_NO_HISTORY = 1_700_000_000
_COMPILE = """
from pathlib import Path
from virtref.content.load import compile_shipped
Path("build").mkdir(exist_ok=True)
for problem in compile_shipped(Path("resources/content"), Path("build/content.json")):
    print(problem.display("en"))
"""


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


def _compile_content() -> None:
    """Write the compiled catalogue where the spec file takes it from; raise on any problem."""
    problems = _told(_COMPILE)
    if problems:
        raise Trouble(f"contenu à corriger :\n{problems}", f"content to mend:\n{problems}")


def _platform_name() -> str:
    """Name of system and processor in archives, such as ``linux-x86_64``."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
    return f"{system}-{platform.machine().lower()}"


def _freeze() -> Path:
    """Run PyInstaller; return the folder of the program.

    The fixed hash seed makes two builds of one commit identical, byte for byte.
    """
    work = _environment.ROOT / "build"
    fixed = {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(epoch())}
    pyinstaller = [_environment.PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    folders = ["--distpath", str(DIST), "--workpath", str(work)]
    done = subprocess.run(
        [*pyinstaller, *folders, str(_SPEC)],
        cwd=_environment.ROOT,
        env=_environment.variables() | fixed,
        check=False,
    )
    if done.returncode != 0:
        raise Trouble(
            "PyInstaller a échoué (message ci-dessus).", "PyInstaller failed (see above)."
        )
    return DIST / "virtref"


def _pack(folder: Path) -> list[Path]:
    """Write the archive, and on a Debian the package; return their paths."""
    archive = DIST / f"virtref-{version()}-{_platform_name()}.tar.xz"
    _archive.write(folder, archive, epoch())
    if shutil.which("dpkg-deb") is None:
        say("pas de dpkg-deb ici : pas de paquet .deb", "no dpkg-deb here: no .deb package")
        return [archive]
    return [archive, _deb.write(folder, DIST, version(), epoch())]


def build() -> int:
    """Set up, freeze, try and pack the program; return 0 when the trial passed."""
    _system.require((*_system.VENV, *_system.OFFSCREEN, *_system.WINDOW, *_system.BUILD))
    _environment.prepare(_environment.REQUIREMENTS, _environment.DEVELOPMENT)
    _compile_content()
    folder = _freeze()
    say(f"{folder} : {_megabytes(folder)} Mo", f"{folder}: {_megabytes(folder)} MB")
    problems = _smoke.problems(folder)
    if problems:
        print(*problems, sep="\n", file=sys.stderr)
        return 1
    say("le programme construit a passé l’essai", "the built program passed the trial")
    packed = _pack(folder)
    for path in packed:
        say(f"{path} : {_megabytes(path)} Mo", f"{path}: {_megabytes(path)} MB")
    (DIST / "SHA256SUMS").write_text(_sums(packed), encoding="utf-8")
    return 0


def _sums(paths: list[Path]) -> str:
    """List digests as sha256sum does, so that ``sha256sum --check`` reads them."""
    digests = ((hashlib.sha256(path.read_bytes()).hexdigest(), path.name) for path in paths)
    return "".join(f"{digest}  {name}\n" for digest, name in digests)


def _megabytes(path: Path) -> str:
    """Size of a file or of a folder's files, in millions of bytes."""
    return f"{(_archive.size(path) if path.is_dir() else path.stat().st_size) / 1e6:.1f}"
