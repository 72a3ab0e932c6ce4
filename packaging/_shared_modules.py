"""Modules that the two executables for Windows share.

PyInstaller gives each executable an archive of all modules. What can lie in a zip file goes into
one beside them instead, and ``windows/shared_modules.py`` names it to Python when they start.
"""

import importlib.util
import marshal
import zipfile
from collections.abc import Iterable
from pathlib import Path

from _icu import Collected

ARCHIVE = "modules.zip"
"""Its name in the program's folder."""

_STAY = ("PySide6", "markupsafe", "msgspec", "shiboken6", "virtref", "yaml")
"""Packages that look for files or libraries beside their modules."""
_HEADER = importlib.util.MAGIC_NUMBER + b"\x01" + bytes(11)
"""Of bytecode that is never compared with its source (PEP 552)."""
_DATE = (1980, 1, 1, 0, 0, 0)


def _can_move(entry: Collected) -> bool:
    """Tell whether a module works from a zip file."""
    name, source, kind = entry
    is_module = kind.startswith("PYMODULE") and source not in {"", "-"}
    return is_module and name.partition(".")[0] not in _STAY


def _bytecode(name: str, source: Path) -> bytes:
    """Compile a module, or take its bytecode where Python came without sources."""
    if source.suffix == ".pyc":
        return _HEADER + source.read_bytes()[len(_HEADER) :]
    code = compile(source.read_bytes(), f"{name.replace('.', '/')}.py", "exec", dont_inherit=True)
    return _HEADER + marshal.dumps(code)


def split(modules: Iterable[Collected], work: Path) -> tuple[list[Collected], Path]:
    """Write the archive of shared modules; return the modules that stay, and its path."""
    entries = sorted(modules)
    archive = work / ARCHIVE
    work.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for name, source, _ in filter(_can_move, entries):
            path = name.replace(".", "/")
            is_package = Path(source).stem == "__init__"
            place = f"{path}/__init__.pyc" if is_package else f"{path}.pyc"
            entry = zipfile.ZipInfo(place, _DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(entry, _bytecode(name, Path(source)), compresslevel=9)
    return [entry for entry in entries if not _can_move(entry)], archive
