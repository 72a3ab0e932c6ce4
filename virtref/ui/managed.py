"""What the policy of a machine decides, in words."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from virtref.policy import MachinePolicy

translate = QCoreApplication.translate


def managed_words() -> str:
    """Return what stands beside a setting that the reader cannot change."""
    return translate("Managed", "managed by your institution")


def managed_title(title: str) -> str:
    """Return the title of a setting that the reader cannot change."""
    words = translate("Managed", "{setting} ({managed})")
    return words.format(setting=title, managed=managed_words())


def decisions(machine: MachinePolicy, titles: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Return each setting that is decided, and how; ``titles`` are those of the panels."""
    decided = machine.decided
    if decided.language is not None:
        languages = {"fr": "Français", "en": "English"}
        yield translate("Managed", "Language"), languages[decided.language]
    if decided.theme is not None:
        yield translate("Managed", "Theme"), theme_words()[decided.theme]
    if decided.start_page is not None:
        yield translate("Managed", "Start page"), titles[decided.start_page]
    if decided.hidden_panels:
        hidden = ", ".join(titles[panel] for panel in decided.hidden_panels)
        yield translate("Managed", "Hidden panels"), hidden
    if decided.wizard_depth is not None:
        depths = {
            "quick": translate("Managed", "the few questions"),
            "standard": translate("Managed", "all questions"),
        }
        yield translate("Managed", "Wizard"), depths[decided.wizard_depth]
    if decided.web_links is not None:
        yield translate("Managed", "Links to the web"), _yes_or_no(allowed=decided.web_links)
    if decided.reset_at_start is not None:
        words = translate("Managed", "Settings forgotten at each start")
        yield words, _yes_or_no(allowed=decided.reset_at_start)
    for folder in decided.content_folders:
        yield translate("Managed", "Content"), folder
    for path in machine.files:
        yield translate("Managed", "Decided in"), str(path)


def theme_words() -> dict[str, str]:
    """Return the name of each theme."""
    return {
        "system": translate("WindowMenu", "System"),
        "light": translate("WindowMenu", "Light"),
        "dark": translate("WindowMenu", "Dark"),
        "contrast": translate("WindowMenu", "High contrast"),
    }


def _yes_or_no(*, allowed: bool) -> str:
    return translate("Managed", "yes") if allowed else translate("Managed", "no")
