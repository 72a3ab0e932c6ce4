"""Small worlds for Hypothesis: a few solutions, a branching questionnaire, some answers."""

from hypothesis import strategies as st

from tests.advisor.builders import (
    ALIVE,
    ENDED,
    alternatives,
    cell,
    need,
    option,
    question,
    solution,
    when,
    wish,
)
from virtref.advisor.alternatives import Alternatives
from virtref.advisor.answers import Answers
from virtref.advisor.questionnaire import Option, Question
from virtref.content.solution import Solution

CRITERIA = ("alpha", "beta", "gamma", "delta")
HEADINGS = ("use", "functions")
World = tuple[Alternatives, Answers]

cells = st.builds(
    cell,
    st.sampled_from(("yes", "partial", "no", "not-applicable", "unknown")),
    st.sampled_from(("read", "vendor", "vendor", "judgement", "unverified")),
)


@st.composite
def solutions(draw: st.DrawFn, most: int = 5) -> list[Solution]:
    """Return up to ``most`` solutions, the first of them perhaps out of support."""
    tables = draw(
        st.lists(st.dictionaries(st.sampled_from(CRITERIA), cells), min_size=1, max_size=most)
    )
    ended = draw(st.booleans())
    return [
        solution(f"s{n}", table, lifecycle=ENDED if ended and n == 0 else ALIVE)
        for n, table in enumerate(tables)
    ]


@st.composite
def options(draw: st.DrawFn, name: str) -> Option:
    """Return an option with at most one requirement and two wishes."""
    required = draw(st.just([]) | st.lists(st.sampled_from(CRITERIA), max_size=2, unique=True))
    wished = draw(st.lists(st.sampled_from(CRITERIA), max_size=2, unique=True))
    points = draw(st.integers(0, 5))
    return option(
        name,
        *([need(*required)] if required else []),
        *(wish(criterion, 2 * points, points) for criterion in wished),
    )


@st.composite
def questions(draw: st.DrawFn, most: int = 4) -> list[Question]:
    """Return questions of which some are only asked after an answer to the first."""
    found: list[Question] = []
    for n in range(draw(st.integers(1, most))):
        several = [draw(options(f"o{k}")) for k in range(draw(st.integers(2, 3)))]
        branch = n > 0 and draw(st.booleans())
        found.append(
            question(
                f"q{n}",
                *several,
                order=n,
                type=draw(st.sampled_from(("single", "single", "multi"))),
                heading=draw(st.sampled_from(HEADINGS)),
                asked_when=(when("q0", draw(st.sampled_from(("o0", "o1")))),) if branch else (),
            )
        )
    return found


@st.composite
def answers_to(draw: st.DrawFn, asked: list[Question]) -> Answers:
    """Return answers to some of the questions."""
    found: dict[str, tuple[str, ...]] = {}
    for one in asked:
        ids = [answer.id for answer in one.options]
        most = len(ids) if one.type == "multi" else 1
        chosen = draw(st.lists(st.sampled_from(ids), max_size=most, unique=True))
        if chosen:
            found[one.id] = tuple(id_ for id_ in ids if id_ in chosen)
    return found


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """Return prepared solutions and answers."""
    asked = draw(questions())
    weights = draw(st.dictionaries(st.sampled_from(HEADINGS), st.integers(0, 10)))
    return (
        alternatives(draw(solutions()), *asked, weights=weights),
        draw(answers_to(asked)),
    )
