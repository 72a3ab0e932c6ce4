"""``virtref capture``: a picture of every panel, page and wizard page, without a screen."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from virtref.paths import MEMORY
from virtref.preferences import Preferences
from virtref.ui.app import load, make_application
from virtref.ui.main_window import MainWindow
from virtref.ui.navigator import PANELS
from virtref.ui.settings import Settings
from virtref.ui.translation import Translation


def run(arguments: Namespace) -> int:
    """Write the pictures into ``arguments.folder`` and return the exit code."""
    application = make_application(sys.argv[:1])
    preferences = Preferences(theme=arguments.theme, text_scale=arguments.text_scale)
    settings = Settings(MEMORY, Translation(application), arguments.lang or "fr", preferences)
    window = MainWindow(load(arguments, MEMORY), settings, date.today())  # noqa: DTZ011 - the reader's day
    window.resize(QSize(*arguments.size))
    window.rebuild()
    folder: Path = arguments.folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        sys.stderr.write(f"{trouble}\n")
        return 1
    written = 0
    for name, widget in scenes(window):
        written += save(widget, folder / f"{written + 1:02}-{name}.png")
    sys.stdout.write(f"{written} {folder}\n")
    return 0 if written else 1


def scenes(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Show every page of the window, one after the other."""
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    for panel in PANELS:
        for address in window.panel(panel).captured_addresses():
            window.navigator.go(address)
            settle()
            name = "-".join(part for part in (address.panel, address.page, address.entry) if part)
            yield name, window


def save(widget: QWidget, path: Path) -> bool:
    """Write what a widget shows as PNG; say whether it worked."""
    return widget.grab().save(str(path), "PNG")


def settle() -> None:
    """Let layouts, deferred deletions and paint events happen."""
    for _ in range(3):
        QApplication.sendPostedEvents(None, 0)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
