"""The compared products on a narrow window: chips that open a page, each with its cross."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from virtref.content.solution import Solution
from virtref.ui.cards import family_token
from virtref.ui.context import Context
from virtref.ui.widgets.buttons import icon_button
from virtref.ui.widgets.flow import Flow
from virtref.ui.widgets.link_chip import LinkChip


class ProductChips(QWidget):
    """The products in rows that wrap."""

    removal_requested = Signal(str)

    def __init__(self, context: Context) -> None:
        """Show nothing yet."""
        super().__init__()
        self._context = context
        self._flow = Flow(context.look.px(6), self)

    def show_products(self, solutions: Sequence[Solution]) -> None:
        """Show other products."""
        while self._flow.count():
            taken = self._flow.takeAt(0)
            widget = taken.widget() if taken else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for solution in solutions:
            chip = _Chip(self._context, solution)
            chip.removal_requested.connect(self.removal_requested)
            self._flow.addWidget(chip)
        self.updateGeometry()


class _Chip(QWidget):
    """One product and its cross."""

    removal_requested = Signal(str)

    def __init__(self, context: Context, solution: Solution) -> None:
        super().__init__()
        self._id = solution.id
        look = context.look
        name = look.say(solution.title)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        token = family_token(context, solution)
        chip = LinkChip(look, name, solution.id, solution.monogram, token)
        chip.opened.connect(context.navigator.open_entry)
        line.addWidget(chip)
        remove = icon_button(look, "x", self.tr("Remove {product}").format(product=name), "plain")
        remove.clicked.connect(self._remove)
        line.addWidget(remove)

    def _remove(self) -> None:
        self.removal_requested.emit(self._id)
