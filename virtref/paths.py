"""Where files are: what the program ships, and the one place that it writes to."""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from virtref.content.problems import Problem, unwritable

PORTABLE_MARKER = "virtref-portable.ini"
PORTABLE_DATA = "virtref-data"
PACKS = "packs"
"""The folder beside the program that packs are dropped into."""

Kind = Literal["given", "portable", "user"]


def resources_dir() -> Path:
    """Return the folder of what the program ships.

    A wheel and a frozen program keep it inside the package, a checkout beside it.
    """
    inside = Path(__file__).parent / "resources"
    return inside if _is_there(inside) else Path(__file__).parents[1] / "resources"


def _is_there(path: Path) -> bool:
    """Whether a path exists and may be looked at; unlike ``Path.is_dir``, never an exception."""
    return os.access(path, os.F_OK)


def content_folders(packs: Iterable[Path]) -> tuple[Path, ...]:
    """Return the folders that a catalogue is made of: what the program ships, then packs."""
    return (resources_dir() / "content", *packs)


def program_dir() -> Path:
    """Return the folder that holds the program: where a portable copy has its marker.

    On macOS that is the folder of the application, whose inside nobody opens. Of a wheel it is the
    package: what lies beside that belongs to others.
    """
    if not getattr(sys, "frozen", False):
        package = Path(__file__).parent
        return package if _is_there(package / "resources") else package.parent
    folder = Path(sys.executable).parent
    application = folder.parent.parent
    return application.parent if application.suffix == ".app" else folder


def machine_dir(platform: str = sys.platform) -> Path:
    """Return the system’s own folder of settings, which only its administrator writes to.

    No variable of the environment is asked, since a reader could set it: neither XDG_CONFIG_DIRS
    nor, on Windows, what leads platformdirs elsewhere.
    """
    match platform:
        case "linux":
            return Path("/etc/xdg/virtref")
        case "darwin":
            return Path("/Library/Application Support/virtref")
        case _:
            return Path("C:/ProgramData/virtref")


@dataclass(frozen=True)
class Places:
    """Where the program may write: ``data`` is worth keeping, ``cache`` can be rebuilt.

    Both are None when it can write nowhere (``memory``): nothing outlives the program then.
    ``refused`` is the kind of place that was meant and could not be written.
    """

    kind: Kind | Literal["memory"]
    data: Path | None = None
    cache: Path | None = None
    refused: Kind | None = None

    @property
    def portable(self) -> bool:
        """Whether this copy of the program is a portable one, even where it cannot write."""
        return "portable" in {self.kind, self.refused}


MEMORY = Places("memory")


def resolve_places(data: Path | None, program: Path | None = None) -> Places:
    """Return the one place to write to.

    That is ``data`` when given, else a folder beside the program when the marker of a portable
    copy is there, else the system's user folders. A place that cannot be written is not replaced
    by the next one: somebody chose it so that nothing lands elsewhere.
    """
    program = program or program_dir()
    if data is not None:
        return _place("given", data.absolute())
    if (program / PORTABLE_MARKER).is_file():
        return _place("portable", program / PORTABLE_DATA)
    return _user_place()


def _place(kind: Kind, folder: Path) -> Places:
    cache = folder / "cache"
    return Places(kind, folder, cache) if _is_writable(cache) else Places("memory", refused=kind)


def _user_place() -> Places:
    from platformdirs import PlatformDirs  # noqa: PLC0415  costs 7 ms, and a given place needs none

    folders = PlatformDirs("virtref", appauthor=False)
    data, cache = folders.user_data_path, folders.user_cache_path
    if all(_has_home(folder) and _is_writable(folder) for folder in (data, cache)):
        return Places("user", data, cache)
    return Places("memory", refused="user")


def _has_home(folder: Path) -> bool:
    """Whether something of the path exists: a missing home folder is not ours to create."""
    return any(os.path.lexists(parent) for parent in folder.parents[:-1])


def _is_writable(folder: Path) -> bool:
    """Create a folder and find out by writing: permission bits lie on shares and on Windows."""
    probe = folder / f".virtref-{os.getpid()}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.touch()
        probe.unlink()
    except OSError:
        return False
    return True


def write_atomic(path: Path, data: bytes) -> Problem | None:
    """Write a file so that a reader sees the old bytes or the new ones, never half of them.

    Where nothing can be created beside the file, as on some shares, it is written in place.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        return _write_in_place(path, data)
    return None


def _write_in_place(path: Path, data: bytes) -> Problem | None:
    try:
        path.write_bytes(data)
    except OSError as trouble:
        return unwritable(str(path), trouble)
    return None
