"""The wizard's dialog: a panel over a veil that covers the window."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from virtref.ui.context import Context
from virtref.ui.look import SizeClass, Width
from virtref.ui.palette import paint_background
from virtref.ui.places import Address
from virtref.ui.widgets.toast import announce
from virtref.ui.wizard.flip_button import Changes
from virtref.ui.wizard.question_page import QuestionPage
from virtref.ui.wizard.rail import Rail
from virtref.ui.wizard.result_page import ResultPage
from virtref.ui.wizard.run import Run

VEIL_ALPHA = 128
SHADOW_STEPS = 12
RAIL_FROM_WIDTH, RAIL_FROM_HEIGHT = 1100, 700
QUESTION_SIZE, RESULT_SIZE = (1060, 668), (1160, 720)


class WizardDialog(QDialog):
    """Shows the run one page at a time; Escape leaves, and the answers are kept."""

    def __init__(self, context: Context, run: Run, parent: QWidget) -> None:
        """Continue ``run`` over ``parent``."""
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._context, self._run = context, run
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Find my solution"))
        self._panel = QWidget(self)
        self._line = QHBoxLayout(self._panel)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._page: QuestionPage | ResultPage | None = None
        self._compact = False
        parent.installEventFilter(self)
        self._cover(parent)
        self._fit()
        self.show_page()

    def _fit(self) -> bool:
        """Take the layout that the size asks for; say whether it is another one than before."""
        look = self._context.look
        width, height = self.width() / look.factor, self.height() / look.factor
        before = (look.size, self._compact)
        size = SizeClass.of(width, height)
        self._compact = width < RAIL_FROM_WIDTH or height < RAIL_FROM_HEIGHT
        self._context = replace(self._context, look=replace(look, size=size))
        return (size, self._compact) != before

    def _cover(self, parent: QWidget) -> None:
        # A picture of the window stands behind the veil: a translucent dialog is black where the
        # screen has no compositor, as on remote desktops.
        self._behind = parent.grab()
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.setGeometry(corner.x(), corner.y(), parent.width(), parent.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the window when it moves or changes size."""
        follows = event.type() in {QEvent.Type.Move, QEvent.Type.Resize}
        if follows and isinstance(watched, QWidget):
            self._cover(watched)
            if self._fit():
                self.show_page()
            else:
                self._place_panel()
        return False

    def _place_panel(self) -> None:
        look = self._context.look
        size = RESULT_SIZE if self._run.finished else QUESTION_SIZE
        gap = look.px(12 if look.size.width is Width.NARROW else 44)
        width = min(look.px(size[0]), self.width() - gap)
        height = min(look.px(size[1]), self.height() - gap)
        left, top = (self.width() - width) // 2, (self.height() - height) // 2
        self._panel.setGeometry(left, top, width, height)
        self.update()

    def show_page(self) -> None:
        """Show where the run is."""
        look = self._context.look
        while self._line.count():
            taken = self._line.takeAt(0)
            widget = taken.widget() if taken else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if self._run.finished:
            self._page = self._result()
        else:
            self._page = self._question()
            if not self._compact:
                self._show_rail()
        paint_background(self._page, look, "surface")
        self._page.setAutoFillBackground(False)
        self._line.addWidget(self._page, 1)
        self._place_panel()
        self.setAccessibleName(self._page.title)
        self._page.take_focus()
        announce(self, self._page.title)

    def _show_rail(self) -> None:
        rail = Rail(self._context.look, self._run)
        rail.setAutoFillBackground(False)
        rail.question_asked.connect(self._go_to)
        self._rail = rail
        self._line.insertWidget(0, rail)

    def _question(self) -> QuestionPage:
        page = QuestionPage(self._context.look, self._run, compact=self._compact)
        page.answered.connect(self._choose)
        page.next_requested.connect(self._forward)
        page.back_requested.connect(self._back)
        page.skip_requested.connect(self._skip)
        page.close_requested.connect(self.reject)
        page.depth_requested.connect(self._turn_depth)
        return page

    def _result(self) -> ResultPage:
        page = ResultPage(self._context, self._run, compact=self._compact)
        page.back_requested.connect(self._back)
        page.deeper_requested.connect(self._deeper)
        page.restart_requested.connect(self._restart)
        page.close_requested.connect(self.reject)
        page.open_requested.connect(self._open)
        page.compare_requested.connect(self._compare)
        page.answers_requested.connect(self._try)
        return page

    def _choose(self, options: tuple[str, ...]) -> None:
        self._run.choose(options)
        if not self._compact:
            self._line.removeWidget(self._rail)
            self._rail.hide()
            self._rail.deleteLater()
            self._show_rail()

    def _forward(self) -> None:
        self._run.forward()
        self.show_page()

    def _back(self) -> None:
        self._run.back()
        self.show_page()

    def _skip(self) -> None:
        self._run.skip()
        self.show_page()

    def _go_to(self, question: str) -> None:
        self._run.go_to(question)
        self.show_page()

    def _turn_depth(self) -> None:
        self._run.turn_depth()
        self.show_page()

    def _deeper(self) -> None:
        self._run.go_deeper()
        self.show_page()

    def _restart(self) -> None:
        self._run.restart()
        self.show_page()

    def _try(self, changes: Changes) -> None:
        for question, options in changes:
            self._run.answer(question, options)
        self.show_page()

    def _open(self, solution: str) -> None:
        self.accept()
        self._context.navigator.open_entry(solution)

    def _compare(self, solutions: tuple[str, ...]) -> None:
        self.accept()
        self._context.shelf.replace(solutions)
        self._context.navigator.go(Address("comparison", "solutions"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter once the question has an answer."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and not self._run.finished and self._run.chosen:
            self._forward()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the veil, the shadow and the panel with its rail."""
        look = self._context.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._behind)
        painter.fillRect(
            self.rect(), QColor(0, 0, 0, VEIL_ALPHA + (50 if look.theme.name != "light" else 0))
        )
        panel = QRectF(self._panel.geometry())
        radius = look.px(16)
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(SHADOW_STEPS, 0, -2):
            painter.setBrush(QColor(0, 0, 0, 8))
            painter.drawRoundedRect(
                panel.adjusted(-step, -step + 4, step, step + 4), radius + step, radius + step
            )
        shape = QPainterPath()
        shape.addRoundedRect(panel, radius, radius)
        painter.fillPath(shape, look.color("surface"))
        if not self._run.finished and not self._compact:
            painter.setClipPath(shape)
            side = QRectF(panel.left(), panel.top(), look.px(284), panel.height())
            painter.fillRect(side, look.color("sunken"))
            painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.color("border"), 1))
        painter.drawPath(shape)
        painter.end()
