"""The icons that are shipped are those that are used, and none is missing."""

import re
from pathlib import Path

from virtref.paths import resources_dir

PROGRAM = Path(__file__).parents[2] / "virtref"
ICONS = {path.stem for path in (resources_dir() / "icons").glob("*.svg")}


def _in_content() -> set[str]:
    """Every icon that content or questions name."""
    return {
        name
        for path in resources_dir().rglob("*.yaml")
        for name in re.findall(r"\bicon: ([a-z0-9-]+)", path.read_text("utf-8"))
    }


def _in_program() -> set[str]:
    """Every literal of the program that could be the name of an icon."""
    return {
        name
        for path in PROGRAM.rglob("*.py")
        for name in re.findall(r'"([a-z][a-z0-9-]*)"', path.read_text("utf-8"))
    }


def test_icons_named_by_content_exist() -> None:
    """A card never asks for a picture that is not there."""
    assert _in_content() <= ICONS


def test_every_icon_is_used() -> None:
    """Only the pictures that are used are copied into the project."""
    assert not ICONS - _in_content() - _in_program()
