"""Qt's copy of ICU without what Qt never asks it for.

Qt uses ICU for sorting, time zones, letter case and old encodings: it imports no function that
formats, spells or translates. The data behind those functions, half of the largest file of the
program, stays out; sorting rules, zones and encodings stay whole, in every language.
"""

import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

Collected = tuple[str, str, str]
"""A file that PyInstaller collects: its place in the bundle, where it comes from, its kind."""

UNUSED = (
    "brkitr",  # where words, lines and sentences end: Qt has rules of its own
    "curr",  # currencies
    "lang",  # names of languages
    "rbnf",  # numbers spelt out
    "region",  # names of countries
    "translit",  # from one script to another
    "unit",  # units of measure
)
"""Folders of ICU's data (unicode-org.github.io/icu/userguide/icu_data) that are left out."""

_LIBRARY = re.compile(r"libicudata\.so\.(\d+)$")
_ASSEMBLY = """\
.section .rodata
.globl icudt{version}_dat
.type icudt{version}_dat, %object
.balign 16
icudt{version}_dat:
.incbin "{data}"
.size icudt{version}_dat, . - icudt{version}_dat
.section .note.GNU-stack, "", %progbits
"""


def icupkg() -> str | None:
    """Path of ICU's packager; Debian keeps it where only root looks for programs."""
    return shutil.which("icupkg") or shutil.which("icupkg", path="/usr/sbin")


def _run(*command: str | Path, folder: Path) -> str:
    """Run one tool in a folder; return what it printed."""
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, encoding="utf-8", check=True)
    return done.stdout


def slim(library: Path, work: Path) -> Path:
    """Write a library with less data into an empty folder of its own; return its path.

    The data must keep the name it has in ICU, ``icudt73l.dat``: names inside it start with that.
    """
    found = _LIBRARY.search(library.name)
    packager = icupkg()
    if found is None or packager is None:
        raise FileNotFoundError(library if found is None else "icupkg")
    version, slimmed = found[1], work / library.name
    whole, data = Path("whole", f"icudt{version}l.dat"), f"icudt{version}l.dat"
    (work / "whole").mkdir(parents=True)
    _run("objcopy", "-O", "binary", "-j", ".rodata", library, whole, folder=work)
    names = _run(packager, "-l", whole, folder=work).splitlines()
    unused = "\n".join(name for name in names if name.split("/")[0] in UNUSED)
    (work / "unused.txt").write_text(unused, encoding="ascii")
    _run(packager, "-r", "unused.txt", whole, data, folder=work)
    assembly = _ASSEMBLY.format(version=version, data=data)
    (work / "data.s").write_text(assembly, encoding="ascii")
    _run("as", "data.s", "-o", "data.o", folder=work)
    _run("ld", "-shared", "-soname", library.name, "-o", library.name, "data.o", folder=work)
    return slimmed


def _is_data(name: str, kind: str) -> bool:
    """Tell whether a collected file is the library of data itself, and no link to it."""
    return kind == "BINARY" and bool(_LIBRARY.search(name))


def slimmed(binaries: Iterable[Collected], work: Path) -> list[Collected]:
    """Replace the library of ICU's data among collected files; only Linux has one."""
    shutil.rmtree(work, ignore_errors=True)
    return [
        (name, str(slim(Path(source), work)) if _is_data(name, kind) else source, kind)
        for name, source, kind in binaries
    ]
