"""What a card says of an entry of each kind, and the words for what products share."""

from PySide6.QtCore import QCoreApplication

from virtref.content.entries import Entry
from virtref.content.solution import Solution, Terms
from virtref.ui.context import Context
from virtref.ui.models.entry_list import CardText
from virtref.ui.tokens import TOKENS, Token
from virtref.ui.widgets.badges import status_text


def token_of(name: str) -> Token:
    """Return the colour token called ``name``; the text's when the content names none."""
    return next((token for token in TOKENS if token == name), "text")


def family_token(context: Context, solution: Solution) -> Token:
    """Return the colour of a product's family."""
    for family in context.catalog.taxonomy.families:
        if family.id == solution.family:
            return token_of(family.token)
    return "text"


def type_words(solution: Solution) -> str:
    """Return the type of a product's hypervisor in words."""
    translate = QCoreApplication.translate
    match solution.hypervisor_type:
        case "1":
            return translate("Cards", "Type 1")
        case "2":
            return translate("Cards", "Type 2")
        case "debated":
            return translate("Cards", "Debated type")
        case "none":
            return translate("Cards", "Not a hypervisor")


def inside_line(words: str) -> str:
    """Return ``words`` without their capital, for a place inside a line."""
    return words[:1].lower() + words[1:]


def deployment_words(solution: Solution) -> str:
    """Return where a product is used in words."""
    translate = QCoreApplication.translate
    both = "desktop" in solution.deployment and "server" in solution.deployment
    if both:
        return translate("Cards", "desktop and server")
    if "desktop" in solution.deployment:
        return translate("Cards", "desktop")
    return translate("Cards", "server")


def licence_words(terms: Terms) -> str:
    """Return the kind of licence in words."""
    translate = QCoreApplication.translate
    match terms.licence:
        case "open-source":
            return translate("Comparison", "Open source")
        case "open-core":
            return translate("Comparison", "Open source, with proprietary extras")
        case "source-available":
            return translate("Comparison", "Source available, use restricted")
        case "freeware":
            return translate("Comparison", "Proprietary, free of charge")
        case "proprietary":
            return translate("Comparison", "Proprietary")


def cost_words(terms: Terms) -> str:
    """Return what it costs in words."""
    translate = QCoreApplication.translate
    match terms.cost:
        case "free":
            return translate("Comparison", "Free of charge")
        case "free-personal":
            return translate("Comparison", "Free for personal use")
        case "freemium":
            return translate("Comparison", "Free, with paid editions or support")
        case "subscription":
            return translate("Comparison", "Subscription")
        case "perpetual":
            return translate("Comparison", "Licence bought once")
        case "included":
            return translate("Comparison", "Included with something else")


def solution_card(context: Context, solution: Solution) -> CardText:
    """Return the card of a product."""
    word, token, icon = status_text(solution, context.today)
    return CardText(
        title=context.look.say(solution.title),
        line=f"{type_words(solution)} · {deployment_words(solution)}",
        letters=solution.monogram,
        token=family_token(context, solution),
        mark=word,
        mark_token=token,
        mark_icon=icon,
        compared=solution.id in context.shelf.ids,
    )


def plain_card(
    context: Context, entry: Entry, line: str = "", icon: str = "", token: Token = "accent"
) -> CardText:
    """Return the card of an entry that is no product."""
    return CardText(title=context.look.say(entry.title), line=line, icon=icon, token=token)
