"""The head of a page: title, subtitle, the pages of the panel, and actions at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virtref.ui.look import Look, Width
from virtref.ui.widgets.focus import RING
from virtref.ui.widgets.labels import Paragraph, label
from virtref.ui.widgets.tabs import SegmentedTabs


class PageHeader(QWidget):
    """Title at the left, then segments, then actions at the right end."""

    def __init__(
        self,
        look: Look,
        title: str,
        subtitle: str = "",
        segments: SegmentedTabs | None = None,
        actions: tuple[QWidget, ...] = (),
    ) -> None:
        """Lay the parts out; on a narrow window the actions go to a second row."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        line = QHBoxLayout()
        line.setSpacing(look.px(20 if look.size.width is Width.WIDE else 12))
        heading = QVBoxLayout()
        heading.setSpacing(look.px(2))
        narrow = look.size.width is Width.NARROW
        # On a narrow window the header of the window names the panel already.
        if not narrow and not (segments and look.size.width is not Width.WIDE):
            self.title = label(look, title, 26 if not narrow else 22, 700)
            heading.addWidget(self.title)
        if subtitle and not look.size.short:
            heading.addWidget(Paragraph(look, subtitle, 15, 400, "text2"))
        line.addLayout(heading, 0 if segments else 1)
        if segments is not None:
            line.addWidget(segments, 0, Qt.AlignmentFlag.AlignVCenter)
            line.addStretch(1)
        column.addLayout(line)
        if not actions:
            return
        tools = line
        if narrow:
            tools = QHBoxLayout()
            tools.addStretch(1)
            column.addLayout(tools)
        group = QHBoxLayout()
        group.setSpacing(max(0, look.px(10 - 2 * RING + 4)))
        for action in actions:
            group.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
        tools.addLayout(group)
