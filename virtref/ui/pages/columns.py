"""Two columns of a wide page: what is said, and where to go from there."""

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virtref.ui.look import Look, Width


def beside(look: Look, first: Iterable[QWidget], second: Iterable[QWidget]) -> QWidget:
    """Return two columns side by side; one under the other when the window is not wide."""
    box = QWidget()
    wide = look.size.width is Width.WIDE
    line = QHBoxLayout(box) if wide else QVBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(look.px(24 if wide else 12))
    for widgets, share in ((first, 5), (second, 3)):
        column = QVBoxLayout()
        column.setSpacing(look.px(12))
        for widget in widgets:
            column.addWidget(widget)
        if wide:
            column.addStretch(1)
        line.addLayout(column, share if wide else 0)
    return box
