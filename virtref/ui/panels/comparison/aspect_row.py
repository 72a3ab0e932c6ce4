"""One aspect of a table of notions: its title, one text per notion, its clarifications."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from virtref.content.comparison import Column, Comparison, Row
from virtref.ui.context import Context
from virtref.ui.look import Look, Width
from virtref.ui.pages.sections import precisions
from virtref.ui.tips import plain_tip
from virtref.ui.widgets.buttons import Button
from virtref.ui.widgets.focus import RING
from virtref.ui.widgets.icon import Icon
from virtref.ui.widgets.labels import Paragraph

SIDE = 22
"""Room at both ends of a row, in design pixels."""
ICON, TITLE, GAP = 20, 16, 12
"""Sizes of the icon, the title and the room between, in design pixels."""
CORNER = 13
"""Radius of the lower corners of the last band, inside the outline of the card."""
FEW = 2
"""Up to so many notions the texts are larger."""


def title_width(context: Context, comparison: Comparison) -> int:
    """Return the width that holds the icon, the longest word and the mark of every title."""
    look = context.look
    metrics = QFontMetricsF(look.font(TITLE, 600))
    words = [word for row in comparison.rows for word in look.say(row.title).split(" ")]
    widest = max(map(metrics.horizontalAdvance, words), default=0)
    width = look.px(ICON + 2 * GAP) + round(widest + 1)
    if any(context.catalog.corrections_about(comparison.id, row.id) for row in comparison.rows):
        width += look.px(GAP + 18 + 2 * (9 + RING))
    wide = look.size.width is Width.WIDE
    return max(width, look.px(200 if wide else 150))


def cell_box(widget: QWidget) -> QWidget:
    """Return ``widget`` in a box that takes its share of the row whatever it holds."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return box


class ClarificationButton(Button):
    """The mark beside a title: a click shows what is true today beside what the course says."""

    def __init__(self, look: Look, title: str) -> None:
        """Belong to the aspect called ``title``."""
        super().__init__(look, "", "plain", "info")
        self.setCheckable(True)
        name = self.tr("Clarification: {title}").format(title=title)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))

    def _colors(self) -> tuple[QColor | None, QColor | None, QColor]:
        look = self._look
        ink = look.color("info")
        lit = self.isChecked() or self._hovered
        return look.fill("info") if lit else None, ink if self.isChecked() else None, ink


class AspectRow(QWidget):
    """A band of the table; every second one is darker."""

    clarified = Signal()
    """A clarification was opened or closed."""

    def __init__(self, context: Context, comparison: Comparison, row: Row, *, dark: bool) -> None:
        """Show ``row`` of ``comparison``."""
        super().__init__()
        self._look, self._dark, self._last = context.look, dark, False
        look = context.look
        outer = QVBoxLayout(self)
        narrow = look.size.width is Width.NARROW
        side = look.px(14 if narrow else SIDE)
        gap = look.px(8)
        outer.setContentsMargins(side, gap, side, gap)
        outer.setSpacing(look.px(8))
        boxes = precisions(context, comparison.id, row.id)
        self._mark = ClarificationButton(look, look.say(row.title)) if boxes else None
        title = self._title(row)
        texts = zip(comparison.columns, row.cells, strict=False)
        cells = [_cell(look, column, look.say(text), len(row.cells)) for column, text in texts]
        outer.addLayout(
            _stacked(look, title, comparison.columns, cells)
            if narrow
            else _side_by_side(look, title, title_width(context, comparison), cells)
        )
        self._boxes = QWidget()
        inner = QVBoxLayout(self._boxes)
        inner.setContentsMargins(0, 0, 0, look.px(6))
        inner.setSpacing(look.px(8))
        for box in boxes:
            inner.addWidget(box)
        self._boxes.hide()
        outer.addWidget(self._boxes)
        if self._mark is not None:
            self._mark.toggled.connect(self._show_boxes)
        if not narrow:
            self.setMinimumHeight(look.px(52))

    def _title(self, row: Row) -> QWidget:
        look = self._look
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(GAP))
        if row.icon:
            line.addWidget(Icon(look, row.icon, "text2", ICON))
        name = Paragraph(look, look.say(row.title), TITLE, 600)
        line.addWidget(name, 1, Qt.AlignmentFlag.AlignVCenter)
        if self._mark is not None:
            line.addWidget(self._mark)
        return box

    @property
    def has_clarification(self) -> bool:
        """Whether something stands beside what the course says here."""
        return self._mark is not None

    @property
    def clarification_shown(self) -> bool:
        """Whether it is open."""
        return self._mark is not None and self._mark.isChecked()

    def show_clarification(self, *, shown: bool) -> None:
        """Open or close the clarification."""
        if self._mark is not None:
            self._mark.setChecked(shown)

    def _show_boxes(self) -> None:
        self._boxes.setVisible(self.clarification_shown)
        self.clarified.emit()

    def round_off(self) -> bool:
        """End the card when the row is a dark band: round its lower corners; tell whether it is."""
        self._last = self._dark and not self._look.theme.outlined
        return self._last

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the band, or a line where bands do not show."""
        look = self._look
        painter = QPainter(self)
        if look.theme.outlined:
            painter.fillRect(0, 0, self.width(), 1, look.color("border"))
        elif self._last:
            radius = look.px(CORNER)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("bg"))
            painter.setClipRect(self.rect())
            # The upper corners are round above the row, where nothing is drawn.
            painter.drawRoundedRect(self.rect().adjusted(0, -radius, 0, 0), radius, radius)
        elif self._dark:
            painter.fillRect(self.rect(), look.color("bg"))
        painter.end()


def _cell(look: Look, column: Column, text: str, count: int) -> Paragraph:
    cell = Paragraph(look, text, 16 if count <= FEW else 15)
    spoken = QCoreApplication.translate("Comparison", "{notion}: {text}")
    cell.setAccessibleName(spoken.format(notion=look.say(column.title), text=text))
    return cell


def _side_by_side(
    look: Look, title: QWidget, width: int, cells: Sequence[Paragraph]
) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(look.px(16))
    title.setFixedWidth(width)
    line.addWidget(title, 0, Qt.AlignmentFlag.AlignVCenter)
    for cell in cells:
        line.addWidget(cell_box(cell), 1, Qt.AlignmentFlag.AlignVCenter)
    return line


def _stacked(
    look: Look, title: QWidget, columns: Sequence[Column], cells: Sequence[Paragraph]
) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(look.px(2))
    column.addWidget(title)
    for head, cell in zip(columns, cells, strict=False):
        column.addSpacing(look.px(4))
        column.addWidget(Paragraph(look, look.say(head.title), 14, 600, "text2"))
        column.addWidget(cell)
    return column
