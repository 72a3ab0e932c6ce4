"""A dialog over the whole window: its panel stands on a veil that dims what is behind."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
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
        self.panel_size: tuple[float, float] = (0, 0)
        self.side = 0
        self._ground = QPixmap()
        self._drawn: tuple[QRect, int, int] | None = None
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
        """Put the panel into the middle, on a ground that is drawn again where it has changed."""
        look, size = self.look, self.panel_size
        gap = look.px(12 if look.size.width is Width.NARROW else 44)
        width = min(look.px(size[0]), self.width() - gap)
        height = min(look.px(size[1]), self.height() - gap)
        place = QRect((self.width() - width) // 2, (self.height() - height) // 2, width, height)
        drawn = (place, self.side, self._behind.cacheKey())
        if drawn != self._drawn:
            self.panel.setGeometry(place)
            self._ground, self._drawn = self._paint_ground(), drawn
            self.update()

    def _paint_ground(self) -> QPixmap:
        """Return the veil, the shadow and the panel with its side: what every click uncovers."""
        look, panel, radius = self.look, QRectF(self.panel.geometry()), self.look.px(16)
        picture = QPixmap(self._behind)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dark = VEIL_ALPHA + (50 if look.theme.name != "light" else 0)
        painter.fillRect(self.rect(), QColor(0, 0, 0, dark))
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(SHADOW_STEPS, 0, -2):
            painter.setBrush(QColor(0, 0, 0, 8))
            painter.drawRoundedRect(
                panel.adjusted(-step, -step + 4, step, step + 4), radius + step, radius + step
            )
        shape = QPainterPath()
        shape.addRoundedRect(panel, radius, radius)
        painter.fillPath(shape, look.color("surface"))
        if self.side:
            painter.setClipPath(shape)
            side = QRectF(panel.left(), panel.top(), self.side, panel.height())
            painter.fillRect(side, look.color("sunken"))
            painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.color("border"), 1))
        painter.drawPath(shape)
        painter.end()
        return picture

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the ground, which is opaque: it is copied, not blended."""
        painter = QPainter(self)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        ratio, part = self._ground.devicePixelRatio(), QRectF(event.rect())
        corner, size = part.topLeft() * ratio, part.size() * ratio
        painter.drawPixmap(part, self._ground, QRectF(corner, size))
        painter.end()
