"""The page of a field where virtualisation is used."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from virtref.content.entries import Sector
from virtref.ui.context import Context
from virtref.ui.pages.columns import beside
from virtref.ui.pages.frame import PageFrame
from virtref.ui.pages.sections import (
    caption,
    course_box,
    heading,
    link_chips,
    precisions,
    source_links,
)
from virtref.ui.widgets.labels import Paragraph
from virtref.ui.widgets.parts import Part


def family_words(sector: Sector) -> str:
    """Return the family of a sector in words."""
    match sector.family:
        case "classic":
            return QCoreApplication.translate("Sectors", "Classic virtualisation")
        case "specialised":
            return QCoreApplication.translate("Sectors", "Specialised virtualisation")


class SectorPage(PageFrame):
    """One sector."""

    def __init__(self, context: Context, sector: Sector) -> None:
        """Lay out ``sector``."""
        super().__init__(context, sector, family_words(sector))
        self._sector = sector
        self.fill(self._parts())

    def _parts(self) -> Iterator[Part]:
        look, sector = self.context.look, self._sector
        about = look.say(sector.about)
        yield heading(look, about[:1].upper() + about[1:], sector.icon, "accent", 16)
        yield beside(look, self._statements(), self._links())

    def _statements(self) -> Iterator[Part]:
        context, sector = self.context, self._sector
        yield Paragraph(context.look, context.look.say(sector.summary), 16)
        if sector.course is not None:
            yield course_box(context, sector.course)
        yield from precisions(context, sector.id)

    def _links(self) -> Iterator[Part]:
        context, sector = self.context, self._sector
        if sector.related:
            yield caption(context.look, self.tr("See also"))
            yield link_chips(context, sector.related)
        yield caption(context.look, self.tr("Sources"))
        yield source_links(context, sector.sources)
