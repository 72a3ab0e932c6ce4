"""A document on pages of paper: headings stay with what they announce, pages bear a number."""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QGuiApplication,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

INCH = 2.54
"""Centimetres."""
MARGIN = 2.0
"""Centimetres around the text."""
NUMBER = 1.2
"""Centimetres between the number of a page and the lower edge."""


def print_pages(document: QTextDocument, writer: QPdfWriter) -> None:
    """Lay ``document`` out for the paper of ``writer`` and draw every page of it."""
    layout = document.documentLayout()
    layout.setPaintDevice(writer)
    frame = document.rootFrame().frameFormat()
    # A layout takes lengths of the screen and scales them to its paper.
    frame.setMargin(MARGIN / INCH * QGuiApplication.primaryScreen().logicalDotsPerInchY())
    document.rootFrame().setFrameFormat(frame)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    _keep_headings(document)
    painter = QPainter(writer)
    for page in range(document.pageCount()):
        if page:
            writer.newPage()
        _draw_page(painter, document, page)
    painter.end()


def _keep_headings(document: QTextDocument) -> None:
    """Begin a page before every heading that would be parted from what follows it."""
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel() and _page(_announced(block)) > _page(block):
            layout = block.blockFormat()
            layout.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(block).setBlockFormat(layout)
        block = block.next()


def _announced(heading: QTextBlock) -> QTextBlock:
    """Return the block to keep with a heading: the next, or the first row under a table's head."""
    following = heading.next()
    while following.isValid() and following.blockFormat().headingLevel():
        following = following.next()
    if not following.isValid():
        return heading
    table = QTextCursor(following).currentTable()
    if table is None:
        return following
    return table.cellAt(min(1, table.rows() - 1), 0).lastCursorPosition().block()


def _page(block: QTextBlock) -> int:
    """Return the number of the page on which a block begins, from 0."""
    document = block.document()
    top = document.documentLayout().blockBoundingRect(block).top()
    return int(top // document.pageSize().height())


def _draw_page(painter: QPainter, document: QTextDocument, page: int) -> None:
    """Draw one page and its number."""
    size = document.pageSize()
    top = page * size.height()
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(0, top, size.width(), size.height())
    context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    painter.save()
    painter.translate(0, -top)
    painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)
    painter.restore()
    dots = painter.device().logicalDpiY() / INCH
    foot = QRectF(0, 0, size.width() - MARGIN * dots, size.height() - NUMBER * dots)
    painter.setFont(document.defaultFont())
    painter.setPen(Qt.GlobalColor.black)
    lower_right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
    painter.drawText(foot, lower_right, f"{page + 1} / {document.pageCount()}")
