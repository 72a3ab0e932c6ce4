"""How long the advisor takes: decisions, one click, the fewest changes, a large field.

Run it as ``python tests/benchmarks/advisor.py`` from the root of the project; ``--all`` tries
seeded profiles as well. Times are of the processor, so that other programs hardly count, and each
is also told as a multiple of a fixed loop, so that two machines can be compared.
"""

import statistics
import sys
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from random import Random
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.advisor.builders import TODAY, cell, criterion, need, option, question, solution, wish
from tests.advisor.golden import read_profiles
from tests.advisor.sweep import seeded_answers
from virtref.advisor.alternatives import Alternatives, prepare
from virtref.advisor.answers import Answers, open_questions
from virtref.advisor.changes import smallest_changes
from virtref.advisor.load import load_questionnaire
from virtref.advisor.outcome import remaining_each
from virtref.advisor.questionnaire import Questionnaire
from virtref.advisor.recommend import decide
from virtref.advisor.sensitivity import what_ifs
from virtref.content.comparison import Criterion
from virtref.content.load import load_catalog
from virtref.content.solution import Solution
from virtref.paths import content_folders, resources_dir

RUNS = 7
SLOWEST = 5
"""How many of the slowest cases are measured again."""


class Case(NamedTuple):
    """One thing to measure, and how long its first run took, in milliseconds."""

    first: float
    title: str
    action: Callable[[], object]


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


def profiles(field: Alternatives, *, also_seeded: bool) -> dict[str, Answers]:
    """Return every golden profile, and 100 seeded ones where that is wanted."""
    seeded = islice(seeded_answers(field.questionnaire, 5), 100 if also_seeded else 0)
    golden = {profile.id: profile.chosen for profile in read_profiles()}
    return {**golden, **{f"seeded {n}": answers for n, answers in enumerate(seeded)}}


def milliseconds(action: Callable[[], object]) -> float:
    """Run once; return the processor time."""
    start = time.process_time()
    action()
    return 1000 * (time.process_time() - start)


def loop() -> None:
    """Spend a fixed effort: a million additions of whole numbers."""
    total = 0
    for number in range(1_000_000):
        total += number


def tell(title: str, action: Callable[[], object], reference: float) -> None:
    """Print the median and the worst of some runs, and the median in reference loops."""
    times = [milliseconds(action) for _ in range(RUNS)]
    middle = statistics.median(times)
    print(f"{title:<76}{middle:8.1f} ms, worst {max(times):7.1f} ms, {middle / reference:6.2f}")


def tell_slowest(title: str, cases: Iterator[Case], reference: float) -> None:
    """Run every case once, then measure the slowest ones."""
    every = sorted(cases, key=lambda case: -case.first)
    print(f"{title}: {len(every)} cases, mean {statistics.mean(c.first for c in every):.1f} ms")
    for case in every[:SLOWEST]:
        tell(f"  {case.title}", case.action, reference)


def complete(field: Alternatives, answers: Answers) -> None:
    """Decide, with every line, every what-if and every contradiction."""
    decide(field, answers)
    what_ifs(field, answers)


def decisions(field: Alternatives, many: dict[str, Answers]) -> Iterator[Case]:
    """Yield the complete decision of each profile."""
    for name, answers in many.items():

        def action(answers: Answers = answers) -> None:
            complete(field, answers)

        yield Case(milliseconds(action), name, action)


def clicks(field: Alternatives, many: dict[str, Answers]) -> Iterator[Case]:
    """Yield what each option of each page would leave."""
    for name, answers in many.items():
        for asked in open_questions(field.questionnaire, answers):

            def action(answers: Answers = answers, id_: str = asked.id) -> None:
                remaining_each(field, answers, field.questionnaire.by_id[id_])

            yield Case(milliseconds(action), f"{name}, {asked.id}", action)


def changes(field: Alternatives, many: dict[str, Answers]) -> Iterator[Case]:
    """Yield the fewest changes for each solution, in each profile."""
    ids = [one.id for one in field.solutions if one.id not in field.barred]
    for name, answers in many.items():
        for id_ in ids:

            def action(answers: Answers = answers, id_: str = id_) -> None:
                smallest_changes(field, answers, id_)

            yield Case(milliseconds(action), f"{name}, {id_}", action)


def main() -> None:
    """Measure and print."""
    reference = statistics.median(milliseconds(loop) for _ in range(RUNS))
    print(f"reference loop {reference:.1f} ms; last column: multiples of it")
    field = shipped()
    many = profiles(field, also_seeded="--all" in sys.argv)
    criteria = field.criteria.values()
    tell(
        "prepare the shipped catalogue, as a change of weights does",
        lambda: prepare(field.solutions, criteria, field.questionnaire, TODAY),
        reference,
    )
    tell_slowest("complete decision (50 ms)", decisions(field, many), reference)
    tell_slowest("one click: what each option leaves (16 ms)", clicks(field, many), reference)
    tell_slowest("fewest changes (200 ms)", changes(field, many), reference)
    wide, answers = large()
    tell(
        "complete decision, 1 000 solutions × 60 (1 s)", lambda: complete(wide, answers), reference
    )


if __name__ == "__main__":
    main()
