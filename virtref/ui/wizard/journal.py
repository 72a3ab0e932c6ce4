"""The journal of the wizard: the run in hand, kept as it goes, and the one before it."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from virtref.content.problems import Problem
from virtref.preferences import Draft, keep, recall
from virtref.ui.wizard.basis import Basis
from virtref.ui.wizard.run import Run

PAUSE_MS = 200
"""Answers that follow one another faster than this are written together."""


class Journal(QObject):
    """Keeps each change of the run in one file; without a folder nothing is written.

    A decision that was opened is kept once the reader changes it: until then it has its own file,
    and what was kept before stays.
    """

    not_kept = Signal(object)
    """A problem: the run cannot be written. It is told once."""

    def __init__(self, basis: Basis, folder: Path | None, parent: QObject | None = None) -> None:
        """Begin an empty run; ``left`` is the one of an earlier session, if any."""
        super().__init__(parent)
        self._basis, self._folder = basis, folder
        self.run = basis.begin()
        self.before: Run | None = None
        """The run that another one replaced: the reader can go back to it."""
        self.problems: tuple[Problem, ...] = ()
        self.left = self._recall()
        self._failed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.write)

    def _recall(self) -> Run | None:
        """Return the run that an earlier session left, when it has answers."""
        draft, trouble = recall(Draft, self._folder)
        if trouble is not None:
            self.problems = (trouble,)
        if self._folder is None or not draft.answers:
            return None
        resumable = self._basis.resume(draft, str(self._folder / Draft.file_name))
        self.problems += resumable.problems
        return resumable.run if resumable.run.answers else None

    @property
    def left_out(self) -> tuple[Problem, ...]:
        """Why questions are left out."""
        return self._basis.problems

    @property
    def can_ask(self) -> bool:
        """Whether the content leaves any question to ask."""
        return bool(self.run.questions)

    def resume(self) -> None:
        """Go on with the run of the earlier session."""
        if self.left is not None:
            self.run, self.left = self.left, None

    def use(self, basis: Basis) -> None:
        """Stand on another state of the content: the runs go on with what still exists."""
        self.finish()
        self._basis = basis
        self.run = basis.follow(self.run)
        self.before = basis.follow(self.before) if self.before else None
        self.left = basis.follow(self.left) if self.left else None

    def begin(self) -> None:
        """Begin again, without answers; the reader can still go back."""
        self._replace(self._basis.begin())

    def open(self, path: Path) -> Problem | None:
        """Show the decision of a file, or say why it cannot be read; nothing changes then."""
        opened = self._basis.open(path)
        if isinstance(opened, Problem):
            return opened
        self._replace(opened)
        return None

    def go_back(self) -> None:
        """Return to the run before this one, which can then be returned to in the same way."""
        if self.before is not None:
            earlier, self.before = self.before, None
            self._replace(earlier)

    def _replace(self, run: Run) -> None:
        self.finish()
        present = self.left or self.run
        if present.answers and present.answers != run.answers:
            self.before = present
        self.run, self.left = run, None

    def note_change(self) -> None:
        """Write the run soon: its answers or its place have changed."""
        self._timer.start()

    def write(self) -> None:
        """Write the run now, if it has anything to keep."""
        self._timer.stop()
        if self.run.opened is not None:
            return
        trouble = keep(self.run.draft, self._folder)
        if trouble is not None and not self._failed:
            self._failed = True
            self.not_kept.emit(trouble)

    def finish(self) -> None:
        """Write what waits to be written."""
        if self._timer.isActive():
            self.write()
