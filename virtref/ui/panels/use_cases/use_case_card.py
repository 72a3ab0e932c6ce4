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
    """Drawing, goal and benefits; ``solutions_toggled`` asks for the products, or hides them."""

    solutions_toggled = Signal(bool)

    def __init__(self, look: Look, use_case: UseCase) -> None:
        """Lay out ``use_case``: the drawing above the words, beside them when narrow."""
        super().__init__(look, look.say(use_case.title), use_case.id)
        self.face.setAccessibleDescription(look.say(use_case.goal))
        narrow = look.size.width is Width.NARROW
        line = QHBoxLayout() if narrow else QVBoxLayout()
        line.setSpacing(look.px(16 if narrow else 12))
        if use_case.drawing is not None:
            drawing = UseCaseDrawing(look, use_case.drawing)
            if narrow:
                drawing.setFixedWidth(look.px(210))
            line.addWidget(drawing, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(look.px(6))
        column.addWidget(Paragraph(look, look.say(use_case.title), 17, 600))
        column.addWidget(Paragraph(look, look.say(use_case.goal), 15, 400, "text2"))
        column.addWidget(bullets(look, [look.say(text) for text in use_case.benefits]))
        column.addStretch(1)
        self.disclosure = Disclosure(look, self.tr("Suitable solutions"))
        name = self.tr("Suitable solutions: {use}").format(use=look.say(use_case.title))
        self.disclosure.setAccessibleName(name)
        self.disclosure.toggled.connect(self.solutions_toggled)
        # The link's text starts where the other texts do: its padding hangs out.
        hanging = QHBoxLayout()
        out = look.px(RING) + look.px(4)
        hanging.setContentsMargins(-out, 0, -out, -out)
        hanging.addWidget(self.disclosure)
        column.addLayout(hanging)
        line.addLayout(column, 1)
        self.body.addLayout(line, 1)

    def close_solutions(self) -> None:
        """Ask to hide the products; the focus returns to the link when it was among them."""
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
