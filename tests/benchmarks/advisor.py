"""How long the advisor takes: a complete decision, one click, the fewest changes, a large field.

Run it as ``python tests/benchmarks/advisor.py`` from the root of the project.
"""

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.advisor.builders import TODAY, cell, criterion, need, option, question, solution, wish
from virtref.advisor.alternatives import Alternatives, prepare
from virtref.advisor.answers import Answers
from virtref.advisor.changes import smallest_changes
from virtref.advisor.load import load_questionnaire
from virtref.advisor.outcome import remaining_if
from virtref.advisor.questionnaire import Questionnaire
from virtref.advisor.recommend import decide
from virtref.advisor.sensitivity import what_ifs
from virtref.content.comparison import Criterion
from virtref.content.load import load_catalog
from virtref.content.solution import Solution
from virtref.paths import content_folders, resources_dir

RUNS = 15
ANSWERS: Answers = {
    "use": ("leave-vmware",),
    "host": ("bare-metal",),
    "guests": ("linux", "windows"),
    "machines": ("tens",),
    "budget": ("support-only",),
    "open-source": ("wanted",),
    "skills": ("vmware",),
    "hosts": ("three",),
    "estate": ("directory",),
    "live-migration": ("required",),
    "high-availability": ("wanted",),
    "backup": ("wanted",),
    "storage": ("wanted",),
    "automation": ("wanted",),
    "support": ("required",),
    "sovereignty": ("wanted",),
}


def shipped() -> Alternatives:
    """Return what virtref ships, prepared."""
    catalog = load_catalog(content_folders(())).catalog
    asked = load_questionnaire(resources_dir() / "advisor", catalog).questionnaire
    return prepare(catalog.of_kind(Solution), catalog.of_kind(Criterion), asked, TODAY)


def large() -> tuple[Alternatives, Answers]:
    """Return 1 000 solutions and 60 questions of one criterion each, all answered."""
    random = Random(0)  # noqa: S311  no secret
    names = [f"c{n}" for n in range(60)]
    values = ("yes", "yes", "partial", "no", "unknown")
    solutions = [
        solution(f"s{n}", {name: cell(random.choice(values)) for name in names})
        for n in range(1000)
    ]
    questions = tuple(
        question(
            name,
            option("required", *([need(name)] if n % 10 == 0 else []), wish(name)),
            option("wanted", wish(name, 6, 1)),
            option("indifferent"),
            order=n,
        )
        for n, name in enumerate(names)
    )
    criteria = [criterion(name) for name in names]
    field = prepare(solutions, criteria, Questionnaire(questions), TODAY)
    return field, dict.fromkeys(names, ("required",))


def measure(title: str, action: Callable[[], object]) -> None:
    """Print the median and the worst of some runs, in milliseconds."""
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        action()
        times.append(1000 * (time.perf_counter() - start))
    print(f"{title:<52}{statistics.median(times):8.1f} ms, worst {max(times):8.1f} ms")


def complete(field: Alternatives, answers: Answers) -> None:
    """Decide, with every line, every what-if and every contradiction."""
    decide(field, answers)
    what_ifs(field, answers)


def again(field: Alternatives) -> Alternatives:
    """Prepare the same solutions once more, as a change of weights does."""
    return prepare(field.solutions, field.criteria.values(), field.questionnaire, TODAY)


def main() -> None:
    """Measure and print."""
    field = shipped()
    use = field.questionnaire.by_id["use"]
    measure("prepare the shipped catalogue", lambda: again(field))
    measure("complete decision (50 ms)", lambda: complete(field, ANSWERS))
    measure(
        "one page: what each option leaves (16 ms)",
        lambda: [remaining_if(field, ANSWERS, use.id, one.id) for one in use.options],
    )
    slowest = max(
        (one.id for one in field.solutions), key=lambda id_: _seconds(field, ANSWERS, id_)
    )
    measure(
        f"fewest changes for {slowest} (200 ms)",
        lambda: smallest_changes(field, ANSWERS, slowest),
    )
    wide, answers = large()
    measure("complete decision, 1 000 solutions × 60 (1 s)", lambda: complete(wide, answers))


def _seconds(field: Alternatives, answers: Answers, solution_id: str) -> float:
    start = time.perf_counter()
    smallest_changes(field, answers, solution_id)
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
