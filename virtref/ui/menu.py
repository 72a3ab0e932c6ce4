"""The menu of the window and its shortcuts, which stay alive while the menu is closed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from virtref.help import NAMES
from virtref.ui.dialogs.help_pages import page_words
from virtref.ui.icons import icon
from virtref.ui.look import Look
from virtref.ui.managed import managed_title, theme_words
from virtref.ui.navigator import Navigator
from virtref.ui.panes import next_pane

if TYPE_CHECKING:
    from virtref.ui.main_window import MainWindow
    from virtref.ui.wizard.files import Files

LEAST_SCALE, MOST_SCALE, SCALE_STEP = 100, 250, 10


class WindowMenu(QObject):
    """Actions of the window: moving around, looks, language, help."""

    def __init__(self, window: "MainWindow", menu: QMenu) -> None:
        """Take an empty menu; ``fill`` gives it its actions in the present language."""
        super().__init__(window)
        self._window = window
        self.menu = menu
        self._actions: list[QAction] = []
        self._submenus: list[QMenu] = []
        self._files: Files | None = None

    def fill(self, look: Look) -> None:
        """Make every action again for ``look``."""
        for action in self._actions:
            self._window.removeAction(action)
            action.deleteLater()
        for submenu in self._submenus:
            submenu.deleteLater()
        self._actions, self._submenus = [], []
        self.menu.clear()
        window = self._window
        self._back = self._add(self.tr("Back"), window.navigator.back, "Alt+Left", "arrow-left")
        self._forward = self._add(
            self.tr("Forward"), window.navigator.forward, "Alt+Right", "arrow-right"
        )
        self._add(self.tr("Search"), window.open_search, "Ctrl+K", "search")
        self._add(self.tr("Filter of the page"), window.focus_filter, "Ctrl+F", "list-filter")
        self._add(self.tr("Find my solution"), window.open_wizard, "Ctrl+T", "compass")
        self._add(self.tr("Open a decision…"), self._open_decision, "Ctrl+O", "folder-open")
        self._add(self.tr("Reload the content"), window.reload_requested.emit, "F5", "rotate-ccw")
        self.menu.addSeparator()
        decided = window.settings.machine.decided
        languages, themes = self.tr("Language"), self.tr("Theme")
        if decided.language is None:
            self._add_choices(languages, "languages", self._languages(), self._language_chosen)
        else:
            self._add_decided(languages, "languages", self._languages())
        if decided.theme is None:
            self._add_choices(themes, "contrast", self._themes(), self._theme_chosen)
        else:
            self._add_decided(themes, "contrast", self._themes())
        self._add_sizes()
        self._add_motion(look)
        self.menu.addSeparator()
        self._add_help()
        self._add(self.tr("About virtref"), self._show_about, "F1", "info")
        self._add(self.tr("Quit"), window.close, "Ctrl+Q", "x")
        self._add_hidden()
        for action in self.menu.actions():
            name = action.property("icon")
            if name:
                action.setIcon(icon(name, look.color("text2"), look.px(18)))
        for menu in (self.menu, *self._submenus):
            menu.setFont(look.font(15))

    def show_history(self, navigator: Navigator) -> None:
        """Enable Back and Forward where there is somewhere to go."""
        self._back.setEnabled(navigator.can_go_back)
        self._forward.setEnabled(navigator.can_go_forward)

    def _add(
        self, text: str, slot: Callable[[], object], keys: str = "", icon_name: str = ""
    ) -> QAction:
        action = self._action(text, slot, keys, icon_name)
        self.menu.addAction(action)
        return action

    def _action(
        self, text: str, slot: Callable[[], object], keys: str = "", icon_name: str = ""
    ) -> QAction:
        action = QAction(text, self._window)
        if keys:
            action.setShortcuts([QKeySequence(each) for each in keys.split(" ")])
        action.setProperty("icon", icon_name)
        action.triggered.connect(slot)
        self._window.addAction(action)
        self._actions.append(action)
        return action

    def _add_choices(
        self,
        title: str,
        icon_name: str,
        choices: list[tuple[str, str, bool]],
        slot: Callable[[QAction], None],
    ) -> None:
        submenu = self._add_submenu(title, icon_name)
        group = QActionGroup(submenu)
        for value, text, checked in choices:
            action = QAction(text, submenu)
            action.setCheckable(True)
            action.setChecked(checked)
            action.setData(value)
            group.addAction(action)
            submenu.addAction(action)
        group.triggered.connect(slot)

    def _add_decided(
        self, title: str, icon_name: str, choices: list[tuple[str, str, bool]]
    ) -> None:
        """Show a choice that the machine made, which nobody can make otherwise here."""
        submenu = self._add_submenu(managed_title(title), icon_name)
        for _, text, checked in choices:
            action = QAction(text, submenu)
            action.setCheckable(True)
            action.setChecked(checked)
            action.setEnabled(False)
            submenu.addAction(action)

    def _add_submenu(self, title: str, icon_name: str) -> QMenu:
        # Made here: of a menu that Qt makes, PySide may find the remains of an earlier one.
        submenu = QMenu(title, self.menu)
        submenu.menuAction().setProperty("icon", icon_name)
        self.menu.addMenu(submenu)
        self._submenus.append(submenu)
        return submenu

    def _languages(self) -> list[tuple[str, str, bool]]:
        chosen = self._window.settings.language()
        return [("fr", "Français", chosen == "fr"), ("en", "English", chosen == "en")]

    def _themes(self) -> list[tuple[str, str, bool]]:
        chosen = self._window.settings.theme_choice
        return [(value, name, value == chosen) for value, name in theme_words().items()]

    def _language_chosen(self, action: QAction) -> None:
        self._window.change(language=action.data())

    def _theme_chosen(self, action: QAction) -> None:
        self._window.change(theme=action.data())

    def _add_sizes(self) -> None:
        scale = self._window.settings.preferences.text_scale
        title = self.tr("Text size: {percent} %").format(percent=scale)
        submenu = self._add_submenu(title, "type")
        # On AZERTY keyboards the digits need Shift: Ctrl+= and Ctrl+à are the unshifted keys.
        steps = (
            (self.tr("Larger"), self._larger, "Ctrl++ Ctrl+="),
            (self.tr("Smaller"), self._smaller, "Ctrl+-"),
            (self.tr("Normal (100 %)"), self._normal, "Ctrl+0 Ctrl+À"),
        )
        for text, slot, keys in steps:
            submenu.addAction(self._action(text, slot, keys))

    def _larger(self) -> None:
        self._scale_by(SCALE_STEP)

    def _smaller(self) -> None:
        self._scale_by(-SCALE_STEP)

    def _normal(self) -> None:
        self._window.change(text_scale=LEAST_SCALE)

    def _scale_by(self, step: int) -> None:
        scale = self._window.settings.preferences.text_scale + step
        self._window.change(text_scale=max(LEAST_SCALE, min(MOST_SCALE, scale)))

    def _add_motion(self, look: Look) -> None:
        action = self._add(self.tr("Reduce motion"), self._toggle_motion)
        action.setCheckable(True)
        action.setChecked(look.reduce_motion)

    def _toggle_motion(self) -> None:
        reduced = self._window.settings.preferences.reduce_motion
        self._window.change(reduce_motion=not reduced)

    def _open_decision(self) -> None:
        from virtref.ui.wizard.files import Files  # noqa: PLC0415 - not needed to start

        if self._files is None:
            self._files = Files(self._window)
            self._files.chosen.connect(self._window.open_decision)
        self._files.ask_decision()

    def _add_help(self) -> None:
        submenu = self._add_submenu(self.tr("Help"), "circle-help")
        for name in NAMES:
            action = QAction(page_words(name), submenu)
            action.setData(name)
            submenu.addAction(action)
        submenu.triggered.connect(self._show_help)

    def _show_help(self, action: QAction) -> None:
        from virtref.ui.dialogs.help import HelpDialog  # noqa: PLC0415 - not needed to start

        HelpDialog(self._window.look, action.data(), self._window).open()

    def _show_about(self) -> None:
        from virtref.ui.dialogs.about import AboutDialog  # noqa: PLC0415 - not needed to start

        AboutDialog(self._window.context, self._window).open()

    def _add_hidden(self) -> None:
        self._action("", self._next_panel, "Ctrl+PgDown Ctrl+Tab")
        self._action("", self._previous_panel, "Ctrl+PgUp Ctrl+Shift+Tab")
        self._action("", self._window.header_menu, "F10")
        self._action("", self._next_pane, "F6")
        letters = self._window.panel_letters()
        for panel, letter in letters.items():
            action = self._action("", self._letter_pressed, f"Alt+{letter}")
            action.setData(panel)

    def _letter_pressed(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._window.choose_panel(action.data())

    def _next_pane(self) -> None:
        next_pane(self._window)

    def _next_panel(self) -> None:
        self._step(1)

    def _previous_panel(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        panels = self._window.panels
        number = panels.index(self._window.navigator.current.panel) + by
        self._window.choose_panel(panels[number % len(panels)])
