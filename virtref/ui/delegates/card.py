"""The card of a list: monogram or icon, title, second line, status."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from virtref.ui.icons import paint_icon
from virtref.ui.line_breaks import break_lines
from virtref.ui.look import Look
from virtref.ui.models.entry_list import CardText
from virtref.ui.monogram import paint_monogram
from virtref.ui.roles import Role
from virtref.ui.tokens import Token

LINE = 22
"""Height of a line of a card, in design pixels."""
MOST_LINES = 2
"""Lines of a title."""


class CardDelegate(QStyledItemDelegate):
    """Draws ``CardText`` rows; the selected one is tinted, the focused one ringed inside."""

    def __init__(self, look: Look, *, with_mark: bool = True) -> None:
        """Draw for ``look``; without a mark the card has two lines."""
        super().__init__()
        self._look, self._lines = look, 3 if with_mark else 2

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of the card: it grows with its title, and shrinks without a line."""
        look = self._look
        least = look.px(88 if self._lines == 3 else 64)  # noqa: PLR2004 - lines
        card = index.data(Role.HIT)
        width = _list_width(option)
        if not isinstance(card, CardText) or not width:
            return QSize(look.px(200), least)
        more = len(self._title_lines(card, width - self._beside(card))) - (1 if card.line else 2)
        return QSize(look.px(200), least + more * look.px(LINE))

    def _beside(self, card: CardText) -> int:
        """Return the width that the texts of a card cannot have."""
        look = self._look
        mark = 44 if self._lines == 3 else 36  # noqa: PLR2004 - lines
        around = look.px(14) + look.px(12) + 2
        if card.letters:
            return around + look.px(mark + 14)
        return around + (look.px(20 + 12) if card.icon else 0)

    def _title_lines(self, card: CardText, width: float) -> tuple[str, ...]:
        """Return the title on one line or two; the end of a longer one is in the tooltip."""
        font = self._look.font(16, 600)
        lines = break_lines(card.title, font, width)
        if len(lines) <= MOST_LINES:
            return lines
        rest = card.title[len(lines[0]) :].strip()
        shown = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        return lines[0], shown

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
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        left = self._paint_mark(painter, card, body, selected=selected)
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

    def _paint_mark(
        self, painter: QPainter, card: CardText, body: QRectF, *, selected: bool
    ) -> float:
        look = self._look
        size = look.px(44 if self._lines == 3 else 36)  # noqa: PLR2004 - lines
        place = QRectF(body.left() + look.px(14), body.center().y() - size / 2, size, size)
        if card.letters:
            # A type 1 hypervisor has the tint of the selection: its tile would not show there.
            fill = look.color("surface") if selected else None
            paint_monogram(painter, look, card.letters, card.token, place, fill)
            return place.right() + look.px(14)
        if card.icon:
            size = look.px(20)
            place = QRectF(body.left() + look.px(14), body.center().y() - size / 2, size, size)
            paint_icon(painter, card.icon, look.color(card.token), place)
            return place.right() + look.px(12)
        return body.left() + look.px(14)

    def _paint_texts(self, painter: QPainter, card: CardText, room: QRectF) -> None:
        look = self._look
        step = look.px(LINE)
        titles = self._title_lines(card, room.width())
        rows: list[tuple[str, float, int, Token]] = [(text, 16, 600, "text") for text in titles]
        if card.line:
            rows.append((card.line, 14, 400, "text2"))
        marked = self._lines == 3 and bool(card.mark)  # noqa: PLR2004 - lines
        top = room.center().y() - (len(rows) + marked) * step / 2
        for text, size, weight, token in rows:
            font = look.font(size, weight)
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.setFont(font)
            painter.setPen(look.color(token))
            place = QRectF(room.left(), top, room.width() + 2, step)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
            top += step
        if marked:
            self._paint_status(painter, card, QRectF(room.left(), top, room.width(), step))

    def _paint_status(self, painter: QPainter, card: CardText, room: QRectF) -> None:
        look = self._look
        size = look.px(15)
        mark = QRectF(room.left(), room.center().y() - size / 2, size, size)
        paint_icon(painter, card.mark_icon, look.color(card.mark_token), mark)
        font = look.font(13, 600)
        left = mark.right() + look.px(6)
        wide = room.right() - left - (look.px(24) if card.compared else 0)
        painter.setFont(font)
        painter.setPen(look.color(card.mark_token))
        shown = QFontMetricsF(font).elidedText(card.mark, Qt.TextElideMode.ElideRight, wide)
        place = QRectF(left, room.top(), wide + 2, room.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)


def _list_width(option: QStyleOptionViewItem) -> int:
    """Return the width of the list that asks for the size of a card."""
    view = option.widget
    return view.viewport().width() if isinstance(view, QAbstractItemView) else 0
