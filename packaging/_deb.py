"""The Debian package of a built program: its files laid out as Debian wants them, then dpkg-deb."""

import gzip
import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import _archive
import _environment
from _speech import Trouble

_SOURCES = _environment.ROOT / "packaging" / "linux"
TREE = _environment.ROOT / "build" / "deb"
"""The package's files as they will lie."""
_PLACES = (
    ("virtref.desktop", "usr/share/applications/virtref.desktop"),
    ("virtref.xml", "usr/share/mime/packages/virtref.xml"),
    ("org.virtref.virtref.metainfo.xml", "usr/share/metainfo/org.virtref.virtref.metainfo.xml"),
    ("virtref.svg", "usr/share/icons/hicolor/scalable/apps/virtref.svg"),
    (
        "virtref.svg",
        "usr/share/icons/hicolor/scalable/mimetypes/application-x-virtref+json.svg",
    ),
    ("copyright", "usr/share/doc/virtref/copyright"),
    ("lintian-overrides", "usr/share/lintian/overrides/virtref"),
)
_PACKED = {
    "virtref.1": "usr/share/man/man1/virtref.1.gz",
    "virtref.fr.1": "usr/share/man/fr/man1/virtref.1.gz",
    "changelog": "usr/share/doc/virtref/changelog.gz",
}
SYSTEM_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb.so.1": "libxcb1",
    "libz.so.1": "zlib1g",
}
"""What the bundle leaves to the system, by the package that brings it; besides glibc."""

DEPENDS = ("libc6 (>= 2.35)", *sorted(set(SYSTEM_LIBRARIES.values())))
# The project has no address of its own: .invalid (RFC 2606) says so where Debian wants one.
_CONTROL = """\
Package: virtref
Version: {version}
Architecture: {architecture}
Maintainer: The virtref authors <nobody@virtref.invalid>
Installed-Size: {kibibytes}
Depends: {depends}
Recommends: desktop-file-utils, hicolor-icon-theme, shared-mime-info
Section: education
Priority: optional
Description: offline reference on virtualisation, with a decision wizard
 A course in one window: a timeline, use cases, products, tools, hypervisors
 and comparisons, in French and in English, each statement with its source.
 .
 A wizard asks about machines and needs, and recommends a product with the
 whole sum behind it. Nothing leaves the computer.
"""


def _fill(name: str, version: str, epoch: int) -> bytes:
    """Read a file of packaging/linux with its version and date filled in."""
    moment = datetime.fromtimestamp(epoch, UTC)
    text = (_SOURCES / name).read_text(encoding="utf-8")
    filled = text.replace("@VERSION@", version).replace("@DATE@", moment.date().isoformat())
    return filled.replace("@MOMENT@", moment.strftime("%a, %d %b %Y %H:%M:%S +0000")).encode()


def _write(path: Path, data: bytes) -> None:
    """Write a file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _lay_out(folder: Path, tree: Path, version: str, epoch: int) -> None:
    """Put the program and what belongs to a desktop into an empty tree."""
    shutil.copytree(folder, tree / "usr/lib/virtref", symlinks=True)
    for name, place in _PLACES:
        _write(tree / place, _fill(name, version, epoch))
    for name, place in _PACKED.items():
        _write(tree / place, gzip.compress(_fill(name, version, epoch), 9, mtime=0))
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/virtref").symlink_to("../lib/virtref/virtref")


def _control(tree: Path, version: str, architecture: str) -> bytes:
    """Write what apt reads about the package."""
    kibibytes = _archive.size(tree) // 1024
    depends = ", ".join(DEPENDS)
    return _CONTROL.format(
        version=version, architecture=architecture, kibibytes=kibibytes, depends=depends
    ).encode()


def _settle(tree: Path, epoch: int) -> None:
    """Give every file the rights and the date that it has in the package."""
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or (path.stat().st_mode & 0o100 and ".so" not in path.suffixes)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def write(folder: Path, dist: Path, version: str, epoch: int, tree: Path = TREE) -> Path:
    """Pack a built program as ``.deb``; return its path. Needs dpkg-deb, which Debian has."""
    told = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    )
    architecture = told.stdout.strip()
    shutil.rmtree(tree, ignore_errors=True)
    _lay_out(folder, tree, version, epoch)
    _write(tree / "DEBIAN/control", _control(tree, version, architecture))
    _settle(tree, epoch)
    package = dist / f"virtref_{version}_{architecture}.deb"
    done = subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", str(tree), str(package)],
        env=os.environ | {"SOURCE_DATE_EPOCH": str(epoch)},
        stdout=subprocess.DEVNULL,
        check=False,
    )
    if done.returncode != 0:
        raise Trouble("dpkg-deb a échoué (message ci-dessus).", "dpkg-deb failed (see above).")
    return package
