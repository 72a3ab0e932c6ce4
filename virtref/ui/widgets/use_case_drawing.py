"""The drawings of the use cases, painted from the blocks of the course."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from virtref.ui.look import Look
from virtref.ui.widgets.focus import hairline
from virtref.ui.widgets.sketch import Sketch

WIDTH, HEIGHT = 236.0, 146.0
"""The size of every drawing, in its own units."""


def _consolidation(sketch: Sketch) -> None:
    for y in (27, 60, 92):
        sketch.server(14, y, 56)
    sketch.arrow(82, 73, 113)
    for x in (130, 162, 194):
        sketch.machine(x, 45, 27)
    sketch.host(130, 74, 91)


def _tests(sketch: Sketch) -> None:
    sketch.machine(18, 45, 35)
    sketch.absent_machine(62, 45, 35)
    sketch.icon("flask-conical", 71, 51, 17, "layer-guest")
    sketch.host(18, 74, 79)
    sketch.arrow(109, 69, 141)
    sketch.machine(153, 45, 36)
    sketch.icon("trash-2", 197, 50, 19, "layer-hw")
    sketch.host(153, 74, 64)


def _availability(sketch: Sketch) -> None:
    sketch.absent_machine(36, 45, 36)
    sketch.arrow(77, 59, 160, "layer-guest")
    sketch.server(14, 92, 80, failed=True)
    sketch.machine(164, 45, 36)
    sketch.host(142, 74, 80)


def _vdi(sketch: Sketch) -> None:
    for x in (14, 46, 78):
        sketch.machine(x, 45, 27)
    sketch.host(14, 74, 91)
    for y in (40, 74, 108):
        sketch.curve(QPointF(112, 59), QPointF(170, y), "layer-guest")
        sketch.icon("monitor", 174, y - 13, 26, "layer-hw")


def _cloud(sketch: Sketch) -> None:
    sketch.cloud(20, 42, 3.9)
    for x in (37, 64):
        sketch.machine(x, 69, 21, 21)
    sketch.arrow(114, 73, 146)
    for x, height in ((161, 14), (178, 27), (195, 43), (212, 59)):
        sketch.bar(x, 108, height)
    sketch.ground(155, 109, 229)


DRAWINGS: Mapping[str, Callable[[Sketch], None]] = MappingProxyType(
    {
        "consolidation": _consolidation,
        "tests": _tests,
        "availability": _availability,
        "vdi": _vdi,
        "cloud": _cloud,
    }
)


class UseCaseDrawing(QWidget):
    """A drawing in its well; decorative, the words beside it say the same."""

    def __init__(self, look: Look, name: str) -> None:
        """Draw ``name``, one of ``DRAWINGS``; another name leaves the well empty."""
        super().__init__()
        self._look, self._paint = look, DRAWINGS.get(name)
        self.setMinimumSize(look.px(140), look.px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of the design."""
        return QSize(self._look.px(WIDTH), self._look.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the well, and in its middle the drawing, as large as fits."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = hairline(self)
        outline = QPen(look.color("border"), line) if look.theme.outlined else Qt.PenStyle.NoPen
        painter.setPen(outline)
        painter.setBrush(look.color("bg"))
        well = QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        painter.drawRoundedRect(well, look.px(10), look.px(10))
        if self._paint is not None:
            scale = min(self.width() / WIDTH, self.height() / HEIGHT)
            painter.translate(
                (self.width() - WIDTH * scale) / 2, (self.height() - HEIGHT * scale) / 2
            )
            painter.scale(scale, scale)
            self._paint(Sketch(painter, look))
        painter.end()
