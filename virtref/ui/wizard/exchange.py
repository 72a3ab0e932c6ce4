"""Decisions that come from files and go to them, and the run that each of them replaces."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from virtref.content.problems import Problem
from virtref.ui.context import Context
from virtref.ui.widgets.toast import Toast
from virtref.ui.wizard.files import Files
from virtref.ui.wizard.journal import Journal
from virtref.ui.wizard.notices import Notices
from virtref.ui.wizard.veil import VeiledDialog


class Exchange(QObject):
    """Changes the run of the journal, and says in notices what came of it."""

    run_changed = Signal()

    def __init__(self, journal: Journal, notices: Notices, dialog: VeiledDialog) -> None:
        """Ask and tell over ``dialog``."""
        super().__init__(dialog)
        self._journal, self._notices, self._dialog = journal, notices, dialog
        self._files = Files(dialog)
        self._files.chosen.connect(self.open)
        self._files.written.connect(self._say_written)
        self._files.failed.connect(self._say_problem)
        journal.not_kept.connect(self._say_problem)
        notices.acted.connect(self._return_to_earlier)

    def ask(self) -> None:
        """Let the reader choose a decision to open."""
        self._files.ask_decision()

    def save(self, context: Context, suffix: str) -> None:
        """Let the reader say where the decision, or its note, goes."""
        self._files.ask_place(context, self._journal.run, suffix)

    def open(self, path: Path) -> None:
        """Show the decision of a file; of one that cannot be read say why, and change nothing."""
        problem = self._journal.open(path)
        if problem is not None:
            self._say_problem(problem)
            return
        self._change()
        opened = self._journal.run.opened
        lost = opened.problems if opened is not None else ()
        if lost:
            sentence = self.tr("%n answer(s) of this file no longer exist.", "", len(lost))
            look = self._dialog.look
            details = [each.message.into(look.language) for each in lost]
            self._notices.say(look, "warn", sentence, details)
        elif self._journal.before is not None:
            self._offer_earlier(self.tr("Decision opened. Your earlier answers are still here."))

    def resume(self) -> None:
        """Go on with the run that was left."""
        self._journal.resume()
        self._change()

    def restart(self) -> None:
        """Begin a run; the one before can be taken back."""
        self._journal.begin()
        self._change()
        if self._journal.before is not None:
            self._offer_earlier(self.tr("Your earlier answers are still here."))

    def say_problems(self) -> None:
        """Say what is missing in the questions, and what was kept of the last session."""
        left_out = self._journal.left_out
        if left_out:
            sentence = self.tr("The questions are not complete: the content lacks their ground.")
            look = self._dialog.look
            self._notices.say(look, "warn", sentence, [look.say(each.message) for each in left_out])
        for problem in self._journal.problems:
            self._say_problem(problem)

    def _return_to_earlier(self) -> None:
        self._journal.go_back()
        self._journal.note_change()
        self._change()

    def _change(self) -> None:
        self._notices.clear()
        self.run_changed.emit()

    def _offer_earlier(self, sentence: str) -> None:
        action = self.tr("Go back to them")
        self._notices.say(self._dialog.look, "info", sentence, action=action)

    def _say_written(self, path: Path) -> None:
        self._notices.clear()
        for earlier in self._dialog.findChildren(Toast):
            earlier.close()
        told = self.tr("Written: {file}").format(file=path.name)
        Toast(self._dialog.look, self._dialog).say(told)

    def _say_problem(self, problem: Problem) -> None:
        self._notices.say_problem(self._dialog.look, problem)
