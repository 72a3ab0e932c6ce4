"""The timeline view: a list view whose rows stand on a time scale.

It is a ``QListView`` so that selection, keys and screen readers work as in any list.
"""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from virtref.content.entries import Milestone
from virtref.content.taxonomy import Term
from virtref.ui.context import Context
from virtref.ui.models.entry_list import Index
from virtref.ui.palette import dress_scroll_bars, paint_background
from virtref.ui.panels.timeline.disc_menu import disc_menu
from virtref.ui.panels.timeline.geometry import Geometry, Spot, lay_out
from virtref.ui.panels.timeline.margins import Axis, LaneNames, lane_width
from virtref.ui.panels.timeline.model import MilestoneList
from virtref.ui.panels.timeline.neighbours import in_next_lane
from virtref.ui.panels.timeline.painting import (
    band_color,
    lane_token,
    paint_disc,
    paint_ground,
    paint_label,
    paint_marker,
)
from virtref.ui.panels.timeline.scale import MOST_ZOOM, Scale, year_of

TICK_ROOM = 64
"""Room between two labels of the axis, in design pixels."""
LEAST_WIDTH = 520
"""Width of all years at the first zoom, in design pixels; a narrower view scrolls."""
ZOOM_STEP = 1.25


class TimelineView(QListView):
    """Dates on lanes; the current one is previewed, a click or Enter opens it."""

    previewed = Signal(object)
    opened = Signal(object)
    zoomed = Signal(float)

    def __init__(self, context: Context) -> None:
        """Make an empty timeline."""
        super().__init__()
        self._context, self._look = context, context.look
        self._dates = MilestoneList(context, self)
        self._lanes: tuple[Term, ...] = ()
        self._large = False
        self._zoom = 1.0
        self._choosing = False
        self._drawing: Geometry | None = None
        self._axis_height = self._look.px(42 if not self._look.size.short else 38)
        self._names = LaneNames(self._look, self.tr("Lanes"), self._axis_height, self)
        self._axis = Axis(self._look, self)
        self.setModel(self._dates)
        self.setAccessibleName(self.tr("Timeline"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        paint_background(self.viewport(), self._look, "surface")
        corner = QWidget()
        paint_background(corner, self._look, "surface")
        self.setCornerWidget(corner)
        dress_scroll_bars(self, self._look)
        left = self._look.px(lane_width(self._look))
        self.setViewportMargins(left, self._axis_height, 0, 0)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.clicked.connect(self._open_index)
        self.activated.connect(self._open_index)
        self.horizontalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def dates(self) -> MilestoneList:
        """The dates in the order of time."""
        return self._dates

    @property
    def spots(self) -> tuple[Spot, ...]:
        """Where each date is drawn, in pixels of the whole drawing."""
        return self._drawing.spots if self._drawing else ()

    def show_dates(
        self, milestones: Sequence[Milestone], lanes: Sequence[Term], *, large: bool
    ) -> None:
        """Show other dates on other lanes; ``large`` for key dates alone."""
        self._lanes, self._large = tuple(lanes), large
        self._dates.show(milestones)
        self._lay_out()

    def set_zoom(self, zoom: float, anchor: float | None = None) -> None:
        """Zoom to 1…12 times, keeping the year at viewport pixel ``anchor`` in place."""
        zoom = max(1.0, min(MOST_ZOOM, zoom))
        if self._drawing is None or zoom == self._zoom:
            return
        place = self.viewport().width() / 2 if anchor is None else anchor
        year = self._drawing.scale.year(place + self.horizontalScrollBar().value())
        self._zoom = zoom
        self._lay_out()
        self.horizontalScrollBar().setValue(round(self._drawing.scale.x(year) - place))
        self.zoomed.emit(zoom)

    @property
    def zoom(self) -> float:
        """The present zoom, 1 when all years fit."""
        return self._zoom

    def choose(self, entry_id: str) -> bool:
        """Make a date current without announcing it; False when it is not shown."""
        row = self._dates.row_of(entry_id)
        if row < 0:
            return False
        self._choosing = True
        self.setCurrentIndex(self._dates.index(row))
        self._choosing = False
        self.scrollTo(self.currentIndex())
        self._scrolled()
        return True

    def _lay_out(self) -> None:
        view = self.viewport().size()
        width = max(view.width(), self._look.px(LEAST_WIDTH)) * self._zoom
        scale = Scale(width, self._look.px(34), self._zoom)
        self._drawing = lay_out(
            self._look, self._lanes, self._dates.milestones, scale, view.height(), large=self._large
        )
        self.updateGeometries()
        self._scrolled()

    def _scrolled(self) -> None:
        if self._drawing is None:
            return
        x, y = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        self._axis.show_scale(self._drawing, self._ticks(), x, self._pill())
        self._names.show_lanes(self._drawing, y)
        self.viewport().update()

    def _ticks(self) -> tuple[int, ...]:
        return self._drawing.scale.ticks(self._look.px(TICK_ROOM)) if self._drawing else ()

    def _pill(self) -> tuple[float, str, bool] | None:
        milestone = self._milestone(self.currentIndex())
        if milestone is None or self._drawing is None:
            return None
        start = milestone.when.earliest()
        key = milestone.key_date is not None
        return self._drawing.scale.x(year_of(start)), str(start.year), key

    def _milestone(self, index: Index) -> Milestone | None:
        row = index.row()
        known = index.isValid() and row < len(self._dates.milestones)
        return self._dates.milestones[row] if known else None

    # The list view's own geometry is replaced by the drawing's.

    def updateGeometries(self) -> None:
        """Give the scroll bars the size of the drawing, and the margins their place."""
        view = self.viewport().geometry()
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        drawing = self._drawing
        sizes = (drawing.scale.width, drawing.height) if drawing else (0.0, 0.0)
        for bar, length, room in zip(bars, sizes, (view.width(), view.height()), strict=True):
            bar.setPageStep(room)
            bar.setSingleStep(self._look.px(40))
            bar.setRange(0, max(0, round(length) - room))
        left = self._look.px(lane_width(self._look))
        self._names.setGeometry(0, 0, left, view.bottom() + 1)
        self._axis.setGeometry(left, 0, view.width(), self._axis_height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything again for the new size."""
        super().resizeEvent(event)
        self._lay_out()
        if self._drawing is not None:
            down = self.verticalScrollBar()
            down.setValue(round(self._drawing.top_near(down.value())))
        self.scrollTo(self.currentIndex())

    def horizontalOffset(self) -> int:
        """Return how far the drawing is scrolled."""
        return self.horizontalScrollBar().value()

    def verticalOffset(self) -> int:
        """Return how far the drawing is scrolled down."""
        return self.verticalScrollBar().value()

    def visualRect(self, index: Index) -> QRect:
        """Return where a date is, in viewport pixels."""
        if self._drawing is None or not 0 <= index.row() < len(self._drawing.spots):
            return QRect()
        bounds = self._drawing.spots[index.row()].bounds.toAlignedRect()
        return bounds.translated(-self.horizontalOffset(), -self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the date at a viewport pixel."""
        rows = [r for r in range(self._dates.rowCount()) if self._hit(r, point)]
        if not rows:
            return QModelIndex()
        middle = [self.visualRect(self._dates.index(row)).width() for row in rows]
        return self._dates.index(rows[middle.index(min(middle))])

    def _hit(self, row: int, point: QPoint) -> bool:
        return self.visualRect(self._dates.index(row)).adjusted(-3, -2, 3, 2).contains(point)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go through the dates in the order of time; up and down change the lane."""
        del modifiers
        total = self._dates.rowCount()
        row = self.currentIndex().row()
        if total == 0:
            return QModelIndex()
        move = QAbstractItemView.CursorAction
        match action:
            case move.MoveHome:
                target = 0
            case move.MoveEnd:
                target = total - 1
            case move.MoveLeft | move.MovePrevious:
                target = max(0, row - 1)
            case move.MoveRight | move.MoveNext:
                target = min(total - 1, row + 1)
            case move.MoveUp | move.MovePageUp:
                target = in_next_lane(self._dates.milestones, self._lanes, row, -1)
            case _:
                target = in_next_lane(self._dates.milestones, self._lanes, row, 1)
        return self._dates.index(target)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a date and its whole lane into view."""
        del hint
        rect, view = self.visualRect(index), self.viewport().rect()
        milestone, drawing = self._milestone(index), self._drawing
        if rect.isNull() or milestone is None or drawing is None:
            return
        margin = self._look.px(24)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        if rect.left() < 0:
            across.setValue(across.value() + rect.left() - margin)
        elif rect.right() > view.width():
            across.setValue(across.value() + rect.right() - view.width() + margin)
        top, bottom = drawing.ends(milestone.lane)
        if top < down.value():
            down.setValue(round(top))
        elif bottom > down.value() + view.height():
            down.setValue(round(drawing.top_from(bottom - view.height())))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the date in ``rect``, which a click makes one pixel large."""
        index = self.indexAt(rect.center())
        selection = QItemSelection(index, index) if index.isValid() else QItemSelection()
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return everything: the drawing repaints as a whole."""
        del selection
        return QRegion(self.viewport().rect())

    def _current_changed(self, index: QModelIndex) -> None:
        self._scrolled()
        milestone = self._milestone(index)
        if milestone is not None and not self._choosing:
            self.previewed.emit(milestone)

    def _open_index(self, index: QModelIndex) -> None:
        milestone = self._milestone(index)
        if milestone is not None:
            self.opened.emit(milestone)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the list of a disc, or choose a date."""
        if self._drawing is not None and event.button() == Qt.MouseButton.LeftButton:
            offset = QPoint(self.horizontalOffset(), self.verticalOffset())
            place = event.position() + offset.toPointF()
            for band in self._drawing.bands:
                for rect, numbers in band.discs:
                    if rect.contains(place):
                        self._open_disc(numbers, event.globalPosition().toPoint())
                        return
        super().mousePressEvent(event)

    def _open_disc(self, numbers: tuple[int, ...], place: QPoint) -> None:
        menu = disc_menu(self, self._look, self._dates.milestones, numbers)
        menu.triggered.connect(self._disc_chosen)
        menu.popup(place)

    def _disc_chosen(self, action: object) -> None:
        number = action.data() if hasattr(action, "data") else -1
        self.setCurrentIndex(self._dates.index(number))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer with Ctrl, scroll sideways with Shift."""
        step = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            factor = ZOOM_STEP if step > 0 else 1 / ZOOM_STEP
            self.set_zoom(self._zoom * factor, event.position().x())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - step)
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current date with Enter on every system."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open_index(self.currentIndex())
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the grid, then labels, then markers."""
        del event
        drawing = self._drawing
        if drawing is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.horizontalOffset(), -self.verticalOffset())
        paint_ground(painter, self._look, drawing, self._ticks(), drawing.scale.width)
        self._paint_current_line(painter, drawing)
        grounds = {
            band.term.id: self._look.color("surface") if number % 2 else band_color(self._look)
            for number, band in enumerate(drawing.bands)
        }
        pairs = list(zip(self._dates.milestones, drawing.spots, strict=True))
        for milestone, spot in pairs:
            token, ground = lane_token(drawing, milestone), grounds[milestone.lane]
            paint_label(painter, self._look, milestone, spot, token, ground, large=self._large)
        current = self.currentIndex().row()
        for number, (milestone, spot) in enumerate(pairs):
            if spot.label is not None:
                token = lane_token(drawing, milestone)
                paint_marker(painter, self._look, milestone, spot, token, current=number == current)
        for band in drawing.bands:
            for rect, numbers in band.discs:
                paint_disc(painter, self._look, rect, len(numbers))
        self._paint_focus(painter, drawing, current)
        painter.end()

    def _paint_current_line(self, painter: QPainter, drawing: Geometry) -> None:
        pill = self._pill()
        if pill is None:
            return
        x, _, course = pill
        color = self._look.color("course" if course else "accent")
        painter.setPen(QPen(color, self._look.px(1.5), Qt.PenStyle.DashLine))
        bottom = drawing.spots[self.currentIndex().row()].marker.center().y()
        painter.drawLine(round(x), 0, round(x), round(bottom))

    def _paint_focus(self, painter: QPainter, drawing: Geometry, current: int) -> None:
        window = self.window()
        by_key = window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if not (self.hasFocus() and by_key and 0 <= current < len(drawing.spots)):
            return
        width = self._look.px(3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.color("accent"), width))
        box = drawing.spots[current].bounds.adjusted(-6, -2, 6, 2)
        painter.drawRoundedRect(box, self._look.px(8), self._look.px(8))
