"""What the lists of networks and of files hold: each principle first, then what it names."""

from PySide6.QtWidgets import QWidget

from virtref.content.entries import (
    Component,
    ConfigFormat,
    DiskFormat,
    Entry,
    NetworkMode,
    Principle,
)
from virtref.ui.cards import plain_card
from virtref.ui.context import Context
from virtref.ui.models.entry_list import CardText
from virtref.ui.pages.component_page import ComponentPage
from virtref.ui.pages.format_page import (
    ConfigFormatPage,
    DiskFormatPage,
    config_table,
    disk_table,
    extensions,
    owner_words,
)
from virtref.ui.pages.network_page import NetworkPage
from virtref.ui.pages.principle_page import PrinciplePage, Table
from virtref.ui.pages.reach import modes_table

NETWORKS, DISKS, CONFIGS = "principle-networks", "principle-disk-formats", "principle-config-files"
_TABLES: dict[str, Table] = {NETWORKS: modes_table, DISKS: disk_table, CONFIGS: config_table}


def network_entries(context: Context) -> tuple[Entry, ...]:
    """Return the principle of networks, then every mode."""
    return (*_principle(context, NETWORKS), *context.catalog.of_kind(NetworkMode))


def file_entries(context: Context) -> tuple[Entry, ...]:
    """Return the two principles of files, each before the formats that it is about."""
    catalog = context.catalog
    return (
        *_principle(context, DISKS),
        *catalog.of_kind(DiskFormat),
        *_principle(context, CONFIGS),
        *catalog.of_kind(ConfigFormat),
    )


def _principle(context: Context, entry_id: str) -> tuple[Entry, ...]:
    entry = context.catalog.get(entry_id)
    return (entry,) if isinstance(entry, Principle) else ()


def tool_page(context: Context, entry: Entry) -> QWidget:
    """Return the page of any entry that this panel shows."""
    match entry:
        case Component():
            return ComponentPage(context, entry)
        case Principle():
            return PrinciplePage(context, entry, _TABLES.get(entry.id))
        case NetworkMode():
            return NetworkPage(context, entry)
        case DiskFormat():
            return DiskFormatPage(context, entry)
        case ConfigFormat():
            return ConfigFormatPage(context, entry)
        case _:
            raise TypeError(entry.id)


def tool_card(context: Context, entry: Entry) -> CardText:
    """Return the card of an entry in one of the lists; a principle has its icon."""
    match entry:
        case Principle():
            return plain_card(context, entry, context.look.say(entry.about), entry.icon)
        case DiskFormat():
            words = (entry.extension, owner_words(entry))
            return plain_card(context, entry, " · ".join(word for word in words if word))
        case ConfigFormat():
            words = (", ".join(extensions(entry.extension)), context.look.say(entry.syntax))
            return plain_card(context, entry, " · ".join(word for word in words if word))
        case _:
            names = entry.also_called.into(context.look.language)
            return plain_card(context, entry, ", ".join(names))
