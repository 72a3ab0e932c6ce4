"""The beginning of a run: the questionnaire and what each option means to each solution."""

from datetime import date

from virtref.advisor.alternatives import prepare
from virtref.advisor.load import load_questionnaire
from virtref.content.catalog import Catalog
from virtref.content.comparison import Criterion
from virtref.content.solution import Solution
from virtref.host.prefill import prefilled_answers
from virtref.host.this_computer import look
from virtref.paths import Places, resources_dir
from virtref.ui.wizard.run import Run


def start_run(catalog: Catalog, places: Places, today: date) -> Run:
    """Return a new run over every solution of the catalogue."""
    questionnaire = load_questionnaire(
        resources_dir() / "advisor", catalog, places.cache
    ).questionnaire
    solutions, criteria = catalog.of_kind(Solution), catalog.of_kind(Criterion)
    hints = prefilled_answers(look())
    return Run(prepare(solutions, criteria, questionnaire, today), hints)
