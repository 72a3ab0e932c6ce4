"""The solutions that are not among the first: their scores, and why each is not first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virtref.advisor.decision import Decision, Standing
from virtref.advisor.explain import score_words
from virtref.content.solution import Solution
from virtref.ui.cards import family_token
from virtref.ui.context import Context
from virtref.ui.pages.sections import caption
from virtref.ui.widgets.flow import Flow
from virtref.ui.widgets.focus import RING
from virtref.ui.widgets.fold_button import FoldButton
from virtref.ui.widgets.labels import Paragraph
from virtref.ui.widgets.link_chip import LinkChip
from virtref.ui.widgets.parts import flush, overhang
from virtref.ui.wizard.flip_button import Changes
from virtref.ui.wizard.run import Run
from virtref.ui.wizard.why_not_box import WhyNotBox


class Others(QVBoxLayout):
    """Folded at first; a chip per solution opens “why not this one” below."""

    changes_taken = Signal(tuple)

    def __init__(
        self, context: Context, run: Run, decision: Decision, first: tuple[Standing, ...]
    ) -> None:
        """List what ``decision`` holds beside ``first``."""
        super().__init__()
        self._context, self._run, self._decision = context, run, decision
        self._first = len(first)
        look = context.look
        self.setSpacing(look.px(6))
        rest = len(decision.ranking) - self._first
        self._more = FoldButton(look, self._words(rest))
        self._more.clicked.connect(self._toggle)
        self.addLayout(flush(look, self._more))
        self._place = QVBoxLayout()
        self._box: WhyNotBox | None = None
        self._list: QWidget | None = None

    def _listed(self) -> QWidget:
        """Return the list, which is made when it is first asked for: it has many chips."""
        look, decision = self._context.look, self._decision
        box, ring = QWidget(), look.px(RING)
        inner = QVBoxLayout(box)
        inner.setContentsMargins(ring, 0, ring, ring)
        inner.setSpacing(look.px(6))
        rest = decision.ranking[self._first :]
        for place, standing in enumerate(rest, start=self._first + 1):
            words = look.say(score_words(standing, decision.max))
            text = f"{place}. {look.say(standing.name)} – {words}"
            inner.addWidget(Paragraph(look, text))
        inner.addWidget(caption(look, self.tr("Why not…")))
        inner.addLayout(self._chips([*(each.id for each in rest), *self._rejected()]))
        inner.addLayout(self._place)
        return box

    def _words(self, count: int) -> str:
        if not count:
            return self.tr("Why not another solution?")
        return self.tr("See the %n other possible solution(s)", "", count)

    def _rejected(self) -> list[str]:
        return [exclusion.id for exclusion in self._decision.excluded]

    def _chips(self, solutions: list[str]) -> Flow:
        look = self._context.look
        ring = look.px(RING)
        flow = Flow(0, rim=(ring, ring))
        for solution_id in solutions:
            solution = self._context.catalog.get(solution_id)
            if isinstance(solution, Solution):
                name = look.say(solution.title)
                token = family_token(self._context, solution)
                chip = LinkChip(look, name, solution.id, solution.monogram, token)
                chip.setAccessibleName(self.tr("Why not {name}?").format(name=name))
                chip.opened.connect(self._explain)
                flow.addWidget(chip)
        return flow

    def _request(self, changes: Changes) -> None:
        # A signal that is connected to a signal loses its reference to a tuple in PySide 6.11.
        self.changes_taken.emit(changes)

    def _toggle(self) -> None:
        if self._list is None:
            self._list = self._listed()
            self.addLayout(overhang(self._context.look, self._list))
        else:
            self._list.setVisible(self._list.isHidden())
        self._more.show_opened(opened=not self._list.isHidden())

    def _explain(self, solution: str) -> None:
        if self._box is not None:
            self._place.removeWidget(self._box)
            self._box.hide()
            self._box.deleteLater()
        self._box = WhyNotBox(self._context, self._run, self._decision, solution)
        self._box.changes_taken.connect(self._request)
        self._place.addWidget(self._box)
