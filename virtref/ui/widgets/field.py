"""The filter field: one line of text with a search icon and a clear button."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from virtref.ui.icons import icon
from virtref.ui.look import Look
from virtref.ui.palette import dress_field


class FilterField(QLineEdit):
    """A line edit in token colours; only colours are styled, never content."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        """Make an empty field whose placeholder and accessible name are ``name``."""
        super().__init__(parent)
        self._look = look
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setFont(look.font(15))
        self.setClearButtonEnabled(True)
        mark = QAction(icon("search", look.color("text2"), look.px(18)), name, self)
        self.addAction(mark, QLineEdit.ActionPosition.LeadingPosition)
        self._name_clear_button()
        dress_field(self, look)

    def _name_clear_button(self) -> None:
        """Give Qt's own clear button a name, which it lacks."""
        for action in self.findChildren(QAction, "_q_qlineeditclearaction"):
            action.setText(self.tr("Clear"))

    def sizeHint(self) -> QSize:
        """Return the height of a control."""
        return QSize(super().sizeHint().width(), self._look.px(40))

    def minimumSizeHint(self) -> QSize:
        """Never lower than a control."""
        return QSize(self._look.px(120), self._look.px(40))
