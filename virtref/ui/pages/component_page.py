"""The page of a component: its role, examples, and what the course says of it."""

from collections.abc import Iterator

from virtref.content.entries import Component
from virtref.ui.context import Context
from virtref.ui.pages.columns import beside
from virtref.ui.pages.frame import PageFrame, other_names
from virtref.ui.pages.sections import (
    Fact,
    caption,
    course_box,
    facts,
    link_chips,
    precisions,
    source_links,
)
from virtref.ui.widgets.labels import Paragraph
from virtref.ui.widgets.parts import Part


class ComponentPage(PageFrame):
    """One component."""

    def __init__(self, context: Context, component: Component) -> None:
        """Lay out ``component``."""
        super().__init__(context, component, other_names(context.look, component))
        self._component = component
        self.fill((beside(context.look, self._statements(), self._links()),))

    def _statements(self) -> Iterator[Part]:
        context, component = self.context, self._component
        look = context.look
        yield Paragraph(look, look.say(component.role), 16)
        if component.course is not None:
            yield course_box(context, component.course)
        yield from precisions(context, component.id)
        yield Paragraph(look, look.say(component.summary))
        if component.examples:
            yield facts(look, (Fact(self.tr("Examples"), ", ".join(component.examples)),))

    def _links(self) -> Iterator[Part]:
        context, component = self.context, self._component
        if component.related:
            yield caption(context.look, self.tr("See also"))
            yield link_chips(context, component.related)
        yield caption(context.look, self.tr("Sources"))
        yield source_links(context, component.sources)
