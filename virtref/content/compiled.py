"""The compiled catalogue: what a folder of YAML says, as JSON that is read in milliseconds.

It starts with a line that names the program version and the SHA-256 of the YAML that it was made
from. Wrong, stale, truncated or foreign: it is not used, and whoever asked parses the YAML again.
"""

from pathlib import Path
from typing import TypeVar

import msgspec

from virtref import __version__
from virtref.content import codec
from virtref.content.amendments import Amendment
from virtref.content.kinds import AnyEntry
from virtref.content.pack import Pack
from virtref.content.problems import Problem
from virtref.content.taxonomy import Taxonomy
from virtref.paths import write_atomic

T = TypeVar("T", bound=msgspec.Struct)


class Origin(msgspec.Struct, frozen=True, array_like=True):
    """Where an entry is written; the file is named below its folder while it is compiled."""

    file: str
    line: int


class Content(msgspec.Struct, frozen=True):
    """What one folder says: its entries, where each is written, and what is wrong in it.

    A pack may also say texts of other entries otherwise, and what it is itself.
    """

    entries: tuple[AnyEntry, ...]
    origins: tuple[Origin, ...]
    taxonomy: Taxonomy
    problems: tuple[Problem, ...]
    amendments: tuple[Amendment, ...] = ()
    pack: Pack | None = None


def read(path: Path, digest: str, kind: type[T]) -> T | None:
    """Return what was compiled from the YAML with this digest; None when it cannot be trusted."""
    try:
        head, _, body = path.read_bytes().partition(b"\n")
        if head != _head(digest):
            return None
        return codec.from_json(body, kind)
    except (OSError, ValueError, RecursionError):
        return None


def write(path: Path, digest: str, content: msgspec.Struct) -> Problem | None:
    """Keep what was compiled from the YAML with this digest."""
    return write_atomic(path, _head(digest) + b"\n" + codec.to_json(content))


def code_stamp(package: Path = Path(__file__).parent) -> str:
    """Return what changes when a package does: a checkout is edited without a new version.

    A frozen program has no source, and its stamp is always the same.
    """
    sources = package.glob("*.py")
    return str(max((source.stat().st_mtime_ns for source in sources), default=0))


def _head(digest: str) -> bytes:
    return f"virtref {__version__} {digest}".encode()
