"""The page of a notion: what it is, what it is not, what is often believed."""

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from virtref.content.entries import Concept
from virtref.ui.context import Context
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
from virtref.ui.widgets.frames import Card
from virtref.ui.widgets.labels import Paragraph
from virtref.ui.widgets.parts import Part


class ConceptPage(PageFrame):
    """One notion."""

    def __init__(self, context: Context, concept: Concept) -> None:
        """Lay out ``concept``."""
        super().__init__(context, concept, other_names(context.look, concept))
        self._concept = concept
        self.fill(self._parts())

    def _parts(self) -> Iterator[Part]:
        context, concept = self.context, self._concept
        look = context.look
        yield Paragraph(look, look.say(concept.definition), 16)
        if concept.course is not None:
            yield course_box(context, concept.course)
        yield from precisions(context, concept.id)
        if concept.details:
            yield bullets(look, [look.say(each) for each in concept.details], "check", "accent")
        if concept.is_not is not None:
            yield heading(look, self.tr("What it is not"), "ban", "bad", 16)
            yield Paragraph(look, look.say(concept.is_not))
        if concept.misconception is not None:
            yield self._misconception()
        links = [*concept.related, *(entry.id for entry in context.catalog.backlinks(concept.id))]
        if links:
            yield caption(look, self.tr("See also"))
            yield link_chips(context, tuple(dict.fromkeys(links)))
        if concept.sources:
            yield caption(look, self.tr("Sources"))
            yield source_links(context, concept.sources)

    def _misconception(self) -> QWidget:
        look, found = self.context.look, self._concept.misconception
        card = Card(look, padding=16, radius=12)
        column: QVBoxLayout = card.body
        if found is not None:
            column.addWidget(heading(look, self.tr("Often believed"), "circle-x", "bad", 16))
            column.addWidget(Paragraph(look, look.say(found.claim), 15, 400, "text2"))
            column.addWidget(heading(look, self.tr("In fact"), "circle-check", "ok", 16))
            column.addWidget(Paragraph(look, look.say(found.truth)))
        return card
