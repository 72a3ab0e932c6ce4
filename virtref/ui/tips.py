"""Tooltips: Qt guesses at HTML in them too, and HTML loads files and network shares."""

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """Return what a tooltip must be given to show ``text`` as it is."""
    if not Qt.mightBeRichText(text):
        return text
    from html import escape  # noqa: PLC0415 - hardly any text needs it

    return f"<qt>{escape(text)}</qt>".replace("\n", "<br>")
