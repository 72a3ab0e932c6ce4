"""The pages of disk formats and of configuration files, and the tables of them all."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from virtref.content.entries import ConfigFormat, DiskFormat, Entry
from virtref.ui.context import Context
from virtref.ui.look import Width
from virtref.ui.pages.frame import PageFrame, other_names
from virtref.ui.pages.reach import table_card
from virtref.ui.pages.sections import (
    Fact,
    caption,
    course_box,
    facts,
    heading,
    link_chips,
    precisions,
    source_links,
)
from virtref.ui.widgets.badges import CodeChip
from virtref.ui.widgets.command_line import CommandLine
from virtref.ui.widgets.flow import Flow
from virtref.ui.widgets.frames import Line
from virtref.ui.widgets.labels import Paragraph
from virtref.ui.widgets.parts import Part

NONE = "–"
"""What the content writes for no extension or no owner."""


class _FormatPage(PageFrame):
    """What both kinds share: statements, facts, products, links and sources."""

    def __init__(self, context: Context, entry: Entry) -> None:
        super().__init__(context, entry, other_names(context.look, entry))
        self._entry = entry

    def _statements(self) -> Iterator[Part]:
        context, entry = self.context, self._entry
        yield Paragraph(context.look, context.look.say(entry.summary), 16)
        if entry.course is not None:
            yield course_box(context, entry.course)
        yield from precisions(context, entry.id)

    def _products(self, title: str, ids: Sequence[str]) -> Iterator[Part]:
        if ids:
            yield caption(self.context.look, title)
            yield link_chips(self.context, ids)

    def _links(self, shown: Sequence[str]) -> Iterator[Part]:
        """Return what is related, but for what the page has ``shown``, and the sources."""
        related = [each for each in self._entry.related if each not in shown]
        yield from self._products(self.tr("See also"), related)
        yield caption(self.context.look, self.tr("Sources"))
        yield source_links(self.context, self._entry.sources)


class DiskFormatPage(_FormatPage):
    """One format of virtual disk or appliance."""

    def __init__(self, context: Context, disk_format: DiskFormat) -> None:
        """Lay out ``disk_format``."""
        super().__init__(context, disk_format)
        self._format = disk_format
        self.fill(self._parts())

    def _parts(self) -> Iterator[Part]:
        look, disk_format = self.context.look, self._format
        yield from self._statements()
        yield facts(look, tuple(self._facts()))
        yield from self._products(self.tr("Native in"), disk_format.native_in)
        if disk_format.conversions:
            yield caption(look, self.tr("Commands that convert to this format"))
            for command in disk_format.conversions:
                yield CommandLine(look, command)
        yield from self._links(disk_format.native_in)

    def _facts(self) -> Iterator[Fact]:
        look, disk_format = self.context.look, self._format
        yield Fact(self.tr("Extension"), chips=extensions(disk_format.extension))
        variants = ", ".join(look.say(each) for each in disk_format.variants)
        for name, value in (
            (self.tr("From"), owner_words(disk_format)),
            (self.tr("Introduced"), look.say(disk_format.introduced)),
            (self.tr("Maximum size"), look.say(disk_format.max_size)),
            (self.tr("Variants"), variants),
            (self.tr("Snapshots"), look.say(disk_format.snapshots)),
            (self.tr("Also read by"), ", ".join(disk_format.read_by)),
        ):
            if value:
                yield Fact(name, value)


class ConfigFormatPage(_FormatPage):
    """One kind of configuration file."""

    def __init__(self, context: Context, config_format: ConfigFormat) -> None:
        """Lay out ``config_format``."""
        super().__init__(context, config_format)
        self._format = config_format
        self.fill(self._parts())

    def _parts(self) -> Iterator[Part]:
        look, config_format = self.context.look, self._format
        yield from self._statements()
        rows = []
        names = extensions(config_format.extension)
        if names:
            rows.append(Fact(self.tr("Extension"), chips=names))
        rows.append(Fact(self.tr("Syntax"), look.say(config_format.syntax)))
        if config_format.companions:
            rows.append(Fact(self.tr("Files beside it"), chips=config_format.companions))
        yield facts(look, rows)
        yield from self._products(self.tr("Used by"), config_format.used_by)
        yield from self._links(config_format.used_by)


def extensions(text: str) -> tuple[str, ...]:
    """Return each of several extensions that a comma separates; none for “–”."""
    return tuple(part.strip() for part in text.split(",") if part != NONE)


def disk_table(context: Context) -> QWidget:
    """Return every disk format: whose it is, and where it is native."""
    translate = QCoreApplication.translate
    heads = (
        translate("Formats", "Format"),
        translate("Formats", "From"),
        translate("Formats", "Native in"),
    )
    rows = [
        (each.extension, owner_words(each), _native_words(context, each))
        for each in context.catalog.of_kind(DiskFormat)
    ]
    return _table(context, translate("Formats", "Which format for which product?"), heads, rows)


def config_table(context: Context) -> QWidget:
    """Return every kind of configuration file: how it is written, and who uses it."""
    translate = QCoreApplication.translate
    heads = (
        translate("Formats", "File"),
        translate("Formats", "Syntax"),
        translate("Formats", "Used by"),
    )
    rows = [
        (each.extension, context.look.say(each.syntax), _names(context, each.used_by))
        for each in context.catalog.of_kind(ConfigFormat)
    ]
    return _table(context, translate("Formats", "Which file for which product?"), heads, rows)


def owner_words(disk_format: DiskFormat) -> str:
    """Return whose a format is; nothing when it is nobody’s."""
    return disk_format.owner.strip(NONE)


def _native_words(context: Context, disk_format: DiskFormat) -> str:
    """Return where a format is native, or else who reads it."""
    if disk_format.native_in or not disk_format.read_by:
        return _names(context, disk_format.native_in)
    words = QCoreApplication.translate("Formats", "nowhere; read by {names}")
    return words.format(names=", ".join(disk_format.read_by))


def _names(context: Context, ids: Sequence[str]) -> str:
    found = [context.catalog.get(each) for each in ids]
    return ", ".join(context.look.say(entry.title) for entry in found if entry is not None)


def _table(
    context: Context, title: str, heads: Sequence[str], rows: Sequence[tuple[str, str, str]]
) -> QWidget:
    look = context.look
    card, grid = table_card(look)
    card.body.insertWidget(0, heading(look, title, size=17))
    for column, head in enumerate(heads):
        grid.addWidget(caption(look, head), 0, column)
    for number, (extension, second, third) in enumerate(rows):
        row = 2 * number + 1
        grid.addWidget(Line(look), row, 0, 1, len(heads))
        chips = QWidget()
        flow = Flow(look.px(6), chips)
        for each in extensions(extension):
            flow.addWidget(CodeChip(look, each))
        grid.addWidget(chips, row + 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Paragraph(look, second), row + 1, 1, Qt.AlignmentFlag.AlignTop)
        told = Paragraph(look, third, 15, 400, "text2")
        grid.addWidget(told, row + 1, 2, Qt.AlignmentFlag.AlignTop)
    narrow = look.size.width is Width.NARROW
    for column, share in enumerate((3, 4, 6) if narrow else (2, 3, 6)):
        grid.setColumnStretch(column, share)
    return card
