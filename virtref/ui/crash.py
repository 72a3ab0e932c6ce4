"""No silent crash: a dialog once, a log that stays small, and a trace of what killed us."""

from __future__ import annotations

import faulthandler
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from virtref import __version__

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType
    from typing import TextIO

    from PySide6.QtWidgets import QMessageBox, QWidget

    from virtref.paths import Places

MOST_BYTES = 1024 * 1024
KEPT = 3
"""How many files there are, the present one among them."""
MOST_REPORT = 100_000
"""Characters of a report that are kept: its end, which names the error."""
LOG = "virtref.log"
FAULTS = "faults.log"


class CrashWatch(QObject):
    """Writes what was not expected to a log, and shows it once."""

    def __init__(self, folder: Path | None) -> None:
        """Log into ``folder``; without one, only show."""
        super().__init__(QCoreApplication.instance())
        self._folder = folder
        self._shown = False
        self._fault_file: TextIO | None = None
        self._last_fault = ""
        self._box: QMessageBox | None = None
        if folder is not None:
            self._watch_faults(folder / FAULTS)

    def _watch_faults(self, path: Path) -> None:
        """Keep what the last run left, and have the interpreter write a new trace there."""
        try:
            self._last_fault = path.read_text("utf-8", "replace") if path.exists() else ""
            self._fault_file = path.open("w", encoding="utf-8")
        except OSError:
            return
        faulthandler.enable(self._fault_file)

    def catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log an exception that nobody caught, and show the first one."""
        import traceback  # noqa: PLC0415 - only when something is wrong

        report = "".join(traceback.format_exception(kind, error, trace))[-MOST_REPORT:]
        # The trace keeps what the failed function held: a painter left open there kills Qt.
        traceback.clear_frames(trace)
        self._log(report)
        if sys.stderr is not None:
            sys.stderr.write(report)
        if not self._shown and issubclass(kind, Exception):
            self._shown = True
            self._show(self.tr("virtref met an unexpected error. It stays open."), report)

    def _log(self, report: str) -> None:
        if self._folder is None:
            return
        from datetime import datetime  # noqa: PLC0415 - only when something is wrong

        stamp = datetime.now().astimezone().isoformat(timespec="seconds")
        entry = f"{stamp} virtref {__version__}\n{report}\n".encode("utf-8", "backslashreplace")
        log = self._folder / LOG
        rotate(log, len(entry))
        try:
            with log.open("ab") as file:
                file.write(entry)
        except OSError:
            return

    def report_last_crash(self, window: QWidget) -> None:
        """Offer the trace of a run that was killed."""
        if self._last_fault.strip():
            self._show(self.tr("virtref stopped unexpectedly last time."), self._last_fault, window)

    def _show(self, sentence: str, report: str, parent: QWidget | None = None) -> None:
        from PySide6.QtCore import Qt  # noqa: PLC0415 - only when something is wrong
        from PySide6.QtWidgets import QApplication, QMessageBox  # noqa: PLC0415 - same

        box = QMessageBox(parent or QApplication.activeWindow())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("virtref")
        box.setText(sentence)
        box.setDetailedText(report)
        box.open()
        # Without an active window nothing else would keep it.
        self._box = box

    def stop(self) -> None:
        """Let go of the interpreter's hooks."""
        if self._fault_file is not None:
            faulthandler.disable()
            self._fault_file.close()
            self._fault_file = None


def rotate(path: Path, coming: int) -> None:
    """Rename a log that ``coming`` more bytes would make too long; keep the last ones."""
    try:
        if not path.exists() or path.stat().st_size + coming <= MOST_BYTES:
            return
        for number in range(KEPT - 2, 0, -1):
            older = path.with_suffix(f".{number}.log")
            if older.exists():
                older.replace(path.with_suffix(f".{number + 1}.log"))
        path.replace(path.with_suffix(".1.log"))
    except OSError:
        return


def watch_for_crashes(places: Places) -> CrashWatch:
    """Install the watch for the whole program."""
    watch = CrashWatch(places.data)
    sys.excepthook = watch.catch
    return watch
