"""How the cells of the side-by-side table are measured and drawn: every text wraps."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from virtref.ui.icons import paint_icon
from virtref.ui.line_breaks import break_lines
from virtref.ui.look import Look
from virtref.ui.panels.comparison.answers import Answer
from virtref.ui.panels.comparison.sheet import SheetRow
from virtref.ui.roles import Role
from virtref.ui.tokens import Token

SIDE = 16
"""Room at both sides of a text, in design pixels."""


@dataclass(frozen=True)
class _Line:
    """A wrapped text in one font and colour."""

    text: str
    font: QFont
    token: Token

    def height(self, width: float) -> float:
        return len(break_lines(self.text, self.font, width)) * QFontMetricsF(self.font).height()

    def paint(self, painter: QPainter, place: QPointF, width: float) -> None:
        metrics = QFontMetricsF(self.font)
        painter.setFont(self.font)
        for number, line in enumerate(break_lines(self.text, self.font, width)):
            base = number * metrics.height() + metrics.ascent()
            painter.drawText(place + QPointF(0, base), line)


class SheetDelegate(QStyledItemDelegate):
    """Draws bands, titles and answers; ``height`` says how tall a cell must be."""

    def __init__(self, look: Look, *, narrow: bool) -> None:
        """Draw for ``look``; in a narrow table the titles are names of products."""
        super().__init__()
        self._look, self._narrow = look, narrow
        self._marked = ""

    def mark(self, criterion: str) -> None:
        """Show the titles of a criterion in the accent colour; none for an empty id."""
        self._marked = criterion

    def height(self, row: SheetRow, column: int, width: float) -> int:
        """Return the pixels that a cell needs at this width."""
        look = self._look
        match row.kind:
            case "band":
                return look.px(36)
            case "aspect":
                title = self._title_line(row)
                return round(title.height(width - 2 * look.px(SIDE))) + look.px(16)
            case "answers":
                lines = self._lines(row, column)
                room = width - 2 * look.px(SIDE) - (self._icon_room(row, column))
                total = sum(line.height(room) for line in lines) + look.px(2) * (len(lines) - 1)
                least = look.px(40 if self._narrow else 52)
                return max(least, round(total + 0.5) + look.px(12 if self._narrow else 20))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a cell."""
        row = index.data(Role.HEADING)
        if not isinstance(row, SheetRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        match row.kind:
            case "band":
                self._paint_band(painter, row, rect, first=index.row() == 0)
            case "aspect":
                self._paint_lines(painter, [self._title_line(row)], self._inside(rect))
            case "answers":
                self._paint_answer(painter, row, index.column(), rect)
        if option.state & QStyle.StateFlag.State_HasFocus:
            keyboard = bool(option.state & QStyle.StateFlag.State_KeyboardFocusChange)
            self._paint_focus(painter, rect, keyboard=keyboard)
        painter.restore()

    def _paint_band(self, painter: QPainter, row: SheetRow, rect: QRectF, *, first: bool) -> None:
        look = self._look
        painter.fillRect(rect, look.color("sunken"))
        if look.theme.outlined and not first:
            # Over the first band there is the edge of the head, or of the card.
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), look.color("border"))
        inside = self._inside(rect)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(look.font(15, 700))
        painter.setPen(look.color("text2"))
        painter.drawText(inside, middle, row.title)
        painter.setFont(look.font(14))
        painter.setPen(look.color("text3"))
        painter.drawText(inside, middle | Qt.AlignmentFlag.AlignRight, row.aside)

    def _paint_answer(self, painter: QPainter, row: SheetRow, column: int, rect: QRectF) -> None:
        look = self._look
        painter.fillRect(
            QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), look.color("border")
        )
        if column - 1 in row.outstanding:
            self._paint_tint(painter, rect)
        inside = self._inside(rect)
        lines = self._lines(row, column)
        answer = self._answer(row, column)
        icon = self._icon_room(row, column)
        if answer is not None and icon:
            size = look.px(18)
            room = inside.width() - icon
            block = sum(line.height(room) for line in lines) + look.px(2) * (len(lines) - 1)
            first = QFontMetricsF(lines[0].font).height()
            top = inside.center().y() - block / 2 + (first - size) / 2
            paint_icon(
                painter,
                answer.icon,
                look.color(answer.token),
                QRectF(inside.left(), top, size, size),
            )
        self._paint_lines(painter, lines, inside.adjusted(icon, 0, 0, 0))

    def _paint_tint(self, painter: QPainter, rect: QRectF) -> None:
        look = self._look
        edge = look.px(3)
        body = rect.adjusted(look.px(5), edge, -look.px(6), -edge - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("tint"))
        painter.drawRoundedRect(body, look.px(6), look.px(6))
        bar = QRectF(body.left(), body.top() + edge, look.px(3), body.height() - 2 * edge)
        painter.fillRect(bar, look.color("accent"))

    def _paint_lines(self, painter: QPainter, lines: list[_Line], room: QRectF) -> None:
        look = self._look
        heights = [line.height(room.width()) for line in lines]
        top = room.center().y() - (sum(heights) + look.px(2) * (len(lines) - 1)) / 2
        for line, height in zip(lines, heights, strict=True):
            painter.setPen(look.color(line.token))
            line.paint(painter, QPointF(room.left(), top), room.width())
            top += height + look.px(2)

    def _paint_focus(self, painter: QPainter, rect: QRectF, *, keyboard: bool) -> None:
        look = self._look
        width = look.px(3 if keyboard else 1.5)
        half = width / 2
        painter.setPen(QPen(look.color("accent"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        body = rect.adjusted(half + 1, half, -half - 1, -half - 1)
        painter.drawRoundedRect(body, look.px(6), look.px(6))

    def _inside(self, rect: QRectF) -> QRectF:
        side = self._look.px(SIDE)
        return rect.adjusted(side, 0, -side, 0)

    def _title_line(self, row: SheetRow) -> _Line:
        marked = bool(row.criterion) and row.criterion == self._marked
        if row.kind == "aspect":
            return _Line(row.title, self._look.font(15, 600), "accent" if marked else "text")
        if marked and not self._narrow:
            return _Line(row.title, self._look.font(15, 600), "accent")
        return _Line(row.title, self._look.font(15), "text2")

    def _lines(self, row: SheetRow, column: int) -> list[_Line]:
        look = self._look
        answer = self._answer(row, column)
        if answer is None:
            return [self._title_line(row)]
        weight = 700 if column - 1 in row.outstanding else 600
        unknown = answer.key == "unknown"
        lines = [_Line(answer.words, look.font(15, weight), "text2" if unknown else "text")]
        if answer.note:
            lines.append(_Line(answer.note, look.font(14), "text2"))
        if answer.how:
            lines.append(_Line(answer.how, look.font(13, 500), "text3"))
        return lines

    def _answer(self, row: SheetRow, column: int) -> Answer | None:
        return row.answers[column - 1] if 0 < column <= len(row.answers) else None

    def _icon_room(self, row: SheetRow, column: int) -> int:
        answer = self._answer(row, column)
        return self._look.px(18 + 8) if answer is not None and answer.icon else 0
