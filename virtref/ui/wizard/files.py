"""The files of the wizard: decisions that are opened and saved, notes that are written."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from virtref.advisor.decision_file import SUFFIX, decision_file, write_decision
from virtref.content.problems import Problem
from virtref.ui.context import Context
from virtref.ui.qt_settings import keep_none
from virtref.ui.wizard.run import Run

NAME = "virtref"


class Files(QObject):
    """Asks where, then writes; what comes of it is told by signals."""

    chosen = Signal(Path)
    """A decision file is to be opened."""
    written = Signal(Path)
    failed = Signal(object)
    """A problem: nothing was written."""

    def __init__(self, parent: QWidget) -> None:
        """Ask over ``parent``."""
        super().__init__(parent)
        self._over = parent
        self._folder = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )

    def ask_decision(self) -> None:
        """Let the reader choose a decision file."""
        dialog = self._dialog(self.tr("Open a decision"), SUFFIX)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._choose)
        dialog.open()

    def ask_place(self, context: Context, run: Run, suffix: str) -> None:
        """Let the reader say where a decision or a note goes, by its ending; then write it."""
        self._context, self._run = context, run
        title = self.tr("Save the decision") if suffix == SUFFIX else self.tr("Save the note")
        dialog = self._dialog(title, suffix)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.selectFile(f"{NAME}-{context.today.isoformat()}{suffix}")
        dialog.fileSelected.connect(self._write)
        dialog.open()

    def _dialog(self, title: str, suffix: str) -> QFileDialog:
        keep_none()
        dialog = QFileDialog(self._over, title, self._folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(f"{self._sort(suffix)} (*{suffix})")
        return dialog

    def _sort(self, suffix: str) -> str:
        return {
            SUFFIX: self.tr("virtref decision"),
            ".pdf": "PDF",
            ".html": "HTML",
            ".md": "Markdown",
        }[suffix]

    def _choose(self, name: str) -> None:
        self._folder = str(Path(name).parent)
        self.chosen.emit(Path(name))

    def _write(self, name: str) -> None:
        path = Path(name)
        self._folder = str(path.parent)
        trouble = write_run(path, self._context, self._run)
        if trouble is not None:
            self.failed.emit(trouble)
        else:
            self.written.emit(path)


def write_run(path: Path, context: Context, run: Run) -> Problem | None:
    """Write a decision file, or a note, as the ending of ``path`` asks; say what goes wrong."""
    if path.suffix.lower() == SUFFIX:
        content = context.catalog.content_hash
        file = decision_file(run.alternatives, run.answers, run.depth, content, context.today)
        return write_decision(path, file)
    from virtref.export.compose import decision_note  # noqa: PLC0415 - few sessions write a note
    from virtref.export.write import write_note  # noqa: PLC0415 - same
    from virtref.ui.pdf import to_pdf  # noqa: PLC0415 - same

    note = decision_note(context.catalog, run.alternatives, run.answers, run.depth, context.today)
    return write_note(path, note, context.look.language, to_pdf)
