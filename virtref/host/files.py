"""Reading what Linux tells in small files, none of which has to be there."""

import os
from dataclasses import dataclass
from pathlib import Path

from virtref.host.facts import Unknown, not_readable

MAX_BYTES = 1024 * 1024
"""More than any of these files holds: a record per processor in the longest of them."""


@dataclass(frozen=True)
class Files:
    """The files below ``root``: the system’s own, or a recorded copy of some of them."""

    root: Path

    def text(self, path: str) -> str | Unknown:
        """Return the text of a file, which is given by its absolute path."""
        try:
            with self._place(path).open("rb") as file:
                data = file.read(MAX_BYTES)
        except OSError as trouble:
            return not_readable(path, trouble)
        return data.decode("utf-8", "replace").strip("\0 \n")

    def has(self, path: str) -> bool:
        """Tell whether something is at this path, as far as this account can see."""
        return os.path.exists(self._place(path))  # noqa: PTH110  Path.exists raises when refused

    def _place(self, path: str) -> Path:
        return self.root / path.lstrip("/")
