"""Proofs on the program for Windows: its files as they lie, and Windows' part played by Wine."""

import json
import re
import subprocess
import tempfile
from pathlib import Path

import _environment
import _installer
import _release
import _wine
from _proof import Answer, Skipped

_MOST_BYTES = 65_000_000
_MOST_PACKED = 28_000_000
_FORBIDDEN = re.compile(
    r"Network|Qml|Quick|VirtualKeyboard|_socket|_ssl|libssl|libcrypto|opengl32sw|icuuc|mscms"
)
_REQUIRED = (
    "virtref.exe",
    "virtref-cli.exe",
    "_internal/LICENSE",
    "_internal/LICENSE-CONTENT",
    "_internal/PySide6/plugins/iconengines/qsvgicon.dll",
    "_internal/PySide6/plugins/platforms/qoffscreen.dll",
    "_internal/PySide6/plugins/platforms/qwindows.dll",
    "_internal/PySide6/translations/qtbase_fr.qm",
    "_internal/sbom.cdx.json",
    "_internal/virtref/resources/advisor.json",
    "_internal/virtref/resources/content.json",
    "_internal/virtref/resources/i18n/virtref_fr.qm",
)
_UNINSTALL = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall"
_ASSOCIATION = r"HKLM\Software\Classes\virtref.decision\shell\open\command"


def _names(folder: Path) -> list[str]:
    """Every file of the program, from its folder."""
    return [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]


def contents(folder: Path) -> list[str]:
    """Nothing that reaches a network, that nobody needs or that only Wine needs."""
    names = _names(folder)
    unwanted = [f"{name} is there" for name in names if _FORBIDDEN.search(Path(name).name)]
    return unwanted + [f"{name} is missing" for name in _REQUIRED if name not in names]


def size(folder: Path) -> list[str]:
    """Small enough for a classroom's disks and network."""
    total = sum((folder / name).stat().st_size for name in _names(folder))
    found = [] if total <= _MOST_BYTES else [f"{total / 1e6:.1f} MB"]
    archives = {path.name: path.stat().st_size for path in _release.DIST.glob("*-windows-*.zip")}
    large = {name: weighed for name, weighed in archives.items() if weighed > _MOST_PACKED}
    return found + [f"{name}: {weighed / 1e6:.1f} MB" for name, weighed in large.items()]


def hygiene(folder: Path) -> list[str]:
    """Look at the executables as Windows and antivirus programs do."""
    script = str(_environment.ROOT / "packaging" / "executables.py")
    done = subprocess.run(
        [_environment.PYTHON, script, folder, "--epoch", str(_release.epoch())],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return [] if done.returncode == 0 else (done.stdout or done.stderr).splitlines()


def _tried(program: Path) -> list[str]:
    """Run the self-test of a program on Qt's platform for Windows."""
    done = _wine.run([program, "selftest"], screen=True)
    if done.returncode != 0:
        return [*done.stdout.splitlines()[-3:], *done.stderr.splitlines()[-3:], "self-test failed"]
    platform = json.loads(done.stdout)["platform"]
    return [] if platform == "windows" else [f"self-test ran on {platform}"]


def selftest(folder: Path) -> Answer:
    """Both executables pass the self-test on Qt's platform for Windows."""
    reason = _wine.unavailable()
    if reason:
        return Skipped(reason)
    _wine.prepare()
    return _tried(folder / "virtref-cli.exe") + _tried(folder / "virtref.exe")


def _removed(installer: Path) -> None:
    """Remove what an installer brought, without a question."""
    _wine.run(["msiexec", "/x", _wine.path(installer), "/qn"])


def _next(version: str) -> str:
    """Version that would follow; Windows compares three numbers."""
    major, minor, _ = version.split(".")
    return f"{major}.{int(minor) + 1}.0"


def _is_known(key: str) -> bool:
    """Tell whether the registry has a key."""
    return _wine.run(["reg", "query", key]).returncode == 0


def _installed(installer: Path, *words: str) -> None:
    """Run an installer without a question."""
    _wine.run(["msiexec", "/i", _wine.path(installer), *words, "/qn"])


def _installs(installer: Path, later: Path, version: str, files: int) -> list[str]:
    """Install, repair, upgrade to a version and remove; return what went wrong on the way."""
    target = _wine.DRIVE / "Program Files" / "virtref"
    found: list[str] = []
    _installed(installer)
    if len(_names(target)) != files:
        found.append(f"{len(_names(target))} files installed of {files}")
    if not _is_known(_ASSOCIATION):
        found.append("decision files are not associated")
    if not list(_wine.DRIVE.glob("**/Start Menu/Programs/virtref.lnk")):
        found.append("no entry in the Start menu")
    found += _tried(target / "virtref-cli.exe")
    (target / "_internal" / "LICENSE").unlink()
    _installed(installer, "REINSTALL=ALL", "REINSTALLMODE=amus")
    if not (target / "_internal" / "LICENSE").is_file():
        found.append("repair did not bring a file back")
    _installed(later)
    told = _wine.run(["reg", "query", _UNINSTALL, "/s"]).stdout
    versions = re.findall(r"DisplayVersion\s+REG_SZ\s+(\S+)", told)
    if versions != [version]:
        found.append(f"after the upgrade: versions {versions}")
    if len(_names(target)) != files:
        found.append(f"{len(_names(target))} files after the upgrade of {files}")
    found += _tried(target / "virtref-cli.exe")
    _removed(later)
    if target.exists():
        found += [f"{name} left behind" for name in _names(target)] or ["a folder left behind"]
    if _is_known(_ASSOCIATION):
        found.append("the association was left behind")
    if list(_wine.DRIVE.glob("**/Start Menu/Programs/virtref.lnk")):
        found.append("the entry in the Start menu was left behind")
    return found


def installs(folder: Path) -> Answer:
    """Install for everybody, repair, upgrade, and remove all that was brought."""
    reason = _wine.unavailable() or _installer.missing()
    installer = next(_release.DIST.glob("*.msi"), None)
    if reason or installer is None:
        return Skipped(reason or "no installer in dist")
    _wine.prepare()
    with tempfile.TemporaryDirectory() as temporary:
        later, version = Path(temporary, "later.msi"), _next(_release.version())
        _installer.write(folder, later, version, _release.epoch())
        for other in (installer, later):  # whatever a run that was broken off left behind
            _removed(other)
        return _installs(installer, later, version, len(_names(folder)))
