"""Reloading: content that is edited while the window is open shows in it at once."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer
from PySide6.QtWidgets import QApplication

from virtref.content.load import Loaded
from virtref.ui.main_window import MainWindow

PAUSE_MS = 400
"""Editors write several times when they save; content is read once after the last."""
MOST_WATCHED = 2_000


class Reloading(QObject):
    """Reads the content again when a file of it changes, or when the reader asks.

    Shares tell nobody about changes: there the reader asks.
    """

    def __init__(
        self, window: MainWindow, load: Callable[[], Loaded], folders: tuple[Path, ...] = ()
    ) -> None:
        """Watch the packs of ``window``, and ``folders`` besides; ``load`` reads everything."""
        super().__init__(window)
        self._window, self._load, self._folders = window, load, folders
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._note_change)
        self._watcher.directoryChanged.connect(self._note_change)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._reload)
        window.reload_requested.connect(self._reload_now)
        self._watch()

    def _note_change(self) -> None:
        self._timer.start()

    def _reload(self) -> None:
        """Show what changed; wait while a dialog stands on what was there before."""
        if QApplication.activeModalWidget() is not None:
            self._timer.start()
            return
        self._read_again()

    def _reload_now(self) -> None:
        """Answer the reader also when there is nothing new."""
        if not self._read_again():
            self._window.say(self.tr("Nothing has changed in the content."))

    def _read_again(self) -> bool:
        """Show what changed, if anything did; say whether that is so."""
        loaded = self._load()
        changed = not _same(loaded, self._window.loaded)
        if changed:
            self._window.refill(loaded)
            self._window.say(self.tr("The content was read again."))
        # Editors replace a file, and packs come: what is new must be watched too.
        self._watch()
        return changed

    def _watch(self) -> None:
        packs = (pack.path for pack in self._window.loaded.packs)
        wanted = [str(path) for root in (*self._folders, *packs) for path in _watched(root)]
        known = {*self._watcher.files(), *self._watcher.directories()}
        fresh = [path for path in wanted[:MOST_WATCHED] if path not in known]
        if fresh:
            self._watcher.addPaths(fresh)


def _same(loaded: Loaded, before: Loaded) -> bool:
    hashes = loaded.catalog.content_hash == before.catalog.content_hash
    return hashes and loaded.problems == before.problems and loaded.packs == before.packs


def _watched(root: Path) -> Iterator[Path]:
    """Find the folders, YAML files and zips whose change means other content."""
    if not os.path.exists(root):  # noqa: PTH110  where Path.exists raises, this answers no
        return
    yield root
    for here, folders, files in os.walk(root):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(here, name) for name in folders)
        yield from (Path(here, name) for name in files if name.endswith((".yaml", ".yml", ".zip")))
