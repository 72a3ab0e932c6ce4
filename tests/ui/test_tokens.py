"""Every text and every outline of the design can be read, in the three themes.

The ratios are those of WCAG 2.2 (1.4.3 for text, 1.4.11 for outlines), recomputed from the colours
that the window paints with.
"""

import re
from typing import get_args

import pytest
from PySide6.QtGui import QColor

from virtref.ui.tokens import TOKENS, Theme, ThemeName, Token, system_contrast, theme_named

TEXT, OUTLINE = 4.5, 3.0
"""Least ratios of a text and of the outline of a control."""

GROUNDS: tuple[Token, ...] = ("surface", "bg", "sunken", "tint")
"""What texts and controls stand on."""
NO_INK: frozenset[Token] = frozenset((*GROUNDS, "border", "control", "on-accent"))
"""Tokens that are never the colour of a text on a ground."""

names: tuple[ThemeName, ...] = get_args(ThemeName)
themes = pytest.mark.parametrize("theme", [theme_named(name) for name in names], ids=names)


def contrast(first: str, second: str) -> float:
    """Return the WCAG ratio of two colours, from 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    parts = QColor(color)
    red, green, blue = map(_linear, (parts.redF(), parts.greenF(), parts.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def test_the_ratio_is_that_of_the_standard() -> None:
    """Black on white is 21, a colour on itself 1, and a known grey is where tables put it."""
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@themes
def test_every_token_is_a_color(theme: Theme) -> None:
    """No token is left without a colour, and each is opaque."""
    assert set(theme.colors) == set(TOKENS)
    colors = [*theme.colors.values(), *theme.tints.values()]
    assert not [each for each in colors if not re.fullmatch("#[0-9A-F]{6}", each)]


@themes
def test_every_text_can_be_read(theme: Theme) -> None:
    """Each colour of a text has 4.5 to 1 on each ground it may stand on."""
    poor = {
        (ink, ground): ratio
        for ink in set(TOKENS) - NO_INK
        for ground in GROUNDS
        if (ratio := contrast(theme.colors[ink], theme.colors[ground])) < TEXT
    }
    assert poor == {}


@themes
def test_text_on_filled_controls_can_be_read(theme: Theme) -> None:
    """What is written on accent is read, also under the pointer and on the hypervisor's block."""
    inked = theme.colors["on-accent"]
    fills: tuple[Token, ...] = ("accent", "accent-hover", "layer-hyp")
    assert min(contrast(inked, theme.colors[fill]) for fill in fills) >= TEXT


@themes
def test_every_control_is_seen(theme: Theme) -> None:
    """The outline of whatever can be clicked, and the ring of the focus, have 3 to 1."""
    outlines: tuple[Token, ...] = ("control", "accent")
    poor = {
        (outline, ground): ratio
        for outline in outlines
        for ground in GROUNDS
        if (ratio := contrast(theme.colors[outline], theme.colors[ground])) < OUTLINE
    }
    assert poor == {}


@themes
def test_tokens_on_their_own_tint_can_be_read(theme: Theme) -> None:
    """A badge or a block is written in its colour on its tint."""
    poor = {
        token: ratio
        for token, tint in theme.tints.items()
        if (ratio := contrast(theme.colors[token], tint)) < TEXT
    }
    assert poor == {}


@themes
def test_body_text_on_every_tint_can_be_read(theme: Theme) -> None:
    """Boxes of the course, clarifications and warnings hold ordinary text, and links."""
    inks: tuple[Token, ...] = ("text", "text2", "accent")
    poor = {
        (ink, token): ratio
        for token, tint in theme.tints.items()
        for ink in inks
        if (ratio := contrast(theme.colors[ink], tint)) < TEXT
    }
    assert poor == {}


def test_colored_tokens_have_a_tint() -> None:
    """Whatever may be the colour of a badge or a block can also fill it."""
    plain = {*NO_INK, "text2", "text3", "accent-hover"}
    theme = theme_named("light")
    assert set(TOKENS) - plain == set(theme.tints)


def test_the_hypervisor_has_the_color_of_the_accent() -> None:
    """The subject of the course is told by one colour in every theme."""
    for name in get_args(ThemeName):
        theme = theme_named(name)
        assert theme.colors["layer-hyp"] == theme.colors["accent"]


def test_high_contrast_needs_no_tint() -> None:
    """Every fill is black there, and blocks are told to draw an outline."""
    theme = theme_named("contrast")
    assert theme.outlined
    assert set(theme.tints.values()) == {"#000000"}
    assert not theme_named("light").outlined
    assert not theme_named("dark").outlined


def test_the_system_decides_the_colours_of_its_own_contrast() -> None:
    """Ground, ink and selection are the system's; colours that carry a meaning stay ours."""
    theme = system_contrast("#101010", "#f0f0f0", "#00ffff", "#000000")
    assert theme.outlined
    assert (theme.colors["bg"], theme.colors["text"]) == ("#101010", "#f0f0f0")
    assert (theme.colors["accent"], theme.colors["on-accent"]) == ("#00ffff", "#000000")
    assert theme.colors["bad"] == theme_named("contrast").colors["bad"]
