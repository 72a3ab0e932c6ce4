"""The side-by-side table: as tall as its content, so that only the page scrolls."""

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView

from virtref.ui.look import Look, Width
from virtref.ui.palette import paint_background
from virtref.ui.panels.comparison.sheet import Sheet, SheetRow
from virtref.ui.panels.comparison.sheet_delegate import SheetDelegate
from virtref.ui.panels.comparison.sheet_model import SheetModel
from virtref.ui.roles import Role


class SheetTable(QTableView):
    """Titles at the left, one column per product; the headers are there for screen readers."""

    criterion_chosen = Signal(str)
    """A row was opened; carries the id of its criterion."""
    removal_requested = Signal(int)
    """Delete was pressed in the column of this product."""
    reached = Signal(QRect)
    """The keyboard went to a cell with this rectangle."""
    columns_placed = Signal()
    """The columns have new widths."""

    def __init__(self, look: Look, name: str, least_title: int) -> None:
        """Make an empty table named ``name`` for screen readers.

        The column of titles is at least ``least_title`` pixels wide.
        """
        super().__init__()
        self._look, self._least_title = look, least_title
        self._narrow = look.size.width is Width.NARROW
        self._rows = SheetModel(self)
        self.setModel(self._rows)
        self._cells = SheetDelegate(look, narrow=self._narrow)
        self.setItemDelegate(self._cells)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setAutoScroll(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.hide()
        paint_background(self, look, "surface")
        paint_background(self.viewport(), look, "surface")
        self.activated.connect(self._open)
        self.clicked.connect(self._open_title)
        self.selectionModel().currentChanged.connect(self._current_changed)

    @property
    def rows(self) -> SheetModel:
        """The model."""
        return self._rows

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another sheet; bands and aspects reach over all columns."""
        self._rows.show(sheet)
        self.clearSpans()
        for number, row in enumerate(sheet.rows):
            if row.kind != "answers":
                self.setSpan(number, 0, 1, len(sheet.columns) + 1)
        self._place()

    def mark(self, criterion: str) -> None:
        """Mark the row of a criterion; none for an empty id."""
        self._cells.mark(criterion)
        self._place()
        self.viewport().update()

    def place_of(self, criterion: str) -> QRect:
        """Return the rectangle of the row of a criterion; an empty one when it is not shown."""
        number = self._rows.row_of(criterion)
        return self.visualRect(self._rows.index(number, 0)) if number >= 0 else QRect()

    def title_width(self) -> int:
        """Return the width of the column of titles."""
        width = self._look.size.width
        if width is Width.NARROW:
            return round(self.viewport().width() * 0.34)
        return max(self._least_title, self._look.px(230 if width is Width.WIDE else 160))

    def _place(self) -> None:
        """Share the width among the products and give each row the height of its tallest cell."""
        sheet = self._rows.sheet
        count = len(sheet.columns)
        if not count:
            return
        first, whole = self.title_width(), self.viewport().width()
        edges = [first + round((whole - first) * place / count) for place in range(count + 1)]
        self.setColumnWidth(0, first)
        for place in range(count):
            self.setColumnWidth(place + 1, edges[place + 1] - edges[place])
        total = 0
        for number, row in enumerate(sheet.rows):
            tall = self._height(row, whole)
            self.setRowHeight(number, tall)
            total += tall
        self.setFixedHeight(total)
        self.columns_placed.emit()

    def _height(self, row: SheetRow, whole: int) -> int:
        if row.kind != "answers":
            return self._cells.height(row, 0, whole)
        columns = range(len(row.answers) + 1)
        return max(self._cells.height(row, place, self.columnWidth(place)) for place in columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width again."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place()

    def minimumSizeHint(self) -> QSize:
        """Accept any width."""
        return QSize(0, 0)

    def _current_changed(self, index: QModelIndex) -> None:
        if index.isValid():
            self.reached.emit(self.visualRect(index))

    def _open(self, index: QModelIndex) -> None:
        row = index.data(Role.HEADING)
        if isinstance(row, SheetRow) and row.criterion:
            self.criterion_chosen.emit(row.criterion)

    def _open_title(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self._open(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove the product of the current column with Delete."""
        column = self.currentIndex().column()
        if event.key() == Qt.Key.Key_Delete and column > 0 and not self._narrow:
            self.removal_requested.emit(column - 1)
            return
        super().keyPressEvent(event)
