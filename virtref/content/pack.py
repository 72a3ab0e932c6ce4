"""Packs: what their author says about them, and the list of files that a built one carries."""

from pathlib import Path
from typing import Annotated, Final

import msgspec

from virtref.content.text import Text

PACK_FILE: Final = "pack.yaml"
MANIFEST_FILE: Final = "manifest.json"
ZIP: Final = ".zip"

Version = Annotated[
    str, msgspec.Meta(pattern=r"^[0-9]{1,9}(\.[0-9]{1,9}){0,3}$(?!\n)", max_length=40)
]
Hash = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$(?!\n)")]


class Pack(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What ``pack.yaml`` says; a pack without it has the name of its folder."""

    title: Text
    version: Version
    summary: Text = Text()
    author: str = ""
    licence: str = ""


class Manifest(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """What ``manifest.json`` of a built pack says: SHA-256 of each file, by its name."""

    format: Annotated[int, msgspec.Meta(ge=1, le=1)] = 1
    title: Text
    version: Version
    made_by: str
    files: dict[str, Hash]


def packs_in(path: Path) -> tuple[Path, ...]:
    """Return the packs that a path stands for: itself, or each folder and zip in it.

    A folder with YAML directly in it is a pack. So is what cannot be listed: whoever reads it says
    what is wrong with it.
    """
    try:
        inside = sorted(each for each in path.iterdir() if not each.name.startswith("."))
    except OSError:
        return (path,)
    if any(each.suffix in {".yaml", ".yml"} for each in inside):
        return (path,)
    return tuple(each for each in inside if each.is_dir() or is_zip(each))


def is_zip(path: Path) -> bool:
    """Tell whether a path is named like a pack that was zipped."""
    return path.suffix.lower() == ZIP
