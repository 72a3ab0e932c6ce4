"""Windows without Windows: its Python under Wine, in ``build/wine``, to build and to try.

Python's embeddable distribution comes from PyPI, Windows' own wheels from the lock files. Wine 8
lacks two libraries that Qt asks for; stand-ins go into the prefix, never into the program.
"""

import hashlib
import os
import shutil
import subprocess
import tarfile
import zipfile
from io import BytesIO
from pathlib import Path

import _environment
import _release
from _speech import Trouble, phrase, say

_SOURCES = _environment.ROOT / "packaging" / "windows"
_HOME = _release.WORK / "wine"
_PREFIX, _PYTHON, _SITE = _HOME / "prefix", _HOME / "python", _HOME / "site"
DRIVE = _PREFIX / "drive_c"
"""Windows' disk."""
_STAMP = _HOME / "inputs.sha256"
_COMPILER = "x86_64-w64-mingw32-gcc"
_PROGRAMS = ("wine", "wineboot", _COMPILER, "xvfb-run")
_STAND_INS = ("icuuc", "mscms")
_LOCKS = (_environment.REQUIREMENTS, _SOURCES / "freezing.lock")
_PYTHON_LOCK = _SOURCES / "python.lock"
_SECONDS = 600
_VARIABLES = {
    "WINEARCH": "win64",
    "WINEDEBUG": "-all",
    "WINEDLLOVERRIDES": "mscoree,mshtml=;mscms=n",  # no .NET, no Gecko; our stand-in for mscms
    "WINEPREFIX": str(_PREFIX),
}


def unavailable() -> str:
    """Say why nothing can be built or tried for Windows here; nothing when it can."""
    missing = [program for program in _PROGRAMS if shutil.which(program) is None]
    names = ", ".join(missing)
    return phrase(f"il manque {names}", f"{names} missing") if missing else ""


def path(of: Path) -> str:
    """Name a file as Wine's programs see it."""
    return "Z:" + str(of.resolve()).replace("/", "\\")


def run(
    command: list[str | Path],
    variables: dict[str, str] | None = None,
    *,
    screen: bool = False,
    seconds: int = _SECONDS,
) -> subprocess.CompletedProcess[str]:
    """Run a Windows program, on a screen of its own if wanted; what it said is kept.

    Python dies at once under Wine when its output is a file: it is a pipe here.
    """
    away = {"DISPLAY", "WAYLAND_DISPLAY", "PYTHONPATH", "PYTHONHOME"}
    kept = {name: value for name, value in os.environ.items() if name not in away}
    display = ["xvfb-run", "--auto-servernum"] if screen else []
    return subprocess.run(
        [*display, "wine", *command],
        env=kept | _VARIABLES | (variables or {}),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=seconds,
        check=False,
    )


def _inputs() -> str:
    """Digest of everything that the prefix is made of."""
    files = [*_LOCKS, _PYTHON_LOCK, *(_SOURCES / f"{name}.c" for name in _STAND_INS)]
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


def _pip(*words: str | Path) -> None:
    """Let pip fetch what a lock file names, hashes checked."""
    pip = [_environment.PYTHON, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    done = subprocess.run([*pip, *words, "--no-deps", "--require-hashes"], check=False)
    if done.returncode != 0:
        raise Trouble("pip a échoué (message ci-dessus).", "pip failed (see above).")


def _unpack_python() -> None:
    """Unpack Windows' Python; its library lies open, so that PyInstaller finds its modules."""
    download = _HOME / "download"
    source = ["--no-binary", ":all:", "--no-build-isolation"]
    _pip("download", *source, "--dest", download, "--requirement", _PYTHON_LOCK)
    (archive,) = download.glob("*.tar.gz")
    with tarfile.open(archive) as tar:
        name = next(name for name in tar.getnames() if name.endswith("data.zip"))
        data = tar.extractfile(name)
        assert data is not None  # noqa: S101 (data.zip is a file: the archive's hash is known)
        inside = BytesIO(data.read())
    with zipfile.ZipFile(inside) as packed:
        packed.extractall(_HOME)  # noqa: S202 (the hash of this archive is known)
    next(_HOME.glob("cp3*")).rename(_PYTHON)
    for isolation in _PYTHON.glob("*._pth"):
        isolation.unlink()  # it would make Python deaf to PYTHONHASHSEED
    (library,) = _PYTHON.glob("python3*.zip")
    with zipfile.ZipFile(library) as packed:
        packed.extractall(_PYTHON / "Lib")  # noqa: S202 (same)
    library.unlink()


def _install_wheels() -> None:
    """Install what the program and its freezing need, for Windows."""
    windows = ["--platform", "win_amd64", "--implementation", "cp", "--python-version", "3.11"]
    for lock in _LOCKS:
        words = ["--no-compile", "--upgrade", "--only-binary", ":all:", "--target", str(_SITE)]
        _pip("install", *words, *windows, "--requirement", lock)


def _make_prefix() -> None:
    """Make Wine's drive, with stand-ins for what it lacks."""
    run(["wineboot", "--init"])
    run(["winecfg", "-v", "win10"])
    system = DRIVE / "windows" / "system32"
    for name in _STAND_INS:
        library = system / f"{name}.dll"
        library.unlink(missing_ok=True)  # Wine 9 links it to a library of its own
        source = _SOURCES / f"{name}.c"
        subprocess.run([_COMPILER, "-O", "-shared", "-o", library, source], check=True)


def prepare() -> None:
    """Bring ``build/wine`` to the state of its inputs; at once when it is there already."""
    inputs = _inputs()
    if _STAMP.is_file() and _STAMP.read_text(encoding="ascii") == inputs:
        return
    say("préparation de Windows sous Wine", "preparing Windows under Wine")
    shutil.rmtree(_HOME, ignore_errors=True)
    _HOME.mkdir(parents=True)
    _unpack_python()
    _install_wheels()
    _make_prefix()
    _STAMP.write_text(inputs, encoding="ascii")


def freeze(spec: Path, folder: Path) -> str:
    """Run PyInstaller for Windows into a folder; return the version of Python that it bundles."""
    prepare()
    variables = {
        "PYTHONHOME": path(_PYTHON),
        "PYTHONPATH": f"{path(_SITE)};{path(_environment.ROOT)}",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUTF8": "1",
        **_release.fixed(),
    }
    python = _PYTHON / "python.exe"
    told = run([python, "-c", "import platform; print(platform.python_version())"], variables)
    pyinstaller: list[str | Path] = [python, "-m", "PyInstaller", "--noconfirm"]
    places = ["--distpath", path(folder), "--workpath", path(_release.WORK / "windows")]
    done = run([*pyinstaller, *places, path(spec)], variables)
    if done.returncode != 0:
        raise Trouble(f"PyInstaller a échoué :\n{done.stderr}", f"PyInstaller:\n{done.stderr}")
    return told.stdout.strip()
