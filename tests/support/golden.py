"""Golden files: what the program wrote once, looked at by a person, and is to write again."""

import os
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "golden"


def assert_golden(name: str, text: str) -> None:
    """Compare with ``tests/golden/NAME``; VIRTREF_GOLDEN=write takes the text over instead."""
    path = FOLDER / name
    if os.environ.get("VIRTREF_GOLDEN") == "write":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    assert text == path.read_text(encoding="utf-8"), f"{name}: VIRTREF_GOLDEN=write takes it over"
