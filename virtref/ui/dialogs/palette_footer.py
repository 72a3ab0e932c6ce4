"""The bottom line of the palette: its keys, and what it has to tell."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from virtref.ui.look import Look
from virtref.ui.widgets.flow import Flow
from virtref.ui.widgets.icon import Icon
from virtref.ui.widgets.labels import label


class PaletteFooter(QWidget):
    """The keys at the left, which wrap where there is little room; a sentence at the right."""

    def __init__(self, look: Look) -> None:
        """Tell nothing yet."""
        super().__init__()
        self._look = look
        line = QHBoxLayout(self)
        line.setContentsMargins(look.px(20), look.px(14), look.px(20), look.px(14))
        line.setSpacing(look.px(16))
        keys = QWidget()
        flow = Flow(look.px(16), keys)
        both = QKeySequence("Ctrl+Enter").toString(QKeySequence.SequenceFormat.NativeText)
        for icon, key, action in (
            ("arrow-up-down", "", self.tr("choose")),
            ("corner-down-left", "", self.tr("open")),
            ("", both.replace("+", " "), self.tr("add to the comparison")),
        ):
            flow.addWidget(self._hint(icon, key, action))
        line.addWidget(keys, 1)
        self._told = label(look, "", 14, 400, "text2")
        line.addWidget(self._told, 0, Qt.AlignmentFlag.AlignTop)

    def tell(self, sentence: str) -> None:
        """Show a sentence."""
        self._told.setText(sentence)

    def _hint(self, icon: str, key: str, action: str) -> QWidget:
        look = self._look
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(6))
        if icon:
            line.addWidget(Icon(look, icon, "text2", 16))
        if key:
            line.addWidget(label(look, key, 14, 600, "text2"))
        line.addWidget(label(look, action, 14, 400, "text2"))
        return box
