"""Badges, chips and monograms: small painted marks, always icon or letters with a word."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from virtref.content.solution import Solution, Status, status_on
from virtref.content.text import Text
from virtref.ui.icons import paint_icon
from virtref.ui.look import CODE_FAMILIES, Look
from virtref.ui.monogram import paint_monogram
from virtref.ui.tips import plain_tip
from virtref.ui.tokens import Token
from virtref.ui.widgets.focus import hairline


class Badge(QLabel):
    """A word on the tint of its colour, with an icon; decorative for the mouse, read aloud."""

    def __init__(self, look: Look, text: str, token: Token = "text", icon: str = "") -> None:
        """Show ``text``; an empty ``icon`` leaves the word alone."""
        super().__init__()
        self._look, self._token, self._icon = look, token, icon
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(look.font(13, 600 if icon else 500))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def sizeHint(self) -> QSize:
        """Return the room of icon and word."""
        look = self._look
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text()) + look.px(8) * 2
        return QSize(round(width + (look.px(15 + 6) if self._icon else 0) + 1), look.px(24))

    def minimumSizeHint(self) -> QSize:
        """Never smaller than its word."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tint, the icon and the word."""
        look = self._look
        ink = look.color(self._token)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = hairline(self)
        painter.setPen(QPen(ink, line) if look.theme.outlined else Qt.PenStyle.NoPen)
        painter.setBrush(look.fill(self._token))
        body = QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        painter.drawRoundedRect(body, look.px(6), look.px(6))
        left = look.px(8)
        if self._icon:
            size = look.px(15)
            paint_icon(
                painter, self._icon, ink, QRectF(left, (self.height() - size) / 2, size, size)
            )
            left += size + look.px(6)
        painter.setFont(self.font())
        painter.setPen(ink if self._icon else look.color("text2"))
        painter.drawText(
            QRectF(left, 0, self.width() - left, self.height()),
            Qt.AlignmentFlag.AlignVCenter,
            self.text(),
        )
        painter.end()


class CodeChip(Badge):
    """A file extension or a term of the trade on a grey ground."""

    def __init__(self, look: Look, text: str) -> None:
        """Show ``text`` in the code font."""
        super().__init__(look, text)
        self.setFont(look.font(14, 500, CODE_FAMILIES))


class Monogram(QWidget):
    """Two letters on the tint of a family colour: the stand-in for a logo."""

    def __init__(self, look: Look, letters: str, token: Token, size: float = 44) -> None:
        """Draw a square of ``size`` design pixels."""
        super().__init__()
        self._look, self._letters, self._token, self._size = look, letters, token, size
        self.setFixedSize(look.px(size), look.px(size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the square and its letters."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_monogram(painter, self._look, self._letters, self._token, QRectF(self.rect()))
        painter.end()


def status_words(status: Status) -> tuple[str, Token, str]:
    """Return the word, the colour and the icon of a status."""
    translate = QCoreApplication.translate
    match status:
        case "active":
            return translate("Status", "Active"), "ok", "circle-check"
        case "maintenance":
            return translate("Status", "Maintenance only"), "warn", "triangle-alert"
        case "renamed":
            return translate("Status", "Renamed"), "info", "arrow-right-left"
        case "discontinued":
            return translate("Status", "Discontinued"), "bad", "circle-x"
        case "end-of-life":
            return translate("Status", "End of life"), "bad", "circle-x"
        case "unknown":
            return translate("Status", "Status unknown"), "warn", "circle-help"


def status_text(solution: Solution, today: date) -> tuple[str, Token, str]:
    """Return the status of a product with its former name when it was renamed."""
    status = status_on(solution.lifecycle, today)
    word, token, icon = status_words(status)
    if status == "renamed" and solution.former_names:
        former = solution.former_names[-1]
        word = QCoreApplication.translate("Status", "Renamed, formerly {name}").format(name=former)
    return word, token, icon


def status_badge(look: Look, solution: Solution, today: date) -> Badge:
    """Return the badge of a product's status on ``today``."""
    return Badge(look, *status_words(status_on(solution.lifecycle, today)))


def pack_badge(look: Look, title: Text) -> Badge:
    """Return the mark of what a pack added or changed; its title is in the tooltip."""
    translate = QCoreApplication.translate
    badge = Badge(look, translate("Badges", "Pack"), "plum", "package")
    words = translate("Badges", "Added or changed by the pack “{title}”")
    told = words.format(title=look.say(title))
    badge.setToolTip(plain_tip(told))
    badge.setAccessibleName(told)
    return badge


def course_badge(look: Look) -> Badge:
    """Return the badge that marks material of the course."""
    return Badge(
        look, QCoreApplication.translate("Status", "In the course"), "course", "graduation-cap"
    )
