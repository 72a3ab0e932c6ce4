"""Drawing statements to be read again."""

from collections import Counter

from hypothesis import given
from hypothesis.strategies import integers, text

from virtref.content.sample import sample
from virtref.content.statements import Sort, Statement, Support
from virtref.content.text import Text

SOURCES = (Support("a", Text("A", "A"), "https://a.org/", "§ 1"),)
COUNTS: dict[Sort, int] = {"fact": 50, "cell": 9, "date": 2}
MANY = [
    Statement(sort, f"{sort}-{number}", Text(), SOURCES)
    for sort, count in COUNTS.items()
    for number in range(count)
]
FIXED = ["cell-8", "fact-23", "date-1", "cell-2", "fact-47", "date-0"]


@given(integers(1, 80), text())
def test_as_many_are_drawn_as_wanted(number: int, seed: str) -> None:
    """Or all there are, none twice, and one without a source never."""
    bare = [Statement("fact", f"bare-{number}", Text(), ()) for number in range(50)]
    drawn = sample([*bare, *MANY], number, seed)
    assert len(drawn) == min(number, len(MANY))
    assert len({statement.place for statement in drawn}) == len(drawn)
    assert all(statement.sources for statement in drawn)


def test_sorts_take_turns() -> None:
    """Thousands of cells do not crowd out a hundred dates; where one is used up, others go on."""
    drawn = sample(MANY, 12, "seed")
    assert [statement.sort for statement in drawn[:6]] == ["cell", "fact", "date"] * 2
    assert Counter(statement.sort for statement in drawn) == {"cell": 5, "fact": 5, "date": 2}


def test_a_seed_draws_the_same_everywhere() -> None:
    """Whatever the order of files; the draw is fixed here so that no release changes it."""
    drawn = [statement.place for statement in sample(MANY, 6, "7")]
    assert drawn == [statement.place for statement in sample(MANY[::-1], 6, "7")]
    assert drawn == FIXED
    assert drawn != [statement.place for statement in sample(MANY, 6, "8")]


def test_an_edit_elsewhere_leaves_the_draw() -> None:
    """A statement more changes at most its own place."""
    before = {statement.place for statement in sample(MANY, 12, "7")}
    more = Statement("fact", "fact-new", Text(), SOURCES)
    after = {statement.place for statement in sample([*MANY, more], 12, "7")}
    assert len(before - after) <= 1
