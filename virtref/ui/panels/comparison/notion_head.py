"""The head of a table of notions: title, subtitle, drawing, and the way to each notion."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from virtref.content.comparison import Column, Comparison
from virtref.ui.context import Context
from virtref.ui.look import Width
from virtref.ui.pages.sections import caption
from virtref.ui.panels.comparison.approach_drawing import Approach, ApproachDrawing
from virtref.ui.panels.comparison.aspect_row import FEW, SIDE, cell_box, title_width
from virtref.ui.panels.comparison.title_link import TitleLink
from virtref.ui.widgets.labels import Paragraph

TWO_APPROACHES = "comparison-full-vs-para"
"""The table of the course, whose notions have a drawing."""
NARROW_COLUMNS = 2
"""Heads beside each other on a narrow window."""
_DRAWN: dict[str, Approach] = {"full": "full", "para": "para"}


class NotionHead(QWidget):
    """One notion at the head of its column."""

    opened = Signal(str)

    def __init__(self, context: Context, comparison: Comparison, column: Column) -> None:
        """Show ``column`` of ``comparison``."""
        super().__init__()
        look = context.look
        self._id = column.opens or ""
        few = len(comparison.columns) <= FEW
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(12))
        words = QVBoxLayout()
        words.setSpacing(0)
        name = look.say(column.title)
        size = (20 if look.size.width is not Width.MEDIUM else 18) if few else 17
        if context.catalog.get(self._id) is None:
            words.addWidget(Paragraph(look, name, size, 600))
        else:
            title = TitleLink(look, name, size)
            title.clicked.connect(self._open)
            words.addWidget(title)
            words.addSpacing(look.px(4))
        subtitle = look.say(column.subtitle)
        if subtitle:
            words.addWidget(Paragraph(look, subtitle, 15 if few else 14, 400, "text2"))
        words.addStretch(1)
        line.addLayout(words, 1)
        approach = _DRAWN.get(column.id) if comparison.id == TWO_APPROACHES else None
        if approach is not None:
            line.addWidget(ApproachDrawing(look, approach), 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def _open(self) -> None:
        self.opened.emit(self._id)


def notion_heads(context: Context, comparison: Comparison) -> QWidget:
    """Return the heads side by side; in rows on a narrow window, with a drawing one by one."""
    look = context.look
    box = QWidget()
    narrow = look.size.width is Width.NARROW
    heads = list(_heads(context, comparison))
    if narrow:
        across = 1 if comparison.id == TWO_APPROACHES else NARROW_COLUMNS
        grid = QGridLayout(box)
        grid.setContentsMargins(look.px(14), look.px(12), look.px(14), look.px(12))
        grid.setSpacing(look.px(12))
        for number, head in enumerate(heads):
            grid.addWidget(head, number // across, number % across)
        for column in range(across):
            grid.setColumnStretch(column, 1)
        return box
    line = QHBoxLayout(box)
    line.setContentsMargins(look.px(SIDE), look.px(16), look.px(SIDE), look.px(14))
    line.setSpacing(look.px(16))
    aspect = caption(look, QCoreApplication.translate("Comparison", "Aspect"))
    aspect.setFixedWidth(title_width(context, comparison))
    line.addWidget(aspect, 0, Qt.AlignmentFlag.AlignVCenter)
    for head in heads:
        line.addWidget(cell_box(head), 1)
    return box


def _heads(context: Context, comparison: Comparison) -> Iterator[NotionHead]:
    for column in comparison.columns:
        head = NotionHead(context, comparison, column)
        head.opened.connect(context.navigator.open_entry)
        yield head
