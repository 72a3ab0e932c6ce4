"""Why not this one: what a solution misses, what it does better, and what would make it win."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal

from virtref.advisor.changes import smallest_changes
from virtref.advisor.decision import Decision
from virtref.advisor.duel import Change
from virtref.advisor.why_not import Gap, why_not
from virtref.ui.context import Context
from virtref.ui.pages.sections import bullets, caption
from virtref.ui.widgets.frames import Card
from virtref.ui.widgets.labels import Paragraph
from virtref.ui.widgets.parts import Part, add_part, overhang
from virtref.ui.wizard.answer_words import change_words
from virtref.ui.wizard.flip_button import Changes, FlipButton
from virtref.ui.wizard.run import Run

MOST_WAYS = 3


class WhyNotBox(Card):
    """One solution beside the first one; ``changes_taken`` carries the answers to try."""

    changes_taken = Signal(tuple)

    def __init__(self, context: Context, run: Run, decision: Decision, solution: str) -> None:
        """Compare ``solution`` with the first one of ``decision``."""
        super().__init__(context.look, padding=16, radius=12)
        self._context, self._run, self._decision = context, run, decision
        for part in self._parts(solution):
            add_part(self.body, part)

    def _parts(self, solution: str) -> Iterator[Part]:
        look = self._context.look
        found = why_not(self._decision, solution)
        if found is None:
            return
        yield Paragraph(look, look.say(found.summary), 16, 600)
        failed = [look.say(failure.reason) for failure in found.failed]
        if failed:
            yield bullets(look, failed, "circle-x", "bad")
        doubts = [look.say(doubt.reason) for doubt in found.to_check]
        if doubts:
            yield caption(look, self.tr("To be checked"))
            yield bullets(look, doubts, "triangle-alert", "warn")
        if found.misses:
            yield caption(look, self.tr("Where it gets fewer points"))
            yield bullets(look, self._gaps(found.misses), "minus", "warn")
        if found.better:
            yield caption(look, self.tr("Where it gets more points"))
            yield bullets(look, self._gaps(found.better), "plus", "ok")
        yield from self._ways(solution)

    def _request(self, changes: Changes) -> None:
        # A signal that is connected to a signal loses its reference to a tuple in PySide 6.11.
        self.changes_taken.emit(changes)

    def _gaps(self, gaps: Sequence[Gap]) -> list[str]:
        look = self._context.look
        words = self.tr("{reason} ({own} instead of {first}, of {maximum})")
        return [
            words.format(reason=look.say(gap.reason), own=gap.own, first=gap.first, maximum=gap.max)
            for gap in gaps
        ]

    def _ways(self, solution: str) -> Iterator[Part]:
        look, run = self._context.look, self._run
        ways = smallest_changes(run.alternatives, run.answers, solution)
        if not ways:
            return
        yield caption(look, self.tr("What would have to change for it to come first"))
        for changes in ways[:MOST_WAYS]:
            yield overhang(look, self._way(changes))

    def _way(self, changes: Sequence[Change]) -> FlipButton:
        look = self._context.look
        questions = self._run.alternatives.questionnaire.by_id
        words = [change_words(look, questions[each.question], each.options) for each in changes]
        taken = tuple((each.question, each.options) for each in changes)
        button = FlipButton(look, " + ".join(words), self.tr("Try these answers"), taken)
        button.taken.connect(self._request)
        return button
