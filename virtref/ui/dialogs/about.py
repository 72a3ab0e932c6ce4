"""About virtref: version, content, licences, where it writes, and every key."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from virtref import __version__
from virtref.content.kinds import KINDS
from virtref.paths import Places
from virtref.ui.context import Context
from virtref.ui.dialogs.credits import credit_facts
from virtref.ui.dialogs.keys import key_facts
from virtref.ui.dialogs.kinds import kind_words
from virtref.ui.look import CODE_FAMILIES, Width
from virtref.ui.pages.sections import Fact, facts, heading
from virtref.ui.palette import paint_background
from virtref.ui.widgets.buttons import Button
from virtref.ui.widgets.frames import Line, scrolling
from virtref.ui.widgets.header import Logo
from virtref.ui.widgets.labels import Paragraph, label

if TYPE_CHECKING:
    from virtref.ui.main_window import MainWindow

WIDE, TALL = 760, 800
"""Size in design pixels, where the window leaves that much room."""


class AboutDialog(QDialog):
    """One scrolling page; Escape closes it."""

    def __init__(self, context: Context, window: "MainWindow") -> None:
        """Tell about the program and the catalogue of ``window``."""
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._window = context, window
        look = context.look
        self.setWindowTitle(self.tr("About virtref"))
        paint_background(self, look, "bg")
        column = QVBoxLayout(self)
        # The page scrolls: a small window may make the dialog as small as it likes.
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        box = QWidget()
        page = QVBoxLayout(box)
        inset = look.px(16 if look.size.width is Width.NARROW else 28)
        page.setContentsMargins(inset, look.px(20), inset, look.px(20))
        page.setSpacing(look.px(10))
        for part in self._parts():
            page.addWidget(part)
        page.addStretch(1)
        area = scrolling(look, box)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(self.tr("About virtref"))
        column.addWidget(area, 1)
        column.addWidget(Line(look))
        foot = QHBoxLayout()
        foot.setContentsMargins(inset, look.px(8), inset, look.px(8))
        foot.addStretch(1)
        close = Button(look, self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        foot.addWidget(close)
        column.addLayout(foot)
        margin = look.px(32)
        self.resize(
            min(look.px(WIDE), window.width() - margin),
            min(look.px(TALL), window.height() - margin),
        )
        area.setFocus(Qt.FocusReason.OtherFocusReason)

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
        line.addWidget(Logo(look))
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

    def _places(self, places: Places) -> Iterator[Fact]:
        match places.kind:
            case "given":
                told = self.tr("In the folder given with --data, and nowhere else.")
            case "portable":
                told = self.tr("Beside the program, because this copy is portable.")
            case "user":
                told = self.tr("In your own folders, as the system provides them.")
            case "memory":
                told = self.tr("Nowhere: settings are forgotten when virtref closes.")
        yield Fact(self.tr("Place"), told)
        for name, folder in (
            (self.tr("Settings"), places.data),
            (self.tr("What can be rebuilt"), places.cache),
        ):
            if folder is not None:
                yield Fact(name, str(folder))
