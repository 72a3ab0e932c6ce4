"""The decision file: what is written is read back, and nothing that is read does harm."""

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.advisor.builders import TODAY, alternatives, need, option, question, solution, wish
from tests.advisor.strategies import HEADINGS, World, worlds
from virtref.advisor.answers import answered
from virtref.advisor.decision_file import FORMAT, DecisionFile, decision_file, write_decision
from virtref.advisor.decision_reading import Opened, read_decision
from virtref.content.problems import Problem
from virtref.content.tree import MAX_BYTES

WORLD = alternatives(
    [
        solution("left", {"a": "yes", "b": "yes"}),
        solution("right", {"a": "partial", "b": "unknown"}),
        solution("out", {"b": "no"}),
    ],
    question("use", option("learn", wish("a")), option("serve"), order=1),
    question("need", option("snapshots", need("b")), option("clones"), type="multi", order=2),
    weights={"functions": 2},
)
ANSWERS = {"use": ("learn",), "need": ("snapshots",)}
FILE = decision_file(WORLD, ANSWERS, "quick", "0123abcd", TODAY)
KEPT = Path(__file__).parent / "decisions" / "format-1.virtref"


def _read(path: Path) -> Opened | Problem:
    return read_decision(path, WORLD.questionnaire, ["functions"])


def _opened(path: Path) -> Opened:
    found = _read(path)
    assert isinstance(found, Opened), found
    return found


def _written(tmp_path: Path, **changes: object) -> Path:
    """Write a file of which some fields were changed by hand."""
    path = tmp_path / "a.virtref"
    assert write_decision(path, FILE) is None
    path.write_text(json.dumps({**json.loads(path.read_bytes()), **changes}), encoding="utf-8")
    return path


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    """Answers, depth, weights, day, content and the whole ranking survive."""
    path = tmp_path / "a.virtref"
    assert write_decision(path, FILE) is None
    found = _opened(path)
    assert found.file == FILE
    assert (found.filled.answers, found.filled.weights) == (ANSWERS, {"functions": 2})
    assert found.problems == ()
    assert [standing.id for standing in found.file.decision.leaders] == ["left"]


@given(worlds(), st.sampled_from(("quick", "standard")), st.dates())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_decision_is_read_back(tmp_path: Path, world: World, depth: str, today: date) -> None:
    """Whatever is decided, the file gives the same back without a complaint."""
    prepared, answers = world
    file = decision_file(prepared, answers, "quick" if depth == "quick" else "standard", "", today)
    path = tmp_path / "a.virtref"
    assert write_decision(path, file) is None
    found = read_decision(path, prepared.questionnaire, HEADINGS)
    assert isinstance(found, Opened)
    assert (found.file, found.problems) == (file, ())
    assert found.filled.answers == answers


def test_a_file_of_every_format_is_read() -> None:
    """What earlier versions wrote stays readable: the file was written once and never again."""
    found = _opened(KEPT)
    assert FORMAT == found.file.format == 1
    assert found.filled.answers == ANSWERS
    assert [(one.id, one.score, one.best) for one in found.file.ranking] == [
        ("left", 8, 8),
        ("right", 4, 4),
    ]
    assert [one.id for one in found.file.excluded] == ["out"]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    """Writing fails with the system’s reason, never with an exception."""
    (tmp_path / "file").touch()
    found = write_decision(tmp_path / "file" / "a.virtref", FILE)
    assert found is not None
    assert found.code == "unwritable"


@pytest.mark.parametrize(
    ("data", "code", "place"),
    [
        (b"", "damaged", (0, 0)),
        (b'{"virtref": "decision",', "damaged", (0, 0)),
        (b'{"virtref":\n "\xc3\xa9cole", nonsense}', "damaged", (2, 11)),
        (b'{"virtref": "\xff"}', "damaged", (0, 0)),
        (b'{"virtref": ' + b"[" * 100_000, "damaged", (0, 0)),
        (b"[]", "foreign-file", (0, 0)),
        (b'{"answers": {}}', "foreign-file", (0, 0)),
        (b'{"virtref": "pack", "format": 1}', "foreign-file", (0, 0)),
        (b'{"virtref": "decision", "format": 2, "new": []}', "newer-format", (0, 0)),
        (b'{"virtref": "decision", "format": "2"}', "damaged", (0, 0)),
        (b'{"virtref": "decision", "format": 1}', "damaged", (0, 0)),
        (b" " * (MAX_BYTES + 1), "too-big", (0, 0)),
    ],
    ids=lambda value: repr(value)[:30],
)
def test_what_is_no_decision_is_refused(
    data: bytes, code: str, place: tuple[int, int], tmp_path: Path
) -> None:
    """Damaged, foreign and newer files are told apart, with a place where there is one."""
    path = tmp_path / "a.virtref"
    path.write_bytes(data)
    found = _read(path)
    assert isinstance(found, Problem)
    assert (found.code, (found.line, found.column)) == (code, place)
    assert found.severity == "error"
    assert found.message.fr
    assert found.message.en


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """The system’s own reason is given."""
    found = _read(tmp_path / "none.virtref")
    assert isinstance(found, Problem)
    assert found.code == "unreadable"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"decided": "yesterday"}, "at “decided”): a day of the calendar"),
        ({"depth": "deep"}, "choose one of: quick, standard"),
        ({"weights": {"functions": 11}}, "at most 10"),
        ({"max": -1}, "at least 0"),
        ({"colour": "blue"}, "there is no field “colour” here"),
        ({"ranking": [{"id": 3}]}, "at “ranking.0.id”): a text is expected"),
    ],
    ids=str,
)
def test_a_wrong_field_is_named(changes: dict[str, object], words: str, tmp_path: Path) -> None:
    """Strict reading: each field has its type, and no other field is taken."""
    found = _read(_written(tmp_path, **changes))
    assert isinstance(found, Problem)
    assert found.code == "damaged"
    assert words in found.message.en


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({f"q{number}": [] for number in range(501)}, "at most 500 are accepted"),
        ({"goal": ["x"] * 101}, "at most 100 are accepted"),
        ({"goal": ["x" * 201]}, "at most 200 characters"),
    ],
    ids=["questions", "options", "characters"],
)
def test_more_answers_than_anybody_gives(
    answers: dict[str, list[str]], words: str, tmp_path: Path
) -> None:
    """Each unknown one is compared with those that exist: thousands would stop the window."""
    found = _read(_written(tmp_path, answers=answers))
    assert isinstance(found, Problem)
    assert words in found.message.en


