"""The page of a principle: what to know, and the table that sums it up, if there is one."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from virtref.content.entries import Principle
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
from virtref.ui.widgets.labels import Paragraph
from virtref.ui.widgets.parts import Part

Table = Callable[[Context], QWidget]


class PrinciplePage(PageFrame):
    """One principle."""

    def __init__(self, context: Context, principle: Principle, table: Table | None = None) -> None:
        """Lay out ``principle``, with its ``table`` after what to know."""
        super().__init__(context, principle, other_names(context.look, principle))
        self._principle, self._table = principle, table
        self.fill(self._parts())

    def _parts(self) -> Iterator[Part]:
        context, principle = self.context, self._principle
        look = context.look
        yield heading(look, look.say(principle.about), principle.icon, "accent", 16)
        yield Paragraph(look, look.say(principle.summary), 16)
        if principle.course is not None:
            yield course_box(context, principle.course)
        yield from precisions(context, principle.id)
        if principle.details:
            details = [look.say(each) for each in principle.details]
            yield bullets(look, details, "check", "accent")
        if self._table is not None:
            yield self._table(context)
        if principle.related:
            yield caption(look, self.tr("See also"))
            yield link_chips(context, principle.related)
        yield caption(look, self.tr("Sources"))
        yield source_links(context, principle.sources)
