"""How long a page of the wizard takes to answer: a click until all that it changes is painted.

Run it as ``python tests/benchmarks/wizard.py`` from the root of the project. Times are of the
processor, for the whole program: what another program does meanwhile does not count.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from virtref.content.load import load_catalog
from virtref.content.text import LANGUAGES
from virtref.paths import MEMORY, content_folders
from virtref.preferences import Preferences
from virtref.ui.app import dress, make_application
from virtref.ui.capture import settle
from virtref.ui.main_window import MainWindow
from virtref.ui.settings import Settings
from virtref.ui.translation import Translation
from virtref.ui.wizard.dialog import WizardDialog
from virtref.ui.wizard.option_card import CheckCard, RadioCard

FRAME_MS = 16
TODAY = date(2026, 11, 23)
WALKS = 5
CLICKS = 4
"""Options that are clicked on each page."""


class Paints(QObject):
    """Counts what is painted, so that no click is timed which changed nothing on the screen."""

    def __init__(self) -> None:
        """Count from 0."""
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's
        """Count a paint event."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def timed(what: Callable[[], None]) -> float:
    """Return the milliseconds of processor time until ``what`` is answered and painted."""
    start = time.process_time()
    what()
    QApplication.processEvents()
    return (time.process_time() - start) * 1000


def cards(dialog: WizardDialog) -> list[RadioCard | CheckCard]:
    """Return the options that are shown."""
    found: list[RadioCard | CheckCard] = [
        *dialog.findChildren(RadioCard),
        *dialog.findChildren(CheckCard),
    ]
    return [card for card in found if card.isVisible()]


def walk(window: MainWindow, paints: Paints) -> tuple[list[float], list[float]]:
    """Answer the long questionnaire; return the times of the options and of the pages."""
    run = window.journal.run
    run.restart()
    run.turn_depth()
    dialog = WizardDialog(window.context, window.journal, window)
    dialog.open()
    settle()
    clicks, pages = [], []
    left = Qt.MouseButton.LeftButton
    while not run.finished:
        for card in cards(dialog)[:CLICKS]:
            before = paints.count
            clicks.append(timed(partial(QTest.mouseClick, card, left)))
            assert paints.count > before
            settle()
        pages.append(timed(partial(QTest.keyClick, dialog, Qt.Key.Key_Return)))
        settle()
    dialog.close()
    settle()
    return clicks, pages


def say(name: str, times: list[float]) -> None:
    """Print the median, the 95th percentile and the worst of ``times``."""
    late = sum(each > FRAME_MS for each in times)
    slowest = statistics.quantiles(times, n=20)[-1]
    print(
        f"{name:<34} {len(times):>4}  median {statistics.median(times):5.1f} ms"
        f"  p95 {slowest:5.1f} ms  worst {max(times):5.1f} ms  over {FRAME_MS} ms: {late}"
    )


def main() -> int:
    """Measure both layouts in both languages."""
    application = make_application(sys.argv[:1])
    dress(application)
    paints = Paints()
    application.installEventFilter(paints)
    loaded = load_catalog(content_folders([]))
    for width, height in ((1440, 900), (1024, 640)):
        for language in LANGUAGES:
            preferences = Preferences(theme="light", language=language)
            settings = Settings(MEMORY, Translation(application), None, preferences)
            window = MainWindow(settings, TODAY)
            window.resize(width, height)
            window.fill(loaded)
            window.show()
            settle()
            walk(window, paints)  # the first walk fills caches of icons and fonts
            walks = [walk(window, paints) for _ in range(WALKS)]
            size = f"{width}x{height} {language}"
            say(f"{size}: an option", [each for clicks, _ in walks for each in clicks])
            say(f"{size}: the next question", [each for _, pages in walks for each in pages[:-1]])
            say(f"{size}: the result", [pages[-1] for _, pages in walks])
            window.close()
            settle()
    return 0


if __name__ == "__main__":
    sys.exit(main())
