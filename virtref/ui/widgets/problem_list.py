"""Problems of the content, each with its place and a way to its file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virtref.content.problems import Problem
from virtref.ui.look import Look
from virtref.ui.system_environment import system_environment
from virtref.ui.widgets.buttons import Button
from virtref.ui.widgets.labels import Paragraph

_SHOWN = 8


class ProblemList(QWidget):
    """The first problems, errors before warnings, and how many more there are."""

    def __init__(self, look: Look, problems: Sequence[Problem]) -> None:
        """Show ``problems``; a file that can be edited has a button."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, look.px(6))
        column.setSpacing(look.px(2))
        for problem in sorted(problems, key=_by_severity)[:_SHOWN]:
            line = QHBoxLayout()
            line.setSpacing(look.px(8))
            text = Paragraph(look, problem.display(look.language), 14, 400, "text2")
            line.addWidget(text, 1, Qt.AlignmentFlag.AlignVCenter)
            if can_open(problem.file):
                button = FileButton(look, problem)
                line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            column.addLayout(line)
        more = len(problems) - _SHOWN
        if more > 0:
            words = self.tr("and %n more: virtref check lists them all", "", more)
            column.addWidget(Paragraph(look, words, 14, 400, "text2"))


class FileButton(Button):
    """Opens the file of a problem in the program that the system has for it."""

    def __init__(self, look: Look, problem: Problem) -> None:
        """Name the file and the line for those who do not see the text beside it."""
        super().__init__(look, "", "quiet")
        self.setText(self.tr("Open the file"))
        name = self.tr("Open the file {name}, line {line}")
        self.setAccessibleName(name.format(name=Path(problem.file).name, line=problem.line))
        self.setFont(look.font(14, 600))
        self._file = problem.file
        self.clicked.connect(self._open)

    def _open(self) -> None:
        # It was there when the list was made; what it became since is asked again.
        if can_open(self._file):
            with system_environment():
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self._file).absolute())))


def can_open(file: str) -> bool:
    """Tell whether a file is YAML that can be edited: a file in a zip cannot, nor can a program."""
    path = Path(file)
    return path.suffix in {".yaml", ".yml"} and path.is_file()


def _by_severity(problem: Problem) -> bool:
    return problem.severity != "error"
