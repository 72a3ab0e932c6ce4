"""The boxes of the facets, with what each would give."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virtref.content.solution import Solution
from virtref.ui.look import Look
from virtref.ui.pages.sections import caption
from virtref.ui.panels.solutions.facets import Box, Choices, Facet, count
from virtref.ui.widgets.buttons import Button
from virtref.ui.widgets.checks import CheckBox
from virtref.ui.widgets.focus import RING
from virtref.ui.widgets.labels import label


class FilterPane(QWidget):
    """Groups of boxes; ``changed`` says that ``choices`` is another."""

    changed = Signal()

    def __init__(self, look: Look, facets: Sequence[Facet], choices: Choices) -> None:
        """Tick the boxes of ``choices``."""
        super().__init__()
        self._facets = facets
        self._boxes: dict[tuple[str, str], tuple[Facet, Box, CheckBox]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, look.px(12), 0)
        column.setSpacing(0)
        ring = look.px(RING)
        line = QHBoxLayout()
        line.setContentsMargins(ring, 0, 0, 0)
        line.addWidget(label(look, self.tr("Filters"), 17, 600), 1)
        self._clear = Button(look, self.tr("Clear"), "quiet")
        self._clear.clicked.connect(self.clear)
        line.addWidget(self._clear)
        column.addLayout(line)
        for facet in facets:
            column.addSpacing(look.px(8))
            title = caption(look, look.say(facet.title))
            title.setContentsMargins(ring, 0, 0, 0)
            column.addWidget(title)
            for box in facet.boxes:
                check = CheckBox(look, look.say(box.title), "0")
                check.setChecked(box.id in choices.get(facet.id, frozenset()))
                check.toggled.connect(self._toggled)
                self._boxes[facet.id, box.id] = (facet, box, check)
                column.addWidget(check)
        column.addStretch(1)

    @property
    def choices(self) -> Choices:
        """The ticked boxes."""
        ticked: dict[str, frozenset[str]] = {}
        for (facet_id, box_id), (_, _, check) in self._boxes.items():
            if check.isChecked():
                ticked[facet_id] = ticked.get(facet_id, frozenset()) | {box_id}
        return ticked

    def ticked(self) -> tuple[tuple[Facet, Box], ...]:
        """Return the ticked boxes, in the order of the screen."""
        return tuple(
            (facet, box) for facet, box, check in self._boxes.values() if check.isChecked()
        )

    def show_counts(self, solutions: Sequence[Solution]) -> None:
        """Show beside each box what it would give."""
        choices = self.choices
        for facet, box, check in self._boxes.values():
            check.set_count(str(count(solutions, self._facets, choices, facet, box)))
        self._clear.setVisible(bool(choices))

    def untick(self, facet_id: str, box_id: str) -> None:
        """Untick one box."""
        self._boxes[facet_id, box_id][2].setChecked(False)

    def clear(self) -> None:
        """Untick every box."""
        for _, _, check in self._boxes.values():
            check.setChecked(False)

    def _toggled(self) -> None:
        self.changed.emit()
