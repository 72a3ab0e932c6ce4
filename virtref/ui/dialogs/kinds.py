"""How search results are grouped: the title and the icon of each kind, and where an entry is."""

from PySide6.QtCore import QCoreApplication

from virtref.content.comparison import Comparison, Criterion
from virtref.content.entries import (
    Component,
    Concept,
    ConfigFormat,
    Correction,
    Diagram,
    DiskFormat,
    Entry,
    Milestone,
    NetworkMode,
    Principle,
    Sector,
    Source,
    UseCase,
    Vendor,
)
from virtref.content.kinds import kind_name
from virtref.content.solution import Solution
from virtref.ui.context import Context
from virtref.ui.navigator import address_of

_ICONS: dict[type[Entry], str] = {
    Milestone: "calendar-clock",
    UseCase: "target",
    Sector: "building-2",
    Vendor: "building",
    Component: "wrench",
    Principle: "wrench",
    DiskFormat: "hard-drive",
    ConfigFormat: "file-cog",
    NetworkMode: "network",
    Concept: "layers",
    Diagram: "layers",
    Comparison: "scale",
    Criterion: "list-checks",
    Correction: "info",
    Source: "book-open",
}


def kind_icon(kind: type[Entry]) -> str:
    """Return the icon of a kind; a solution has its monogram instead."""
    return _ICONS.get(kind, "")


def kind_words(kind: type[Entry]) -> str:
    """Return the title over the entries of a kind."""
    translate = QCoreApplication.translate
    words = {
        "milestone": translate("Kinds", "Timeline"),
        "use-case": translate("Kinds", "Use cases"),
        "sector": translate("Kinds", "Fields of use"),
        "vendor": translate("Kinds", "Publishers and projects"),
        "solution": translate("Kinds", "Solutions"),
        "component": translate("Kinds", "Components"),
        "principle": translate("Kinds", "Principles"),
        "disk-format": translate("Kinds", "Disk formats"),
        "network-mode": translate("Kinds", "Network modes"),
        "config-format": translate("Kinds", "Configuration files"),
        "concept": translate("Kinds", "Notions"),
        "comparison": translate("Kinds", "Comparisons"),
        "criterion": translate("Kinds", "Criteria"),
        "correction": translate("Kinds", "Clarifications"),
        "diagram": translate("Kinds", "Drawings"),
        "source": translate("Kinds", "Sources"),
    }
    return words[kind_name(kind)]


def panel_words(panel: str) -> str:
    """Return the title of a panel, as in the header."""
    translate = QCoreApplication.translate
    words = {
        "timeline": translate("Header", "Timeline"),
        "use-cases": translate("Header", "Use cases"),
        "solutions": translate("Header", "Solutions"),
        "tools": translate("Header", "Tools"),
        "hypervisors": translate("Header", "Hypervisors"),
        "comparison": translate("Header", "Comparison"),
    }
    return words[panel]


def place_words(context: Context, entry: Entry) -> str:
    """Return where an entry is found: a group, a date, a panel; nothing when it has no place."""
    look = context.look
    match entry:
        case Solution() | Vendor():
            group = entry.groups[0] if isinstance(entry, Solution) else entry.group
            for term in context.catalog.taxonomy.groups:
                if term.id == group:
                    return look.say(term.title)
        case Milestone(key_date=int(number)):
            text = QCoreApplication.translate("Kinds", "Key date {number}")
            return text.format(number=number)
        case Milestone():
            return entry.when.display(look.language)
        case _:
            pass
    address = address_of(entry, context.catalog)
    return panel_words(address.panel) if address else ""
