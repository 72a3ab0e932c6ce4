"""The shapes that small drawings are made of: servers, hypervisors, machines, arrows."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from virtref.ui.icons import paint_icon
from virtref.ui.look import Look
from virtref.ui.tokens import Token

STROKE = 1.6
"""Width of every line, in the units of the drawing."""
_HEAD = 6.0
"""Length of the head of an arrow."""


@dataclass(frozen=True)
class Sketch:
    """A painter that knows the blocks of the course; lengths are units of the drawing."""

    painter: QPainter
    look: Look

    def _block(self, rect: QRectF, token: Token, fill: QColor | None, *, dashed: bool) -> None:
        pen = QPen(self.look.color(token), STROKE)
        if dashed:
            pen.setDashPattern([3, 2])
        self.painter.setPen(pen)
        self.painter.setBrush(fill or Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(rect, 4, 4)

    def server(self, x: float, y: float, width: float, *, failed: bool = False) -> None:
        """Draw a physical machine; a failed one is red with a cross."""
        token: Token = "bad" if failed else "layer-hw"
        rect = QRectF(x, y, width, 26)
        self._block(rect, token, self.look.fill(token), dashed=False)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.look.color(token))
        for step in (8, 14):
            self.painter.drawEllipse(QPointF(x + step, rect.center().y()), 2, 2)
        if failed:
            self.icon("x", rect.right() - 23, rect.center().y() - 8, 16, "bad")

    def hypervisor(self, x: float, y: float, width: float) -> None:
        """Draw the thin layer between the hardware and the machines."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.look.color("layer-hyp"))
        self.painter.drawRoundedRect(QRectF(x, y, width, 11), 3, 3)

    def machine(self, x: float, y: float, width: float, height: float = 29) -> None:
        """Draw a virtual machine."""
        rect = QRectF(x, y, width, height)
        self._block(rect, "layer-guest", self.look.fill("layer-guest"), dashed=False)

    def absent_machine(self, x: float, y: float, width: float) -> None:
        """Draw a machine that is not there yet, or no longer."""
        rect = QRectF(x, y, width, 29)
        self._block(rect, "layer-guest", self.look.color("surface"), dashed=True)

    def host(self, x: float, y: float, width: float) -> None:
        """Draw a hypervisor on a server, right under machines that end at ``y``."""
        self.hypervisor(x, y + 4, width)
        self.server(x, y + 18, width)

    def arrow(self, x: float, y: float, end: float, token: Token = "layer-hw") -> None:
        """Draw an arrow to the right."""
        color = self.look.color(token)
        self.painter.setPen(QPen(color, STROKE))
        self.painter.drawLine(QPointF(x, y), QPointF(end - _HEAD + 1, y))
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(color)
        head = [QPointF(end, y), QPointF(end - _HEAD, y - 3.5), QPointF(end - _HEAD, y + 3.5)]
        self.painter.drawPolygon(QPolygonF(head))

    def curve(self, start: QPointF, end: QPointF, token: Token) -> None:
        """Draw a soft line from left to right."""
        middle = (start.x() + end.x()) / 2
        path = QPainterPath(start)
        path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
        self.painter.setPen(QPen(self.look.color(token), STROKE))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawPath(path)

    def icon(self, name: str, x: float, y: float, size: float, token: Token) -> None:
        """Draw an icon."""
        paint_icon(self.painter, name, self.look.color(token), QRectF(x, y, size, size))

    def cloud(self, x: float, y: float, scale: float) -> None:
        """Draw a cloud of 20 by 14 times ``scale`` units, as two discs and what joins them."""
        shape = QPainterPath()
        for disc in (QRectF(0, 0, 14, 14), QRectF(11, 5, 9, 9)):
            part = QPainterPath()
            part.addEllipse(disc)
            shape = shape.united(part)
        joint = QPainterPath()
        joint.addRect(QRectF(7, 5, 8.5, 9))
        self.painter.save()
        self.painter.translate(x, y)
        self.painter.scale(scale, scale)
        self.painter.setPen(QPen(self.look.color("layer-hw"), STROKE * 1.2 / scale))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawPath(shape.united(joint).simplified())
        self.painter.restore()

    def bar(self, x: float, foot: float, height: float) -> None:
        """Draw a bar of a chart, standing on ``foot``."""
        rect = QRectF(x, foot - height, 11, height)
        self._block(rect, "layer-guest", self.look.fill("layer-guest"), dashed=False)

    def ground(self, x: float, y: float, end: float) -> None:
        """Draw the line that bars stand on."""
        self.painter.setPen(QPen(self.look.color("layer-hw"), STROKE))
        self.painter.drawLine(QPointF(x, y), QPointF(end, y))
