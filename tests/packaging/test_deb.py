"""What the Debian package says about itself."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from _deb import write

pytestmark = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="needs dpkg-deb")
EPOCH = 1_700_000_000


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Pack a small program."""
    program = tmp_path / "virtref"
    program.mkdir()
    (program / "virtref").write_bytes(b"program")
    (program / "virtref").chmod(0o755)
    return write(program, tmp_path, "1.2.3", EPOCH, tmp_path / "tree")


def _told(*command: str | Path) -> str:
    """Ask dpkg-deb about a package."""
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout


def test_package_holds_what_a_desktop_needs(package: Path) -> None:
    """Program, menu entry, icons, types of files, manuals and licence, all of them root's."""
    lines = _told("dpkg-deb", "--contents", package).splitlines()
    names = {line.split()[5].removeprefix("./") for line in lines}
    assert all(line.split()[1] == "root/root" for line in lines)
    assert names >= {
        "usr/bin/virtref",
        "usr/lib/virtref/virtref",
        "usr/share/applications/virtref.desktop",
        "usr/share/doc/virtref/copyright",
        "usr/share/icons/hicolor/scalable/apps/virtref.svg",
        "usr/share/icons/hicolor/scalable/mimetypes/application-x-virtref+json.svg",
        "usr/share/man/fr/man1/virtref.1.gz",
        "usr/share/man/man1/virtref.1.gz",
        "usr/share/metainfo/org.virtref.virtref.metainfo.xml",
        "usr/share/mime/packages/virtref.xml",
    }


def test_package_names_nobody_who_is_not_there(package: Path) -> None:
    """No address is invented; the version is the program's; no place is left to fill in."""
    control = _told("dpkg-deb", "--field", package)
    assert re.search(r"^Maintainer: .* <\S+@\S+\.invalid>$", control, re.MULTILINE)
    assert "\nVersion: 1.2.3\n" in control
    assert "@" not in control.replace("nobody@virtref.invalid", "")


def test_equal_programs_make_equal_packages(package: Path, tmp_path: Path) -> None:
    """Neither the clock nor the folder gets into it."""
    again = tmp_path / "again"
    again.mkdir()
    second = write(tmp_path / "virtref", again, "1.2.3", EPOCH, again / "tree")
    assert package.read_bytes() == second.read_bytes()
