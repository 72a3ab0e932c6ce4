"""About virtref: version, content, licences, where it writes, and every key."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from virtref import __version__
from virtref.content.kinds import KINDS
from virtref.paths import Places
from virtref.ui.context import Context
from virtref.ui.dialogs.credits import credit_facts
from virtref.ui.dialogs.keys import key_facts
from virtref.ui.dialogs.kinds import kind_words
from virtref.ui.dialogs.scrolling_dialog import ScrollingDialog
from virtref.ui.look import CODE_FAMILIES, Width
from virtref.ui.managed import decisions
from virtref.ui.notices import place_words
from virtref.ui.pages.sections import Fact, facts, heading
from virtref.ui.widgets.header import Logo
from virtref.ui.widgets.labels import Paragraph, label

if TYPE_CHECKING:
    from virtref.ui.main_window import MainWindow


class AboutDialog(ScrollingDialog):
    """One scrolling page; Escape closes it."""

    def __init__(self, context: Context, window: "MainWindow") -> None:
        """Tell about the program and the catalogue of ``window``."""
        title = QCoreApplication.translate("AboutDialog", "About virtref")
        super().__init__(context.look, title, window)
        self._context, self._window = context, window
        self.show_parts(title, self._parts())

    def _parts(self) -> Iterator[QWidget]:
        look = self._context.look
        narrow = look.size.width is Width.NARROW
        width = 120 if narrow else 190
        yield self._head()
        yield Paragraph(
            look,
            self.tr(
                "A reference on virtualisation for students and teachers: history, uses, products, "
                "tools, hypervisors and comparisons, and a wizard that recommends a product and "
                "shows its sum. Everything is on this computer: virtref never uses the network."
            ),
            16,
        )
        yield heading(look, self.tr("Keys"), "keyboard", "accent", 18)
        yield facts(look, tuple(key_facts(self._window.panel_letters())), 130 if narrow else 230)
        yield heading(look, self.tr("Content"), "book-open", "accent", 18)
        yield self._counts()
        yield Paragraph(look, self.tr("Fingerprint of the content (SHA-256)"), 14, 600, "text2")
        fingerprint = Paragraph(look, self._context.catalog.content_hash, 14)
        fingerprint.setFont(look.font(14, 400, CODE_FAMILIES))
        # One long word: it may break anywhere.
        fingerprint.setMinimumWidth(look.px(120))
        yield fingerprint
        packs = tuple(self._packs())
        if packs:
            yield heading(look, self.tr("Packs"), "package", "accent", 18)
            yield facts(look, packs, width)
        machine = self._window.settings.machine
        decided = decisions(machine, self._window.header.titles())
        rows = tuple(Fact(name, value) for name, value in decided)
        if rows:
            title = self.tr("Managed by your institution")
            yield heading(look, title, "school", "accent", 18)
            yield facts(look, rows, width)
        yield heading(look, self.tr("Where virtref writes"), "folder", "accent", 18)
        yield facts(look, tuple(self._places(self._window.settings.places)), width)
        yield heading(look, self.tr("Licences"), "scale", "accent", 18)
        yield facts(look, tuple(credit_facts()), width)

    def _head(self) -> QWidget:
        look = self._context.look
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(12))
        line.addWidget(Logo(look, "bg"))
        line.addWidget(label(look, "virtref", 26, 700))
        version = self.tr("Version {version}").format(version=__version__)
        line.addWidget(label(look, version, 15, 500, "text2"), 1)
        return box

    def _counts(self) -> QWidget:
        """Return how many entries of each kind there are, in two columns where they fit."""
        look = self._context.look
        counted = [
            Fact(kind_words(kind), str(count))
            for kind in KINDS.values()
            if (count := len(self._context.catalog.of_kind(kind)))
        ]
        if look.size.width is Width.NARROW:
            return facts(look, counted)
        half = (len(counted) + 1) // 2
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(12))
        for part in (counted[:half], counted[half:]):
            line.addWidget(facts(look, part, 190), 1, Qt.AlignmentFlag.AlignTop)
        return box

    def _packs(self) -> Iterator[Fact]:
        """Tell each pack that was read: its title and version, else its name; where it lies."""
        look = self._context.look
        for read in self._window.loaded.packs:
            count = self.tr("%n entry(ies) added or replaced", "", read.entries)
            if read.pack is None:
                yield Fact(read.path.name, count, note=str(read.path))
            else:
                version = self.tr("Version {version}").format(version=read.pack.version)
                about = (version, read.pack.author, read.pack.licence, count)
                told = ", ".join(part for part in about if part)
                yield Fact(look.say(read.pack.title), told, note=str(read.path))

    def _places(self, places: Places) -> Iterator[Fact]:
        match places.kind:
            case "given":
                told = self.tr("In the folder given with --data, and nowhere else.")
            case "portable":
                told = self.tr("Beside the program, because this copy is portable.")
            case "user":
                told = self.tr("In your own folders, as the system provides them.")
            case "memory":
                forgotten = self.tr("Nowhere: settings are forgotten when virtref closes.")
                told = place_words(places) or forgotten
        yield Fact(self.tr("Place"), told)
        for name, folder in (
            (self.tr("Settings"), places.data),
            (self.tr("What can be rebuilt"), places.cache),
        ):
            if folder is not None:
                yield Fact(name, str(folder))
