"""Free space where the reader keeps virtual machines: the disk of their own folder."""

import shutil
from pathlib import Path

from virtref.content.text import Text
from virtref.host.facts import Fact, Known, Unknown, not_readable

_NO_HOME = Unknown(Text("le dossier personnel est inconnu", "the home folder is not known"))


def home() -> Path | None:
    """Return the reader’s own folder, ``None`` where the account has none."""
    try:
        return Path.home()
    except RuntimeError:
        return None


def free_disk(folder: Path | None) -> Fact[int]:
    """Return the bytes that this account may still write on the disk of ``folder``."""
    if folder is None:
        return _NO_HOME
    try:
        return Known(shutil.disk_usage(folder).free, "statvfs / GetDiskFreeSpaceEx")
    except OSError as trouble:
        return not_readable("~", trouble)
