"""Solutions that are rejected for one reason: how many, and which on request."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virtref.ui.look import Look
from virtref.ui.widgets.fold_button import FoldButton
from virtref.ui.widgets.labels import Paragraph


class RejectedGroup(QWidget):
    """The count and the reason; a button shows the names below."""

    def __init__(self, look: Look, reason: str, names: Sequence[str]) -> None:
        """Fold ``names`` under ``reason``."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QHBoxLayout()
        line.setSpacing(look.px(6))
        middle = Qt.AlignmentFlag.AlignVCenter
        line.addWidget(Paragraph(look, f"{len(names)} – {reason}", 15, 500), 1, middle)
        tip = self.tr("Show or hide the solutions")
        fold = FoldButton(look, "", "plain")
        fold.setToolTip(tip)
        told = self.tr("Show or hide the solutions: {reason}")
        fold.setAccessibleName(told.format(reason=reason))
        line.addWidget(fold, 0, middle)
        column.addLayout(line)
        listed = Paragraph(look, ", ".join(names), 14, 400, "text3")
        fold.fold(listed)
        column.addWidget(listed)
