"""The key of the drawings: which colour is which layer."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from virtref.ui.look import Look
from virtref.ui.tokens import Token
from virtref.ui.widgets.color_square import ColorSquare
from virtref.ui.widgets.labels import label


def drawing_key(look: Look) -> QWidget:
    """Return a row of coloured squares with their words."""
    translate = QCoreApplication.translate
    layers: tuple[tuple[Token, str], ...] = (
        ("layer-hw", translate("DrawingKey", "Hardware")),
        ("layer-hyp", translate("DrawingKey", "Hypervisor")),
        ("layer-guest", translate("DrawingKey", "Virtual machine")),
    )
    box = QWidget()
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(look.px(8))
    for number, (token, word) in enumerate(layers):
        if number:
            line.addSpacing(look.px(10))
        line.addWidget(ColorSquare(look, token, 16))
        line.addWidget(label(look, word, 14, 400, "text2"))
    return box
