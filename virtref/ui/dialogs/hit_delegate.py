"""How search results are drawn: what was typed stands out in the titles."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from virtref.ui.dialogs.hit_list import HitText
from virtref.ui.icons import paint_icon
from virtref.ui.look import Look, Width
from virtref.ui.monogram import paint_monogram
from virtref.ui.roles import Role

ROW, HEADING = 46, 36
"""Heights of a hit and of a heading, in design pixels."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class HitDelegate(QStyledItemDelegate):
    """Draws headings and hits; the current hit is tinted and says that Enter opens it."""

    def __init__(self, look: Look) -> None:
        """Draw for ``look``."""
        super().__init__()
        self._look = look
        self._open = QCoreApplication.translate("SearchPalette", "Open")

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a row; the width is the list's."""
        del option
        heading = isinstance(index.data(Role.HEADING), str)
        return QSize(self._look.px(200), self._look.px(HEADING if heading else ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a row."""
        look = self._look
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(option.rect).adjusted(look.px(10), 1, -look.px(10), -1)
        hit = index.data(Role.HIT)
        if isinstance(hit, HitText):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_ground(painter, option, body, chosen=chosen)
            self._paint_hit(painter, hit, body.adjusted(look.px(11), 0, -look.px(11), 0), chosen)
        else:
            painter.setFont(look.font(14, 600))
            painter.setPen(look.color("text2"))
            inside = body.adjusted(look.px(11), look.px(4), 0, 0)
            painter.drawText(inside, _MIDDLE, index.data(Qt.ItemDataRole.DisplayRole))
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, body: QRectF, *, chosen: bool
    ) -> None:
        look = self._look
        radius = look.px(8)
        if chosen:
            painter.setPen(QPen(look.color("accent"), look.px(1.5)))
            painter.setBrush(look.color("tint"))
            painter.drawRoundedRect(body, radius, radius)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("sunken"))
            painter.drawRoundedRect(body, radius, radius)

    def _paint_hit(self, painter: QPainter, hit: HitText, inside: QRectF, chosen: bool) -> None:  # noqa: FBT001 - drawn state
        look = self._look
        size = look.px(28)
        mark = QRectF(inside.left(), inside.center().y() - size / 2, size, size)
        if hit.letters:
            # A type 1 hypervisor has the tint of the selection: its tile would not show there.
            fill = look.color("surface") if chosen else None
            paint_monogram(painter, look, hit.letters, hit.token, mark, fill)
        else:
            inset = look.px(4)
            place = mark.adjusted(inset, inset, -inset, -inset)
            paint_icon(painter, hit.icon, look.color(hit.token), place)
        right = self._paint_place(painter, hit, inside, chosen=chosen)
        left = mark.right() + look.px(14)
        room = QRectF(left, inside.top(), right - left - look.px(16), inside.height())
        self._paint_title(painter, hit, room)

    def _paint_place(
        self, painter: QPainter, hit: HitText, inside: QRectF, *, chosen: bool
    ) -> float:
        """Draw what stands at the right end, and return where it starts."""
        look = self._look
        right = inside.right()
        if chosen and look.size.width is not Width.NARROW:
            right = self._paint_open(painter, inside) - look.px(14)
        if hit.compared:
            size = look.px(18)
            right -= size
            spot = QRectF(right, inside.center().y() - size / 2, size, size)
            paint_icon(painter, "scale", look.color("accent"), spot)
            right -= look.px(10)
        font = look.font(14)
        text = _elided(hit.place, QFontMetricsF(font), inside.width() * 0.34)
        wide = QFontMetricsF(font).horizontalAdvance(text)
        painter.setFont(font)
        painter.setPen(look.color("text2"))
        spot = QRectF(right - wide, inside.top(), wide + 2, inside.height())
        painter.drawText(spot, _MIDDLE, text)
        return right - wide

    def _paint_open(self, painter: QPainter, inside: QRectF) -> float:
        """Draw the sign that Enter opens the current hit, and return where it starts."""
        look = self._look
        font = look.font(14, 500)
        wide = QFontMetricsF(font).horizontalAdvance(self._open) + look.px(8 + 16 + 5 + 9)
        tall = look.px(26)
        left = inside.right() - wide
        pill = QRectF(left, inside.center().y() - tall / 2, wide, tall)
        painter.setPen(QPen(look.color("control"), look.px(1)))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(pill, look.px(6), look.px(6))
        size = look.px(16)
        icon = QRectF(pill.left() + look.px(8), pill.center().y() - size / 2, size, size)
        paint_icon(painter, "corner-down-left", look.color("text"), icon)
        painter.setFont(font)
        painter.setPen(look.color("text"))
        painter.drawText(pill.adjusted(look.px(8 + 16 + 5), 0, 0, 0), _MIDDLE, self._open)
        return left

    def _paint_title(self, painter: QPainter, hit: HitText, room: QRectF) -> None:
        """Draw the title piece by piece, then the other name that explains the hit."""
        look = self._look
        left = room.left()
        for text, found in _pieces(hit.title, hit.spans):
            font = look.font(16, 700 if found else 500)
            metrics = QFontMetricsF(font)
            shown = _elided(text, metrics, room.right() - left)
            painter.setFont(font)
            painter.setPen(look.color("accent" if found else "text"))
            painter.drawText(QRectF(left, room.top(), room.width(), room.height()), _MIDDLE, shown)
            left += metrics.horizontalAdvance(shown)
            if shown != text:
                return
        font = look.font(14)
        space = look.px(10)
        if hit.via and room.right() - left > look.px(40):
            shown = _elided(hit.via, QFontMetricsF(font), room.right() - left - space)
            painter.setFont(font)
            painter.setPen(look.color("text3"))
            spot = QRectF(left + space, room.top(), room.width(), room.height())
            painter.drawText(spot, _MIDDLE, shown)


def _pieces(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[str, bool]]:
    """Cut a text where its highlighted spans start and end."""
    end = 0
    for start, stop in spans:
        if start > end:
            yield text[end:start], False
        yield text[start:stop], True
        end = stop
    if end < len(text):
        yield text[end:], False


def _elided(text: str, metrics: QFontMetricsF, width: float) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(width, 0) + 1)
