"""A dialog over the whole window: its panel stands on a veil that dims what is behind."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QWidget

from virtref.ui.look import Look, Width

VEIL_ALPHA = 128
SHADOW_STEPS = 12


class VeiledDialog(QDialog):
    """Follows the window that it covers; what it shows stands in ``panel``.

    ``panel_size`` is in design pixels, where there is room; ``side`` is the width in pixels of
    the sunken side of the panel.
    """

    window_changed = Signal()
    """The window that is covered has moved or has another size."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Cover ``parent``."""
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.look = look
        self.panel = QWidget(self)
        self.panel_size = (0, 0)
        self.side = 0
        parent.installEventFilter(self)
        self._cover(parent)

    def _cover(self, parent: QWidget) -> None:
        # A picture of the window stands behind the veil: a translucent dialog is black where the
        # screen has no compositor, as on remote desktops.
        self._behind = parent.grab()
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.setGeometry(corner.x(), corner.y(), parent.width(), parent.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the window when it moves or changes size."""
        follows = event.type() in {QEvent.Type.Move, QEvent.Type.Resize}
        if follows and isinstance(watched, QWidget):
            self._cover(watched)
            self.window_changed.emit()
        return False

    def place_panel(self) -> None:
        """Put the panel into the middle."""
        look, size = self.look, self.panel_size
        gap = look.px(12 if look.size.width is Width.NARROW else 44)
        width = min(look.px(size[0]), self.width() - gap)
        height = min(look.px(size[1]), self.height() - gap)
        left, top = (self.width() - width) // 2, (self.height() - height) // 2
        self.panel.setGeometry(left, top, width, height)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the veil, the shadow and the ground of the panel."""
        painter = QPainter(self)
        panel, changed = QRectF(self.panel.geometry()), QRectF(event.rect())
        if _is_inside(panel, self.look.px(16), changed):
            painter.fillRect(changed, self.look.color("surface"))
        else:
            self._paint_around(painter, panel)
        side = QPainterPath()
        side.addRect(QRectF(panel.left(), panel.top(), self.side, panel.height()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(side.intersected(self._shape(panel)), self.look.color("sunken"))
        painter.setPen(QPen(self.look.color("border"), 1))
        painter.drawPath(self._shape(panel))
        painter.end()

    def _paint_around(self, painter: QPainter, panel: QRectF) -> None:
        look = self.look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._behind)
        dark = VEIL_ALPHA + (50 if look.theme.name != "light" else 0)
        painter.fillRect(self.rect(), QColor(0, 0, 0, dark))
        radius = look.px(16)
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(SHADOW_STEPS, 0, -2):
            painter.setBrush(QColor(0, 0, 0, 8))
            painter.drawRoundedRect(
                panel.adjusted(-step, -step + 4, step, step + 4), radius + step, radius + step
            )
        painter.fillPath(self._shape(panel), look.color("surface"))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _shape(self, panel: QRectF) -> QPainterPath:
        shape, radius = QPainterPath(), self.look.px(16)
        shape.addRoundedRect(panel, radius, radius)
        return shape


def _is_inside(panel: QRectF, radius: float, part: QRectF) -> bool:
    """Tell whether a part of the panel is clear of its outline and of its round corners."""
    wide = panel.adjusted(1, radius, -1, -radius)
    tall = panel.adjusted(radius, 1, -radius, -1)
    return wide.contains(part) or tall.contains(part)
