"""A decision note as PDF: the HTML of the note, laid out by Qt, with the bundled fonts."""

import os

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QPageSize,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication

from virtref import __version__
from virtref.ui.fonts import load_fonts
from virtref.ui.look import TEXT_FAMILIES
from virtref.ui.paged import print_pages

POINTS = 10


class _Sealed(QTextDocument):
    """A document that loads nothing, whatever its HTML asks for.

    It answers with one pixel: given nothing at all, Qt would try to load the file itself.
    """

    def loadResource(self, kind: int, name: QUrl | str) -> QImage:
        pixel = QImage(1, 1, QImage.Format.Format_RGB32)
        pixel.fill(Qt.GlobalColor.white)
        return pixel


def to_pdf(html: str, title: str) -> bytes:
    """Return the HTML as PDF on A4 pages; without a window, an application is made for it."""
    application = QApplication.instance() or _application()
    data = QByteArray()
    device = QBuffer(data)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(device)
    # PySide gives a paint device away to the layout that is made for it, which never deletes it.
    writer.setParent(device)
    writer.setTitle(title)
    writer.setCreator(f"{application.applicationName()} {__version__}")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())  # the pages have margins of their own
    document = _Sealed()
    document.setMetaInformation(QTextDocument.MetaInformation.CssMedia, "print")
    document.setDefaultFont(QFont(list(TEXT_FAMILIES), POINTS))
    document.setHtml(html)
    print_pages(document, writer)
    device.close()
    return bytes(data.data())


def _application() -> QApplication:
    """Return an application that needs no screen, with the bundled fonts."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication(["virtref"])
    application.setApplicationName("virtref")
    load_fonts()
    return application
