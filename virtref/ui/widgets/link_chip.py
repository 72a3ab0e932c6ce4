"""Links: a chip that opens an entry, and a source that opens the web after showing where."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from virtref.ui.icons import paint_icon
from virtref.ui.line_breaks import break_lines
from virtref.ui.look import Look
from virtref.ui.managed import managed_title
from virtref.ui.monogram import paint_monogram
from virtref.ui.tips import plain_tip
from virtref.ui.tokens import Token
from virtref.ui.widgets.buttons import Button
from virtref.ui.widgets.focus import RING, paint_ring
from virtref.ui.widgets.web_link import ask_and_open

LINK_RIM = RING + 4
"""Room between the edge of a source link and its icon, in design pixels."""
ICON, ICON_GAP, LINE = 16, 8, 20
"""Sizes of a source link: its icon, the room after it, a line of its title."""


class LinkChip(Button):
    """An outlined chip that names an entry; ``opened`` carries its id."""

    opened = Signal(str)

    def __init__(
        self,
        look: Look,
        text: str,
        entry_id: str,
        letters: str = "",
        token: Token = "text",
        *,
        tall: bool = False,
    ) -> None:
        """Show ``text`` after the monogram ``letters``, if any; ``tall`` is as high as with one."""
        super().__init__(look, text, "secondary")
        self._height = 36 if letters or tall else 28
        self._letters, self._token, self._id = letters, token, entry_id
        self.setFont(look.font(14 if not letters else 15, 500))
        self.clicked.connect(self._open)

    def _open(self) -> None:
        self.opened.emit(self._id)

    def sizeHint(self) -> QSize:
        """Return the room of monogram and text."""
        look = self._look
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text()) + look.px(10) * 2 + 1
        if self._letters:
            width += look.px(26 + 2)
        ring = 2 * look.px(RING)
        return QSize(round(width) + ring, look.px(self._height) + ring)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, the monogram and the text."""
        look, ring = self._look, self._look.px(RING)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(ring, ring, -ring, -ring)
        painter.setPen(QPen(look.color("control"), look.px(1)))
        painter.setBrush(look.color("sunken" if self.underMouse() else "surface"))
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), look.px(8), look.px(8))
        left = body.left() + look.px(10)
        if self._letters:
            size = look.px(26)
            mark = QRectF(body.left() + look.px(5), body.center().y() - size / 2, size, size)
            paint_monogram(painter, look, self._letters, self._token, mark)
            left = mark.right() + look.px(8)
        painter.setFont(self.font())
        painter.setPen(look.color("text"))
        place = QRectF(left, body.top(), body.right() - left + 1, body.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._ringed and self.hasFocus():
            paint_ring(painter, look, body, look.px(8))
        painter.end()


class SourceLink(Button):
    """A source: its title in accent; a click shows the address before anything opens."""

    def __init__(self, look: Look, title: str, url: str, where: str = "") -> None:
        """Show ``title``, on as many lines as it needs; ``where`` it says so is in the tooltip."""
        super().__init__(look, title, "quiet", "external-link" if look.web_links else "book-open")
        self._url = url
        self.setEnabled(look.web_links)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFont(look.font(14, 600))
        address = url if look.web_links else managed_title(url)
        self.setToolTip(plain_tip("\n".join(part for part in (title, where, address) if part)))
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        ask_and_open(self, self._url)

    @property
    def _beside(self) -> int:
        """The width that the title cannot have: ring, padding and icon."""
        return self._look.px(2 * LINK_RIM + ICON + ICON_GAP)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the room of the lines of the title."""
        lines = len(break_lines(self.text(), self.font(), width - self._beside))
        return self._look.px(LINE * lines + 2 * RING)

    def sizeHint(self) -> QSize:
        """Prefer one line of text."""
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(round(width + 1.5) + self._beside, self._look.px(LINE + 2 * RING))

    def minimumSizeHint(self) -> QSize:
        """Accept less room: a long title wraps."""
        metrics = QFontMetricsF(self.font())
        widest = max(map(metrics.horizontalAdvance, self.text().split(" ")))
        return QSize(round(widest + 1.5) + self._beside, self.sizeHint().height())

    def _colors(self) -> tuple[QColor | None, QColor | None, QColor]:
        """Stay readable where it cannot be opened: it still names the source."""
        return super()._colors() if self.isEnabled() else (None, None, self._look.color("text2"))

    def _paint_content(self, painter: QPainter, body: QRectF, ink: QColor) -> None:
        look = self._look
        size, line = look.px(ICON), look.px(LINE)
        left = body.left() + look.px(LINK_RIM - RING)
        place = QRectF(left, body.top() + (line - size) / 2, size, size)
        paint_icon(painter, self._icon, ink, place)
        left = place.right() + look.px(ICON_GAP)
        painter.setFont(self.font())
        painter.setPen(ink)
        lines = break_lines(self.text(), self.font(), self.width() - self._beside)
        for number, text in enumerate(lines):
            room = QRectF(left, body.top() + number * line, self.width() - left, line)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
