"""Loading a questionnaire: strict, checked, compiled; what is bad costs only itself."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.content import catalog, make, write
from virtref.advisor.load import compile_questionnaire, load_questionnaire, shipped_path
from virtref.content.catalog import Catalog
from virtref.content.comparison import Criterion
from virtref.content.entries import Vendor
from virtref.content.taxonomy import Taxonomy, Term
from virtref.content.text import Text

QUESTIONS = """\
kind: question
entries:
- id: use
  order: 2
  heading: use
  title: {fr: "Quel usage ?", en: "What use?"}
  short: usage
  why: parce que
  options:
  - {id: desk, title: bureau, icon: laptop, wish: [{criterion: ease, points: {yes: 4, partial: 2}}]}
  - id: farm
    title: serveurs
    icon: server
    require:
    - {any-of: [{criterion: ease}], reason: "pas facile"}
    - {not-from: [vendor-a], reason: "de A"}
- id: guests
  order: 3
  type: multi
  heading: use
  asked-when: [{question: use, any-of: [desk], none-of: [unknown]}]
  title: invités
  short: invités
  why: parce que
  options:
  - {id: linux, title: Linux, icon: terminal}
  - {id: bsd, title: BSD, icon: globe}
"""
FUNCTIONS = """\
kind: function
entries:
- id: moving
  order: 1
  heading: use
  criteria: [ease]
  points: {yes: 4}
  title: déplacer
  short: déplacer
  why: parce que
  missing: immobile
"""
ALERTS = """\
kind: alert
entries:
- id: careful
  when: [{question: use, any-of: [farm]}]
  text: attention
