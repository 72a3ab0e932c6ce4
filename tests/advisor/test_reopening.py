"""A decision that is opened again: what moved, by how much, and why."""

from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from tests.advisor.builders import (
    ENDED,
    TODAY,
    alternatives,
    cell,
    criterion,
    need,
    option,
    question,
    solution,
    text,
    wish,
)
from tests.advisor.strategies import World, worlds
from tests.support.content import catalog
from virtref.advisor.alternatives import Alternatives
from virtref.advisor.answers import Answers
from virtref.advisor.decision_file import decision_file
from virtref.advisor.questionnaire import Question
from virtref.advisor.recommend import decide
from virtref.advisor.reopening import Reopened, Shift, reopened
from virtref.content.cells import Cell
from virtref.content.solution import Solution

NEED = question("need", option("b", need("b")), order=2)
ANSWERS = {"use": ("learn",), "need": ("b",)}
SURE = {"b": "yes"}


def _asked(*wished: str) -> Question:
    return question("use", option("learn", *(wish(each) for each in wished)), order=1)


def _world(*solutions: Solution, wished: tuple[str, ...] = ("a",), **weights: int) -> Alternatives:
    return alternatives(solutions, _asked(*wished), NEED, weights=weights)


def _between(
    then: Alternatives, now: Alternatives, answers: Answers = ANSWERS, *, content: str = "before"
) -> Reopened:
    file = decision_file(then, answers, "quick", content, date(2026, 1, 1))
    return reopened(file, decide(now, answers), catalog(*now.solutions, *now.criteria.values()))


def _only(found: Reopened) -> Shift:
    (shift,) = found.shifts
    return shift


def _reasons(shift: Shift) -> list[str]:
    return [reason.text.en for reason in shift.reasons]


def _made(**cells: Mapping[str, str | Cell]) -> tuple[Solution, ...]:
    return tuple(solution(id_, {**SURE, **known}) for id_, known in cells.items())


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("hash", "Rien n’a changé depuis le 1er janvier 2026."),
        ("before", "Le contenu a changé depuis le 1er janvier 2026, mais pas cette décision."),
    ],
)
def test_nothing_moved(content: str, words: str) -> None:
    """The same decision is said to be the same, whether the content changed or not."""
    world = _world(*_made(one={"a": "yes"}, two={"a": "no"}))
    found = _between(world, world, content=content)
    assert found.headline.fr == words
    assert (found.shifts, found.scale, found.same_content) == ((), None, content == "hash")


def test_a_cell_moves_a_solution() -> None:
    """The reader learns the place, the score and the cell; who was overtaken did not move."""
    found = _between(
        _world(*_made(one={"a": "partial"}, two={"a": "no"})),
        _world(*_made(one={"a": "partial"}, two={"a": "yes"})),
    )
    assert found.headline.en == "On 1 January 2026, in the lead: One. Now: Two."
    first, second = found.shifts
    assert (first.id, first.before, first.after) == ("one", 1, 2)
    assert first.summary.en == "One goes from place 1 (2 out of 4) to place 2 (2 out of 4)."
    assert _reasons(first) == ["Nothing has changed for this solution: others have moved."]
    assert second.summary.fr == "Two passe de la place 2 (0 sur 4) à la place 1 (4 sur 4)."
    (reason,) = second.reasons
    assert reason.points == 4
    assert reason.text.fr == (
        "«\u00a0a (fr)\u00a0: oui\u00a0» (4 sur 4), avant «\u00a0a (fr)\u00a0: non\u00a0» (0 sur 4)"
    )


def test_a_score_moves_without_the_place() -> None:
    """What keeps its place with other points is told too; the first place is still the same."""
    found = _between(_world(*_made(one={"a": "partial"})), _world(*_made(one={"a": "yes"})))
    assert found.headline.en == "Since 1 January 2026, the first place has not changed: One."
    summary = "One stays at place 1, with 4 out of 4 instead of 2 out of 4."
    assert _only(found).summary.en == summary


def test_knowledge_changes_without_a_point() -> None:
    """A cell that was read meanwhile is told, and so is one whose value changed for nothing."""
    shift = _only(
        _between(
            _world(*_made(one={"a": cell("yes", "unverified")})),
            _world(*_made(one={"a": cell("yes", "vendor")})),
        )
    )
    assert shift.summary.en == "One keeps place 1 and its score, 4 out of 4."
    assert _reasons(shift) == ["“a (en): yes”: said by the publisher, before not verified"]
    again = _only(
        _between(_world(*_made(one={"a": "no"})), _world(*_made(one={"a": "not-applicable"})))
    )
    assert [reason.points for reason in again.reasons] == [0]


def test_a_rule_or_a_weight_changes() -> None:
    """The same cell that counts otherwise is told, with the total that can be had."""
    one = _made(one={"a": "yes"})
    found = _between(_world(*one), _world(*one, functions=3))
    assert found.scale is not None
    assert found.scale.en.startswith("The possible total goes from 4 to 12 points")
    assert _reasons(_only(found)) == [
        "“a (en): yes” counts 12 out of 12, before 4 out of 4: the rule or the weight has changed"
    ]


def test_a_wish_comes_and_another_goes() -> None:
    """A question that looks at other criteria says which; what gives nothing is passed over."""
    cells = {"a": "yes", "c": "partial", "d": "no"}
    shift = _only(
        _between(
            _world(*_made(one=cells), wished=("a", "d")),
            _world(*_made(one=cells), wished=("c", "d", "d")),
        )
    )
    assert [(reason.text.en, reason.points) for reason in shift.reasons] == [
        ("“c (en): partly” counts now (2 out of 4)", 2),
        ("“a (en): yes” no longer counts (4 out of 4)", -4),
    ]


