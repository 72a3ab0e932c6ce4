"""A page over a panel: the way back, where it stands among its like, and the page itself."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virtref.content.entries import Entry
from virtref.ui.context import Context
from virtref.ui.widgets.buttons import Button, icon_button
from virtref.ui.widgets.focus import RING
from virtref.ui.widgets.labels import label
from virtref.ui.widgets.link_chip import LINK_RIM


class Detail(QWidget):
    """One entry in full; ``entry_requested`` carries the id of the one before or after.

    The controls over the page reach ``LINK_RIM`` beyond it at the left, ``RING`` at the right.
    """

    back_requested = Signal()
    entry_requested = Signal(str)

    def __init__(
        self, context: Context, back: str, make_page: Callable[[Context, Entry], QWidget]
    ) -> None:
        """Name the way ``back``; ``make_page`` builds the page of an entry."""
        super().__init__()
        self._context, self._make_page = context, make_page
        self._ids: tuple[str, ...] = ()
        self._current = ""
        self._page: QWidget | None = None
        look = context.look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(4))
        line = QHBoxLayout()
        line.setSpacing(0)
        self._frame = QVBoxLayout()
        self._frame.setContentsMargins(look.px(LINK_RIM), 0, look.px(RING), 0)
        self._back = Button(look, back, "plain", "arrow-left")
        self._back.clicked.connect(self.back_requested)
        line.addWidget(self._back)
        line.addStretch(1)
        self._place = label(look, "", 15, 400, "text2")
        line.addWidget(self._place)
        line.addSpacing(look.px(8))
        self._previous = icon_button(look, "chevron-left", self.tr("Previous"))
        self._previous.clicked.connect(self._go_back_one)
        self._next = icon_button(look, "chevron-right", self.tr("Next"))
        self._next.clicked.connect(self._go_on_one)
        line.addWidget(self._previous)
        line.addWidget(self._next)
        self._column.addLayout(line)
        self._column.addLayout(self._frame, 1)

    def show_entry(self, entry: Entry, siblings: Sequence[Entry]) -> None:
        """Show an entry among its ``siblings``, in their order."""
        self._ids = tuple(each.id for each in siblings)
        self._current = entry.id
        place, total = self._ids.index(entry.id) + 1, len(self._ids)
        self._place.setText(self.tr("{place} of {total}").format(place=place, total=total))
        if self._page is not None:
            self._frame.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
        self._page = self._make_page(self._context, entry)
        self._frame.addWidget(self._page)

    def focus_back(self) -> None:
        """Go to the way back, the first control."""
        self._back.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go_back_one(self) -> None:
        self._step(-1)

    def _go_on_one(self) -> None:
        self._step(1)

    def _step(self, by: int) -> None:
        """Ask for another entry; the last is followed by the first."""
        place = self._ids.index(self._current) + by
        self.entry_requested.emit(self._ids[place % len(self._ids)])
