"""Problems of the content, each with its place and a way to its file."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from virtref.content.problems import Problem
from virtref.ui.look import Look, Width
from virtref.ui.system_environment import system_environment
from virtref.ui.widgets.buttons import Button
from virtref.ui.widgets.frames import scrolling
from virtref.ui.widgets.labels import Paragraph

_SHOWN = 8


class ProblemList(QWidget):
    """The first problems, errors before warnings, and how many more there are; they scroll."""

    def __init__(self, look: Look, problems: Sequence[Problem]) -> None:
        """Show ``problems``; a file that can be edited has a button."""
        super().__init__()
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, look.px(6))
        column.setSpacing(look.px(2))
        for problem in sorted(problems, key=_by_severity)[:_SHOWN]:
            column.addLayout(self._line(look, problem))
        more = len(problems) - _SHOWN
        if more > 0:
            words = self.tr("and %n more: virtref check lists them all", "", more)
            column.addWidget(Paragraph(look, words, 14, 400, "text2"))
        self._area = scrolling(look, box)
        for widget in (self._area.viewport(), box):
            # The bar around it has its own ground.
            widget.setAutoFillBackground(False)
        self._most = look.px(120 if look.size.short else 240)
        # In a layout, Qt would ask that layout for the height.
        self._area.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _line(self, look: Look, problem: Problem) -> QBoxLayout:
        """Lay out one problem; its button goes below it where there is little room."""
        narrow = look.size.width is Width.NARROW
        line = QVBoxLayout() if narrow else QHBoxLayout()
        line.setSpacing(look.px(0 if narrow else 8))
        line.addWidget(Paragraph(look, problem.display(look.language), 14, 400, "text2"), 1)
        if can_open(problem.file):
            line.addWidget(FileButton(look, problem), 0, Qt.AlignmentFlag.AlignLeft)
        return line

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def sizeHint(self) -> QSize:
        """Prefer a comfortable line."""
        width = self._most * 2
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give all the room to what scrolls."""
        super().resizeEvent(event)
        self._area.setGeometry(self.rect())

    def heightForWidth(self, width: int) -> int:
        """Return the height of all problems, or what scrolls."""
        content = self._area.widget()
        layout = None if content is None else content.layout()
        tall = 0 if layout is None else layout.heightForWidth(width)
        return min(tall, self._most)


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
    return file.endswith((".yaml", ".yml")) and os.path.isfile(file)  # noqa: PTH113  never raises


def _by_severity(problem: Problem) -> bool:
    return problem.severity != "error"
