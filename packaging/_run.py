"""``dev.py run``: the window, or where no screen is, pictures of every panel."""

import os
import subprocess
import sys

import _environment
import _system
from _speech import say

_PROBE = "from PySide6.QtGui import QGuiApplication as A; A([])"


def _has_screen() -> bool:
    """Tell whether this session names a screen; Windows and macOS always have one."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def _window_opens() -> bool:
    """Tell whether Qt reaches the screen: a name left over from another login is not one."""
    command = [_environment.PYTHON, "-c", _PROBE]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _virtref(words: list[str], **further: str) -> int:
    """Start the program from the checkout; return its exit code."""
    command = [_environment.PYTHON, "-m", "virtref", *words]
    return subprocess.run(command, env=_environment.variables() | further, check=False).returncode


def run(words: list[str]) -> int:
    """Set up, then open the window or run the given virtref command; return its exit code."""
    has_screen = _has_screen()
    window = _system.WINDOW if has_screen else ()
    _system.require((*_system.VENV, *_system.OFFSCREEN, *window))
    _environment.prepare(_environment.REQUIREMENTS)
    if has_screen and (words or _window_opens()):
        return _virtref(words)
    if words:
        return _virtref(words, QT_QPA_PLATFORM="offscreen")
    captures = _environment.ROOT / "captures"
    say(
        f"pas d’écran ici : images de tous les panneaux dans {captures}",
        f"no screen here: pictures of every panel go to {captures}",
    )
    return _virtref(["capture", str(captures)], QT_QPA_PLATFORM="offscreen")
