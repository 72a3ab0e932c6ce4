"""Lucide icons, recoloured from tokens and rendered at the exact size of the screen."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from virtref.paths import resources_dir

UNKNOWN = "circle-help"
"""Drawn in place of an icon that is not shipped: a pack may name any."""

# Below this many pixels the strokes of the 24-unit grid are drawn at full weight.
_THIN_FROM = 22


@lru_cache(maxsize=512)
def _renderer(name: str, color: str, stroke: str) -> QSvgRenderer:
    path = resources_dir() / "icons" / f"{name}.svg"
    if not path.is_file():
        import logging  # noqa: PLC0415 - only when something is wrong

        logging.getLogger(__name__).warning("no icon is called %s", name)
        path = path.with_name(f"{UNKNOWN}.svg")
    svg = path.read_text(encoding="utf-8")
    svg = svg.replace("currentColor", color).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    return QSvgRenderer(QByteArray(svg.encode()))


def paint_icon(painter: QPainter, name: str, color: QColor, rect: QRectF) -> None:
    """Draw an icon in ``color`` into ``rect``."""
    stroke = "1.8" if rect.width() >= _THIN_FROM else "2"
    _renderer(name, color.name(), stroke).render(painter, rect)


def pixmap(name: str, color: QColor, size: int, ratio: float) -> QPixmap:
    """Return an icon of ``size`` logical pixels for a screen of ``ratio``."""
    picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_icon(painter, name, color, QRectF(0, 0, size, size))
    painter.end()
    return picture


def icon(name: str, color: QColor, size: int, ratio: float = 2.0) -> QIcon:
    """Return an icon for a menu or a native widget."""
    return QIcon(pixmap(name, color, size, ratio))
