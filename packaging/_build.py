"""``dev.py build``: the packaged programs in ``dist``, each tried, then packed."""

import platform
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import _archive
import _deb
import _elf
import _environment
import _installer
import _release
import _smoke
import _system
import _wine
from _speech import Trouble, say

_SPEC = _environment.ROOT / "packaging" / "virtref.spec"
_SYSTEM = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
WINDOWS = _release.DIST / "windows" / "virtref"
"""The program for Windows where another system built it."""


def _platform_name() -> str:
    """Name of system and processor in archives, such as ``linux-x86_64``."""
    return f"{_SYSTEM}-{platform.machine().lower()}"


def _freeze() -> Path:
    """Run PyInstaller for this very system; return the folder of the program."""
    pyinstaller = [_environment.PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    folders = ["--distpath", str(_release.DIST), "--workpath", str(_release.WORK)]
    done = subprocess.run(
        [*pyinstaller, *folders, str(_SPEC)],
        cwd=_environment.ROOT,
        env=_environment.variables() | _release.fixed(),
        check=False,
    )
    if done.returncode != 0:
        raise Trouble(
            "PyInstaller a échoué (message ci-dessus).", "PyInstaller failed (see above)."
        )
    folder = _release.DIST / "virtref"
    if sys.platform == "linux":
        _elf.forget_folders(folder)
    return folder


def _try(folder: Path, problems: Callable[[Path], list[str]]) -> bool:
    """Weigh and try a built program; say what is wrong with it."""
    say(f"{folder} : {_megabytes(folder)} Mo", f"{folder}: {_megabytes(folder)} MB")
    found = problems(folder)
    if found:
        print(*found, sep="\n", file=sys.stderr)
        return False
    say("le programme construit a passé l’essai", "the built program passed the trial")
    return True


def _pack_linux(folder: Path) -> list[Path]:
    """Write the archive, and on a Debian the package."""
    archive = _release.DIST / f"virtref-{_release.version()}-{_platform_name()}.tar.xz"
    _archive.write(folder, archive, _release.epoch())
    if shutil.which("dpkg-deb") is None:
        say("pas de dpkg-deb ici : pas de paquet .deb", "no dpkg-deb here: no .deb package")
        return [archive]
    package = _deb.write(folder, _release.DIST, _release.version(), _release.epoch())
    return [archive, package]


def _pack_windows(folder: Path) -> list[Path]:
    """Write the archive, and where wixl is, the installer."""
    version, epoch = _release.version(), _release.epoch()
    archive = _release.DIST / f"virtref-{version}-windows-x86_64.zip"
    _archive.write_zip(folder, archive, epoch)
    missing = _installer.missing()
    if missing:
        say(f"pas de .msi : il manque {missing}", f"no .msi: {missing} is missing")
        return [archive]
    installer = _release.DIST / f"virtref-{version}-windows-x86_64.msi"
    _installer.write(folder, installer, version, epoch)
    return [archive, installer]


def _pack_macos(folder: Path) -> list[Path]:
    """Write the application bundle as an archive; links stay links, as its signature needs."""
    archive = _release.DIST / f"virtref-{_release.version()}-{_platform_name()}.zip"
    application = folder.with_name("virtref.app")
    subprocess.run(["ditto", "-c", "-k", "--keepParent", application, archive], check=True)
    return [archive]


_PACK = {"linux": _pack_linux, "windows": _pack_windows, "macos": _pack_macos}


def _show(artefacts: list[Path]) -> None:
    """Say what was made, and how large it is."""
    for path in artefacts:
        say(f"{path} : {_megabytes(path)} Mo", f"{path}: {_megabytes(path)} MB")


def _build_here() -> bool:
    """Freeze, try and pack the program of this system; return whether the trial passed."""
    folder = _freeze()
    bill = _release.write_bill(folder, _platform_name())
    if not _try(folder, _smoke.problems):
        return False
    _show([*_PACK[_SYSTEM](folder), bill])
    return True


def _build_under_wine() -> bool:
    """Freeze, try and pack the program for Windows; where Wine is missing, say so and be glad."""
    reason = _wine.unavailable()
    if reason:
        say(f"Windows non construit : {reason}", f"Windows not built: {reason}")
        return True
    version = _wine.freeze(_SPEC, WINDOWS.parent)
    bill = _release.write_bill(WINDOWS, "windows-x86_64", "--python", version)
    if not _try(WINDOWS, _smoke.problems_under_wine):
        return False
    _show([*_pack_windows(WINDOWS), bill])
    say(
        "construit et testé sous Wine, non testé sur Windows",
        "built and tested under Wine, not tested on Windows",
    )
    return True


def _prepare(target: str) -> None:
    """Install what building needs, as far as that is possible here."""
    _system.require((*_system.VENV, *_system.OFFSCREEN, *_system.WINDOW, *_system.BUILD))
    if target != _SYSTEM:
        _system.require_if_root(_system.WINE)
    _environment.prepare(_environment.REQUIREMENTS, _environment.DEVELOPMENT)
    _release.DIST.mkdir(exist_ok=True)
    _release.compile_content()


def build(target: str | None) -> int:
    """Set up, freeze, try and pack the program; return 0 when every trial passed."""
    wanted = target or _SYSTEM
    if _SYSTEM not in {wanted, "linux"}:
        raise Trouble(f"{wanted} : à construire ailleurs", f"{wanted}: to be built elsewhere")
    _prepare(wanted)
    passed = True
    if wanted in {_SYSTEM, "all"}:
        passed = _build_here()
    if wanted != _SYSTEM and passed:
        passed = _build_under_wine()
    _release.write_sums()
    return 0 if passed else 1


def pack_windows(folder: Path) -> int:
    """Pack a program that a real Windows built, where wixl is; return 0 when it was packed."""
    _system.require((*_system.VENV, *_system.OFFSCREEN))
    _system.require_if_root(_system.INSTALLER)
    _environment.prepare(_environment.REQUIREMENTS)
    _release.DIST.mkdir(exist_ok=True)
    _show(_pack_windows(folder))
    _release.write_sums()
    return 0


def _megabytes(path: Path) -> str:
    """Size of a file or of a folder's files, in millions of bytes."""
    return f"{(_archive.size(path) if path.is_dir() else path.stat().st_size) / 1e6:.1f}"
