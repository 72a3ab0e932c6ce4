"""The message bar: one line under the header that says what is wrong, with its details."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from virtref.content.problems import Problem
from virtref.ui.icons import paint_icon
from virtref.ui.look import Look
from virtref.ui.widgets.buttons import Button, icon_button
from virtref.ui.widgets.labels import Paragraph

_SHOWN = 8


class MessageBar(QWidget):
    """A red line; its details open below it."""

    closed = Signal()

    def __init__(self, look: Look, sentence: str, details: Sequence[str] = ()) -> None:
        """Say ``sentence``; ``details`` are shown on request."""
        super().__init__()
        self._look = look
        self.setAccessibleName(sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.margin + look.px(28), look.px(2), look.px(8), look.px(2))
        column.setSpacing(0)
        line = QHBoxLayout()
        line.setSpacing(look.px(8))
        text = Paragraph(look, sentence, 15, 500)
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        line.addWidget(text, 1, Qt.AlignmentFlag.AlignVCenter)
        self._details = Paragraph(look, "\n".join(self._lines(details)), 14, 400, "text2")
        self._details.setVisible(False)
        if details:
            self._more = Button(look, self.tr("Details"), "quiet", trailing="chevron-down")
            self._more.clicked.connect(self._toggle_details)
            line.addWidget(self._more)
        close = icon_button(look, "x", self.tr("Close"), "plain")
        close.clicked.connect(self._close)
        line.addWidget(close)
        column.addLayout(line)
        column.addWidget(self._details)

    def _lines(self, details: Sequence[str]) -> list[str]:
        """Return the first details, and how many more there are."""
        more = len(details) - _SHOWN
        rest = [self.tr("and %n more: virtref check lists them all", "", more)] if more > 0 else []
        return [*details[:_SHOWN], *rest]

    def _toggle_details(self) -> None:
        self._details.setVisible(not self._details.isVisible())

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the red ground and its icon."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.fill("bad"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.color("bad"))
        size = look.px(20)
        place = QRectF(look.margin, look.px(15), size, size)
        paint_icon(painter, "circle-x", look.color("bad"), place)
        painter.end()


def problem_lines(problems: Sequence[Problem], look: Look) -> list[str]:
    """Return one line per problem, errors first."""
    ordered = sorted(problems, key=_by_severity)
    return [problem.display(look.language) for problem in ordered]


def _by_severity(problem: Problem) -> bool:
    return problem.severity != "error"
