"""The page of one table of notions: the table, what to keep of it, what is true today."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virtref.content.comparison import Comparison
from virtref.ui.context import Context
from virtref.ui.look import Width
from virtref.ui.pages.sections import (
    bullets,
    caption,
    heading,
    link_chips,
    precisions,
    source_links,
)
from virtref.ui.panels.comparison.aspect_row import SIDE, AspectRow
from virtref.ui.panels.comparison.notion_head import notion_heads
from virtref.ui.tokens import Token
from virtref.ui.widgets.badges import course_badge
from virtref.ui.widgets.buttons import Button
from virtref.ui.widgets.focus import RING
from virtref.ui.widgets.frames import Card, scrolling
from virtref.ui.widgets.icon import Icon
from virtref.ui.widgets.labels import Paragraph
from virtref.ui.widgets.parts import Part, add_part


class NotionPage(QWidget):
    """One comparison of the catalogue, ``RING`` right of its own left edge."""

    def __init__(self, context: Context, comparison: Comparison) -> None:
        """Lay out ``comparison``."""
        super().__init__()
        self._context, self._comparison = context, comparison
        look = context.look
        outer = QVBoxLayout(self)
        outer.setContentsMargins(look.px(RING), 0, 0, 0)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        column.addLayout(self._introduction())
        self._rows: list[AspectRow] = []
        column.addWidget(self._table(), 1)
        column.addLayout(self._conclusions())
        links = Card(look, padding=14, radius=12)
        for part in self._links():
            add_part(links.body, part)
        column.addWidget(links)
        outer.addWidget(scrolling(look, box))

    def _introduction(self) -> QHBoxLayout:
        look, comparison = self._context.look, self._comparison
        line = QHBoxLayout()
        line.setSpacing(look.px(12))
        if comparison.in_course:
            line.addWidget(course_badge(look), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Paragraph(look, look.say(comparison.summary), 15, 400, "text2"), 1)
        return line

    def _table(self) -> QWidget:
        context, comparison = self._context, self._comparison
        look = context.look
        card = Card(look, padding=1)
        card.body.setSpacing(0)
        card.body.addWidget(notion_heads(context, comparison))
        for number, row in enumerate(comparison.rows):
            strip = AspectRow(context, comparison, row, dark=number % 2 == 0)
            strip.clarified.connect(self._show_state)
            self._rows.append(strip)
            card.body.addWidget(strip, 1)
        end = look.px(10)
        if any(strip.has_clarification for strip in self._rows):
            card.body.addWidget(self._key())
        elif self._rows and self._rows[-1].round_off():
            end = look.px(1)
        edge = look.px(1)
        card.body.setContentsMargins(edge, edge, edge, end)
        return card

    def _key(self) -> QWidget:
        """Return the line that explains the marks, with the button that opens them all."""
        look = self._context.look
        box = QWidget()
        line = QHBoxLayout(box)
        side = look.px(14 if look.size.width is Width.NARROW else SIDE)
        line.setContentsMargins(side, look.px(4), side - look.px(RING), 0)
        line.setSpacing(look.px(8))
        line.addWidget(Icon(look, "info", "info", 18))
        text = self.tr("What the course simplifies here, and what is true today.")
        line.addWidget(Paragraph(look, text, 14, 400, "text2"), 1, Qt.AlignmentFlag.AlignVCenter)
        self._all = Button(look, "", "quiet")
        self._all.clicked.connect(self._toggle_all)
        line.addWidget(self._all)
        self._show_state()
        return box

    @property
    def _all_shown(self) -> bool:
        return all(row.clarification_shown for row in self._rows if row.has_clarification)

    def _show_state(self) -> None:
        if self._all_shown:
            self._all.setText(self.tr("Close all"))
            self._all.setAccessibleName(self.tr("Close every clarification"))
        else:
            self._all.setText(self.tr("Open all"))
            self._all.setAccessibleName(self.tr("Open every clarification"))
        self._all.updateGeometry()

    def _toggle_all(self) -> None:
        shown = not self._all_shown
        for row in self._rows:
            row.show_clarification(shown=shown)

    def _conclusions(self) -> QHBoxLayout | QVBoxLayout:
        """Return what to remember and what is true today, side by side where there is room."""
        context, comparison = self._context, self._comparison
        look = context.look
        layout = QHBoxLayout() if look.size.width is Width.WIDE else QVBoxLayout()
        layout.setSpacing(look.px(12))
        if comparison.takeaways:
            layout.addWidget(self._takeaways(), 1)
        for box in precisions(context, comparison.id):
            layout.addWidget(box, 1)
        return layout

    def _takeaways(self) -> QWidget:
        look, comparison = self._context.look, self._comparison
        course = comparison.in_course
        card = Card(look, padding=14, fill="course" if course else None, radius=12)
        icon = "graduation-cap" if course else "lightbulb"
        token: Token = "course" if course else "accent"
        title = self.tr("The course in two sentences") if course else self.tr("To remember")
        card.body.addWidget(heading(look, title, icon, token, 16))
        texts = [look.say(text) for text in comparison.takeaways]
        card.body.addWidget(bullets(look, texts, "check", token))
        card.body.addStretch(1)
        return card

    def _links(self) -> Iterator[Part]:
        context, comparison = self._context, self._comparison
        look = context.look
        related = [each for each in comparison.related if context.catalog.get(each) is not None]
        if related:
            yield caption(look, self.tr("See also"))
            yield link_chips(context, related)
        if comparison.sources:
            yield caption(look, self.tr("Sources"))
            yield source_links(context, comparison.sources)
