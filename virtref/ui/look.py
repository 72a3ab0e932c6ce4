"""The look: theme, text factor, language and window size class, as one immutable value.

Widgets are built for one look; when it changes the window builds its panels again, which
keeps every widget free of re-theming and re-translating code.
"""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QColor, QFont

from virtref.content.text import Language, Text
from virtref.ui.tokens import Theme, Token

TEXT_FAMILIES = ("Atkinson Hyperlegible Next", "Inter")
NUMERAL_FAMILIES = ("Inter", "Atkinson Hyperlegible Next")
CODE_FAMILIES = ("JetBrains Mono",)

WIDE_FROM = 1200
MEDIUM_FROM = 900
TALL_FROM = 700
HEADER_WIDE_FROM = 1340
HEADER_MEDIUM_FROM = 940


class Width(Enum):
    """How wide the window is, in logical pixels divided by the text factor."""

    NARROW = "narrow"
    MEDIUM = "medium"
    WIDE = "wide"


def _width(width: float, wide_from: int, medium_from: int) -> Width:
    if width >= wide_from:
        return Width.WIDE
    return Width.MEDIUM if width >= medium_from else Width.NARROW


@dataclass(frozen=True)
class SizeClass:
    """The layout that a window size asks for."""

    width: Width = Width.WIDE
    short: bool = False
    header: Width = Width.WIDE
    """The layout of the header, which needs more room than the pages."""

    @classmethod
    def of(cls, width: float, height: float) -> "SizeClass":
        """Class a window size given in logical pixels divided by the text factor."""
        page = _width(width, WIDE_FROM, MEDIUM_FROM)
        header = _width(width, HEADER_WIDE_FROM, HEADER_MEDIUM_FROM)
        return cls(page, height < TALL_FROM, header)


@dataclass(frozen=True)
class Look:
    """Everything that decides how a widget is drawn."""

    theme: Theme
    language: Language = "fr"
    factor: float = 1.0
    size: SizeClass = SizeClass()
    reduce_motion: bool = False
    web_links: bool = True
    """Whether addresses of the web can be opened; the policy of a machine may say no."""

    def px(self, length: float) -> int:
        """Scale a length of the design (logical pixels at 100 %) by the text factor."""
        return max(1, round(length * self.factor)) if length else 0

    def color(self, token: Token) -> QColor:
        """Return the colour of a token."""
        return QColor(self.theme.colors[token])

    def fill(self, token: Token) -> QColor:
        """Return the tint of a token: the fill of a badge or block of that colour."""
        return QColor(self.theme.tints[token])

    def font(
        self, size: float, weight: int = 400, families: tuple[str, ...] = TEXT_FAMILIES
    ) -> QFont:
        """Return a font by its size in design pixels; at least 13, scaled by the text factor."""
        font = QFont(list(families))
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight(weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def say(self, text: Text) -> str:
        """Return a text of the content in the language of the window."""
        return text.into(self.language)

    @property
    def margin(self) -> int:
        """The margin of a page."""
        if self.size.short:
            return self.px(12)
        return self.px(24 if self.size.width is Width.WIDE else 16)
