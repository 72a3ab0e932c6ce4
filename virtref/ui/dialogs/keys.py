"""Every key of the window and what it is for."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from virtref.ui.dialogs.kinds import panel_words
from virtref.ui.pages.sections import Fact


def key_facts(letters: Mapping[str, str]) -> Iterator[Fact]:
    """Return keys and actions; ``letters`` are those that open each panel with Alt."""
    translate = QCoreApplication.translate
    moving: tuple[tuple[tuple[str, ...], str], ...] = (
        (("Ctrl+K",), translate("Keys", "Search everything")),
        (("Ctrl+F",), translate("Keys", "Filter of the page")),
        (("Ctrl+T",), translate("Keys", "Wizard: find my solution")),
        (("Ctrl+O",), translate("Keys", "Open a decision of the wizard")),
        (("Alt+Left", "Alt+Right"), translate("Keys", "Back, forward")),
        (("Ctrl+PgUp", "Ctrl+PgDown"), translate("Keys", "Previous panel, next panel")),
    )
    for keys, action in moving:
        yield Fact(_names(*keys), action)
    for panel, letter in letters.items():
        yield Fact(_names(f"Alt+{letter}"), panel_words(panel))
    acting: tuple[tuple[tuple[str, ...], str], ...] = (
        (("Ctrl++", "Ctrl+-", "Ctrl+0"), translate("Keys", "Larger, smaller, normal text")),
        (("F5",), translate("Keys", "Reload the content")),
        (("F10",), translate("Keys", "Menu")),
        (("F1",), translate("Keys", "This page")),
        (("C",), translate("Keys", "In a list of products: add to the comparison, or take off")),
        (("Del",), translate("Keys", "In the comparison: take the product of the column off")),
        (("Ctrl+S",), translate("Keys", "In the wizard: save the decision")),
        (("Ctrl+Enter",), translate("Keys", "In the search: add the product to the comparison")),
        (("Esc",), translate("Keys", "Close what is open")),
        (("Ctrl+Q",), translate("Keys", "Quit")),
    )
    for keys, action in acting:
        yield Fact(_names(*keys), action)


def _names(*keys: str) -> str:
    """Return keys as this system and language write them."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in keys)
