"""The page of a principle: what to know, and the table that sums it up, if there is one."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from virtref.content.entries import Principle
from virtref.ui.context import Context
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
from virtref.ui.widgets.labels import Paragraph
from virtref.ui.widgets.parts import Part

Table = Callable[[Context], QWidget]


class PrinciplePage(PageFrame):
    """One principle."""

    def __init__(self, context: Context, principle: Principle, table: Table | None = None) -> None:
        """Lay out ``principle``, with its ``table``, as wide as the page, after what to know."""
        super().__init__(context, principle, other_names(context.look, principle))
        self._principle = principle
        look = context.look
        about = heading(look, look.say(principle.about), principle.icon, "accent", 16)
        if table is None:
            self.fill((about, beside(look, self._statements(), self._links())))
        else:
            self.fill((about, *self._statements(), table(context), *self._links()))

    def _statements(self) -> Iterator[Part]:
        context, principle = self.context, self._principle
        look = context.look
        yield Paragraph(look, look.say(principle.summary), 16)
        if principle.course is not None:
            yield course_box(context, principle.course)
        yield from precisions(context, principle.id)
        if principle.details:
            details = [look.say(each) for each in principle.details]
            yield bullets(look, details, "check", "accent")

    def _links(self) -> Iterator[Part]:
        context, principle = self.context, self._principle
        look = context.look
        if principle.related:
            yield caption(look, self.tr("See also"))
            yield link_chips(context, principle.related)
        yield caption(look, self.tr("Sources"))
        yield source_links(context, principle.sources)
