"""Proofs on the program for Linux as it lies in its folder and its package."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import _deb
import _elf
import _environment
import _release
from _proof import Answer, Skipped

_FORBIDDEN = re.compile(
    r"Network|Qml|Quick|VirtualKeyboard|_socket|_ssl|libssl|libcrypto|opengl32sw|qgtk3"
)
_REQUIRED = (
    "LICENSE",
    "LICENSE-CONTENT",
    "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
    "PySide6/Qt/plugins/platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "PySide6/Qt/plugins/platforms/libqoffscreen.so",
    "PySide6/Qt/plugins/platforms/libqwayland.so",
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/translations/qtbase_fr.qm",
    "sbom.cdx.json",
    "virtref/resources/advisor.json",
    "virtref/resources/content.json",
    "virtref/resources/i18n/virtref_fr.qm",
)
_GLIBC_SYMBOL = re.compile(rb"GLIBC_2\.(\d+)")
_NEWEST_GLIBC = 35
"""2.35: Ubuntu 22.04, Debian 12."""
_GLIBC = re.compile(r"^(?:lib(?:c|dl|m|pthread|rt|resolv|util)\.so|ld-linux)")
_MOST_BYTES = 105_000_000
_MOST_PACKED = 28_000_000
_NO_PAGE = "url-homepage-missing"
"""The project has no page on the web yet, and invents none."""
_LINUX = _environment.ROOT / "packaging" / "linux"


def _files(folder: Path) -> Iterator[Path]:
    """All real files of the program."""
    return (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def contents(folder: Path) -> list[str]:
    """Nothing that reaches a network or that nobody needs, everything that is needed."""
    inside = folder / "_internal"
    names = [path.relative_to(folder).as_posix() for path in _files(folder)]
    unwanted = [f"{name} is there" for name in names if _FORBIDDEN.search(Path(name).name)]
    return unwanted + [f"{name} is missing" for name in _REQUIRED if not (inside / name).is_file()]


def size(folder: Path) -> list[str]:
    """Small enough for a classroom's disks and network."""
    sizes = {folder: sum(path.stat().st_size for path in _files(folder))}
    packed = [*_release.DIST.glob("*.tar.xz"), *_release.DIST.glob("*.deb")]
    sizes |= {path: path.stat().st_size for path in packed}
    return [
        f"{path.name}: {weighed / 1e6:.1f} MB"
        for path, weighed in sizes.items()
        if weighed > (_MOST_BYTES if path == folder else _MOST_PACKED)
    ]


def glibc(folder: Path) -> list[str]:
    """No library asks for a newer C library than Ubuntu 22.04 has."""
    found: list[str] = []
    for path in _elf.files(folder):
        symbols = _GLIBC_SYMBOL.findall(path.read_bytes())
        newest = max((int(number) for number in symbols), default=0)
        if newest > _NEWEST_GLIBC:
            found.append(f"{path.name} needs glibc 2.{newest}")
    return found


def libraries(folder: Path) -> list[str]:
    """No library is asked for that neither the program nor a dependency brings, or its builder."""
    inside = {path.name for path in folder.rglob("*.so*")}
    promised = inside | _deb.SYSTEM_LIBRARIES.keys()
    found: list[str] = []
    for path in _elf.files(folder):
        unmet = [name for name in _elf.needed(path) - promised if not _GLIBC.match(name)]
        found += [f"{path.name} needs {name}" for name in sorted(unmet)]
        if _elf.names_a_folder(path):
            found.append(f"{path.name} looks into a folder of its builder")
    return found


def _complaints(*command: str | Path) -> list[str]:
    """Run a validator; return what it says when it is not content."""
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    return [] if done.returncode == 0 else (done.stdout + done.stderr).splitlines()


def _appstream_complaints(metainfo: Path) -> list[str]:
    """Ask AppStream, whose versions differ in what they warn of."""
    command = ["appstreamcli", "validate", "--no-net", str(metainfo)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    graded = [line for line in done.stdout.splitlines() if line[:2] in {"E:", "W:"}]
    return [line for line in graded if _NO_PAGE not in line]


def valid(folder: Path) -> Answer:
    """Ask the validators of Debian and freedesktop.org; ``folder`` lies in the package they see."""
    package = next(_release.DIST.glob("*.deb"), None)
    tools = ("desktop-file-validate", "appstreamcli", "xmllint", "lintian")
    missing = [tool for tool in tools if shutil.which(tool) is None]
    if missing or package is None:
        return Skipped(f"{', '.join(missing)} missing" if missing else f"no package of {folder}")
    tree = _deb.TREE / "usr" / "share"
    metainfo = next(tree.glob("metainfo/*.xml"))
    return [
        *_complaints("desktop-file-validate", _LINUX / "virtref.desktop"),
        *_appstream_complaints(metainfo),
        *_complaints("xmllint", "--noout", _LINUX / "virtref.xml"),
        *_complaints("lintian", "--fail-on", "error", "--allow-root", package),
    ]
