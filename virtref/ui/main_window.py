"""The main window: header, panels, and everything that belongs to no single panel."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from virtref.content.load import Loaded
from virtref.content.text import Language
from virtref.preferences import Session
from virtref.ui.context import Context, Shelf
from virtref.ui.look import Look, SizeClass
from virtref.ui.menu import WindowMenu
from virtref.ui.navigator import PANELS, Address, Navigator
from virtref.ui.palette import qt_palette
from virtref.ui.panel_list import make_panel
from virtref.ui.panels.panel import Panel
from virtref.ui.settings import Settings, ThemeChoice
from virtref.ui.widgets.frames import paint_background
from virtref.ui.widgets.header import Header
from virtref.ui.widgets.message_bar import MessageBar, problem_lines
from virtref.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from virtref.ui.wizard.run import Run

SMALLEST = QSize(576, 360)
FIRST = QSize(1440, 900)


class MainWindow(QMainWindow):
    """The window; its panels are built when first shown, and again when the look changes."""

    def __init__(self, loaded: Loaded, settings: Settings, today: date) -> None:
        """Show the catalogue in ``loaded`` with the reader's settings."""
        super().__init__()
        self._loaded, self._settings, self._today = loaded, settings, today
        self._panels: dict[str, Panel] = {}
        self._messages_closed = False
        self._run: Run | None = None
        self._problems = (*loaded.problems, *settings.problems)
        session = settings.session
        panel = session.panel if session.panel in PANELS else PANELS[0]
        self.navigator = Navigator(loaded.catalog, Address(panel), self)
        for name, page, entry in session.addresses:
            if name in PANELS:
                self.navigator.remember(Address(name, page, entry))
        known = tuple(each for each in session.compared if loaded.catalog.get(each) is not None)
        self.shelf = Shelf(known, self)
        self.setMinimumSize(SMALLEST)
        self.resize(QSize(*session.size) if session.size else FIRST)
        self.look = self._make_look()
        self.menu = WindowMenu(self)
        self.navigator.moved.connect(self._show_address)
        self.shelf.refused.connect(self._say_shelf_full)
        self._build()

    def _make_look(self) -> Look:
        factor = self._settings.factor
        return Look(
            theme=self._settings.theme(),
            language=self._settings.language(),
            factor=factor,
            size=SizeClass.of(self.width() / factor, self.height() / factor),
            reduce_motion=self._settings.preferences.reduce_motion,
        )

    @property
    def settings(self) -> Settings:
        """What the reader decided and what happened."""
        return self._settings

    @property
    def context(self) -> Context:
        """The surroundings that panels and dialogs are given."""
        return Context(self.look, self._loaded.catalog, self.navigator, self.shelf, self._today)

    def rebuild(self) -> None:
        """Build everything again for the present settings and window size."""
        self.look = self._make_look()
        self._build()

    def _build(self) -> None:
        QApplication.setPalette(qt_palette(self.look))
        QApplication.setFont(self.look.font(15))
        self._panels = {}
        self.menu.fill(self.look)
        central = QWidget()
        paint_background(central, self.look, "bg")
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = Header(self.look, self.menu.menu)
        self.header.panel_chosen.connect(self.choose_panel)
        self.header.search_requested.connect(self.open_search)
        self.header.wizard_requested.connect(self.open_wizard)
        column.addWidget(self.header)
        if self._problems and not self._messages_closed:
            column.addWidget(self._message_bar())
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        self.setCentralWidget(central)
        self._toast = Toast(self.look, central)
        self._show_address(self.navigator.current)

    def _message_bar(self) -> MessageBar:
        lines = problem_lines(self._problems, self.look)
        sentence = self.tr(
            "%n problem(s) in the content: the rest stays available.", "", len(lines)
        )
        bar = MessageBar(self.look, sentence, lines)
        bar.closed.connect(self._forget_messages)
        return bar

    def _forget_messages(self) -> None:
        self._messages_closed = True

    def choose_panel(self, panel: str) -> None:
        """Show a panel as it was last."""
        self.navigator.go(self.navigator.last(panel))

    def panel_letters(self) -> dict[str, str]:
        """Return the letter that opens each panel with Alt."""
        letters = self.tr("TUSOHC")
        return dict(zip(PANELS, letters, strict=True))

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
        self.header.show_panel(address.panel)
        title = self.header.titles()[address.panel]
        self.setWindowTitle(f"{title} – virtref")
        self.menu.show_history(self.navigator)

    def say(self, sentence: str) -> None:
        """Show a short confirmation."""
        self._toast.say(sentence)

    def _say_shelf_full(self) -> None:
        self.say(self.tr("You can compare four solutions at most."))

    def open_search(self) -> None:
        """Open the search palette over the window."""
        from virtref.ui.dialogs.search_palette import SearchPalette  # noqa: PLC0415 - not needed to start

        SearchPalette(self.context, self).open()

    def open_wizard(self) -> None:
        """Open the wizard."""
        from virtref.ui.wizard.dialog import WizardDialog  # noqa: PLC0415 - not needed to start

        WizardDialog(self.context, self.wizard_run(), self).open()

    def wizard_run(self) -> Run:
        """Return the run of the wizard, begun when it is first asked for and kept since."""
        if self._run is None:
            from virtref.ui.wizard.start import start_run  # noqa: PLC0415 - not needed to start

            self._run = start_run(self._loaded.catalog, self._settings.places, self._today)
        return self._run

    def focus_filter(self) -> None:
        """Go to the filter of the page."""
        self.panel(self.navigator.current.panel).focus_filter()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Build again when the size asks for another layout."""
        super().resizeEvent(event)
        factor = self._settings.factor
        if SizeClass.of(self.width() / factor, self.height() / factor) != self.look.size:
            self.rebuild()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system when it changes between light and dark."""
        super().changeEvent(event)
        follows = self._settings.preferences.theme == "system"
        if event.type() == QEvent.Type.ThemeChange and follows:
            self.rebuild()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the session."""
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
