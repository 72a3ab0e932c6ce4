"""Colour tokens of the three themes: one colour, one meaning, everywhere.

Contrast (WCAG 2.x) is recomputed from this file by ``tests/ui/test_tokens.py``.
"""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, get_args

ThemeName = Literal["light", "dark", "contrast"]

Token = Literal[
    "bg", "surface", "sunken", "tint", "border", "control", "text", "text2", "text3",
    "accent", "accent-hover", "on-accent", "course", "ok", "warn", "bad", "info", "plum",
    "layer-hw", "layer-host", "layer-hyp", "layer-guest", "layer-app",
]  # fmt: skip

TOKENS: tuple[Token, ...] = get_args(Token)

_COLORS: dict[Token, tuple[str, str, str]] = {
    "bg": ("#F3F6F8", "#10171C", "#000000"),
    "surface": ("#FFFFFF", "#182128", "#000000"),
    "sunken": ("#EAEFF2", "#212C34", "#000000"),
    "tint": ("#DAEDF3", "#15394A", "#3A3300"),
    "border": ("#D3DCE2", "#33414B", "#FFFFFF"),
    "control": ("#75848F", "#84939F", "#FFFFFF"),
    "text": ("#13202A", "#EBF1F5", "#FFFFFF"),
    "text2": ("#42515D", "#BAC6CF", "#FFFFFF"),
    "text3": ("#586773", "#9BA9B4", "#FFFFFF"),
    "accent": ("#0B5A73", "#66C7E0", "#FFE14D"),
    "accent-hover": ("#07465A", "#8AD6EA", "#FFE14D"),
    "on-accent": ("#FFFFFF", "#04212B", "#000000"),
    "course": ("#A14100", "#FFAB73", "#FFB36B"),
    "ok": ("#17663A", "#74D79B", "#7CFFB2"),
    "warn": ("#7D5200", "#F0C35A", "#FFE14D"),
    "bad": ("#AE231C", "#FF9C94", "#FF9E9E"),
    "info": ("#474BB0", "#B0B3FF", "#B9C0FF"),
    "plum": ("#8C3B7A", "#F0A3DC", "#F0A3DC"),
    "layer-hw": ("#4F5D68", "#A9B7C2", "#FFFFFF"),
    "layer-host": ("#2459A6", "#8FB8F2", "#8EC5FF"),
    "layer-hyp": ("#0B5A73", "#66C7E0", "#FFE14D"),
    "layer-guest": ("#6443A3", "#C4A9F5", "#E0BBFF"),
    "layer-app": ("#735800", "#E6C65C", "#7CFFB2"),
}

# The fill of a badge or block in the colour of its token; high contrast has black fills.
_TINTS: dict[Token, tuple[str, str]] = {
    "course": ("#FDEADB", "#45270F"),
    "ok": ("#DDF1E4", "#133A24"),
    "warn": ("#FBEECB", "#3D2F0A"),
    "bad": ("#FBE3E1", "#3B1D1C"),
    "info": ("#E6E7FA", "#2B2D5E"),
    "plum": ("#F6E4F1", "#3E2038"),
    "accent": ("#DAEDF3", "#15394A"),
    "layer-hw": ("#E1E7EB", "#26313A"),
    "layer-host": ("#DEE9F8", "#182C47"),
    "layer-hyp": ("#CBE5ED", "#103848"),
    "layer-guest": ("#EAE3F7", "#2B2347"),
    "layer-app": ("#F8ECC2", "#302A12"),
    "text": ("#EAEFF2", "#212C34"),
}

BLACK = "#000000"


@dataclass(frozen=True)
class Theme:
    """The colours of one theme, as ``#RRGGBB``."""

    name: ThemeName
    colors: MappingProxyType[Token, str]
    tints: MappingProxyType[Token, str]

    @property
    def outlined(self) -> bool:
        """Whether fills are black and every block needs an outline in its own colour."""
        return self.name == "contrast"


def system_contrast(window: str, text: str, highlight: str, highlighted: str) -> Theme:
    """Return the high contrast theme in the colours that the system declares for it.

    The four are ``#RRGGBB``: the ground, what is written on it, the ground of a selection and what
    is written on that. Colours that carry a meaning stay ours.
    """
    theme = theme_named("contrast")
    grounds: dict[Token, str] = dict.fromkeys(("bg", "surface", "sunken", "tint"), window)
    inks: dict[Token, str] = dict.fromkeys(("text", "text2", "text3", "border", "control"), text)
    accents: dict[Token, str] = dict.fromkeys(("accent", "accent-hover", "layer-hyp"), highlight)
    colors = {**theme.colors, **grounds, **inks, **accents, "on-accent": highlighted}
    tints = dict.fromkeys(theme.tints, window)
    return Theme("contrast", MappingProxyType(colors), MappingProxyType(tints))


def theme_named(name: ThemeName) -> Theme:
    """Return one of the three themes."""
    column = ("light", "dark", "contrast").index(name)
    colors = {token: shades[column] for token, shades in _COLORS.items()}
    tints = {token: (*pair, BLACK)[column] for token, pair in _TINTS.items()}
    return Theme(name, MappingProxyType(colors), MappingProxyType(tints))
