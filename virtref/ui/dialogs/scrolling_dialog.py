"""A dialog that is one scrolling page, with a button that closes it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from virtref.ui.look import Look, Width
from virtref.ui.palette import paint_background
from virtref.ui.widgets.buttons import Button
from virtref.ui.widgets.frames import Line, scrolling

WIDE, TALL = 760, 800
"""Size in design pixels, where the window leaves that much room."""


class ScrollingDialog(QDialog):
    """Escape closes it; the page has the focus, so that keys scroll at once."""

    def __init__(self, look: Look, title: str, window: QWidget) -> None:
        """Make an empty dialog over ``window``; ``show_parts`` fills it."""
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.look = look
        self._inset = look.px(16 if look.size.width is Width.NARROW else 28)
        paint_background(self, look, "bg")
        self._column = QVBoxLayout(self)
        # The page scrolls: a small window may make the dialog as small as it likes.
        self._column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._area: QScrollArea | None = None
        self._column.addWidget(Line(look))
        foot = QHBoxLayout()
        foot.setContentsMargins(self._inset, look.px(8), self._inset, look.px(8))
        foot.addStretch(1)
        close = Button(look, self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        foot.addWidget(close)
        self._column.addLayout(foot)
        margin = look.px(32)
        self.resize(
            min(look.px(WIDE), window.width() - margin),
            min(look.px(TALL), window.height() - margin),
        )
        self.setWindowTitle(title)

    def show_parts(self, title: str, parts: Iterable[QWidget]) -> None:
        """Show ``parts`` one under the other, from their beginning, instead of what was shown."""
        look = self.look
        box = QWidget()
        page = QVBoxLayout(box)
        page.setContentsMargins(self._inset, look.px(20), self._inset, look.px(20))
        page.setSpacing(look.px(10))
        for part in parts:
            page.addWidget(part)
        page.addStretch(1)
        area = scrolling(look, box)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(title)
        if self._area is not None:
            self._column.removeWidget(self._area)
            self._area.hide()
            self._area.deleteLater()
        self._column.insertWidget(0, area, 1)
        self._area = area
        self.setWindowTitle(title)
        area.setFocus(Qt.FocusReason.OtherFocusReason)
