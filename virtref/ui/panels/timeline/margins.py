"""What stays put at the edges of the timeline: the axis above, the names of lanes at the left."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from virtref.ui.cards import token_of
from virtref.ui.icons import paint_icon
from virtref.ui.look import NUMERAL_FAMILIES, Look, Width
from virtref.ui.panels.timeline.geometry import Geometry
from virtref.ui.panels.timeline.painting import band_color
from virtref.ui.panels.timeline.scale import BREAK_YEAR

PILL_ROOM = 56
"""Axis labels nearer than this to the year pill are hidden, in design pixels."""


class Axis(QWidget):
    """The years, the break of the scale, and the pill of the current date."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Make an axis with nothing on it."""
        super().__init__(parent)
        self._look = look
        self._geometry: Geometry | None = None
        self._ticks: tuple[int, ...] = ()
        self._offset = 0
        self._pill: tuple[float, str, bool] | None = None

    def show_scale(
        self,
        geometry: Geometry,
        ticks: tuple[int, ...],
        offset: int,
        pill: tuple[float, str, bool] | None,
    ) -> None:
        """Show years ``ticks`` scrolled by ``offset``; the pill is x, text, and of the course."""
        self._geometry, self._ticks, self._offset, self._pill = geometry, ticks, offset, pill
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the years and the pill."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.color("surface"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), look.color("border"))
        if self._geometry is None:
            return
        font = look.font(13, 500, NUMERAL_FAMILIES)
        painter.setFont(font)
        painter.setPen(look.color("text3"))
        metrics = QFontMetricsF(font)
        scale = self._geometry.scale
        for tick in self._ticks:
            x = scale.x(tick) - self._offset
            if self._pill and abs(self._pill[0] - self._offset - x) < look.px(PILL_ROOM):
                continue
            width = metrics.horizontalAdvance(str(tick)) + 2
            if width / 2 <= x <= self.width() - width / 2:
                place = QRectF(x - width / 2, 0, width, self.height())
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(tick))
        if scale.squeezed:
            self._paint_break(painter, scale.x(BREAK_YEAR) - self._offset - look.px(20))
        self._paint_pill(painter)
        painter.end()

    def _paint_break(self, painter: QPainter, x: float) -> None:
        look = self._look
        painter.setPen(QPen(look.color("text2"), look.px(1.5)))
        bottom = self.height() - look.px(1)
        for shift in (0, look.px(5)):
            start = QPointF(x + shift - look.px(2), bottom)
            painter.drawLine(start, start + QPointF(look.px(5), -look.px(9)))

    def _paint_pill(self, painter: QPainter) -> None:
        if self._pill is None:
            return
        look = self._look
        x, text, course = self._pill
        font = look.font(14, 700, NUMERAL_FAMILIES)
        width = QFontMetricsF(font).horizontalAdvance(text) + look.px(16)
        left = min(max(0.0, x - self._offset - width / 2), self.width() - width)
        box = QRectF(left, look.px(7), width, self.height() - look.px(14))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("course" if course else "accent"))
        painter.drawRoundedRect(box, look.px(6), look.px(6))
        painter.setPen(look.color("surface" if course else "on-accent"))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class LaneNames(QWidget):
    """The icon and the name of each lane."""

    def __init__(self, look: Look, heading: str, axis_height: int, parent: QWidget) -> None:
        """Show ``heading`` beside the axis."""
        super().__init__(parent)
        self._look, self._heading, self._axis = look, heading, axis_height
        self._geometry: Geometry | None = None
        self._offset = 0

    def sizeHint(self) -> QSize:
        """Return the width of the column."""
        return QSize(self._look.px(lane_width(self._look)), 0)

    def show_lanes(self, geometry: Geometry, offset: int) -> None:
        """Show the lanes scrolled by ``offset``."""
        self._geometry, self._offset = geometry, offset
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the names."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.color("surface"))
        inset = look.px(17)
        if self._geometry is not None:
            painter.setClipRect(QRectF(0, self._axis, self.width(), self.height() - self._axis))
            for number, band in enumerate(self._geometry.bands):
                top = band.top - self._offset + self._axis
                strip = QRectF(0, top, self.width(), band.height)
                painter.fillRect(strip, look.color("surface") if number % 2 else band_color(look))
                painter.fillRect(
                    QRectF(0, strip.bottom() - 1, strip.width(), 1), look.color("border")
                )
                size = look.px(18)
                icon = QRectF(inset, strip.center().y() - size / 2, size, size)
                paint_icon(painter, band.term.icon, look.color(token_of(band.term.token)), icon)
                painter.setFont(look.font(15 if not look.size.short else 14, 600))
                painter.setPen(look.color("text"))
                room = self.width() - icon.right() - look.px(12)
                place = QRectF(icon.right() + look.px(8), top, room, band.height)
                wrap = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(place, wrap, look.say(band.term.title))
            painter.setClipping(False)
        painter.setFont(look.font(13, 600))
        painter.setPen(look.color("text3"))
        painter.drawText(
            QRectF(inset, 0, self.width(), self._axis), Qt.AlignmentFlag.AlignVCenter, self._heading
        )
        painter.fillRect(QRectF(0, self._axis - 1, self.width(), 1), look.color("border"))
        painter.fillRect(QRectF(self.width() - 1, 0, 1, self.height()), look.color("border"))
        painter.end()


def lane_width(look: Look) -> float:
    """Return the width of the names, in design pixels."""
    match look.size.width:
        case Width.WIDE:
            return 188
        case Width.MEDIUM:
            return 165
        case Width.NARROW:
            return 150
