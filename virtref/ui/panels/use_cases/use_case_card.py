"""The cards of use cases: with a drawing for those of the course, compact for the others."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from virtref.content.entries import UseCase
from virtref.ui.look import Look, Width
from virtref.ui.pages.sections import bullets
from virtref.ui.widgets.buttons import Button
from virtref.ui.widgets.face_card import FaceCard
from virtref.ui.widgets.focus import RING
from virtref.ui.widgets.icon import Icon
from virtref.ui.widgets.labels import Paragraph
from virtref.ui.widgets.use_case_drawing import UseCaseDrawing


class Disclosure(Button):
    """A link that shows or hides what stands under its card."""

    def __init__(self, look: Look, text: str) -> None:
        """Start closed."""
        super().__init__(look, text, "quiet", trailing="chevron-right")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._turn_chevron)

    def _turn_chevron(self, opened: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._trailing = "chevron-down" if opened else "chevron-right"
        self.update()


class UseCaseCard(FaceCard):
    """Drawing, goal and benefits; below them a link to the products."""

    solutions_toggled = Signal(str, bool)
    """The id of the use case, and whether its products are wanted."""

    def __init__(self, look: Look, use_case: UseCase) -> None:
        """Lay out ``use_case``: the drawing above the words, beside them when narrow."""
        # The link has room for its ring around it; the words stand where its text stands.
        out = look.px(RING) + look.px(4)
        super().__init__(look, look.say(use_case.title), use_case.id, padding=7)
        self.face.setAccessibleDescription(look.say(use_case.goal))
        narrow = look.size.width is Width.NARROW
        line = QHBoxLayout() if narrow else QVBoxLayout()
        line.setSpacing(look.px(8))
        if use_case.drawing is not None:
            drawing = UseCaseDrawing(look, use_case.drawing)
            if narrow:
                drawing.setFixedWidth(look.px(210))
            well = QVBoxLayout()
            well.setContentsMargins(out, out, out, 0)
            well.addWidget(drawing)
            well.addStretch(1)
            line.addLayout(well)
        words = QVBoxLayout()
        words.setContentsMargins(out, look.px(4), out, 0)
        words.setSpacing(look.px(6))
        words.addWidget(Paragraph(look, look.say(use_case.title), 17, 600))
        words.addWidget(Paragraph(look, look.say(use_case.goal), 15, 400, "text2"))
        words.addWidget(bullets(look, [look.say(text) for text in use_case.benefits]))
        column = QVBoxLayout()
        column.addLayout(words)
        column.addStretch(1)
        column.addWidget(self._link(use_case))
        line.addLayout(column, 1)
        self.body.addLayout(line, 1)

    def _link(self, use_case: UseCase) -> Disclosure:
        self.disclosure = Disclosure(self.look, self.tr("Suitable solutions"))
        name = self.tr("Suitable solutions: {use}").format(use=self.look.say(use_case.title))
        self.disclosure.setAccessibleName(name)
        self.disclosure.toggled.connect(self._toggle)
        return self.disclosure

    def _toggle(self, wanted: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.solutions_toggled.emit(self.key, wanted)

    def close_solutions(self) -> None:
        """Hide the products and return to the link."""
        self.disclosure.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.disclosure.setChecked(False)


class CompactCard(FaceCard):
    """A title and a goal."""

    def __init__(self, look: Look, use_case: UseCase) -> None:
        """Lay out ``use_case``."""
        super().__init__(look, look.say(use_case.title), use_case.id)
        self.face.setAccessibleDescription(look.say(use_case.goal))
        self.body.setSpacing(look.px(4))
        line = QHBoxLayout()
        line.addWidget(Paragraph(look, look.say(use_case.title), 16, 600), 1)
        line.addWidget(Icon(look, "chevron-right", "accent", 18))
        self.body.addLayout(line)
        self.body.addWidget(Paragraph(look, look.say(use_case.goal), 15, 400, "text2"))
        self.body.addStretch(1)
