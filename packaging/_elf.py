"""What Linux reads in libraries: which others they ask for, and where they look for them."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

_NEEDED = re.compile(r"^\s*NEEDED\s+(\S+)$", re.MULTILINE)
_ABSOLUTE_PATH = re.compile(r"^\s*R(?:UN)?PATH\s+/", re.MULTILINE)


def files(folder: Path) -> Iterator[Path]:
    """All programs and libraries of Linux below a folder, by their first bytes."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def _header(path: Path) -> str:
    """Read the dynamic section of a library, as objdump tells it."""
    told = ["objdump", "-p", str(path)]
    return subprocess.run(told, capture_output=True, encoding="utf-8", check=True).stdout


def needed(path: Path) -> set[str]:
    """Names of the libraries that a library asks the system for."""
    return set(_NEEDED.findall(_header(path)))


def names_a_folder(path: Path) -> bool:
    """Tell whether a library looks for others in a folder that only its builder has."""
    return _ABSOLUTE_PATH.search(_header(path)) is not None


def forget_folders(folder: Path) -> None:
    """Take from a built program the folders of the Python that built it."""
    for path in files(folder):
        if names_a_folder(path):
            subprocess.run(["chrpath", "--delete", path], stdout=subprocess.DEVNULL, check=True)
