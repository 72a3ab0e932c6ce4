"""Names of files in a pack: such as every system accepts, and none that leads out of the pack."""

import re

MAX_NAME = 240
"""The longest name with its folders, in characters: Windows has room for little more."""

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f-\x9f:*?"<>|\u202a-\u202e\u2066-\u2069\ud800-\udfff]')
_DEVICES = {
    *("con", "prn", "aux", "nul", "conin$", "conout$"),
    *(f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"),
}
"""What Windows takes for a device, with any ending (learn.microsoft.com, “Naming Files”)."""


def parts_of(name: str) -> tuple[str, ...] | None:
    r"""Return the folders and the last name of a path in a zip; None when it is not safe.

    PowerShell 5 writes ``\`` where the format wants ``/``, so that both separate. What is empty,
    ``..``, absolute, a drive, a stream, a device or ends with a dot or a space is not safe.
    """
    parts = tuple(name.replace("\\", "/").removesuffix("/").split("/"))
    safe = len(name) <= MAX_NAME and all(map(_is_safe, parts))
    return parts if safe else None


def is_hidden(parts: tuple[str, ...]) -> bool:
    """Tell whether a file belongs to a system rather than to the pack: ``.git``, ``__MACOSX``."""
    return any(part.startswith(".") or part == "__MACOSX" for part in parts)


def _is_safe(part: str) -> bool:
    device = part.partition(".")[0].rstrip(" ").casefold()
    return not (
        not part or part.endswith((".", " ")) or _FORBIDDEN.search(part) or device in _DEVICES
    )
