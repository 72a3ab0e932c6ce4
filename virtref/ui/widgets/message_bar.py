"""The message bar: one line under the header that says what is wrong, with its details."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from virtref.ui.icons import paint_icon
from virtref.ui.look import Look, Width
from virtref.ui.tokens import Token
from virtref.ui.widgets.buttons import Button, icon_button
from virtref.ui.widgets.fold_button import FoldButton
from virtref.ui.widgets.labels import Paragraph


class MessageBar(QWidget):
    """A line in the colour of its token: red for what is wrong; its details open below it."""

    closed = Signal()

    def __init__(
        self, look: Look, sentence: str, token: Token = "bad", icon: str = "circle-x"
    ) -> None:
        """Say ``sentence``."""
        super().__init__()
        self._look, self._token, self._icon = look, token, icon
        self.setAccessibleName(sentence)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(
            look.margin + look.px(28), look.px(2), look.px(8), look.px(2)
        )
        self._column.setSpacing(0)
        line = QHBoxLayout()
        line.setSpacing(look.px(8))
        text = Paragraph(look, sentence, 15, 500)
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        line.addWidget(text, 1, Qt.AlignmentFlag.AlignVCenter)
        self._column.addLayout(line)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(look.px(8))
        if look.size.width is Width.NARROW:
            self._buttons.addStretch(1)
            self._column.addLayout(self._buttons)
        else:
            line.addLayout(self._buttons)
        close = icon_button(look, "x", self.tr("Close"), "plain")
        close.clicked.connect(self._close)
        line.addWidget(close)

    def add_button(self, button: Button) -> None:
        """Offer something to do: beside the sentence, or below it where there is little room."""
        self._buttons.addWidget(button)

    def add_details(self, details: QWidget) -> None:
        """Show ``details`` on request."""
        more = FoldButton(self._look, self.tr("Details"))
        more.fold(details)
        self.add_button(more)
        self._column.addWidget(details)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and its icon."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.fill(self._token))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.color(self._token))
        size = look.px(20)
        place = QRectF(look.margin, look.px(15), size, size)
        paint_icon(painter, self._icon, look.color(self._token), place)
        painter.end()
