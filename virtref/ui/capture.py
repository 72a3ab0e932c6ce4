"""``virtref capture``: a picture of every panel, page and wizard page, without a screen."""

import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QEventLoop, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from virtref.advisor.decision_file import SUFFIX
from virtref.paths import MEMORY
from virtref.preferences import Preferences
from virtref.ui.app import dress, load, make_application
from virtref.ui.dialogs.about import AboutDialog
from virtref.ui.dialogs.search_palette import SearchPalette
from virtref.ui.main_window import MainWindow
from virtref.ui.places import PANELS, Address
from virtref.ui.settings import Settings
from virtref.ui.translation import Translation
from virtref.ui.wizard.dialog import WizardDialog
from virtref.ui.wizard.files import write_run

COMPARED = ("virtualbox", "vmware-workstation-pro", "proxmox-ve")
SEARCHED = "kvm"
"""What the pictures of the comparison and of the search show."""


def run(arguments: Namespace) -> int:
    """Write the pictures into ``arguments.folder`` and return the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application(sys.argv[:1])
    preferences = Preferences(theme=arguments.theme, text_scale=arguments.text_scale)
    settings = Settings(MEMORY, Translation(application), arguments.lang or "fr", preferences)
    dress(application)
    window = MainWindow(settings, date.today())  # noqa: DTZ011 - the reader's day
    window.resize(QSize(*arguments.size))
    window.fill(load(arguments, MEMORY))
    folder: Path = arguments.folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        sys.stderr.write(f"{trouble}\n")
        return 1
    written = 0
    for name, picture in scenes(window):
        written += save(picture, folder / f"{written + 1:02}-{name}.png")
    sys.stdout.write(f"{written} {folder}\n")
    return 0 if written else 1


def scenes(window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    """Show every page of the window, one after the other."""
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    for panel in PANELS:
        for address in window.panel(panel).captured_addresses():
            window.navigator.go(address)
            settle()
            name = "-".join(part for part in (address.panel, address.page, address.entry) if part)
            yield name, window.grab()
    yield from comparison_scenes(window)
    yield from dialog_scenes(window)
    yield from wizard_scenes(window)


def comparison_scenes(window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    """Put products of the course side by side, then take them off again."""
    chosen = window.shelf.ids
    window.shelf.replace(COMPARED)
    window.navigator.go(Address("comparison", "solutions"))
    settle()
    yield "comparison-side-by-side", window.grab()
    window.shelf.replace(chosen)


def dialog_scenes(window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    """Search, then show the page about virtref."""
    palette = SearchPalette(window.context, window)
    palette.open()
    palette.search_for(SEARCHED)
    settle()
    yield "search", window.grab()
    palette.close()
    dialog = AboutDialog(window.context, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    dialog.show()
    settle()
    yield "about", dialog.grab()
    dialog.close()


def wizard_scenes(window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    """Walk through the wizard with its first answers, as far as the result."""
    run = window.wizard_run()
    run.restart()
    dialog = WizardDialog(window.context, window.journal, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    dialog.show()
    while not run.finished:
        options = run.question.options
        run.choose((options[0].id,))
        name = run.question.id
        dialog.show_page()
        settle()
        yield f"wizard-{name}", dialog.grab()
        run.forward()
    dialog.show_page()
    settle()
    yield "wizard-result", dialog.grab()
    dialog.close()
    yield from kept_scenes(window)


def kept_scenes(window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    """Leave the run for another session, then open it as a decision."""
    journal = window.journal
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"decision{SUFFIX}"
        write_run(path, window.context, journal.run)
        journal.left = journal.run
        dialog = WizardDialog(window.context, journal, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        dialog.show()
        settle()
        yield "wizard-resume", dialog.grab()
        dialog.open_decision(path)
        settle()
        yield "wizard-reopened", dialog.grab()
        dialog.close()


def save(picture: QPixmap, path: Path) -> bool:
    """Write a picture as PNG; say whether it worked."""
    return picture.save(str(path), "PNG")


def settle() -> None:
    """Let layouts, deferred deletions and paint events happen."""
    for _ in range(3):
        QApplication.sendPostedEvents(None, 0)
        # Outside an event loop, deletions wait until they are named.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
