"""Whoever silences a check says why, beside it."""

import re
import tokenize
from pathlib import Path

import pytest

SILENCED = re.compile(r"# (?:noqa|type: ignore)\b(?:: [A-Z0-9, ]+)?(?:\[[a-z-, ]+\])?")
"""What silences a check: the words themselves, and the names of what they silence."""
LEAST_REASON = 3
"""Letters; “same” refers to the line above."""


@pytest.mark.parametrize("folder", ["virtref", "packaging", "tests"])
def test_every_silenced_check_has_its_reason(root: Path, folder: str) -> None:
    """The reason stands behind it, on the same line."""
    bare: list[str] = []
    for path in sorted(root.glob(f"{folder}/**/*.py")):
        with path.open("rb") as file:
            for token in tokenize.tokenize(file.readline):
                if token.type != tokenize.COMMENT or not SILENCED.search(token.string):
                    continue
                reason = SILENCED.sub("", token.string)
                if len(re.findall(r"\w", reason)) < LEAST_REASON:
                    bare.append(f"{path.relative_to(root)}:{token.start[0]}")
    assert bare == []
