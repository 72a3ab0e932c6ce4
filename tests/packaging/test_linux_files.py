"""What a Linux desktop is told about virtref: its sources agree with one another."""

import configparser
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from virtref.advisor.decision_file import SUFFIX
from virtref.cli import parse

LINUX = Path(__file__).parents[2] / "packaging" / "linux"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
TYPE = "application/x-virtref+json"


def _desktop() -> configparser.SectionProxy:
    """Read the desktop entry."""
    entry = configparser.ConfigParser(interpolation=None, delimiters="=")
    entry.optionxform = str  # type: ignore[assignment,method-assign] # keys keep their case
    entry.read(LINUX / "virtref.desktop", encoding="utf-8")
    return entry["Desktop Entry"]


def test_decision_files_open_in_the_window() -> None:
    """The type of decision files is declared, offered by AppStream, and opened by the window."""
    declared = ET.parse(LINUX / "virtref.xml").find(f"{MIME}mime-type")  # noqa: S314 - our own
    assert declared is not None
    assert declared.get("type") == TYPE
    globs = [each.get("pattern") for each in declared.iter(f"{MIME}glob")]
    assert globs == [f"*{SUFFIX}"]
    assert _desktop()["MimeType"] == f"{TYPE};"
    assert _desktop()["Exec"] == "virtref %f"
    metainfo = ET.parse(LINUX / "org.virtref.virtref.metainfo.xml")  # noqa: S314 - our own file
    assert metainfo.findtext("provides/mediatype") == TYPE


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="needs its validator")
def test_desktop_entry_is_valid() -> None:
    """Nothing in it surprises a desktop."""
    command = ["desktop-file-validate", str(LINUX / "virtref.desktop")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize("page", ["virtref.1", "virtref.fr.1"])
def test_manual_names_every_command(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What --help lists, the manual explains, in both languages."""
    with pytest.raises(SystemExit):
        parse(["--help"])
    commands = re.findall(r"^ {4}([a-z]+) ", capsys.readouterr().out, re.MULTILINE)
    text = (LINUX / page).read_text(encoding="utf-8")
    assert len(commands) > 5
    assert [name for name in commands if name not in text] == []
