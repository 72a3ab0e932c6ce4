"""The decision note as PDF: fonts inside, nothing loaded, an application only where none is."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtGui import QColor, QImage, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

from tests.support.program import unmeasured
from virtref.ui.fonts import load_fonts
from virtref.ui.paged import print_pages
from virtref.ui.pdf import to_pdf

PAGE = "<html><body><h1>Référence</h1><p>{}</p></body></html>"


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """Have what the window has: an application and the bundled fonts."""
    assert qapp is QApplication.instance()
    load_fonts()


def test_a_page_has_its_title_and_its_fonts() -> None:
    """The file can be read on a computer that has none of our fonts."""
    written = to_pdf(PAGE.format("Décision"), "Note de décision")
    assert written.startswith(b"%PDF-")
    assert "Note de décision".encode("utf-16-be") in written
    assert {b"Regular", b"Bold"} == set(
        re.findall(rb"/BaseFont /AtkinsonHyperlegibleNext-(\w+)", written)
    )
    assert b"/FontFile2" in written


def test_nothing_of_it_stays() -> None:
    """Neither the document nor what writes it outlives the bytes."""
    before = Shiboken.getAllValidWrappers()
    to_pdf(PAGE.format("x"), "Note")
    left = [each for each in Shiboken.getAllValidWrappers() if each not in before]
    assert not [type(each).__name__ for each in left if isinstance(each, QObject)]


def test_a_long_note_takes_several_pages() -> None:
    """Pages are A4, as many as it takes."""
    written = to_pdf(PAGE.format("<p>Ligne</p>" * 200), "")
    assert int(re.findall(rb"/Count (\d+)", written)[0]) > 3
    assert b"/MediaBox [0 0 595.000000 842.000000]" in written


@pytest.mark.parametrize("lines", range(20, 62))
def test_a_heading_stays_with_its_table(lines: int) -> None:
    """However long the text before it, a heading shares its page with the first row below."""
    document = QTextDocument()
    rows = "<tr><td>Rang</td></tr>" * 9
    table = f"<table width='100%'><tr><th>Tête</th></tr>{rows}</table>"
    document.setHtml("<p>Ligne</p>" * lines + f"<h2>Choix</h2><h3>Premier</h3>{table}")
    data = QByteArray()
    device = QBuffer(data)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    print_pages(document, QPdfWriter(device))
    pages: dict[str, int] = {}
    block = document.begin()
    while block.isValid():
        top = document.documentLayout().blockBoundingRect(block).top()
        pages.setdefault(block.text(), int(top // document.pageSize().height()))
        block = block.next()
    assert pages["Choix"] == pages["Premier"] == pages["Tête"] == pages["Rang"]


@pytest.mark.parametrize("address", ["{}", "file://{}"])
def test_pictures_are_never_loaded(address: str, tmp_path: Path) -> None:
    """A path in the HTML, which could be a network share, is not opened."""
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    path = tmp_path / "red.png"
    assert picture.save(str(path))
    written = to_pdf(PAGE.format(f'<img src="{address.format(path)}">'), "")
    assert set(re.findall(rb"/Width (\d+)", written)) == {b"1"}


def test_a_command_needs_no_screen() -> None:
    """Without a window, the PDF is laid out with the same fonts by an application of its own."""
    program = (
        "from virtref.ui.pdf import to_pdf\n"
        "written = to_pdf('<p>Référence</p>', 'Note')\n"
        "assert b'/BaseFont /AtkinsonHyperlegibleNext-Regular' in written\n"
        "assert to_pdf('<p>Encore</p>', 'Note').startswith(b'%PDF')\n"
    )
    without_screen = {
        name: value
        for name, value in unmeasured().items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    done = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-X", "utf8", "-c", program],
        check=False,
        capture_output=True,
        env=without_screen,
    )
    assert (done.returncode, done.stderr) == (0, b"")
