"""Folders of YAML, or a zip of one: which files belong to it, and what they hold."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from virtref.content.pack import is_zip
from virtref.content.problems import Problem, error, unreadable
from virtref.content.text import Text
from virtref.content.tree import MAX_BYTES
from virtref.content.yamlwords import too_big

MAX_FILES = 5_000


@dataclass(frozen=True)
class Folder:
    """The YAML files of one folder, by their names below it, in the order of these names."""

    root: Path
    files: dict[str, bytes]
    problems: tuple[Problem, ...]

    def digest(self) -> str:
        """Return the SHA-256 of the names and bytes of all files, in hexadecimal."""
        total = sha256()
        for name, data in self.files.items():
            total.update(f"{name}\0{len(data)}\0".encode())
            total.update(data)
        for problem in self.problems:
            total.update(problem.display("en").encode())
        return total.hexdigest()


def read_folder(root: Path) -> Folder:
    """Read every YAML file below ``root``, in it when it is a zip, or itself when it is a file.

    What cannot be read is a problem and costs itself. Hidden files and folders are skipped;
    links to folders are not followed.
    """
    if os.path.isfile(root):  # noqa: PTH113  where Path.is_file raises, this answers no
        return _read_zip(root) if is_zip(root) else _read(root.parent, [root.name])
    trouble: list[Problem] = []
    names = sorted(_names(root, trouble))
    if len(names) > MAX_FILES:
        trouble.append(error(".", "too-many-files", _TOO_MANY))
    folder = _read(root, names[:MAX_FILES])
    return Folder(root, folder.files, (*trouble, *folder.problems))


def _read_zip(root: Path) -> Folder:
    from virtref.content.pack_zip import read_zip  # noqa: PLC0415  few packs are zipped

    return Folder(root, *read_zip(root))


def _names(root: Path, trouble: list[Problem]) -> Iterator[str]:
    """Find YAML files, and folders that pretend to be one."""

    def failed(error: OSError) -> None:
        trouble.append(unreadable(_shown(_below(root, str(error.filename))), error))

    for here, folders, files in os.walk(root, onerror=failed):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in (*files, *folders):
            if name.startswith(".") or not name.endswith((".yaml", ".yml")):
                continue
            yield _below(root, Path(here, name))


def _below(root: Path, path: str | Path) -> str:
    return Path(os.path.relpath(path, root)).as_posix()


def _shown(name: str) -> str:
    """Return a name as it can be written: not every file name is text."""
    return name if name.encode(errors="replace").decode() == name else ascii(name)


def _read(root: Path, names: list[str]) -> Folder:
    files: dict[str, bytes] = {}
    problems: list[Problem] = []
    for name in names:
        match _read_file(root, name):
            case bytes() as data:
                files[name] = data
            case problem:
                problems.append(problem)
    return Folder(root, files, tuple(problems))


def _read_file(root: Path, name: str) -> bytes | Problem:
    path = root / name
    if _shown(name) != name:
        return error(_shown(name), "bad-name", _BAD_NAME)
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            return error(name, "not-a-file", _NOT_A_FILE)
        if path.is_symlink() and not path.resolve().is_relative_to(root.resolve()):
            return error(name, "outside", _OUTSIDE)
        if status.st_size > MAX_BYTES:
            return error(name, "too-big", too_big(status.st_size, MAX_BYTES))
        return path.read_bytes()
    except OSError as trouble:
        return unreadable(name, trouble)


_TOO_MANY = Text(
    f"plus de {MAX_FILES} fichiers YAML\u00a0: les derniers sont ignorés",
    f"more than {MAX_FILES} YAML files: the last ones are left out",
)
_BAD_NAME = Text("ce nom de fichier n’est pas en UTF-8", "this file name is not UTF-8")
_NOT_A_FILE = Text("ce n’est pas un fichier", "this is not a file")
_OUTSIDE = Text("ce lien sort du dossier", "this link leads out of the folder")
