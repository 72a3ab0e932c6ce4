"""The zoom of the timeline: a slider between a minus and a plus."""

from math import log2

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider

from virtref.ui.icons import paint_icon
from virtref.ui.look import Look
from virtref.ui.panels.timeline.scale import MOST_ZOOM
from virtref.ui.widgets.focus import RING, Ringed, paint_ring

STEPS = 40


class ZoomBar(Ringed, QSlider):
    """A slider over the zoom on a logarithmic scale, in an outlined frame."""

    zoom_requested = Signal(float)

    def __init__(self, look: Look) -> None:
        """Start at the first zoom."""
        super().__init__(Qt.Orientation.Horizontal)
        self._look = look
        self.setRange(0, STEPS)
        self.setPageStep(5)
        self.setAccessibleName(self.tr("Zoom"))
        self.setToolTip(self.tr("Zoom (Ctrl and wheel on the timeline)"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._changed)

    def sizeHint(self) -> QSize:
        """Return the size of the frame with its ring."""
        ring = 2 * self._look.px(RING)
        return QSize(self._look.px(180) + ring, self._look.px(36) + ring)

    def show_zoom(self, zoom: float) -> None:
        """Move the knob without asking for a zoom."""
        self.blockSignals(True)
        self.setValue(round(log2(zoom) / log2(MOST_ZOOM) * STEPS))
        self.blockSignals(False)
        self.update()

    def _changed(self, value: int) -> None:
        self.zoom_requested.emit(2 ** (value / STEPS * log2(MOST_ZOOM)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, the signs, the track and the knob."""
        look, ring = self._look, self._look.px(RING)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(ring, ring, -ring, -ring)
        painter.setPen(QPen(look.color("control"), look.px(1)))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), look.px(8), look.px(8))
        size = look.px(16)
        middle = body.center().y()
        left = QRectF(body.left() + look.px(10), middle - size / 2, size, size)
        right = QRectF(body.right() - look.px(10) - size, middle - size / 2, size, size)
        paint_icon(painter, "minus", look.color("text2"), left)
        paint_icon(painter, "plus", look.color("text2"), right)
        start, end = left.right() + look.px(10), right.left() - look.px(10)
        knob = start + (end - start) * self.value() / STEPS
        track = QPen(look.color("border"), look.px(4))
        track.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(track)
        painter.drawLine(QPointF(start, middle), QPointF(end, middle))
        track.setColor(look.color("accent"))
        painter.setPen(track)
        painter.drawLine(QPointF(start, middle), QPointF(knob, middle))
        painter.setPen(QPen(look.color("accent"), look.px(2)))
        painter.setBrush(look.color("surface"))
        painter.drawEllipse(QPointF(knob, middle), look.px(7), look.px(7))
        if self._ringed and self.hasFocus():
            paint_ring(painter, look, body, look.px(8))
        painter.end()
