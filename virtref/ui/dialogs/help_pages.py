"""The titles of the help pages, as menus and buttons show them."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from virtref.help import Name


def page_words(name: Name) -> str:
    """Return the title of a page, as in the menu."""
    translate = QCoreApplication.translate
    match name:
        case "install":
            return translate("HelpDialog", "Installing in a computer room")
        case "packs":
            return translate("HelpDialog", "Adding content of one’s own")
        case "verify":
            return translate("HelpDialog", "Checking the downloaded file")
        case "licences":
            return translate("HelpDialog", "Licences")
        case "changelog":
            return translate("HelpDialog", "Changes")
        case _:
            assert_never(name)
