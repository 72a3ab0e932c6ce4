"""The notices over the page of the wizard."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virtref.content.problems import Problem
from virtref.ui.look import Look, Width
from virtref.ui.wizard.notice import Notice, Sort


class Notices(QWidget):
    """One notice at a time: what happened last counts."""

    acted = Signal()
    """The reader takes what the notice offers."""
    emptied = Signal()

    def __init__(self) -> None:
        """Show nothing, and take no room."""
        super().__init__()
        self._column = QVBoxLayout(self)
        self._shown: Notice | None = None
        self.hide()

    def say(
        self, look: Look, sort: Sort, sentence: str, details: Sequence[str] = (), action: str = ""
    ) -> None:
        """Show a notice instead of the one before, and have it read aloud."""
        self.clear()
        wide = look.size.width is Width.WIDE and not look.size.short
        inset = look.px(28 if wide else 18)
        self._column.setContentsMargins(inset, look.px(14 if wide else 10), inset, 0)
        self._shown = Notice(look, sort, sentence, details, action)
        self._shown.closed.connect(self._close)
        self._shown.acted.connect(self._act)
        self._column.addWidget(self._shown)
        self.show()
        self._shown.tell()

    def say_problem(self, look: Look, problem: Problem) -> None:
        """Show what went wrong with a file, and its whole name."""
        sentence = problem.message.into(look.language)
        sort: Sort = "bad" if problem.severity == "error" else "warn"
        place = f"{problem.file}:{problem.line}:{problem.column}" if problem.line else problem.file
        self.say(look, sort, f"{sentence[:1].upper()}{sentence[1:]}.", (place,))

    def clear(self) -> None:
        """Take the notice away."""
        if self._shown is not None:
            self._column.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = None
        self.hide()

    def _close(self) -> None:
        self.clear()
        self.emptied.emit()

    def _act(self) -> None:
        self.clear()
        self.acted.emit()
