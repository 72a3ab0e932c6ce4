"""A command to repeat: in the code font, with a button that copies it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout

from virtref.ui.look import CODE_FAMILIES, Look
from virtref.ui.widgets.buttons import icon_button
from virtref.ui.widgets.frames import Card
from virtref.ui.widgets.labels import Paragraph


class CommandLine(Card):
    """One command; a long one wraps."""

    def __init__(self, look: Look, command: str) -> None:
        """Show ``command``."""
        super().__init__(look, padding=0, fill="text", radius=8)
        self._command = command
        line = QHBoxLayout()
        line.setContentsMargins(look.px(12), look.px(2), look.px(2), look.px(2))
        text = Paragraph(look, command, 14)
        text.setFont(look.font(14, 500, CODE_FAMILIES))
        # A path is one long word: it may break anywhere.
        text.setMinimumWidth(look.px(120))
        line.addWidget(text, 1, Qt.AlignmentFlag.AlignVCenter)
        copy = icon_button(look, "copy", self.tr("Copy"), "quiet")
        copy.setAccessibleName(self.tr("Copy: {command}").format(command=command))
        copy.clicked.connect(self._copy)
        line.addWidget(copy)
        self.body.addLayout(line)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._command)
