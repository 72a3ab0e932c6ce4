"""What is true today, in one sentence per statement, under a row of statements of the course."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virtref.content.entries import Entry
from virtref.ui.context import Context
from virtref.ui.look import Width
from virtref.ui.pages.sections import brief_precisions, caption


def clarifications(context: Context, entries: Sequence[Entry]) -> QWidget | None:
    """Return the boxes of several entries under their titles; None when nothing is corrected."""
    look = context.look
    box = QWidget()
    narrow = look.size.width is Width.NARROW
    line = QVBoxLayout(box) if narrow else QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(look.px(14))
    for entry in entries:
        found = brief_precisions(context, entry.id)
        if not found:
            continue
        column = QVBoxLayout()
        column.setSpacing(look.px(4))
        column.addWidget(caption(look, look.say(entry.title)))
        for each in found:
            column.addWidget(each, 1)
        line.addLayout(column, 1)
    return box if line.count() else None
