"""The page of a use case: goal, benefits, limits, what solves it, and where that comes from."""

from collections.abc import Iterator

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virtref.content.entries import UseCase
from virtref.content.text import Text
from virtref.ui.context import Context
from virtref.ui.look import Width
from virtref.ui.pages.columns import beside
from virtref.ui.pages.frame import PageFrame, other_names
from virtref.ui.pages.sections import (
    bullets,
    caption,
    course_box,
    heading,
    link_chips,
    precisions,
    source_links,
)
from virtref.ui.tokens import Token
from virtref.ui.widgets.frames import Card
from virtref.ui.widgets.labels import Paragraph
from virtref.ui.widgets.parts import Part
from virtref.ui.widgets.use_case_drawing import UseCaseDrawing


class UseCasePage(PageFrame):
    """One use case."""

    def __init__(self, context: Context, use_case: UseCase) -> None:
        """Lay out ``use_case``."""
        super().__init__(context, use_case, other_names(context.look, use_case))
        self._use_case = use_case
        self.fill(self._parts())

    def _parts(self) -> Iterator[Part]:
        yield self._head()
        yield beside(self.context.look, self._statements(), self._links())

    def _statements(self) -> Iterator[Part]:
        context, use_case = self.context, self._use_case
        if use_case.course is not None:
            yield course_box(context, use_case.course)
        yield from precisions(context, use_case.id)
        yield self._benefits_and_limits()

    def _links(self) -> Iterator[Part]:
        context, use_case = self.context, self._use_case
        look = context.look
        for title, ids in (
            (self.tr("Suitable solutions"), use_case.solved_by),
            (self.tr("See also"), use_case.related),
        ):
            if ids:
                yield caption(look, title)
                yield link_chips(context, ids)
        yield caption(look, self.tr("Sources"))
        yield source_links(context, use_case.sources)

    def _head(self) -> QWidget:
        """Return the drawing, and beside it (below, when narrow) summary and goal."""
        look, use_case = self.context.look, self._use_case
        box = QWidget()
        narrow = look.size.width is Width.NARROW
        line = QVBoxLayout(box) if narrow else QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(20))
        if use_case.drawing is not None:
            drawing = UseCaseDrawing(look, use_case.drawing)
            if not narrow:
                drawing.setFixedWidth(look.px(300))
            line.addWidget(drawing)
        column = QVBoxLayout()
        column.setSpacing(look.px(6))
        column.addWidget(Paragraph(look, look.say(use_case.summary), 16))
        column.addWidget(heading(look, self.tr("Goal"), "target", "accent", 16))
        column.addWidget(Paragraph(look, look.say(use_case.goal)))
        column.addStretch(1)
        line.addLayout(column, 1)
        return box

    def _benefits_and_limits(self) -> QWidget:
        look, use_case = self.context.look, self._use_case
        box = QWidget()
        narrow = look.size.width is Width.NARROW
        line = QVBoxLayout(box) if narrow else QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(16))
        groups: tuple[tuple[str, str, Token, str, tuple[Text, ...]], ...] = (
            (self.tr("Benefits"), "thumbs-up", "ok", "check", use_case.benefits),
            (self.tr("Limits"), "triangle-alert", "warn", "minus", use_case.limits),
        )
        for title, icon, token, mark, texts in groups:
            if texts:
                card = Card(look, padding=16, radius=12)
                card.body.addWidget(heading(look, title, icon, token, 16))
                card.body.addWidget(bullets(look, [look.say(text) for text in texts], mark, token))
                card.body.addStretch(1)
                line.addWidget(card, 1)
        return box
