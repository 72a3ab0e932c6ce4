"""What the operating system must have before Qt and Python's venv work on Linux.

Package names are Debian's; Ubuntu 24.04 and Debian 13 resolve the same names to ``…t64``.
Other systems carry everything in Python's own packages, so nothing is looked for there.
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterable
from functools import partial
from typing import NamedTuple

import _icu
from _speech import Trouble, say


class Requirement(NamedTuple):
    """A Debian package, and how to see without apt that what it brings is there."""

    package: str
    is_present: Callable[[], bool]


def _loads(soname: str) -> bool:
    """Tell whether the dynamic loader finds a library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _runs(program: str) -> bool:
    """Tell whether a program is on PATH."""
    return shutil.which(program) is not None


def _spells(language: str) -> bool:
    """Tell whether hunspell is there, and finds the dictionary of a language."""
    command = ["hunspell", "-d", language, "-l"]
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    except OSError:
        return False
    return done.returncode == 0


def _has_icupkg() -> bool:
    """Tell whether ICU's packager is there."""
    return _icu.icupkg() is not None


def _has_ensurepip() -> bool:
    """Tell whether a virtual environment gets pip; Debian keeps it in a package of its own."""
    return importlib.util.find_spec("ensurepip") is not None


def _has_shared_python() -> bool:
    """Tell whether this Python exists as a shared library, which PyInstaller bundles."""
    name = sysconfig.get_config_var("INSTSONAME") or ""
    folder = sysconfig.get_config_var("LIBDIR") or ""
    return ".so" in name and (os.path.exists(os.path.join(folder, name)) or _loads(name))


def _library(soname: str, package: str) -> Requirement:
    """Require a shared library."""
    return Requirement(package, partial(_loads, soname))


_PYTHON = f"python{sys.version_info.major}.{sys.version_info.minor}"

VENV = (Requirement(f"{_PYTHON}-venv", _has_ensurepip),)
"""For ``.venv``."""

OFFSCREEN = (
    _library("libglib-2.0.so.0", "libglib2.0-0"),
    _library("libGL.so.1", "libgl1"),
    _library("libEGL.so.1", "libegl1"),
    _library("libfontconfig.so.1", "libfontconfig1"),
    _library("libdbus-1.so.3", "libdbus-1-3"),
    _library("libxkbcommon.so.0", "libxkbcommon0"),
)
"""For Qt without a screen: tests, pictures, command line."""

SPELLING = (
    Requirement("hunspell", partial(_runs, "hunspell")),
    Requirement("hunspell-fr", partial(_spells, "fr_FR")),
    Requirement("hunspell-en-gb", partial(_spells, "en_GB")),
)
"""For the spelling of what virtref ships."""

WINDOW = (
    _library("libxcb-cursor.so.0", "libxcb-cursor0"),
    _library("libxcb-icccm.so.4", "libxcb-icccm4"),
    _library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    _library("libxcb-shape.so.0", "libxcb-shape0"),
    _library("libxcb-xkb.so.1", "libxcb-xkb1"),
    _library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    _library("libwayland-cursor.so.0", "libwayland-cursor0"),
)
"""For Qt's window under X11 and Wayland."""

XVFB = (Requirement("xvfb", partial(_runs, "Xvfb")), Requirement("xauth", partial(_runs, "xauth")))
"""For benchmarks that paint on a real X server."""

BUILD = (
    Requirement("binutils", partial(_runs, "objdump")),
    Requirement("chrpath", partial(_runs, "chrpath")),
    Requirement("icu-devtools", _has_icupkg),
    Requirement(f"lib{_PYTHON}", _has_shared_python),
)
"""For PyInstaller."""

INSTALLER = (
    Requirement("wixl", partial(_runs, "wixl")),
    Requirement("msitools", partial(_runs, "msibuild")),
    Requirement("faketime", partial(_runs, "faketime")),
)
"""For the installer for Windows."""

WINE = (
    *XVFB,
    Requirement("wine", partial(_runs, "wine")),
    Requirement("wine64", partial(_runs, "wine")),
    Requirement("gcc-mingw-w64-x86-64-win32", partial(_runs, "x86_64-w64-mingw32-gcc")),
    *INSTALLER,
)
"""For the program for Windows, built without Windows."""

PROOF = (
    *XVFB,
    Requirement("strace", partial(_runs, "strace")),
    Requirement("weston", partial(_runs, "weston")),
    Requirement("debootstrap", partial(_runs, "debootstrap")),
    Requirement("appstream", partial(_runs, "appstreamcli")),
    Requirement("desktop-file-utils", partial(_runs, "desktop-file-validate")),
    Requirement("libxml2-utils", partial(_runs, "xmllint")),
    Requirement("lintian", partial(_runs, "lintian")),
)
"""For the proofs on the packaged program."""


def _apt(packages: Iterable[str]) -> str:
    """Write the one shell command that installs Debian packages."""
    names = " ".join(packages)
    return f"apt-get update && apt-get install -y --no-install-recommends {names}"


def _as_root(command: str) -> str:
    """Write a shell command so that an ordinary user can paste it."""
    return f"sudo sh -c '{command}'" if _runs("sudo") else f"su -c '{command}'"


def require(requirements: Iterable[Requirement]) -> None:
    """Install with apt, as root, what is missing; raise Trouble with the command otherwise."""
    if sys.platform != "linux":
        return
    missing = [needed.package for needed in requirements if not needed.is_present()]
    if not missing:
        return
    names = ", ".join(missing)
    if not _runs("apt-get"):
        raise Trouble(
            f"il manque au système ce que Debian nomme : {names}. "
            "Installez les paquets équivalents, puis relancez la commande.",
            f"the system lacks what Debian calls: {names}. "
            "Install the equivalent packages, then run the command again.",
        )
    command = _apt(missing)
    if os.geteuid() != 0:
        raise Trouble(
            f"il manque des paquets du système. Installez-les, puis relancez :\n"
            f"    {_as_root(command)}",
            f"system packages are missing. Install them, then run again:\n    {_as_root(command)}",
        )
    say(f"installation des paquets du système : {names}", f"installing system packages: {names}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(["sh", "-c", command], env=quiet, stdout=subprocess.DEVNULL, check=False)
    if done.returncode != 0:
        raise Trouble(f"apt a échoué : {command}", f"apt failed: {command}")
    importlib.invalidate_caches()


def require_if_root(requirements: Iterable[Requirement]) -> None:
    """Install with apt what is missing where that is possible; go without it elsewhere."""
    if sys.platform == "linux" and os.geteuid() == 0 and _runs("apt-get"):
        require(requirements)