def test_only_the_total_changes() -> None:
    """When a new wish gives nothing to anybody, nobody moved, but the total is told."""
    one = _made(one={"a": "yes", "d": "no"})
    found = _between(_world(*one), _world(*one, wished=("a", "d")))
    assert found.scale is not None
    assert found.headline.en.endswith("the first place has not changed: One.")


@pytest.mark.parametrize(
    ("then", "now", "summary", "reason"),
    [
        ("yes", "no", "One is out now.", "Requirement missed: lacks b (en)"),
        (
            "no",
            "yes",
            "One is no longer out: place 1, 4 out of 4.",
            "No longer holds: lacks b (en)",
        ),
    ],
)
def test_a_requirement_decides(then: str, now: str, summary: str, reason: str) -> None:
    """Out and back in, with the requirement that was missed."""
    shift = _only(
        _between(
            _world(solution("one", {"a": "yes", "b": then})),
            _world(solution("one", {"a": "yes", "b": now})),
        )
    )
    assert shift.summary.en == summary
    assert _reasons(shift) == [reason]


def test_out_for_other_reasons() -> None:
    """A solution that stays out is told when its reasons are others, and only then."""
    old = solution("one", {"b": "no"})
    shift = _only(_between(_world(old), _world(solution("one", SURE, lifecycle=ENDED))))
    assert shift.summary.en == "One remains out, for other reasons."
    assert _reasons(shift) == [
        "No longer holds: lacks b (en)",
        "Requirement missed: No longer maintained (end: June 2024)",
    ]
    assert _between(_world(old), _world(old)).shifts == ()


def test_doubts_come_and_go() -> None:
    """What the reader has to check, has no longer to check, or has to check for another reason."""
    worlds_ = {
        "sure": _world(solution("one", {"b": "yes"})),
        "judged": _world(solution("one", {"b": cell("yes", "judgement")})),
        "nothing": _world(solution("one", {})),
        "out": _world(solution("one", {"b": "no"})),
    }

    def told(then: str, now: str) -> list[str]:
        return _reasons(_only(_between(worlds_[then], worlds_[now])))

    unknown = "b (en): no source that was read says so"
    judged = "b (en): yes, in our judgement"
    assert told("sure", "nothing") == [f"To be checked: {unknown}"]
    assert told("nothing", "sure") == [f"Need not be checked: {unknown}"]
    assert told("judged", "nothing") == [f"To be checked: {unknown}, before “{judged}”"]
    assert told("out", "judged") == ["No longer holds: lacks b (en)", f"To be checked: {judged}"]
    assert _between(worlds_["judged"], worlds_["judged"]).shifts == ()


def test_solutions_come_and_go() -> None:
    """What the catalogue gained or lost is told as that."""
    old, new = _made(old={"a": "yes"}, new={"a": "partial"})
    barred = solution("barred", SURE, not_advisable=text("a building block"))
    found = _between(_world(old), _world(new, barred))
    assert [(shift.id, shift.before, shift.after) for shift in found.shifts] == [
        ("new", None, 1),
        ("old", 1, None),
        ("barred", None, None),
    ]
    assert [shift.summary.en for shift in found.shifts] == [
        "New is new in the catalogue: place 1, 2 out of 4.",
        "Old is no longer in the catalogue.",
        "Barred is new in the catalogue, and out.",
    ]


def test_an_entry_keeps_its_story_under_a_new_id() -> None:
    """A solution or criterion that got another id is the same one."""
    one, uno = solution("one", {"a": "yes"}), solution("uno", {"alpha": "yes"})
    new = alternatives(
        [replace(uno, formerly=("one",)), solution("out", not_advisable=text("x"))],
        _asked("alpha"),
        criteria=[replace(criterion("alpha"), formerly=("a",))],
    )
    old = alternatives([one], _asked("a"))
    assert [shift.id for shift in _between(old, new).shifts] == ["out"]


NOBODY, SOMEBODY = _world(solution("one", {"b": "no"})), _world(solution("one", SURE))


@pytest.mark.parametrize(
    ("then", "now", "words"),
    [
        (NOBODY, SOMEBODY, "On 1 January 2026, no solution was suitable. In the lead now: One."),
        (
            SOMEBODY,
            NOBODY,
            "On 1 January 2026, in the lead: One. No solution is suitable any more.",
        ),
        (NOBODY, _world(), "As on 1 January 2026, no solution meets all the requirements."),
    ],
    ids=["found", "lost", "none"],
)
def test_nobody_in_the_lead(then: Alternatives, now: Alternatives, words: str) -> None:
    """The first sentence says when nothing suits, or suited."""
    assert _between(then, now).headline.en == words


@given(worlds(), worlds())
@settings(max_examples=200)
def test_the_reasons_explain_the_points(before: World, after: World) -> None:
    """Whatever changed, what stays possible has reasons that sum to its change of score."""
    then, now = before[0], after[0]
    file = decision_file(then, before[1], "quick", "", TODAY)
    decision = decide(now, before[1])
    found = reopened(file, decision, catalog(*now.solutions, *now.criteria.values()))
    for shift in found.shifts:
        old, new = file.decision.standing(shift.id), decision.standing(shift.id)
        if old is not None and new is not None:
            assert sum(reason.points for reason in shift.reasons) == new.score - old.score
    told = {shift.id for shift in found.shifts}
    for standing in decision.ranking:
        old = file.decision.standing(standing.id)
        assert standing.id in told or (old is not None and old.score == standing.score)


@given(worlds())
def test_the_same_decision_shows_no_difference(world: World) -> None:
    """Opening a file at once says that nothing has changed."""
    prepared, answers = world
    found = _between(prepared, prepared, answers, content="hash")
    assert found.headline.en == "Nothing has changed since 1 January 2026."