"""
FILES: dict[str, str | bytes] = {"a.yaml": QUESTIONS, "b.yaml": FUNCTIONS, "c.yaml": ALERTS}


@pytest.fixture
def known() -> Catalog:
    """Return a catalogue with all that the questionnaire names."""
    terms = (Term(id="use", title=Text("usage", "use")),)
    return catalog(
        make(Criterion, "ease"),
        make(Criterion, "opinion", group="fit"),
        make(
            Criterion,
            "curve",
            scale="choice",
            options=[{"id": "easy", "title": "facile"}, {"id": "hard", "title": "dur"}],
        ),
        make(Vendor, "vendor-a"),
        taxonomy=Taxonomy(headings=terms),
    )


def test_questions_come_in_their_order(tmp_path: Path, known: Catalog) -> None:
    """Files are read in any order; a function becomes a question with its three states."""
    loaded = load_questionnaire(write(tmp_path / "advisor", FILES), known)
    assert loaded.problems == ()
    questions = loaded.questionnaire.by_id
    assert list(questions) == ["moving", "use", "guests"]
    assert [option.id for option in questions["moving"].options] == [
        "required",
        "wanted",
        "indifferent",
        "unknown",
    ]
    assert questions["moving"].options[0].require[0].reason.fr == "immobile"
    assert [alert.id for alert in loaded.questionnaire.alerts] == ["careful"]
    assert loaded.questionnaire.branching == {"use"}


def test_only_single_questions_get_an_i_dont_know(tmp_path: Path, known: Catalog) -> None:
    """Of a multiple question, choosing nothing is neutral already."""
    questions = load_questionnaire(write(tmp_path / "advisor", FILES), known).questionnaire.by_id
    assert [option.id for option in questions["use"].options] == ["desk", "farm", "unknown"]
    assert [option.id for option in questions["guests"].options] == ["linux", "bsd"]


def test_french_gets_its_typography(tmp_path: Path, known: Catalog) -> None:
    """Texts of the questionnaire are treated like those of the content."""
    questions = load_questionnaire(write(tmp_path / "advisor", FILES), known).questionnaire.by_id
    assert questions["use"].title.fr == "Quel usage\u00a0?"


@pytest.mark.parametrize(
    ("edit", "code", "guess"),
    [
        (("type: multi\n  heading: use", "type: multi\n  heading: uses"), "unknown-heading", "use"),
        (
            ("question: use, any-of: [desk]", "question: usr, any-of: [desk]"),
            "unknown-question",
            "use",
        ),
        (
            ("question: use, any-of: [desk]", "question: use, any-of: [dest]"),
            "unknown-option",
            "desk",
        ),
        (("none-of: [unknown]", "none-of: [unknwn]"), "unknown-option", "unknown"),
        (("wish: [{criterion: ease", "wish: [{criterion: easy"), "unknown-criterion", "ease"),
        (("points: {yes: 4, partial: 2}", "points: {yess: 4}"), "unknown-value", "yes"),
        (("points: {yes: 4, partial: 2}", "points: {unknown: 4}"), "unknown-value", ""),
        (("points: {yes: 4, partial: 2}", "points: {yes: 2, partial: 4}"), "not-rising", ""),
        (
            ("any-of: [{criterion: ease}]", "any-of: [{criterion: eas}]"),
            "unknown-criterion",
            "ease",
        ),
        (
            ("any-of: [{criterion: ease}]", "any-of: [{criterion: opinion}]"),
            "required-judgement",
            "",
        ),
        (
            ("any-of: [{criterion: ease}]", "any-of: [{criterion: ease, values: [partial]}]"),
            "not-rising",
            "",
        ),
        (("not-from: [vendor-a]", "not-from: [vendor-b]"), "unknown-vendor", "vendor-a"),
        (('{not-from: [vendor-a], reason: "de A"}', '{reason: "de A"}'), "empty-requirement", ""),
        (("{id: bsd,", "{id: linux,"), "duplicate-id", ""),
        (("id: desk, title", "id: unknown, title"), "duplicate-id", ""),
    ],
)
def test_what_does_not_exist_costs_its_question(
    tmp_path: Path, known: Catalog, edit: tuple[str, str], code: str, guess: str
) -> None:
    """A question that names what is not there is left out, with the nearest valid word."""
    assert QUESTIONS.count(edit[0]) == 1
    root = write(tmp_path / "advisor", {**FILES, "a.yaml": QUESTIONS.replace(*edit)})
    loaded = load_questionnaire(root, known)
    problem = loaded.problems[0]
    assert problem.code == code
    assert guess in problem.message.fr
    assert Path(problem.file) == root / "a.yaml"
    assert problem.line in {3, 17}
    assert "moving" in loaded.questionnaire.by_id
    assert len(loaded.questionnaire.questions) < len(FILES)


def test_a_scale_of_choices_has_no_better_half(tmp_path: Path, known: Catalog) -> None:
    """Points of a choice need not rise from partial to yes, for it has neither."""
    text = QUESTIONS.replace(
        "{criterion: ease, points: {yes: 4, partial: 2}}",
        "{criterion: curve, points: {easy: 1, hard: 4}}",
    )
    root = write(tmp_path / "advisor", {**FILES, "a.yaml": text})
    assert load_questionnaire(root, known).problems == ()


def test_an_alert_about_nothing_is_left_out(tmp_path: Path, known: Catalog) -> None:
    """Alerts are checked like questions."""
    text = ALERTS.replace("[farm]", "[form]")
    loaded = load_questionnaire(write(tmp_path / "advisor", {**FILES, "c.yaml": text}), known)
    assert [problem.code for problem in loaded.problems] == ["unknown-option"]
    assert loaded.questionnaire.alerts == ()


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("kind: questions\nentries: []\n", "bad-file", 1),
        ("kind: question\n", "bad-file", 1),
        ("[]\n", "bad-file", 1),
        ("kind: question\nentries: [{id: &a b}]\n", "anchor", 2),
        ("kind: [\n", "yaml-syntax", 2),
        ("kind: question\nentries:\n- id: use\n", "missing-field", 3),
        ("kind: alert\nentries:\n- {id: a, when: [], text: t, txt: u}\n", "unknown-field", 3),
        (ALERTS + "- {id: careful, when: [], text: t}\n", "duplicate-id", 6),
    ],
)
def test_bad_files_cost_only_themselves(
    tmp_path: Path, known: Catalog, text: str, code: str, line: int
) -> None:
    """The other questions are still asked, and the problem has its place."""
    root = write(tmp_path / "advisor", {**FILES, "c.yaml": text})
    loaded = load_questionnaire(root, known)
    assert [(problem.code, problem.line) for problem in loaded.problems] == [(code, line)]
    assert loaded.problems[0].file == str(root / "c.yaml")
    assert list(loaded.questionnaire.by_id) == ["moving", "use", "guests"]


def test_the_second_start_parses_no_yaml(tmp_path: Path, known: Catalog) -> None:
    """What was parsed is kept, and used as long as the files do not change."""
    root, cache = write(tmp_path / "advisor", FILES), tmp_path / "cache"
    first = load_questionnaire(root, known, cache)
    (kept,) = cache.iterdir()
    kept.write_bytes(kept.read_bytes().replace(b"attention", b"prudence!"))
    second = load_questionnaire(root, known, cache).questionnaire
    assert second.alerts[0].text.fr == "prudence!"
    assert second.questions == first.questionnaire.questions
    write(root, {"c.yaml": ALERTS.replace("attention", "gare")})
    assert load_questionnaire(root, known, cache).questionnaire.alerts[0].text.fr == "gare"


def test_a_build_ships_its_questionnaire(tmp_path: Path, known: Catalog) -> None:
    """Beside the folder stands what was compiled from it."""
    root = write(tmp_path / "advisor", FILES)
    assert compile_questionnaire(root, shipped_path(root)) == ()
    target = shipped_path(root)
    target.write_bytes(target.read_bytes().replace(b"attention", b"prudence!"))
    assert load_questionnaire(root, known).questionnaire.alerts[0].text.fr == "prudence!"


def test_a_build_is_told_what_is_wrong(tmp_path: Path) -> None:
    """A bad file or a target that cannot be written are problems of the build."""
    root = write(tmp_path / "advisor", {"a.yaml": "[]"})
    (tmp_path / "folder").mkdir()
    codes = [problem.code for problem in compile_questionnaire(root, tmp_path / "folder")]
    assert codes == ["bad-file", "unwritable"]


def test_asking_needs_no_yaml() -> None:
    """The window loads the advisor without the YAML library."""
    code = (
        "import sys, virtref.advisor.load, virtref.advisor.recommend; print('yaml' in sys.modules)"
    )
    done = subprocess.run(  # noqa: S603  our own interpreter, our own words
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
