"""How the timeline is painted: grid, labels with a patch behind them, then markers."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen

from virtref.content.entries import Milestone
from virtref.ui.cards import token_of
from virtref.ui.look import NUMERAL_FAMILIES, Look
from virtref.ui.panels.timeline.geometry import Geometry, Spot, label_font_size
from virtref.ui.tokens import Token

GRID_IN_CONTRAST = 0.35
"""How opaque the years' lines are where every line is white."""


def paint_ground(
    painter: QPainter, look: Look, geometry: Geometry, ticks: tuple[int, ...], width: float
) -> None:
    """Draw the bands, their lines and the grid of years."""
    for number, band in enumerate(geometry.bands):
        strip = QRectF(0, band.top, width, band.height)
        painter.fillRect(strip, look.color("surface") if number % 2 else band_color(look))
        painter.fillRect(QRectF(0, band.top + band.height - 1, width, 1), look.color("border"))
    grid = look.color("border")
    grid.setAlphaF(GRID_IN_CONTRAST if look.theme.outlined else 1.0)
    painter.setPen(QPen(grid, 1))
    for tick in ticks:
        x = round(geometry.scale.x(tick)) + 0.5
        painter.drawLine(QPointF(x, 0), QPointF(x, geometry.height))


def band_color(look: Look) -> QColor:
    """Return the ground of every second band."""
    return look.color("bg") if look.theme.name == "light" else look.color("surface")


def lane_token(geometry: Geometry, milestone: Milestone) -> Token:
    """Return the colour of a date: that of its lane, orange for the course's."""
    if milestone.key_date is not None:
        return "course"
    for band in geometry.bands:
        if band.term.id == milestone.lane:
            return token_of(band.term.token)
    return "text2"


def paint_label(
    painter: QPainter,
    look: Look,
    milestone: Milestone,
    spot: Spot,
    token: Token,
    ground: QColor,
    *,
    large: bool,
) -> None:
    """Draw the bar of an interval in its colour and the label, with a patch over the grid."""
    if spot.bar is not None:
        _paint_bar(painter, look, spot.bar, token)
    if spot.label is None:
        return
    inside = spot.bar is not None and spot.bar.contains(spot.label.center())
    if not inside:
        patch = spot.label.adjusted(-2, look.px(3), 2, -look.px(3))
        painter.fillRect(patch, ground)
    size, weight = label_font_size(large=large)
    key = milestone.key_date is not None
    painter.setFont(look.font(size, 600 if key else weight))
    painter.setPen(look.color("course" if key else "text"))
    painter.drawText(
        spot.label.adjusted(0, 0, 4, 0), Qt.AlignmentFlag.AlignVCenter, look.say(milestone.label)
    )


def _paint_bar(painter: QPainter, look: Look, bar: QRectF, token: Token) -> None:
    fade = QLinearGradient(bar.topLeft(), bar.topRight())
    fill = look.fill(token)
    fade.setColorAt(0, fill)
    fade.setColorAt(0.6, fill)
    fill.setAlpha(0)
    fade.setColorAt(1, fill)
    painter.fillRect(bar, fade)
    painter.setPen(QPen(look.color(token), look.px(1.5), Qt.PenStyle.DashLine))
    painter.drawLine(bar.topLeft(), bar.topRight())
    painter.drawLine(bar.bottomLeft(), bar.bottomRight())


def paint_marker(
    painter: QPainter, look: Look, milestone: Milestone, spot: Spot, token: Token, *, current: bool
) -> None:
    """Draw a ring, or a numbered disc for a key date; the current one has a second ring."""
    color = look.color(token)
    if milestone.key_date is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(spot.marker)
        painter.setPen(look.color("surface"))
        painter.setFont(look.font(13, 700, NUMERAL_FAMILIES))
        painter.drawText(spot.marker, Qt.AlignmentFlag.AlignCenter, str(milestone.key_date))
    else:
        painter.setPen(QPen(color, look.px(2.5)))
        painter.setBrush(look.color("surface"))
        inset = look.px(2.5) / 2
        painter.drawEllipse(spot.marker.adjusted(inset, inset, -inset, -inset))
    if current:
        out = look.px(3.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, look.px(2)))
        painter.drawEllipse(spot.marker.adjusted(-out, -out, out, out))


def paint_disc(painter: QPainter, look: Look, rect: QRectF, number: int) -> None:
    """Draw the disc that stands for ``number`` dates without room."""
    painter.setPen(QPen(look.color("control"), look.px(1)))
    painter.setBrush(look.color("surface"))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setPen(look.color("text2"))
    painter.setFont(look.font(13, 700, NUMERAL_FAMILIES))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, f"+{number}")
