"""What every run of the wizard stands on: the questions, the solutions, this computer, the day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from virtref.advisor.alternatives import Alternatives, prepare
from virtref.advisor.decision_reading import Opened, read_decision
from virtref.advisor.load import load_questionnaire
from virtref.advisor.questionnaire import Depth, Questionnaire
from virtref.advisor.remembered import remember
from virtref.content.catalog import Catalog
from virtref.content.comparison import Criterion
from virtref.content.problems import Problem
from virtref.content.solution import Solution
from virtref.host.prefill import Prefill, prefilled_answers
from virtref.host.this_computer import look
from virtref.paths import Places, resources_dir
from virtref.preferences import Draft
from virtref.ui.wizard.run import Run


@dataclass(frozen=True)
class Resumable:
    """A run that was left, ready to go on, and what of its answers no longer exists."""

    run: Run
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class Basis:
    """Begins runs: empty ones, those of a decision file, those that were left."""

    catalog: Catalog
    questionnaire: Questionnaire
    alternatives: Alternatives
    hints: Mapping[str, Prefill]
    today: date
    depth: Depth | None = None
    """The questionnaire that the machine asks; None leaves it to the reader."""
    problems: tuple[Problem, ...] = ()
    """Why questions are left out: the content lacks what they stand on."""

    @classmethod
    def of(
        cls, catalog: Catalog, places: Places, today: date, depth: Depth | None = None
    ) -> "Basis":
        """Read the questionnaire, look at this computer, and prepare every solution."""
        loaded = load_questionnaire(resources_dir() / "advisor", catalog, places.cache)
        questionnaire = loaded.questionnaire
        alternatives = _prepared(catalog, questionnaire, today, {})
        hints = prefilled_answers(look())
        return cls(catalog, questionnaire, alternatives, hints, today, depth, loaded.problems)

    def begin(self) -> Run:
        """Return a run without answers."""
        return Run(self.alternatives, self.hints, decided_depth=self.depth)

    def open(self, path: Path) -> Run | Problem:
        """Return a run at the result of a decision file, or say why it cannot be read."""
        opened = read_decision(path, self.questionnaire, self._headings())
        if isinstance(opened, Problem):
            return opened
        return Run(self._weighted(opened.filled.weights), self.hints, opened, self.depth)

    def resume(self, draft: Draft, file: str) -> Resumable:
        """Return the run that a draft was kept of; ``file`` is where that was."""
        known = remember(file, draft.answers, draft.weights, self.questionnaire, self._headings())
        weighted = self._weighted(known.filled.weights)
        run = Run(weighted, self.hints, decided_depth=self.depth)
        run.resume(draft, known.filled.answers)
        return Resumable(run, known.problems)

    def follow(self, run: Run) -> Run:
        """Return a run with the answers of one that began on another basis, where it was left."""
        opened = run.opened
        if opened is None:
            return self.resume(run.draft, Draft.file_name).run
        file = opened.file
        known = remember(
            Draft.file_name, file.answers, file.weights, self.questionnaire, self._headings()
        )
        again = Opened(file, known.filled, known.problems)
        return Run(self._weighted(known.filled.weights), self.hints, again, self.depth)

    def _headings(self) -> list[str]:
        return [heading.id for heading in self.catalog.taxonomy.headings]

    def _weighted(self, weights: Mapping[str, int]) -> Alternatives:
        if not weights:
            return self.alternatives
        return _prepared(self.catalog, self.questionnaire, self.today, weights)


def _prepared(
    catalog: Catalog, questionnaire: Questionnaire, today: date, weights: Mapping[str, int]
) -> Alternatives:
    solutions, criteria = catalog.of_kind(Solution), catalog.of_kind(Criterion)
    return prepare(solutions, criteria, questionnaire, today, weights)
