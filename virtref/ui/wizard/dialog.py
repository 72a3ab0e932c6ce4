"""The wizard's dialog: one page of the run at a time, and the files it comes from and goes to."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virtref.ui.context import Context
from virtref.ui.look import SizeClass
from virtref.ui.palette import paint_background
from virtref.ui.places import Address
from virtref.ui.widgets.toast import announce
from virtref.ui.wizard.dropping import dropped_decision
from virtref.ui.wizard.exchange import Exchange
from virtref.ui.wizard.flip_button import Changes
from virtref.ui.wizard.journal import Journal
from virtref.ui.wizard.menus import WizardMenus
from virtref.ui.wizard.notices import Notices
from virtref.ui.wizard.question_page import QuestionPage
from virtref.ui.wizard.rail import WIDTH, Rail
from virtref.ui.wizard.result_page import ResultPage
from virtref.ui.wizard.resume_page import ResumePage
from virtref.ui.wizard.run import Run
from virtref.ui.wizard.veil import VeiledDialog

RAIL_FROM_WIDTH, RAIL_FROM_HEIGHT = 1100, 700


class WizardDialog(VeiledDialog):
    """Shows the run one page at a time; Escape leaves, and the answers are kept."""

    def __init__(self, context: Context, journal: Journal, parent: QWidget) -> None:
        """Continue the run of ``journal`` over ``parent``, or offer the one that was left."""
        super().__init__(context.look, parent)
        self._context, self._journal = context, journal
        self.setWindowTitle(self.tr("Find my solution"))
        self.setAcceptDrops(True)
        line = QHBoxLayout(self.panel)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        self._rail: Rail | None = None
        self._notices = Notices()
        self._notices.emptied.connect(self._focus_page)
        self._line, self._column = line, QVBoxLayout()
        self._column.setSpacing(0)
        self._column.addWidget(self._notices)
        line.addLayout(self._column, 1)
        self._page: QuestionPage | ResultPage | ResumePage | None = None
        self._compact = False
        self._menus = WizardMenus(context.look, self)
        self._exchange = Exchange(journal, self._notices, self)
        self._connect()
        self._take_layout()
        self.show_page()
        self._exchange.say_problems()

    def _connect(self) -> None:
        self.window_changed.connect(self._follow_window)
        self._menus.open_requested.connect(self._exchange.ask)
        self._menus.save_requested.connect(self._save)
        self._menus.restart_requested.connect(self._exchange.restart)
        self._exchange.run_changed.connect(self.show_page)

    @property
    def _run(self) -> Run:
        return self._journal.run

    def _take_layout(self) -> bool:
        """Take the layout that the size asks for; say whether it is another one than before."""
        look = self._context.look
        width, height = self.width() / look.factor, self.height() / look.factor
        before = (look.size, self._compact)
        size = SizeClass.of(width, height)
        self._compact = width < RAIL_FROM_WIDTH or height < RAIL_FROM_HEIGHT
        self.look = replace(look, size=size)
        self._context = replace(self._context, look=self.look)
        return (size, self._compact) != before

    def _follow_window(self) -> None:
        if self._take_layout():
            self._drop_rail()
            self.show_page()
        else:
            self.place_panel()

    def show_page(self) -> None:
        """Show where the run is."""
        if self._page is not None:
            self._column.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
        left = self._journal.left
        if left is not None:
            self._page = self._offer(left)
        elif self._run.finished:
            self._page = self._result()
        else:
            self._page = self._question()
        self._show_rail()
        self.panel_size = self._page.panel_size
        paint_background(self._page, self.look, "surface")
        self._page.setAutoFillBackground(False)
        self._column.addWidget(self._page, 1)
        self.place_panel()
        self.setAccessibleName(self._page.title)
        self._focus_page()
        announce(self, self._page.announcement)

    def _focus_page(self) -> None:
        if self._page is not None:
            self._page.take_focus()

    def _show_rail(self) -> None:
        """Show the steps beside a question, where there is room for them."""
        wanted = isinstance(self._page, QuestionPage) and not self._compact
        self.side = self.look.px(WIDTH) if wanted else 0
        if not wanted:
            self._drop_rail()
            return
        if self._rail is None:
            self._rail = Rail(self.look)
            self._rail.question_asked.connect(self._go_to)
            self._line.insertWidget(0, self._rail)
        self._rail.show_run(self._run)
        self._rail.show_current(self._run)

    def _drop_rail(self) -> None:
        if self._rail is not None:
            self._line.removeWidget(self._rail)
            self._rail.hide()
            self._rail.deleteLater()
            self._rail = None

    def _offer(self, left: Run) -> ResumePage:
        page = ResumePage(self.look, left, compact=self._compact)
        page.resume_requested.connect(self._exchange.resume)
        page.restart_requested.connect(self._exchange.restart)
        page.open_requested.connect(self._exchange.ask)
        page.close_requested.connect(self.reject)
        return page

    def _question(self) -> QuestionPage:
        page = QuestionPage(self.look, self._run, self._menus.run, compact=self._compact)
        page.answered.connect(self._choose)
        page.next_requested.connect(self._forward)
        page.back_requested.connect(self._back)
        page.skip_requested.connect(self._skip)
        page.close_requested.connect(self.reject)
        page.depth_requested.connect(self._turn_depth)
        page.question_asked.connect(self._go_to)
        return page

    def _result(self) -> ResultPage:
        page = ResultPage(self._context, self._run, self._menus, compact=self._compact)
        page.back_requested.connect(self._back)
        page.deeper_requested.connect(self._deeper)
        page.restart_requested.connect(self._exchange.restart)
        page.close_requested.connect(self.reject)
        page.open_requested.connect(self._open)
        page.compare_requested.connect(self._compare)
        page.answers_requested.connect(self._try)
        return page

    def _choose(self, options: tuple[str, ...]) -> None:
        self._run.choose(options)
        self._journal.note_change()
        if self._rail is not None:
            self._rail.show_run(self._run)

    def _turn_page(self) -> None:
        self._journal.note_change()
        self._notices.clear()
        self.show_page()

    def _forward(self) -> None:
        self._run.forward()
        self._turn_page()

    def _back(self) -> None:
        self._run.back()
        self._turn_page()

    def _skip(self) -> None:
        self._run.skip()
        self._turn_page()

    def _go_to(self, question: str) -> None:
        self._run.go_to(question)
        self._turn_page()

    def _turn_depth(self) -> None:
        self._run.turn_depth()
        self._turn_page()

    def _deeper(self) -> None:
        self._run.go_deeper()
        self._turn_page()

    def _try(self, changes: Changes) -> None:
        for question, options in changes:
            self._run.answer(question, options)
        self._turn_page()

    def open_decision(self, path: Path) -> None:
        """Show the decision of a file, or why it cannot be read."""
        self._exchange.open(path)

    def _save(self, suffix: str) -> None:
        self._exchange.save(self._context, suffix)

    def _open(self, solution: str) -> None:
        self.accept()
        self._context.navigator.open_entry(solution)

    def _compare(self, solutions: tuple[str, ...]) -> None:
        self.accept()
        self._context.shelf.replace(solutions)
        self._context.navigator.go(Address("comparison", "solutions"))

    def done(self, result: int) -> None:
        """Write what waits to be written, and close."""
        self._journal.finish()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter once the question has an answer."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and isinstance(self._page, QuestionPage) and self._run.chosen:
            self._forward()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept one decision file."""
        if dropped_decision(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the decision file."""
        path = dropped_decision(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.open_decision(path)
