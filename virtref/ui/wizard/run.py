"""A run of the wizard, without widgets: the answers so far and the question that is shown."""

from collections.abc import Mapping
from types import MappingProxyType

from virtref.advisor.alternatives import Alternatives
from virtref.advisor.answers import NO_ANSWERS, Answers, answered, asked
from virtref.advisor.decision import Decision
from virtref.advisor.decision_reading import Opened
from virtref.advisor.outcome import possible, remaining_each
from virtref.advisor.questionnaire import Depth, Question
from virtref.advisor.recommend import decide
from virtref.host.prefill import Prefill
from virtref.preferences import Draft

NO_HINTS: Mapping[str, Prefill] = MappingProxyType({})


class Run:
    """Answers are kept when an earlier one changes; the current question is one that is asked."""

    def __init__(
        self,
        alternatives: Alternatives,
        hints: Mapping[str, Prefill] = NO_HINTS,
        opened: Opened | None = None,
        decided_depth: Depth | None = None,
    ) -> None:
        """Start at the first question of the quick questionnaire, or at the result of ``opened``.

        ``hints`` are what this computer would answer; they are offered, never taken by themselves.
        ``decided_depth`` is the questionnaire that the machine asks, whatever the reader wants.
        """
        self.alternatives = alternatives
        self.hints = hints
        self._opened = opened
        self.answers: Answers = opened.filled.answers if opened else NO_ANSWERS
        self.decided_depth = decided_depth
        self._depth: Depth = opened.file.depth if opened else "quick"
        self.finished = opened is not None
        self._visited: set[str] = set()
        self._asked: tuple[Answers, Depth, tuple[Question, ...]] = (NO_ANSWERS, "quick", ())
        questions = self.questions
        self._current = questions[0].id if questions else ""

    @property
    def depth(self) -> Depth:
        """The questionnaire that is asked: as the machine decides, else as the reader wants."""
        return self.decided_depth or self._depth

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions of this run, as the answers so far make them."""
        answers, depth, found = self._asked
        if not found or answers is not self.answers or depth != self.depth:
            found = asked(self.alternatives.questionnaire, self.answers, self.depth)
            self._asked = (self.answers, self.depth, found)
        return found

    @property
    def opened(self) -> Opened | None:
        """The decision that this run shows again, until an answer differs from those in it."""
        opened = self._opened
        return opened if opened and opened.filled.answers == self.answers else None

    @property
    def draft(self) -> Draft:
        """What has to be kept so that ``resume`` comes back here."""
        return Draft(
            answers=dict(self.answers),
            weights=dict(self.alternatives.weights),
            depth=self.depth,
            question=self.question.id if self.questions else "",
            visited=tuple(sorted(self._visited)),
            finished=self.finished,
        )

    def resume(self, draft: Draft, answers: Answers) -> None:
        """Go back to where a run was left, with those of its answers that still exist."""
        self.answers, self._depth, self.finished = answers, draft.depth, draft.finished
        self._visited = set(draft.visited)
        if draft.question in {question.id for question in self.questions}:
            self._current = draft.question

    @property
    def position(self) -> int:
        """Which question is shown, from 0."""
        ids = [question.id for question in self.questions]
        return ids.index(self._current) if self._current in ids else 0

    @property
    def question(self) -> Question:
        """The question that is shown."""
        return self.questions[self.position]

    @property
    def chosen(self) -> tuple[str, ...]:
        """The options chosen for the question that is shown."""
        return self.answers.get(self.question.id, ())

    def was_visited(self, question_id: str) -> bool:
        """Whether the reader has left this question behind."""
        return question_id in self._visited or question_id in self.answers

    def choose(self, options: tuple[str, ...]) -> None:
        """Answer the question that is shown; no options take the answer back."""
        self._current = self.question.id
        self.answers = answered(self.answers, self._current, options)

    def skip(self) -> None:
        """Leave the question without an answer, which is neutral."""
        self.choose(())
        self.forward()

    def forward(self) -> None:
        """Go to the next question, or to the result after the last."""
        self._visited.add(self.question.id)
        after = self.position + 1
        questions = self.questions
        if after >= len(questions):
            self.finished = True
        else:
            self._current = questions[after].id

    def back(self) -> None:
        """Go back one question, or from the result to the last question."""
        if self.finished:
            self.finished = False
            self._current = self.questions[-1].id
        elif self.position > 0:
            self._current = self.questions[self.position - 1].id

    def go_to(self, question_id: str) -> None:
        """Show a question again."""
        self.finished = False
        self._current = question_id

    def turn_depth(self) -> None:
        """Ask more questions, or only the quick ones; answers and the question shown stay."""
        self._current = self.question.id
        self._depth = "quick" if self.depth == "standard" else "standard"

    def go_deeper(self) -> None:
        """Ask the standard questionnaire; show its first question that was not seen."""
        self._depth = "standard"
        unseen = [each.id for each in self.questions if not self.was_visited(each.id)]
        if unseen:
            self.go_to(unseen[0])

    def answer(self, question_id: str, options: tuple[str, ...]) -> None:
        """Replace one answer and stay at the result."""
        self.answers = answered(self.answers, question_id, options)

    def restart(self) -> None:
        """Forget every answer."""
        self.answers, self._depth, self.finished = NO_ANSWERS, "quick", False
        self._visited.clear()
        self._current = self.questions[0].id

    def decision(self) -> Decision:
        """Return the recommendation for the answers so far."""
        return decide(self.alternatives, self.answers)

    def possible(self) -> int:
        """Return the set of the solutions that the answers leave, as bits in their order."""
        return possible(self.alternatives, self.answers)

    def remaining(self) -> int:
        """Return how many solutions are still possible."""
        return self.possible().bit_count()

    def remaining_with_each(self) -> Mapping[str, int]:
        """Return how many solutions each option of the question shown would leave."""
        return remaining_each(self.alternatives, self.answers, self.question)
