"""The empty state: an icon, a sentence that names the cause, an action that repairs it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virtref.ui.look import Look
from virtref.ui.widgets.icon import Icon
from virtref.ui.widgets.labels import Paragraph


class EmptyState(QWidget):
    """What stands where there is nothing to show."""

    def __init__(
        self, look: Look, icon: str, title: str, sentence: str, action: QWidget | None = None
    ) -> None:
        """Show the cause, and the action below it."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(look.px(8))
        column.addStretch(1)
        column.addWidget(Icon(look, icon, "text2", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        for text, size, weight in ((title, 17, 600), (sentence, 15, 400)):
            line = Paragraph(look, text, size, weight, "text" if weight > 400 else "text2")  # noqa: PLR2004 - weight
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(line)
        if action is not None:
            column.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
