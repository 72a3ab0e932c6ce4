"""The program with a window: fonts, style, catalogue, then the window."""

from __future__ import annotations

import sys
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from virtref import __version__
from virtref.paths import PACKS, Places, content_folders, program_dir, resolve_places, resources_dir
from virtref.policy import NO_POLICY, MachinePolicy, packs_for, read_policy
from virtref.ui.crash import watch_for_crashes
from virtref.ui.fonts import load_fonts
from virtref.ui.main_window import MainWindow
from virtref.ui.settings import Settings
from virtref.ui.translation import Translation

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from virtref.content.load import Loaded


PATIENCE = 300
"""Turns of one millisecond after which a window that stays hidden is filled all the same."""


def make_application(arguments: list[str]) -> QApplication:
    """Return the application with its names."""
    application = QApplication(arguments)
    application.setApplicationName("virtref")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("virtref")
    return application


def dress(application: QApplication) -> None:
    """Give the application its style and its fonts, before any widget needs them."""
    application.setStyle("Fusion")
    load_fonts()


def load(arguments: Namespace, places: Places, machine: MachinePolicy = NO_POLICY) -> Loaded:
    """Read the catalogue that the machine and the command line ask for."""
    from virtref.content.load import load_catalog  # noqa: PLC0415 - after the first paint

    packs = packs_for(machine.decided, arguments.content)
    return load_catalog(content_folders(packs), places.cache)


class Start(QObject):
    """What happens once the empty window is on the screen: content is read and shown."""

    def __init__(
        self,
        application: QApplication,
        arguments: Namespace,
        places: Places,
        window: MainWindow,
    ) -> None:
        """Wait until ``window`` is exposed, which paints it, for ``PATIENCE`` turns at most."""
        super().__init__(window)
        self._application = application
        self._arguments, self._places, self._window = arguments, places, window
        self._watch = watch_for_crashes(places)
        self._turns, self._filled = 0, False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look_at_window)
        self._timer.start(1)
        if sys.platform == "darwin":
            # The event may come before the window is filled; elsewhere a file is a word.
            from virtref.ui.opening import FileOpening  # noqa: PLC0415 - macOS alone

            FileOpening(application, self).asked.connect(self._open)

    def _open(self, path: Path) -> None:
        if self._filled:
            self._window.open_decision(path)
        else:
            self._arguments.decision = path

    def _look_at_window(self) -> None:
        self._turns += 1
        if self._window.windowHandle().isExposed() or self._turns > PATIENCE:
            self._timer.stop()
            QTimer.singleShot(0, self._go_on)

    def _go_on(self) -> None:
        from virtref.ui.reloading import Reloading  # noqa: PLC0415 - after the first paint

        dress(self._application)
        self._window.fill(self._load())
        Reloading(self._window, self._load, edited_folders())
        self._watch.report_last_crash(self._window)
        self._filled = True
        if self._arguments.decision is not None:
            self._window.open_decision(self._arguments.decision)

    def _load(self) -> Loaded:
        return load(self._arguments, self._places, self._window.settings.machine)


def edited_folders() -> tuple[Path, ...]:
    """Return what may change besides packs: where they are dropped, and content in a checkout."""
    dropped = program_dir() / PACKS
    return (dropped,) if getattr(sys, "frozen", False) else (dropped, resources_dir() / "content")


def run(arguments: Namespace) -> int:
    """Open the window and return the exit code when it closes."""
    places = resolve_places(arguments.data)
    application = make_application(sys.argv[:1])
    settings = Settings(places, Translation(application), arguments.lang, machine=read_policy())
    window = MainWindow(settings, date.today())  # noqa: DTZ011 - the reader's day
    Start(application, arguments, places, window)
    window.show()
    return application.exec()
