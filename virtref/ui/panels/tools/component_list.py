"""The components as text: number, title, role and examples."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from virtref.content.entries import Component
from virtref.ui.look import Look
from virtref.ui.widgets.buttons import Button
from virtref.ui.widgets.face_card import FaceCard
from virtref.ui.widgets.focus import RING
from virtref.ui.widgets.frames import Card
from virtref.ui.widgets.labels import Paragraph
from virtref.ui.widgets.number_disc import DIAMETER, NumberDisc


def examples_words(component: Component) -> str:
    """Return the examples as one sentence."""
    text = QCoreApplication.translate("Components", "For example: {names}")
    return text.format(names=", ".join(component.examples))


class ComponentRow(FaceCard):
    """One component; the chosen one also shows the link to its page."""

    page_requested = Signal(str)

    def __init__(self, look: Look, component: Component, number: int) -> None:
        """Show ``component`` under its ``number``."""
        super().__init__(look, look.say(component.title), component.id, border=None, radius=10)
        self.face.setCheckable(True)
        told = (look.say(component.role), examples_words(component))
        self.face.setAccessibleDescription(" ".join(told))
        self.body.setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(8))
        line = QHBoxLayout()
        line.setSpacing(look.px(14))
        self._disc = NumberDisc(look, number)
        line.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(look.px(2))
        column.addWidget(Paragraph(look, look.say(component.title), 17, 600))
        column.addWidget(Paragraph(look, told[0], 15, 400, "text2"))
        if component.examples:
            column.addWidget(Paragraph(look, told[1], 15, 500))
        line.addLayout(column, 1)
        self.body.addLayout(line)
        self._more = Button(look, self.tr("Read its page"), "quiet", trailing="chevron-right")
        name = self.tr("Read the page: {title}").format(title=look.say(component.title))
        self._more.setAccessibleName(name)
        self._more.clicked.connect(self._ask)
        hanging = QHBoxLayout()
        hanging.addSpacing(look.px(DIAMETER + 14 - RING - 4))
        hanging.addWidget(self._more)
        hanging.addStretch(1)
        self.body.addLayout(hanging)
        self.body.addStretch(1)
        self.show_chosen(chosen=False)

    def _ask(self) -> None:
        self.page_requested.emit(self.key)

    def show_chosen(self, *, chosen: bool) -> None:
        """Tint the row of the chosen component."""
        self.face.setChecked(chosen)
        self._disc.set_chosen(chosen=chosen)
        self._more.setVisible(chosen)


class ComponentList(Card):
    """Every component; a click chooses it in the drawing too."""

    component_chosen = Signal(str)
    page_requested = Signal(str)

    def __init__(
        self, look: Look, components: Sequence[Component], numbers: Mapping[str, int]
    ) -> None:
        """List ``components`` under their ``numbers``, by id."""
        super().__init__(look, padding=8)
        self.body.setSpacing(look.px(4))
        self.rows: list[ComponentRow] = []
        for component in components:
            row = ComponentRow(look, component, numbers[component.id])
            row.opened.connect(self._choose)
            row.page_requested.connect(self.page_requested)
            self.rows.append(row)
            self.body.addWidget(row, 1)

    def _choose(self, component_id: str) -> None:
        self.show_chosen(component_id)
        self.component_chosen.emit(component_id)

    def show_chosen(self, component_id: str) -> None:
        """Tint one row; an id that is not listed tints none."""
        for row in self.rows:
            row.show_chosen(chosen=row.key == component_id)
