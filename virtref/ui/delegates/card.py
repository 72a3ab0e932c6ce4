"""The card of a list: monogram or icon, title, second line, status."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from virtref.ui.icons import paint_icon
from virtref.ui.look import Look
from virtref.ui.models.entry_list import CardText
from virtref.ui.roles import Role
from virtref.ui.widgets.badges import paint_monogram


class CardDelegate(QStyledItemDelegate):
    """Draws ``CardText`` rows; the selected one is tinted, the focused one ringed inside."""

    def __init__(self, look: Look, *, with_mark: bool = True) -> None:
        """Draw for ``look``; without a mark the card has two lines."""
        super().__init__()
        self._look, self._lines = look, 3 if with_mark else 2

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of the card; the width is the list's."""
        del option, index
        return QSize(self._look.px(200), self._look.px(88 if self._lines == 3 else 64))  # noqa: PLR2004 - lines

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the card."""
        card = index.data(Role.HIT)
        if not isinstance(card, CardText):
            return
        look = self._look
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(option.rect).adjusted(1, look.px(2), -1, -look.px(2))
        self._paint_ground(painter, option, body)
        left = self._paint_mark(painter, card, body)
        right = body.right() - look.px(12)
        if card.compared:
            size = look.px(18)
            corner = QRectF(right - size, body.bottom() - look.px(12) - size, size, size)
            paint_icon(painter, "scale", look.color("accent"), corner)
        self._paint_texts(painter, card, QRectF(left, body.top(), right - left, body.height()))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, body: QRectF) -> None:
        look = self._look
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        keyboard = bool(option.state & QStyle.StateFlag.State_KeyboardFocusChange)
        radius = look.px(10)
        if selected:
            painter.setPen(QPen(look.color("accent"), 1.5))
            painter.setBrush(look.color("tint"))
            painter.drawRoundedRect(body, radius, radius)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("sunken"))
            painter.drawRoundedRect(body, radius, radius)
        if focused and keyboard:
            width = look.px(3)
            painter.setPen(QPen(look.color("accent"), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            half = width / 2
            painter.drawRoundedRect(body.adjusted(half, half, -half, -half), radius, radius)

    def _paint_mark(self, painter: QPainter, card: CardText, body: QRectF) -> float:
        look = self._look
        size = look.px(44 if self._lines == 3 else 36)  # noqa: PLR2004 - lines
        place = QRectF(body.left() + look.px(14), body.center().y() - size / 2, size, size)
        if card.letters:
            paint_monogram(painter, look, card.letters, card.token, place)
            return place.right() + look.px(14)
        if card.icon:
            inset = (size - look.px(20)) / 2
            place = place.adjusted(inset, inset, -inset, -inset)
            paint_icon(painter, card.icon, look.color(card.token), place)
            return place.right() + look.px(12)
        return body.left() + look.px(14)

    def _paint_texts(self, painter: QPainter, card: CardText, room: QRectF) -> None:
        look = self._look
        step = look.px(22)
        count = 3 if self._lines == 3 and card.mark else 2 if card.line else 1  # noqa: PLR2004 - lines
        top = room.center().y() - count * step / 2
        rows = ((card.title, 16, 600, "text"), (card.line, 14, 400, "text2"))
        for text, size, weight, token in rows[:count]:
            font = look.font(size, weight)
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.setFont(font)
            painter.setPen(look.color(token))  # type: ignore[arg-type]  # tokens of the table above
            place = QRectF(room.left(), top, room.width() + 2, step)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
            top += step
        if count == 3:  # noqa: PLR2004 - lines
            size = look.px(15)
            mark = QRectF(room.left(), top + (step - size) / 2, size, size)
            paint_icon(painter, card.mark_icon, look.color(card.mark_token), mark)
            font = look.font(13, 600)
            left = mark.right() + look.px(6)
            wide = room.right() - left - (look.px(24) if card.compared else 0)
            painter.setFont(font)
            painter.setPen(look.color(card.mark_token))
            shown = QFontMetricsF(font).elidedText(card.mark, Qt.TextElideMode.ElideRight, wide)
            place = QRectF(left, top, wide + 2, step)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