@pytest.mark.parametrize("text", ["W" * 501, "W " * 10_001], ids=["word", "text"])
def test_texts_that_no_line_could_show_are_refused(text: str, tmp_path: Path) -> None:
    """A name of 200 000 letters would stop the window; it is no damage that we could have done."""
    found = _read(_written(tmp_path, program=text))
    assert isinstance(found, Problem)
    assert found.code == "long-text"


@pytest.mark.parametrize("change", [{"score": 9}, {"best": 9}, {"contributions": []}], ids=str)
def test_points_that_do_not_add_up_are_refused(change: dict[str, object], tmp_path: Path) -> None:
    """A ranking that somebody embellished is not shown as ours."""
    path = _written(tmp_path)
    ranking = json.loads(path.read_bytes())["ranking"]
    found = _read(_written(tmp_path, ranking=[{**ranking[0], **change}]))
    assert isinstance(found, Problem)
    assert found.code == "wrong-sum"


@pytest.mark.parametrize("line", [{"points": -8, "best": -8}, {"points": 9}, {"best": 99}], ids=str)
def test_a_line_beyond_its_bounds_is_refused(line: dict[str, object], tmp_path: Path) -> None:
    """No line gives less than nothing or more than its most."""
    path = _written(tmp_path)
    (first, *_) = json.loads(path.read_bytes())["ranking"]
    first["contributions"] = [{**first["contributions"][0], **line}]
    found = _read(_written(tmp_path, ranking=[first]))
    assert isinstance(found, Problem)
    assert found.code == "wrong-sum"


@given(st.binary() | st.text().map(str.encode))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_a_problem_at_most(tmp_path: Path, data: bytes) -> None:
    """Nothing that can stand in a file raises an exception."""
    path = tmp_path / "a.virtref"
    path.write_bytes(data)
    assert isinstance(_read(path), Problem)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@given(st.sampled_from(DecisionFile.__struct_fields__), JSON)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_field_may_be_anything(tmp_path: Path, field: str, value: object) -> None:
    """A file of which one field was replaced is opened or refused, never more than that."""
    found = _read(_written(tmp_path, **{field: value}))
    assert isinstance(found, Opened | Problem)


@pytest.mark.parametrize(
    ("changes", "code", "words", "kept"),
    [
        ({"answers": {"uses": ["learn"]}}, "unknown-question", "did you mean “use”?", {}),
        ({"answers": {"use": ["lern"]}}, "unknown-option", "did you mean “learn”?", {}),
        (
            {"answers": {"need": ["clones", "clone"]}},
            "unknown-option",
            "“clones”",
            {"need": ("clones",)},
        ),
        ({"answers": {"use": ["learn", "serve"]}}, "one-option", "one answer only", {}),
        ({"answers": {}, "weights": {"function": 2}}, "unknown-heading", "“functions”", {}),
    ],
    ids=str,
)
def test_answers_that_no_longer_exist_are_told(
    changes: dict[str, object],
    code: str,
    words: str,
    kept: dict[str, tuple[str, ...]],
    tmp_path: Path,
) -> None:
    """The rest of the file is opened; each loss is a warning with the nearest valid id."""
    found = _opened(_written(tmp_path, **changes))
    (problem,) = found.problems
    assert (problem.code, problem.severity) == (code, "warning")
    assert words in problem.message.en
    assert found.filled.answers == kept
    assert set(found.filled.weights) <= {"functions"}


def test_an_answer_out_of_sight_is_kept(tmp_path: Path) -> None:
    """An answer whose question is not asked at the moment is not lost by saving."""
    answers = answered(ANSWERS, "use", ("serve",))
    path = tmp_path / "a.virtref"
    assert write_decision(path, decision_file(WORLD, answers, "quick", "", TODAY)) is None
    assert _opened(path).filled.answers == answers
