"""The view of search results: moved from the field, clicked with the mouse."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from virtref.search.index import Hit
from virtref.ui.context import Context
from virtref.ui.dialogs.hit_delegate import HEADING, ROW, HitDelegate
from virtref.ui.dialogs.hit_list import HitList, HitText
from virtref.ui.palette import dress_scroll_bars, paint_background
from virtref.ui.roles import Role


class HitView(QListView):
    """Headings and hits; it never has the focus, which stays in the field."""

    opened = Signal(object)
    """The entry that was clicked."""

    def __init__(self, context: Context) -> None:
        """Make an empty view."""
        super().__init__()
        self._context = context
        look = context.look
        self._hits = HitList(self)
        self.setModel(self._hits)
        self._delegate = HitDelegate(look)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Results"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        paint_background(self, look, "surface")
        paint_background(self.viewport(), look, "surface")
        dress_scroll_bars(self, look)
        self.clicked.connect(self._open)

    @property
    def current_hit(self) -> HitText | None:
        """The hit that Enter would open."""
        hit = self.currentIndex().data(Role.HIT)
        return hit if isinstance(hit, HitText) else None

    def show_hits(self, hits: Sequence[Hit], *, keep_place: bool = False) -> None:
        """Replace the hits; the first one becomes current, or the one at the same place."""
        row = self.currentIndex().row() if keep_place else self._first
        self._hits.show(self._context, hits)
        self._make_current(row if keep_place else self._first)

    def step(self, by: int) -> None:
        """Make the hit current that is ``by`` hits further."""
        self._make_current(self._hits.step(self.currentIndex().row(), by))

    def wanted_height(self) -> int:
        """Return the pixels that all rows need."""
        look = self._context.look
        rows = (self._hits.index(row) for row in range(self._hits.rowCount()))
        tall = sum(ROW if index.data(Role.HEADING) is None else HEADING for index in rows)
        return look.px(tall) + look.px(10)

    @property
    def _first(self) -> int:
        return self._hits.step(-1, 0)

    def _make_current(self, row: int) -> None:
        if row < 0:
            return
        index = self._hits.index(row)
        self.setCurrentIndex(index)
        if row == self._first:
            self.scrollToTop()
        else:
            self.scrollTo(index)

    def _open(self, index: QModelIndex) -> None:
        hit = index.data(Role.HIT)
        if isinstance(hit, HitText):
            self.opened.emit(hit.entry)
