"""The palette and scroll bars of Qt's own widgets, from the tokens."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QWidget

from virtref.ui.look import Look
from virtref.ui.tokens import Token

_ROLES: dict[QPalette.ColorRole, Token] = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "bad",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on-accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "text",
    QPalette.ColorRole.ToolTipText: "surface",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "sunken",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "control",
    QPalette.ColorRole.Shadow: "border",
}


def qt_palette(look: Look) -> QPalette:
    """Return the application's palette for ``look``."""
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, look.color(token))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(look.color("text3")))
    return palette


SCROLL_BAR = 10
"""Width of a scroll bar, in design pixels."""
_LEAST_BESIDE = 6
"""Room between a page and the scroll bar in its margin, in design pixels."""


def margin_beside_scroll_bar(look: Look) -> int:
    """Return what is left of the margin of a page when its scroll bar stands in it."""
    return max(look.margin - look.px(SCROLL_BAR), look.px(_LEAST_BESIDE))


def paint_background(widget: QWidget, look: Look, token: Token) -> None:
    """Fill the background of ``widget`` with a token."""
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Window, look.color(token))
    palette.setColor(QPalette.ColorRole.Base, look.color(token))
    widget.setPalette(palette)
    widget.setAutoFillBackground(True)


def dress_scroll_bars(area: QAbstractScrollArea, look: Look) -> None:
    """Give slim scroll bars in token colours to ``area``; colours only, never content."""
    handle, over = look.theme.colors["control"], look.theme.colors["text3"]
    width = look.px(SCROLL_BAR)
    radius = width // 2 - 1
    sheet = f"""
        QScrollBar {{ background: transparent; border: none; margin: 0; }}
        QScrollBar:vertical {{ width: {width}px; }}
        QScrollBar:horizontal {{ height: {width}px; }}
        QScrollBar::handle {{ background: {handle}; border-radius: {radius}px; margin: 1px; }}
        QScrollBar::handle:vertical {{ min-height: {look.px(36)}px; }}
        QScrollBar::handle:horizontal {{ min-width: {look.px(36)}px; }}
        QScrollBar::handle:hover {{ background: {over}; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """
    area.verticalScrollBar().setStyleSheet(sheet)
    # A sheet costs a millisecond: a bar that is never there needs none.
    if area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        area.horizontalScrollBar().setStyleSheet(sheet)


def dress_field(field: QLineEdit, look: Look) -> None:
    """Give the outline of a control to ``field``; colours only, never content."""
    colors = look.theme.colors
    field.setStyleSheet(
        f"QLineEdit {{ background: {colors['surface']}; color: {colors['text']};"
        f" border: 1px solid {colors['control']}; border-radius: {look.px(8)}px;"
        f" padding: {look.px(4)}px; selection-background-color: {colors['accent']};"
        f" placeholder-text-color: {colors['text3']};"
        f" selection-color: {colors['on-accent']}; }}"
        f" QLineEdit:focus {{ border: 2px solid {colors['accent']}; }}"
    )
