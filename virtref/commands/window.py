"""Commands that need the window’s libraries: how they are called; the window carries them out."""

import re
from argparse import ArgumentTypeError
from pathlib import Path

from virtref.commands.parsers import Parsers
from virtref.content.text import Text

_SIZE = re.compile(r"(\d{3,5})x(\d{3,5})")


def add_parser(parsers: Parsers) -> None:
    """Add ``capture DIR`` and ``selftest``."""
    help_ = Text("écrit une image de chaque panneau", "writes a picture of every panel")
    capture = parsers.add("capture", help_)
    capture.add_argument("folder", type=Path, metavar="DIR")
    capture.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    capture.add_argument("--size", type=_size, default=(1440, 900), metavar="1440x900")
    capture.add_argument("--text-scale", type=_scale, default=100, metavar="100…250")
    parsers.add("selftest", Text("essaie le programme lui-même", "tries the program itself"))


def _size(text: str) -> tuple[int, int]:
    """Read a width and a height in pixels."""
    found = _SIZE.fullmatch(text)
    if found is None:
        raise ArgumentTypeError(f"{text!r}: 1440x900")
    return int(found[1]), int(found[2])


def _scale(text: str) -> int:
    """Read a size of text in per cent."""
    if not text.isdecimal() or not 100 <= int(text) <= 250:  # noqa: PLR2004  the bounds of R6
        raise ArgumentTypeError(f"{text!r}: 100…250")
    return int(text)
