"""How the value of a cell is shown: a word, an icon and a colour, never colour alone."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from virtref.content.cells import Cell, How
from virtref.content.comparison import Criterion
from virtref.ui.look import Look
from virtref.ui.tokens import Token


def value_words(look: Look, criterion: Criterion, value: str) -> str:
    """Return a value in words."""
    translate = QCoreApplication.translate
    match value:
        case "yes":
            return translate("Values", "Yes")
        case "partial":
            return translate("Values", "Partly")
        case "no":
            return translate("Values", "No")
        case "not-applicable":
            return translate("Values", "Not applicable")
        case "unknown":
            return translate("Values", "Unknown")
    for option in criterion.options:
        if option.id == value:
            return look.say(option.title)
    return value


def value_mark(value: str) -> tuple[str, Token]:
    """Return the icon and the colour of a value."""
    match value:
        case "yes":
            return "circle-check", "ok"
        case "partial":
            return "circle-dot", "warn"
        case "no":
            return "circle-x", "bad"
        case "not-applicable":
            return "minus", "text3"
        case "unknown":
            return "circle-help", "text3"
        case _:
            return "circle-dot", "accent"


def how_words(how: How) -> str:
    """Return how a cell is known, in words."""
    translate = QCoreApplication.translate
    match how:
        case "read":
            return translate("Values", "read in a source")
        case "vendor":
            return translate("Values", "stated by the publisher")
        case "judgement":
            return translate("Values", "our judgement")
        case "unverified":
            return translate("Values", "not verified")


def evidence(look: Look, cell: Cell) -> str:
    """Return how and when a cell was established; nothing for an unknown one."""
    if cell.value == "unknown":
        return ""
    words = how_words(cell.how)
    return f"{words}, {day(look, cell.checked)}" if cell.checked else words


def day(look: Look, when: date) -> str:
    """Return a short day, in the order of the language; it does not break at the end of a line."""
    if look.language == "fr":
        return when.strftime("%d/%m/%Y")
    return f"{when.day}\u00a0{when:%b\u00a0%Y}"
