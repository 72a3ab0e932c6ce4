"""``dev.py prove``: what schools are promised, proven on the built program.

Each proof answers with what speaks against it, or says why it cannot be had here.
"""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import _build
import _confined
import _environment
import _rebuild
import _system
from _proof import Answer, Skipped
from _speech import Trouble

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
    "virtref/resources/content.json",
    "virtref/resources/i18n/virtref_fr.qm",
)
_GLIBC = re.compile(rb"GLIBC_2\.(\d+)")
_NEWEST_GLIBC = 35
"""2.35: Ubuntu 22.04, Debian 12."""
_MOST_BYTES = 105_000_000


class Proof(NamedTuple):
    """A promise, and the function that looks for what speaks against it."""

    promise: str
    against: Callable[[Path], Answer]


def _files(folder: Path) -> Iterator[Path]:
    """All real files of the program."""
    return (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def _contents(folder: Path) -> list[str]:
    """Nothing that reaches a network or that nobody needs, everything that is needed."""
    inside = folder / "_internal"
    names = [path.relative_to(folder).as_posix() for path in _files(folder)]
    unwanted = [f"{name} is there" for name in names if _FORBIDDEN.search(Path(name).name)]
    return unwanted + [f"{name} is missing" for name in _REQUIRED if not (inside / name).is_file()]


def _size(folder: Path) -> list[str]:
    """Small enough for a classroom's disks and network."""
    total = sum(path.stat().st_size for path in _files(folder))
    return [] if total <= _MOST_BYTES else [f"{total / 1e6:.1f} MB of {_MOST_BYTES / 1e6:.0f}"]


def _glibc(folder: Path) -> list[str]:
    """No library asks for a newer C library than Ubuntu 22.04 has."""
    found: list[str] = []
    for path in _files(folder):
        data = path.read_bytes()
        if data.startswith(b"\x7fELF"):
            newest = max((int(number) for number in _GLIBC.findall(data)), default=0)
            if newest > _NEWEST_GLIBC:
                found.append(f"{path.name} needs glibc 2.{newest}")
    return found


PROOFS = (
    Proof("required and forbidden files", _contents),
    Proof(f"at most {_MOST_BYTES / 1e6:.0f} MB", _size),
    Proof(f"glibc 2.{_NEWEST_GLIBC} is enough", _glibc),
    Proof("self-test on Qt's platform offscreen", _confined.offscreen),
    Proof("self-test on Qt's platform xcb", _confined.xcb),
    Proof("self-test on Qt's platform wayland", _confined.wayland),
    Proof("read-only folder, no home, no place for temporary files, no network", _confined.locked),
    Proof("no call for a network", _confined.silent),
    Proof("two windows at once", _confined.twice),
    Proof("two builds in two folders are equal", _rebuild.differs),
)


def _show(promise: str, result: Answer) -> bool:
    """Print how a proof went; return False when something speaks against it."""
    if isinstance(result, Skipped):
        print(f"skipped   {promise}: {result.reason}", flush=True)
        return True
    print(f"{'FAILED' if result else 'proven':<9} {promise}", flush=True)
    for line in result:
        print(f"          {line}", flush=True)
    return not result


def prove() -> int:
    """Carry out every proof on the program in ``dist``; return 0 when nothing speaks against it."""
    _system.require_if_root(_system.PROOF)
    _environment.prepare(_environment.REQUIREMENTS, _environment.DEVELOPMENT)
    folder = _build.DIST / "virtref"
    if not folder.is_dir():
        raise Trouble(
            "rien à prouver : lancez d’abord « dev.py build ».",
            "nothing to prove: run “dev.py build” first.",
        )
    held = [_show(promise, against(folder)) for promise, against in PROOFS]
    print(f"proofs: {sum(held)} passed, {len(held) - sum(held)} failed", flush=True)
    return 0 if all(held) else 1
