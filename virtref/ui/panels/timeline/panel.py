"""The Timeline panel: head, lanes on a time scale, and the detail of the current date."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from virtref.content.entries import Milestone
from virtref.content.taxonomy import Term
from virtref.ui.context import Context
from virtref.ui.look import Width
from virtref.ui.panels.panel import Panel
from virtref.ui.panels.timeline.detail import MilestoneDetail
from virtref.ui.panels.timeline.view import TimelineView
from virtref.ui.panels.timeline.zoom_bar import ZoomBar
from virtref.ui.places import Address
from virtref.ui.widgets.buttons import Button
from virtref.ui.widgets.focus import RING
from virtref.ui.widgets.frames import FilledCard
from virtref.ui.widgets.page_header import PageHeader
from virtref.ui.widgets.tabs import SegmentedTabs

ALL, KEY_DATES = 0, 1


class TimelinePanel(Panel):
    """Every date or the eight key dates, by lane."""

    def __init__(self, context: Context) -> None:
        """Show every date and choose the first key date."""
        super().__init__(context)
        look = context.look
        self._all = context.catalog.of_kind(Milestone)
        self._keys = tuple(each for each in self._all if each.key_date is not None)
        self._hidden: frozenset[str] = frozenset()
        column = QVBoxLayout(self)
        margin = look.margin
        edge = margin - look.px(6)
        column.setContentsMargins(margin, edge, margin - look.px(RING), edge)
        column.setSpacing(look.px(12 if not look.size.short else 6))
        self._mode = SegmentedTabs(look, self.tr("Dates shown"))
        wide = look.size.width is Width.WIDE
        self._mode.add(self.tr("All dates") if wide else self.tr("All"))
        self._mode.add(self.tr("%n key date(s)", "", len(self._keys)))
        self._mode.currentChanged.connect(self._refresh)
        self._view = TimelineView(context)
        self._view.previewed.connect(self._preview)
        self._view.opened.connect(self._open)
        column.addWidget(
            PageHeader(look, self.tr("Timeline"), self._subtitle(), None, self._tools())
        )
        self._place = QVBoxLayout()
        self._place.setSpacing(column.spacing())
        self._place.setContentsMargins(0, 0, look.px(RING), 0)
        self._place.addWidget(FilledCard(look, self._view), 1)
        column.addLayout(self._place, 1)
        self._detail: MilestoneDetail | None = None
        self._refresh()
        first = self._keys[0] if self._keys else self._all[0] if self._all else None
        if first is not None:
            self._view.choose(first.id)
            self._show_detail(first)

    def _subtitle(self) -> str:
        total = self.tr("%n event(s)", "", len(self._all))
        keys = self.tr("including the %n key date(s) of the course", "", len(self._keys))
        return self.tr("{events}, {keys}. The scale is squeezed before 1990.").format(
            events=total, keys=keys
        )

    def _tools(self) -> tuple[QWidget, ...]:
        look = self.look
        lanes = Button(look, self.tr("Lanes"), "secondary", "list-filter", "chevron-down")
        self._lane_menu = QMenu(lanes)
        self._lane_menu.setFont(look.font(15))
        for term in self.context.catalog.taxonomy.lanes:
            action = QAction(look.say(term.title), self._lane_menu)
            action.setCheckable(True)
            action.setChecked(True)
            action.setData(term.id)
            self._lane_menu.addAction(action)
        self._lane_menu.triggered.connect(self._lanes_chosen)
        lanes.clicked.connect(self._open_lanes)
        self._lanes_button = lanes
        everything = Button(look, self.tr("See all"), "secondary", "maximize-2")
        everything.clicked.connect(self._see_all)
        match look.size.width:
            case Width.WIDE:
                self._zoom = ZoomBar(look)
                self._zoom.zoom_requested.connect(self._view.set_zoom)
                self._view.zoomed.connect(self._zoom.show_zoom)
                return (self._mode, lanes, self._zoom, everything)
            case Width.MEDIUM:
                return (self._mode, lanes, everything)
            case Width.NARROW:
                return (self._mode, lanes)

    def _open_lanes(self) -> None:
        corner = self._lanes_button.rect().bottomLeft()
        self._lane_menu.popup(self._lanes_button.mapToGlobal(corner))

    def _lanes_chosen(self) -> None:
        self._hidden = frozenset(
            action.data() for action in self._lane_menu.actions() if not action.isChecked()
        )
        self._refresh()

    def _see_all(self) -> None:
        self._hidden = frozenset()
        for action in self._lane_menu.actions():
            action.setChecked(True)
        self._view.set_zoom(1.0)
        self._mode.setCurrentIndex(ALL)
        self._refresh()

    def _lanes(self, dates: tuple[Milestone, ...]) -> tuple[Term, ...]:
        used = {milestone.lane for milestone in dates}
        lanes = self.context.catalog.taxonomy.lanes
        return tuple(term for term in lanes if term.id in used and term.id not in self._hidden)

    def _refresh(self) -> None:
        key = self._mode.currentIndex() == KEY_DATES
        dates = self._keys if key else self._all
        lanes = self._lanes(dates)
        shown = {term.id for term in lanes}
        current = self.context.navigator.last("timeline").entry
        visible = [milestone for milestone in dates if milestone.lane in shown]
        self._view.show_dates(visible, lanes, large=key)
        if not self._view.choose(current) and visible:
            self._view.choose(visible[0].id)

    def _preview(self, milestone: Milestone) -> None:
        self._show_detail(milestone)
        self.context.navigator.note(Address("timeline", "", milestone.id))

    def _open(self, milestone: Milestone) -> None:
        self.context.navigator.go(Address("timeline", "", milestone.id))

    def _show_detail(self, milestone: Milestone) -> None:
        if self._detail is not None:
            self._place.removeWidget(self._detail)
            self._detail.hide()
            self._detail.deleteLater()
        self._detail = MilestoneDetail(self.context, milestone)
        self._detail.previous_requested.connect(self._previous)
        self._detail.next_requested.connect(self._next)
        self._place.addWidget(self._detail)

    def _previous(self) -> None:
        self._step(-1)

    def _next(self) -> None:
        self._step(1)

    def _step(self, by: int) -> None:
        row = self._view.currentIndex().row() + by
        if 0 <= row < self._view.dates.rowCount():
            self._view.setCurrentIndex(self._view.dates.index(row))

    def show_address(self, address: Address) -> None:
        """Show a date; when its lane or mode hides it, everything is shown."""
        entry = self.context.catalog.get(address.entry)
        if not isinstance(entry, Milestone):
            return
        if not self._view.choose(entry.id):
            self._see_all()
            self._view.choose(entry.id)
        self._show_detail(entry)

    def focus_filter(self) -> None:
        """Open the lanes, the filter of this page."""
        self._open_lanes()

    def show_key_dates(self, *, only: bool) -> None:
        """Show the key dates alone, or every date."""
        self._mode.setCurrentIndex(KEY_DATES if only else ALL)

    def captured_addresses(self) -> tuple[Address, ...]:
        """Return two dates: a key date and a late one."""
        chosen = [each for each in self._keys if each.key_date == 5][:1] + list(self._all[-1:])  # noqa: PLR2004 - the 5th
        return tuple(Address("timeline", "", each.id) for each in chosen)
