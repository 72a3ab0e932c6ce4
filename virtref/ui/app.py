"""The program with a window: fonts, style, catalogue, then the window."""

import sys
from argparse import Namespace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from virtref import __version__
from virtref.content.load import Loaded, load_catalog
from virtref.paths import Places, resolve_places, resources_dir
from virtref.ui.crash import watch_for_crashes
from virtref.ui.fonts import load_fonts
from virtref.ui.main_window import MainWindow
from virtref.ui.settings import Settings
from virtref.ui.translation import Translation


def make_application(arguments: list[str]) -> QApplication:
    """Return the application with its style, names and fonts."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    application = QApplication(arguments)
    application.setApplicationName("virtref")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("virtref")
    application.setStyle("Fusion")
    load_fonts()
    return application


def content_folders(packs: list[Path]) -> list[Path]:
    """Return the shipped content and the packs given on the command line."""
    return [resources_dir() / "content", *packs]


def load(arguments: Namespace, places: Places) -> Loaded:
    """Read the catalogue that the command line asks for."""
    return load_catalog(content_folders(arguments.content), places.cache)


def run(arguments: Namespace) -> int:
    """Open the window and return the exit code when it closes."""
    places = resolve_places(arguments.data)
    application = make_application(sys.argv[:1])
    watch = watch_for_crashes(places)
    settings = Settings(places, Translation(application), arguments.lang)
    window = MainWindow(load(arguments, places), settings, date.today())  # noqa: DTZ011 - the reader's day
    watch.report_last_crash(window)
    window.show()
    return application.exec()
