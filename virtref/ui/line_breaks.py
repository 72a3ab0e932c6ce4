"""Where a text breaks into lines, for what is painted line by line."""

import re

from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

_WORD_JOINER = "\u2060"
"""Takes no room and forbids a break; fonts have no “non-breaking hyphen” of their own."""
_JOINED = re.compile(r"\S+[-/]\S+")
_MEASURED = re.compile(r"(?<=\d) (?=(?:[kKMGT]i?[Bo]|[kKMG]?Hz|[kKMG]bit/s|ms)\b)")
_DOT = " · "
_DOT_THAT_STAYS = "\u00a0· "
"""A dot between two parts ends a line, and begins none."""


def break_lines(text: str, font: QFont, width: float) -> tuple[str, ...]:
    """Return ``text`` as it breaks into lines of ``width`` pixels, between words where it can.

    A name such as Hyper-V, virt-manager or z/VM stays whole unless it is wider than a line, and
    a number stays beside its unit.
    """
    lines: list[str] = []
    for part in _kept_whole(text, font, width).split("\n"):
        layout = _laid_out(part, font, max(width, 1))
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            shown = part[line.textStart() : line.textStart() + line.textLength()]
            lines.append(shown.replace(_WORD_JOINER, "").strip(" "))
    return tuple(lines)


def _kept_whole(text: str, font: QFont, width: float) -> str:
    """Forbid breaks before units, and after hyphens and slashes of words that a line can hold."""
    metrics = QFontMetricsF(font)

    def joined(match: re.Match[str]) -> str:
        word = match.group()
        if metrics.horizontalAdvance(word) > width:
            return word
        return word.replace("-", f"-{_WORD_JOINER}").replace("/", f"/{_WORD_JOINER}")

    bound = _MEASURED.sub("\u00a0", text.replace(_DOT, _DOT_THAT_STAYS))
    return _JOINED.sub(joined, bound)


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
