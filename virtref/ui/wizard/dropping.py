"""Decision files that are dropped on a window."""

from pathlib import Path

from PySide6.QtCore import QMimeData

from virtref.advisor.decision_file import SUFFIX


def dropped_decision(data: QMimeData) -> Path | None:
    """Return the decision file among what is dragged, when there is exactly one file."""
    addresses = data.urls()
    if len(addresses) != 1 or not addresses[0].isLocalFile():
        return None
    path = Path(addresses[0].toLocalFile())
    return path if path.suffix.lower() == SUFFIX else None
