"""Where a text breaks into lines, for what is painted line by line."""

from PySide6.QtGui import QFont, QTextLayout, QTextOption


def break_lines(text: str, font: QFont, width: float) -> tuple[str, ...]:
    """Return ``text`` as it breaks into lines of ``width`` pixels, between words where it can."""
    lines: list[str] = []
    for part in text.split("\n"):
        layout = _laid_out(part, font, max(width, 1))
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            lines.append(part[line.textStart() : line.textStart() + line.textLength()].strip(" "))
    return tuple(lines)


def _laid_out(text: str, font: QFont, width: float) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
    layout.endLayout()
    return layout
