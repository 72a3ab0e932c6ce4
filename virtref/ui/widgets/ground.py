"""The ground of the window: its colours, before anything stands on it.

It is filled by Qt itself. A first ``paintEvent`` in Python would cost 25 ms of the start: the
overloads of ``QPainter`` have every enum of the ``Qt`` namespace made.
"""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from virtref.ui.tokens import Theme

HEADER_HEIGHT = 60
"""In design pixels; the header covers the strip with the same colours."""
WIDER_THAN_ANY_SCREEN = 32_000


class Ground(QWidget):
    """The background of the window with the strip of its header."""

    def __init__(self, theme: Theme, factor: float) -> None:
        """Fill in the colours of ``theme``; ``factor`` is that of the text."""
        super().__init__()
        surface = QColor(theme.colors["surface"])
        _fill(self, QPalette(surface, QColor(theme.colors["bg"])))
        strip = QWidget(self)
        _fill(strip, QPalette(surface, surface))
        strip.setGeometry(0, 0, WIDER_THAN_ANY_SCREEN, round(HEADER_HEIGHT * factor))


def _fill(widget: QWidget, palette: QPalette) -> None:
    widget.setPalette(palette)
    widget.setAutoFillBackground(True)
