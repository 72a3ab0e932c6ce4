"""Two columns of a wide page: what is said, and where to go from there."""

from collections.abc import Iterable

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from virtref.ui.look import Look, Width
from virtref.ui.widgets.parts import Part, add_part


def beside(look: Look, first: Iterable[Part], second: Iterable[Part]) -> QBoxLayout:
    """Return two columns side by side; one under the other when the window is not wide."""
    wide = look.size.width is Width.WIDE
    line = QHBoxLayout() if wide else QVBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(look.px(24 if wide else 12))
    for parts, share in ((first, 5), (second, 3)):
        column = QVBoxLayout()
        column.setSpacing(look.px(12))
        for part in parts:
            add_part(column, part)
        if wide:
            column.addStretch(1)
        line.addLayout(column, share if wide else 0)
    return line
