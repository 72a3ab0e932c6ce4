"""A screen of its own for a benchmark, whose pixels are read from outside the program.

Xvfb keeps its frame buffer in a file (``-fbdir``) in the format of xwd: a header of big-endian
32-bit words (X11/XWDFile.h), the colour map, then the rows of 4-byte pixels. An empty screen is
black.
"""

import mmap
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

WIDTH, HEIGHT = 1440, 900
_COLOR_BYTES = 12
_STEP = 45
"""Pixels between two looked-at points."""


class Screen:
    """A running Xvfb: its display, and whether a window covers it."""

    def __init__(self, display: str, frame: mmap.mmap) -> None:
        """Read the layout of the frame buffer from its header."""
        self.display = display
        words = struct.unpack(">25I", frame[:100])
        header, row, colors = words[0], words[12], words[19]
        start = header + colors * _COLOR_BYTES
        self._frame = frame
        self._points = [
            start + y * row + x * 4
            for y in range(_STEP, HEIGHT, _STEP)
            for x in range(_STEP, WIDTH, _STEP)
        ]

    def look(self) -> tuple[bytes, ...]:
        """Return the colours of the looked-at points."""
        return tuple(self._frame[point : point + 3] for point in self._points)

    def is_painted(self) -> bool:
        """Tell whether most of the screen shows something."""
        lit = sum(any(color) for color in self.look())
        return lit * 2 > len(self._points)


@contextmanager
def screen() -> Iterator[Screen]:
    """Run Xvfb on a display of its own choice."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["Xvfb", "-displayfd", "1", "-screen", "0", f"{WIDTH}x{HEIGHT}x24"]
        server = subprocess.Popen(
            [*command, "-nolisten", "tcp", "-fbdir", folder],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        try:
            assert server.stdout is not None
            display = f":{int(server.stdout.readline())}"
            with (
                Path(folder, "Xvfb_screen0").open("rb") as file,
                mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as frame,
            ):
                yield Screen(display, frame)
        finally:
            server.terminate()
            server.wait()
