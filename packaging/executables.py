"""Whether executables for Windows are what Windows and antivirus programs expect.

``executables.py FOLDER --epoch SECONDS``, run in ``.venv``, prints what is wrong with each. The
format is Microsoft's “PE Format”; manifests are “Application manifests” (learn.microsoft.com).
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

import pefile  # type: ignore[import-untyped] # has no types

_PROTECTIONS = {
    "IMAGE_DLLCHARACTERISTICS_DYNAMIC_BASE": "addresses are not random",
    "IMAGE_DLLCHARACTERISTICS_HIGH_ENTROPY_VA": "addresses are not random in 64 bits",
    "IMAGE_DLLCHARACTERISTICS_NX_COMPAT": "data can be executed",
}
_MANIFEST = 24
"""Type of the resource that holds a manifest."""
_VERSION = 16
"""Type of the resource that holds the version."""
_ICON_GROUP = 14
"""Type of the resource that lists the icon's sizes."""


def _resources(executable: pefile.PE) -> dict[int, bytes]:
    """First resource of each type, by its number."""
    found: dict[int, bytes] = {}
    for kind in executable.DIRECTORY_ENTRY_RESOURCE.entries:
        place = kind.directory.entries[0].directory.entries[0].data.struct
        found[kind.id] = executable.get_data(place.OffsetToData, place.Size)
    return found


def problems(path: Path, epoch: int) -> Iterator[str]:
    """Yield what is wrong with one executable that was built at ``epoch``."""
    executable = pefile.PE(str(path))
    if not executable.verify_checksum():
        yield "its checksum is wrong"
    if executable.FILE_HEADER.TimeDateStamp != epoch:
        yield f"its time is {executable.FILE_HEADER.TimeDateStamp}, not {epoch}"
    for flag, meaning in _PROTECTIONS.items():
        if not getattr(executable.OPTIONAL_HEADER, flag):
            yield meaning
    resources = _resources(executable)
    manifest = resources.get(_MANIFEST, b"").decode()
    yield from (
        f"{word} is not in its manifest"
        for word in ("asInvoker", "longPathAware")
        if word not in manifest
    )
    if "Les auteurs de virtref".encode("utf-16-le") not in resources.get(_VERSION, b""):
        yield "it does not say what it is"
    if _ICON_GROUP not in resources:
        yield "it has no icon"


def main() -> int:
    """Look at the executables of a folder; return 0 when all are in order."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--epoch", type=int, required=True, help="when they were built, in seconds")
    words = parser.parse_args()
    paths = sorted(words.folder.glob("*.exe"))
    found = [f"{path.name}: {each}" for path in paths for each in problems(path, words.epoch)]
    print(*(found or ["in order"]), sep="\n")
    return 1 if found or not paths else 0


if __name__ == "__main__":
    sys.exit(main())
