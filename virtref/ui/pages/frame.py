"""The frame of a page: a scrolling card with a title, badges and the parts below."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virtref.content.entries import Entry
from virtref.ui.context import Context
from virtref.ui.look import Look, Width
from virtref.ui.tips import plain_tip
from virtref.ui.widgets.badges import Badge, course_badge, pack_badge
from virtref.ui.widgets.flow import Flow
from virtref.ui.widgets.frames import Card, scrolling
from virtref.ui.widgets.labels import Paragraph
from virtref.ui.widgets.parts import Part, add_part


class PageFrame(Card):
    """A card that scrolls; subclasses give its parts to ``fill``."""

    def __init__(self, context: Context, entry: Entry, subtitle: str = "") -> None:
        """Show the title of ``entry`` and, below it, ``subtitle`` and badges."""
        super().__init__(context.look, padding=0)
        self.context = context
        look = context.look
        box = QWidget()
        self._column = QVBoxLayout(box)
        inset = look.px(28 if look.size.width is Width.WIDE else 20)
        self._column.setContentsMargins(inset, inset - look.px(6), inset, inset)
        self._column.setSpacing(look.px(12))
        size = 28 if look.size.width is Width.WIDE else 22
        head = QVBoxLayout()
        head.setSpacing(look.px(4))
        head.addWidget(Paragraph(look, look.say(entry.title), size, 700))
        if subtitle:
            head.addWidget(Paragraph(look, subtitle, 15, 400, "text2"))
        marks = [*_marks(context, entry), *_tags(context, entry)]
        if marks:
            row = Flow(look.px(8))
            for mark in marks:
                row.addWidget(mark)
            head.addLayout(row)
        self._column.addLayout(head)
        edge = look.px(2)
        self.body.setContentsMargins(edge, look.px(8), edge, look.px(8))
        self.body.addWidget(scrolling(look, box, "surface"))

    def fill(self, parts: Iterable[Part]) -> None:
        """Add the parts one under the other."""
        for part in parts:
            add_part(self._column, part)
        self._column.addStretch(1)


def _marks(context: Context, entry: Entry) -> Iterator[Badge]:
    """Say whether the course has an entry, and whether a pack did something to it."""
    if entry.in_course:
        yield course_badge(context.look)
    pack = context.catalog.packs.get(entry.id)
    if pack is not None:
        yield pack_badge(context.look, pack)


def _tags(context: Context, entry: Entry) -> Iterator[Badge]:
    """Make a badge of each curriculum that names what ``entry`` is about."""
    say = context.look.say
    for term in context.catalog.taxonomy.tags:
        if term.id in entry.tags:
            badge = Badge(context.look, say(term.title))
            badge.setToolTip(plain_tip(say(term.summary)))
            yield badge


def other_names(look: Look, entry: Entry) -> str:
    """Return the line that gives the other names of ``entry``; empty when it has none."""
    names = entry.also_called.into(look.language)
    if not names:
        return ""
    words = QCoreApplication.translate("PageFrame", "Also called: {names}")
    return words.format(names=", ".join(names))
