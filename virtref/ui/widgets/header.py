"""The header: the panels, the search, the wizard and the menu."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QFontMetricsF,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from virtref.ui.icons import icon, paint_icon
from virtref.ui.look import Look, Width
from virtref.ui.places import PANELS
from virtref.ui.tokens import Token
from virtref.ui.widgets.buttons import Button, icon_button
from virtref.ui.widgets.focus import RING, paint_ring
from virtref.ui.widgets.tabs import HeaderTabs

ICONS = {
    "timeline": "calendar-clock",
    "use-cases": "target",
    "solutions": "boxes",
    "tools": "wrench",
    "hypervisors": "layers",
    "comparison": "scale",
}


class Header(QWidget):
    """One row over the panels; what does not fit becomes shorter, then a menu."""

    panel_chosen = Signal(str)
    search_requested = Signal()
    wizard_requested = Signal()

    def __init__(
        self,
        look: Look,
        menu: QMenu,
        panels: Sequence[str] = PANELS,
        parent: QWidget | None = None,
    ) -> None:
        """Build the header of ``panels`` for ``look``; ``menu`` opens from its last button."""
        super().__init__(parent)
        self._look, self._shown = look, panels
        wide, narrow = look.size.header is Width.WIDE, look.size.header is Width.NARROW
        self.setFixedHeight(look.px(60 if not narrow else 56))
        line = QHBoxLayout(self)
        line.setContentsMargins(look.px(24 if wide else 12), 0, look.px(16 if wide else 6), 0)
        line.setSpacing(look.px(4 if wide else 0))
        line.addWidget(Logo(look))
        line.addSpacing(look.px(12 if wide else 6))
        self._tabs: HeaderTabs | None = None
        self._chooser: PanelButton | None = None
        if narrow:
            self._chooser = self._panel_menu()
            line.addWidget(self._chooser)
        else:
            self._tabs = self._tab_bar(with_icons=wide)
            line.addWidget(self._tabs)
        line.addStretch(1)
        for widget in self._tools(menu):
            line.addWidget(widget)

    def titles(self) -> dict[str, str]:
        """Return the title of each panel."""
        return {
            "timeline": self.tr("Timeline"),
            "use-cases": self.tr("Use cases"),
            "solutions": self.tr("Solutions"),
            "tools": self.tr("Tools"),
            "hypervisors": self.tr("Hypervisors"),
            "comparison": self.tr("Comparison"),
        }

    def show_panel(self, panel: str) -> None:
        """Mark a panel as the current one, without announcing a choice."""
        number = self._shown.index(panel)
        if self._tabs is not None:
            self._tabs.blockSignals(True)
            self._tabs.setCurrentIndex(number)
            self._tabs.blockSignals(False)
            self._tabs.update()
        if self._chooser is not None:
            self._chooser.show_panel(self.titles()[panel], ICONS[panel])

    def _tab_bar(self, *, with_icons: bool) -> HeaderTabs:
        tabs = HeaderTabs(self._look, self.tr("Panels"))
        titles = self.titles()
        for panel in self._shown:
            tabs.add(titles[panel], ICONS[panel] if with_icons else "")
        tabs.currentChanged.connect(self._tab_changed)
        return tabs

    def _panel_menu(self) -> "PanelButton":
        look = self._look
        chooser = PanelButton(look)
        menu = QMenu(chooser)
        titles = self.titles()
        for panel in self._shown:
            picture = icon(ICONS[panel], look.color("text2"), look.px(18))
            action = QAction(picture, titles[panel], menu)
            action.setData(panel)
            menu.addAction(action)
        menu.triggered.connect(self._action_chosen)
        chooser.clicked.connect(self._open_panel_menu)
        self._panels = menu
        return chooser

    def _open_panel_menu(self) -> None:
        if self._chooser is not None:
            self._panels.popup(self._chooser.mapToGlobal(self._chooser.rect().bottomLeft()))

    def _tools(self, menu: QMenu) -> list[QWidget]:
        look = self._look
        width = look.size.header
        if width is Width.NARROW:
            search: Button = icon_button(look, "search", self.tr("Search"), "plain")
        else:
            search = SearchButton(look, self.tr("Search"), with_keys=width is Width.WIDE)
        search.clicked.connect(self.search_requested)
        title = self.tr("Find my solution") if width is Width.WIDE else self.tr("Wizard")
        wizard = Button(look, title, "primary", "compass")
        wizard.setAccessibleName(self.tr("Find my solution"))
        wizard.clicked.connect(self.wizard_requested)
        self._menu, self._menu_button = menu, icon_button(look, "menu", self.tr("Menu"), "plain")
        self._menu_button.clicked.connect(self._open_menu)
        return [search, wizard, self._menu_button]

    def _open_menu(self) -> None:
        corner = self._menu_button.mapToGlobal(self._menu_button.rect().bottomRight())
        self._menu.popup(corner - QPoint(self._menu.sizeHint().width(), 0))

    def open_menu(self) -> None:
        """Open the menu of the last button (F10)."""
        self._open_menu()

    def _tab_changed(self, number: int) -> None:
        self.panel_chosen.emit(self._shown[number])

    def _action_chosen(self, action: QAction) -> None:
        self.panel_chosen.emit(action.data())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the line below it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.color("border"))
        painter.end()


class PanelButton(Button):
    """The current panel on a narrow window, tinted as its tab would be; a click lists them all."""

    def __init__(self, look: Look) -> None:
        """Name no panel yet."""
        super().__init__(look, "", "secondary", "layers", "chevron-down")
        self.setFont(look.font(15, 600))

    def show_panel(self, title: str, name: str) -> None:
        """Show the title and the icon ``name`` of a panel."""
        self._icon = name
        self.setText(title)
        self.setAccessibleName(title)
        self.updateGeometry()

    def _colors(self) -> tuple[QColor | None, QColor | None, QColor]:
        look = self._look
        if look.theme.outlined:
            return look.color("accent"), None, look.color("on-accent")
        hot = self._hovered or self.isDown()
        outline = look.color("accent") if hot else None
        return look.color("tint"), outline, look.color("accent")


class Logo(QWidget):
    """Three layers: hypervisor over host over hardware."""

    def __init__(self, look: Look, ground: Token = "surface") -> None:
        """Draw the mark at 28 design pixels; its gaps have the colour of the ``ground``."""
        super().__init__()
        self._look, self._ground = look, ground
        self.setFixedSize(look.px(28), look.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the three layers, from the lowest."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_logo(painter, self._look, QRectF(self.rect()), self._ground)
        painter.end()


def paint_logo(painter: QPainter, look: Look, rect: QRectF, ground: Token = "surface") -> None:
    """Draw the mark of virtref into ``rect``, its layers parted by what it stands on."""
    layers: tuple[tuple[float, Token], ...] = (
        (0.70, "layer-hw"),
        (0.50, "layer-host"),
        (0.30, "layer-hyp"),
    )
    half, quarter = rect.width() / 2, rect.height() * 0.24
    for share, token in layers:
        middle = QPointF(rect.center().x(), rect.top() + rect.height() * share)
        painter.setPen(QPen(look.color(ground), rect.width() * 0.06))
        painter.setBrush(look.color(token))
        painter.drawPolygon(
            QPolygonF(
                [
                    middle + QPointF(-half, 0),
                    middle + QPointF(0, -quarter),
                    middle + QPointF(half, 0),
                    middle + QPointF(0, quarter),
                ]
            )
        )


class SearchButton(Button):
    """A button that looks like the search field it opens."""

    def __init__(self, look: Look, text: str, *, with_keys: bool) -> None:
        """Show ``text`` and, when there is room, the keys that open the search."""
        super().__init__(look, text, "secondary", "search")
        self._keys = (
            QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText)
            if with_keys
            else ""
        )
        self._keys = self._keys.replace("+", " ")
        self._text_font = look.font(15)

    def sizeHint(self) -> QSize:
        """Return the room of a short field."""
        look = self._look
        return QSize(
            look.px(214 if self._keys else 140) + 2 * look.px(RING), super().sizeHint().height()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, the icon, the word and the keys."""
        look, ring = self._look, self._look.px(RING)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(ring, ring, -ring, -ring)
        painter.setPen(QPen(look.color("control"), look.px(1)))
        painter.setBrush(look.color("sunken" if self.underMouse() else "surface"))
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), look.px(8), look.px(8))
        size = look.px(18)
        left = body.left() + look.px(12)
        paint_icon(
            painter,
            "search",
            look.color("text2"),
            QRectF(left, body.center().y() - size / 2, size, size),
        )
        painter.setFont(self._text_font)
        painter.setPen(look.color("text3"))
        place = body.adjusted(look.px(12 + 18 + 8), 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._keys:
            self._paint_keys(painter, body)
        if self._ringed and self.hasFocus():
            paint_ring(painter, look, body, look.px(8))
        painter.end()

    def _paint_keys(self, painter: QPainter, body: QRectF) -> None:
        look = self._look
        font = look.font(13, 500)
        width = QFontMetricsF(font).horizontalAdvance(self._keys) + look.px(14)
        height = look.px(22)
        box = QRectF(
            body.right() - width - look.px(8), body.center().y() - height / 2, width, height
        )
        painter.setPen(QPen(look.color("border"), 1))
        painter.setBrush(look.color("sunken"))
        painter.drawRoundedRect(box, look.px(5), look.px(5))
        painter.setFont(font)
        painter.setPen(look.color("text2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._keys)
