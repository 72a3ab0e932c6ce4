"""The main window: header, panels, and everything that belongs to no single panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QMainWindow

from virtref.ui.places import PANELS, Address
from virtref.ui.widgets.ground import Ground

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from pathlib import Path

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from virtref.content.load import Loaded
    from virtref.content.text import Language
    from virtref.ui.context import Context, Shelf
    from virtref.ui.look import Look
    from virtref.ui.menu import WindowMenu
    from virtref.ui.navigator import Navigator
    from virtref.ui.panels.panel import Panel
    from virtref.ui.settings import Settings, ThemeChoice
    from virtref.ui.tokens import Token
    from virtref.ui.widgets.header import Header
    from virtref.ui.wizard.basis import Basis
    from virtref.ui.wizard.journal import Journal
    from virtref.ui.wizard.run import Run

SMALLEST = QSize(576, 360)
FIRST = QSize(1440, 900)


class MainWindow(QMainWindow):
    """The window; its panels are built when first shown, and again when the look changes.

    It is painted once in its colours alone. What it shows is imported and read after that, which
    is why so many imports stand in functions here: ``Qt`` alone costs 18 ms.
    """

    look: Look
    header: Header
    navigator: Navigator
    shelf: Shelf
    menu: WindowMenu
    reload_requested = Signal()
    """The reader wants the content to be read again."""

    def __init__(self, settings: Settings, today: date) -> None:
        """Show the ground, in the reader's colours; ``fill`` gives the rest."""
        super().__init__()
        self._settings, self._today = settings, today
        self._loaded: Loaded | None = None
        self._panels: dict[str, Panel] = {}
        self._problems_closed = self._place_closed = False
        self._journal: Journal | None = None
        size = settings.session.size
        self.setMinimumSize(SMALLEST)
        # The size may be that of another screen, or of a damaged file.
        room = self.screen().availableSize()
        self.resize((QSize(*size) if size else FIRST).boundedTo(room))
        self.setWindowTitle("virtref")
        self.setAcceptDrops(True)
        self.setCentralWidget(Ground(settings.first_theme(), settings.factor))

    def fill(self, loaded: Loaded) -> None:
        """Show a catalogue."""
        from PySide6.QtWidgets import QMenu  # noqa: PLC0415 - after the first paint

        from virtref.ui.context import Shelf  # noqa: PLC0415 - same
        from virtref.ui.menu import WindowMenu  # noqa: PLC0415 - same
        from virtref.ui.navigator import Navigator  # noqa: PLC0415 - same

        self._loaded = loaded
        session, machine = self._settings.session, self._settings.machine
        panel = machine.decided.start_page or session.panel
        start = Address(panel if panel in self.panels else self.panels[0])
        hidden = machine.decided.hidden_panels
        self.navigator = Navigator(loaded.catalog, start, self, hidden)
        for name, page, entry in session.addresses:
            if name in self.panels:
                self.navigator.remember(Address(name, page, entry))
        self.shelf = Shelf(self._products(session.compared), self)
        self.navigator.moved.connect(self._show_address)
        self.navigator.refused.connect(self._say_hidden)
        self.shelf.refused.connect(self._say_shelf_full)
        self.menu = WindowMenu(self, QMenu(self))
        self.rebuild()

    def refill(self, loaded: Loaded) -> None:
        """Show another state of the content; the reader stays at the same place."""
        self._loaded, self._problems_closed = loaded, False
        self.navigator.use(loaded.catalog)
        self.shelf.replace(self._products(self.shelf.ids))
        if self._journal is not None:
            self._use(self._journal)
        self.rebuild()

    def _use(self, journal: Journal) -> None:
        """Let the wizard go on with the present content, and close it when that asks nothing."""
        from virtref.ui.wizard.dialog import WizardDialog  # noqa: PLC0415 - not needed to start

        journal.use(self._basis())
        for dialog in self.findChildren(WizardDialog):
            if not journal.can_ask:
                dialog.close()

    def _products(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return the ids of products that exist, each once."""
        from virtref.content.solution import Solution  # noqa: PLC0415 - after the first paint

        known = dict.fromkeys(ids)
        return tuple(each for each in known if isinstance(self.loaded.catalog.get(each), Solution))

    def _make_look(self) -> Look:
        from virtref.ui.look import Look, SizeClass  # noqa: PLC0415 - after the first paint

        factor = self._settings.factor
        return Look(
            theme=self._settings.theme(),
            language=self._settings.language(),
            factor=factor,
            size=SizeClass.of(self.width() / factor, self.height() / factor),
            reduce_motion=self._settings.preferences.reduce_motion,
            web_links=self._settings.machine.decided.web_links is not False,
        )

    @property
    def settings(self) -> Settings:
        """What the reader decided and what happened."""
        return self._settings

    @property
    def panels(self) -> tuple[str, ...]:
        """The panels that this machine shows."""
        return self._settings.machine.panels

    @property
    def loaded(self) -> Loaded:
        """The catalogue that is shown, once ``fill`` was called."""
        if self._loaded is None:
            raise RuntimeError("the window is not filled")
        return self._loaded

    @property
    def context(self) -> Context:
        """The surroundings that panels and dialogs are given."""
        from virtref.ui.context import Context  # noqa: PLC0415 - after the first paint

        return Context(self.look, self.loaded.catalog, self.navigator, self.shelf, self._today)

    def rebuild(self) -> None:
        """Build everything again for the present settings and window size."""
        self.look = self._make_look()
        self._build()
        self.menu.fill(self.look)
        self._show_address(self.navigator.current)

    def _build(self) -> None:
        from PySide6.QtWidgets import (  # noqa: PLC0415 - after the first paint
            QApplication,
            QStackedWidget,
            QVBoxLayout,
            QWidget,
        )

        from virtref.ui.palette import paint_background, qt_palette  # noqa: PLC0415 - same
        from virtref.ui.widgets.header import Header  # noqa: PLC0415 - same

        QApplication.setPalette(qt_palette(self.look))
        QApplication.setFont(self.look.font(15))
        self._panels = {}
        central = QWidget()
        paint_background(central, self.look, "bg")
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = Header(self.look, self.menu.menu, self.panels)
        self.header.panel_chosen.connect(self.choose_panel)
        self.header.search_requested.connect(self.open_search)
        self.header.wizard_requested.connect(self.open_wizard)
        column.addWidget(self.header)
        for bar in self._bars():
            column.addWidget(bar)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        self.setCentralWidget(central)

    def _bars(self) -> Iterator[QWidget]:
        """Say what is wrong and what is not as expected, until the reader closes it."""
        from virtref.ui.notices import ProblemBar, place_bar  # noqa: PLC0415 - after the first paint

        problems = (*self.loaded.problems, *self._settings.problems)
        if problems and not self._problems_closed:
            bar = ProblemBar(self.look, self.loaded, self._settings)
            bar.closed.connect(self._forget_problems)
            bar.reload_requested.connect(self.reload_requested)
            yield bar
        place = None if self._place_closed else place_bar(self.look, self._settings.places)
        if place is not None:
            place.closed.connect(self._forget_place)
            yield place

    def _forget_problems(self) -> None:
        self._problems_closed = True

    def _forget_place(self) -> None:
        self._place_closed = True

    def choose_panel(self, panel: str) -> None:
        """Show a panel as it was last."""
        self.navigator.go(self.navigator.last(panel))

    def panel_letters(self) -> dict[str, str]:
        """Return the letter that opens each panel with Alt."""
        letters = dict(zip(map(str, PANELS), self.tr("TUSOHC"), strict=True))
        return {panel: letters[panel] for panel in self.panels}

    def header_menu(self) -> None:
        """Open the menu."""
        self.header.open_menu()

    def change(
        self,
        *,
        language: Language | None = None,
        theme: ThemeChoice | None = None,
        text_scale: int | None = None,
        reduce_motion: bool | None = None,
    ) -> None:
        """Change preferences and build again for them."""
        self._settings.decide(
            language=language, theme=theme, text_scale=text_scale, reduce_motion=reduce_motion
        )
        self.rebuild()

    def panel(self, name: str) -> Panel:
        """Return a panel, built when it is first asked for."""
        from virtref.ui.panel_list import make_panel  # noqa: PLC0415 - after the first paint

        if name not in self._panels:
            made = make_panel(name, self.context)
            self._panels[name] = made
            self._stack.addWidget(made)
            made.show_address(self.navigator.last(name))
        return self._panels[name]

    def _show_address(self, address: Address) -> None:
        panel = self.panel(address.panel)
        self._stack.setCurrentWidget(panel)
        panel.show_address(address)
        self._name_panel(address.panel)
        self.menu.show_history(self.navigator)

    def _name_panel(self, panel: str) -> None:
        self.header.show_panel(panel)
        title = f"{self.header.titles()[panel]} – virtref"
        portable = self._settings.places.portable
        self.setWindowTitle(
            self.tr("{title} (portable)").format(title=title) if portable else title
        )

    def say(self, sentence: str, icon: str = "circle-check", token: Token = "ok") -> None:
        """Show a short message; without another icon, it confirms."""
        from virtref.ui.widgets.toast import Toast  # noqa: PLC0415 - after the first paint

        # Not over the stack of panels: it tells screen readers of its pages alone.
        for earlier in self.findChildren(Toast):
            earlier.close()
        Toast(self.look, self, icon, token).say(sentence)

    def _say_shelf_full(self) -> None:
        self.say(self.tr("You can compare four solutions at most."), "info", "info")

    def _say_hidden(self, panel: str) -> None:
        words = self.tr("“{panel}” is hidden by your institution.")
        self.say(words.format(panel=self.header.titles()[panel]), "lock", "info")

    def open_search(self) -> None:
        """Open the search palette over the window."""
        from virtref.ui.dialogs.search_palette import SearchPalette  # noqa: PLC0415 - not needed to start

        SearchPalette(self.context, self).open()

    def open_wizard(self) -> None:
        """Open the wizard."""
        self._open_wizard(None)

    def open_decision(self, path: Path) -> None:
        """Open the wizard on the decision of a file."""
        self._open_wizard(path)

    def _open_wizard(self, path: Path | None) -> None:
        from virtref.ui.wizard.dialog import WizardDialog  # noqa: PLC0415 - not needed to start

        if not self.journal.can_ask:
            self.say(
                self.tr("Without the criteria, the wizard has no question."), "circle-x", "bad"
            )
            return
        shown = [each for each in self.findChildren(WizardDialog) if each.isVisible()]
        dialog = shown[0] if shown else WizardDialog(self.context, self.journal, self)
        dialog.open()
        if path is not None:
            dialog.open_decision(path)

    @property
    def journal(self) -> Journal:
        """What the wizard keeps, read when it is first asked for."""
        if self._journal is None:
            from virtref.ui.wizard.journal import Journal  # noqa: PLC0415 - not needed to start

            self._journal = Journal(self._basis(), self._settings.places.data, self)
        return self._journal

    def _basis(self) -> Basis:
        from virtref.ui.wizard.basis import Basis  # noqa: PLC0415 - not needed to start

        places, decided = self._settings.places, self._settings.machine.decided
        return Basis.of(self.loaded.catalog, places, self._today, decided.wizard_depth)

    def wizard_run(self) -> Run:
        """Return the run of the wizard, begun when it is first asked for and kept since."""
        return self.journal.run

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept one decision file."""
        from virtref.ui.wizard.dropping import dropped_decision  # noqa: PLC0415 - not needed to start

        if self._loaded is not None and dropped_decision(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the wizard on a decision file."""
        from virtref.ui.wizard.dropping import dropped_decision  # noqa: PLC0415 - not needed to start

        path = dropped_decision(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.open_decision(path)

    def focus_filter(self) -> None:
        """Go to the filter of the page."""
        self.panel(self.navigator.current.panel).focus_filter()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Build again when the size asks for another layout."""
        super().resizeEvent(event)
        if self._loaded is not None and self._make_look().size != self.look.size:
            self.rebuild()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system when it changes between light and dark."""
        super().changeEvent(event)
        follows = self._settings.theme_choice == "system"
        if self._loaded is not None and follows and event.type() == event.Type.ThemeChange:
            self.rebuild()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the session."""
        if self._loaded is None:
            super().closeEvent(event)
            return
        if self._journal is not None:
            self._journal.finish()
        from virtref.preferences import Session  # noqa: PLC0415 - not needed to start

        self._settings.remember(
            Session(
                panel=self.navigator.current.panel,
                addresses=tuple(
                    (address.panel, address.page, address.entry)
                    for address in map(self.navigator.last, PANELS)
                ),
                compared=self.shelf.ids,
                size=(self.width(), self.height()),
            )
        )
        super().closeEvent(event)
