"""Tab bars: the header's tabs and the segmented control, with Qt's own semantics and keys."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from virtref.ui.icons import paint_icon
from virtref.ui.look import Look
from virtref.ui.widgets.focus import Ringed, hairline


class _PaintedTabs(Ringed, QTabBar):
    """What both bars share: no scroll buttons, no base line, a ring after keyboard use."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icons: dict[int, str] = {}
        self._counts: dict[int, str] = {}
        self.setAccessibleName(name)
        self.setUsesScrollButtons(False)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def add(self, text: str, icon: str = "", count: str = "") -> int:
        """Add a tab with an icon before its text or a count after it."""
        number = self.count()
        self._icons[number], self._counts[number] = icon, count
        return self.addTab(text)

    def minimumSizeHint(self) -> QSize:
        """Never clip a tab."""
        return self.sizeHint()

    def _hovered(self) -> int:
        return self.tabAt(self.mapFromGlobal(self.cursor().pos())) if self.underMouse() else -1

    def _paint_label(self, painter: QPainter, number: int, rect: QRectF, ink: QColor) -> None:
        look = self._look
        count, icon = self._counts[number], self._icons[number]
        text = self.tabText(number)
        painter.setFont(self.font())
        width = QFontMetricsF(self.font()).horizontalAdvance(text)
        total = width + (look.px(18 + 8) if icon else 0)
        small = look.font(13)
        if count:
            total += look.px(8) + QFontMetricsF(small).horizontalAdvance(count)
        left = rect.center().x() - total / 2
        if icon:
            size = look.px(18)
            paint_icon(painter, icon, ink, QRectF(left, rect.center().y() - size / 2, size, size))
            left += size + look.px(8)
        painter.setPen(ink)
        painter.drawText(
            QRectF(left, rect.top(), width + 2, rect.height()), Qt.AlignmentFlag.AlignVCenter, text
        )
        if count:
            painter.setFont(small)
            painter.setPen(look.color("text3") if ink != look.color("on-accent") else ink)
            place = QRectF(left + width + look.px(8), rect.top(), rect.width(), rect.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, count)

    def _label_width(self, number: int) -> int:
        look = self._look
        width = QFontMetricsF(self.font()).horizontalAdvance(self.tabText(number)) + 1
        if self._icons.get(number):
            width += look.px(18 + 8)
        if self._counts.get(number):
            width += look.px(8) + QFontMetricsF(look.font(13)).horizontalAdvance(
                self._counts[number]
            )
        return round(width + 0.5)

    def _ring(self, painter: QPainter, rect: QRectF, radius: float) -> None:
        width = self._look.px(3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.color("accent"), width))
        inset = width / 2
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


class HeaderTabs(_PaintedTabs):
    """The six panels; the current one is tinted."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        """Make an empty bar named ``name`` for screen readers."""
        super().__init__(look, name, parent)
        self.setFont(look.font(15, 600))

    def tabSizeHint(self, index: int) -> QSize:
        """Return the room of icon and text with the padding of the design."""
        padding = 16 if self._icons.get(index) else 11
        return QSize(self._label_width(index) + self._look.px(padding) * 2, self._look.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tabs."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(self.count()):
            rect = QRectF(self.tabRect(number))
            current = number == self.currentIndex()
            fill = look.color("accent" if look.theme.outlined else "tint") if current else None
            if fill is None and number == self._hovered():
                fill = look.color("sunken")
            if fill is not None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(fill)
                painter.drawRoundedRect(rect, look.px(8), look.px(8))
            ink = look.color("text2")
            if current:
                ink = look.color("on-accent" if look.theme.outlined else "accent")
            self._paint_label(painter, number, rect, ink)
            if current and self._ringed and self.hasFocus():
                self._ring(painter, rect, look.px(8))
        painter.end()


class SegmentedTabs(_PaintedTabs):
    """Two to four choices in one rounded frame; the current one is a white block."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        """Make an empty control named ``name`` for screen readers."""
        super().__init__(look, name, parent)
        self.setFont(look.font(15, 500))

    def tabSizeHint(self, index: int) -> QSize:
        """Return the room of the text with the padding of the design."""
        look = self._look
        ends = (index == 0) + (index == self.count() - 1)
        return QSize(self._label_width(index) + look.px(14) * 2 + look.px(3) * ends, look.px(38))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, the current block and the words."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = hairline(self)
        frame = QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        painter.setPen(QPen(look.color("control" if look.theme.outlined else "border"), line))
        painter.setBrush(look.color("sunken"))
        painter.drawRoundedRect(frame, look.px(10), look.px(10))
        for number in range(self.count()):
            rect = QRectF(self.tabRect(number))
            inset = look.px(3)
            left = inset if number == 0 else 0
            right = inset if number == self.count() - 1 else 0
            rect = rect.adjusted(left, inset, -right, -inset)
            current = number == self.currentIndex()
            ink = look.color("text2")
            if current:
                filled = look.theme.outlined
                painter.setPen(QPen(look.color("accent" if filled else "control"), look.px(1)))
                painter.setBrush(look.color("accent" if filled else "surface"))
                painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), look.px(8), look.px(8))
                ink = look.color("on-accent" if filled else "accent")
            elif number == self._hovered():
                ink = look.color("text")
            self._paint_label(painter, number, rect, ink)
            if current and self._ringed and self.hasFocus():
                self._ring(painter, rect, look.px(8))
        painter.end()
