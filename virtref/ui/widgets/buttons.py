"""Buttons: primary (filled, at most one per area), secondary (outlined) and quiet (a link)."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from virtref.ui.icons import paint_icon
from virtref.ui.look import Look
from virtref.ui.tips import plain_tip
from virtref.ui.tokens import Token
from virtref.ui.widgets.focus import RING, paint_ring
from virtref.ui.widgets.pressable import Pressable

Kind = Literal["primary", "secondary", "quiet", "plain"]


class Button(Pressable):
    """A painted push button; ``quiet`` is a link in accent, ``plain`` a link in text colour."""

    def __init__(
        self,
        look: Look,
        text: str,
        kind: Kind = "secondary",
        icon: str = "",
        trailing: str = "",
        parent: QWidget | None = None,
        *,
        ink: Token | None = None,
    ) -> None:
        """Show ``text`` between a leading and a trailing icon; either may be empty.

        ``ink`` replaces the colour of a quiet button, where it belongs to a box of that colour.
        """
        super().__init__(look, parent)
        self._kind, self._icon, self._trailing = kind, icon, trailing
        self._ink: Token = ink or "accent"
        self.setText(text)
        self.setAccessibleName(text)
        self.setFont(look.font(15, 400 if kind == "plain" else 500 if kind == "secondary" else 600))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def _padding(self) -> int:
        if self._kind in {"quiet", "plain"}:
            return self._look.px(4)
        return self._look.px(9) if self._icon_only else self._look.px(14)

    @property
    def _icon_only(self) -> bool:
        return not self.text()

    def sizeHint(self) -> QSize:
        """Return the room of text and icons, with the room of the ring."""
        look = self._look
        width = self._padding * 2 + round(
            QFontMetricsF(self.font()).horizontalAdvance(self.text()) + 1
        )
        for name in (self._icon, self._trailing):
            width += look.px(18) + (0 if self._icon_only else look.px(8)) if name else 0
        ring = 2 * look.px(RING)
        return QSize(width + ring, look.px(36) + ring)

    def minimumSizeHint(self) -> QSize:
        """Never smaller than its text."""
        return self.sizeHint()

    def _colors(self) -> tuple[QColor | None, QColor | None, QColor]:
        """Return fill, outline and ink for the present state."""
        look = self._look
        if not self.isEnabled():
            return look.color("sunken"), look.color("border"), look.color("text3")
        hot = self._hovered or self.isDown()
        match self._kind:
            case "primary":
                return (
                    look.color("accent-hover" if hot else "accent"),
                    None,
                    look.color("on-accent"),
                )
            case "secondary" if self.isChecked():
                return look.color("tint"), look.color("accent"), look.color("accent")
            case "secondary":
                fill = look.color("sunken" if hot else "surface")
                return fill, look.color("control"), look.color("text")
            case "quiet":
                return look.color("sunken") if hot else None, None, look.color(self._ink)
            case "plain":
                return look.color("sunken") if hot else None, None, look.color("text2")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw fill, outline, icons, text and ring."""
        look, ring = self._look, self._look.px(RING)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(ring, ring, -ring, -ring)
        fill, outline, ink = self._colors()
        radius = look.px(8)
        painter.setPen(self._outline_pen(outline) if outline else Qt.PenStyle.NoPen)
        painter.setBrush(fill or Qt.BrushStyle.NoBrush)
        half = look.px(1) / 2 if outline else 0.0
        painter.drawRoundedRect(body.adjusted(half, half, -half, -half), radius, radius)
        self._paint_content(painter, body, ink)
        if self._ringed and self.hasFocus():
            paint_ring(painter, look, body, radius)
        painter.end()

    def _outline_pen(self, color: QColor) -> QPen:
        """Return the pen of the outline: dashed where no colour says that nothing can be done."""
        pen = QPen(color, self._look.px(1))
        if self._look.theme.outlined and not self.isEnabled():
            pen.setStyle(Qt.PenStyle.DashLine)
        return pen

    def _paint_content(self, painter: QPainter, body: QRectF, ink: QColor) -> None:
        look = self._look
        size = look.px(18)
        inner = body.adjusted(self._padding, 0, -self._padding, 0)
        top = body.center().y() - size / 2
        if self._icon_only:
            name = self._icon or self._trailing
            paint_icon(painter, name, ink, QRectF(body.center().x() - size / 2, top, size, size))
            return
        if self._icon:
            paint_icon(painter, self._icon, ink, QRectF(inner.left(), top, size, size))
            inner.setLeft(inner.left() + size + look.px(8))
        if self._trailing:
            paint_icon(painter, self._trailing, ink, QRectF(inner.right() - size, top, size, size))
            inner.setRight(inner.right() - size - look.px(8))
        painter.setPen(ink)
        painter.setFont(self.font())
        painter.drawText(inner.adjusted(0, 0, 1, 0), Qt.AlignmentFlag.AlignVCenter, self.text())


def icon_button(look: Look, name: str, tooltip: str, kind: Kind = "secondary") -> Button:
    """Return a button that shows only an icon; its accessible name is its tooltip."""
    made = Button(look, "", kind, name)
    made.setToolTip(plain_tip(tooltip))
    made.setAccessibleName(tooltip)
    return made
