"""From files to typed entries: each bad one costs itself, and says where and why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.content import only_problem, parsed
from virtref.content.entries import Concept, Milestone
from virtref.content.solution import Solution
from virtref.content.text import Text

GOOD = """\
  - id: good
    title: {fr: Bon, en: Good}
    family: basics
    level: 2
    definition: {fr: "Qui marche : bien", en: It works}
"""


def _concepts(*entries: str) -> str:
    return "kind: concept\nentries:\n" + "".join((GOOD, *entries))


def _with(line: str) -> str:
    """Return a file whose second entry has one more line, the eleventh."""
    return _concepts("  - id: other\n    family: basics\n    level: 1\n", f"    {line}\n")


@pytest.mark.parametrize(
    ("line", "code", "column", "said"),
    [
        ("titel: x", "unknown-field", 5, "«\u00a0title\u00a0»"),
        ("zzz: x", "unknown-field", 5, "zzz"),
        ("title: [x]", "wrong-type", 12, "ensemble de champs"),
        ("title: {fr: [x]}", "wrong-type", 17, "un texte"),
        ("title: {fr: x, de: y}", "unknown-field", 20, "de"),
        ("aliases: x", "wrong-type", 14, "une liste"),
        ("details: x", "wrong-type", 14, "une liste"),
        ("in-course: no", "wrong-type", 16, "true ou false"),
        ("in-course: null", "wrong-type", 16, "true ou false"),
        ("formerly: [ok, Pas Bon]", "bad-id", 20, "identifiant"),
        ('formerly: ["a\\n"]', "bad-id", 16, "identifiant"),
        (f"formerly: [{'x' * 65}]", "too-long", 16, "64"),
        ("sources: [{id: s, page: 3}]", "unknown-field", 23, "page"),
        ("misconception: {claim: x}", "missing-field", 20, "truth"),
    ],
)
def test_a_bad_field_costs_its_entry(line: str, code: str, column: int, said: str) -> None:
    """The problem names the exact place, and the other entry is there."""
    found = parsed(_with(line))
    (problem,) = found.content.problems
    assert (problem.code, problem.line, problem.column) == (code, 11, column)
    assert said in problem.message.fr
    assert [entry.id for entry in found.content.entries] == ["good"]


@pytest.mark.parametrize(
    ("kind", "line", "code"),
    [
        ("concept", "level: 4", "out-of-range"),
        ("concept", "level: 0", "out-of-range"),
        ("concept", "level: un", "wrong-type"),
        ("concept", "level: 1.5", "wrong-type"),
        ("concept", f"level: {'9' * 190}", "out-of-range"),
        ("component", f"order: {'9' * 190}", "out-of-range"),
        ("milestone", "when: 2031-02-30", "bad-date"),
        ("milestone", "when: 2031-02", "missing-field"),
        ("milestone", "when: demain", "bad-date"),
        ("milestone", "when: 2009/2007", "bad-date"),
        ("milestone", "when: 196X-04", "bad-date"),
        ("source", "nature: blog", "unknown-value"),
        ("source", "accessed: 2031-02-30", "bad-date"),
        ("source", "accessed: 1767225600", "bad-date"),
        ("source", "url: javascript:alert(1)", "bad-url"),
        ("source", "url: file:///etc/passwd", "bad-url"),
        ("source", "url: http://example.org/", "bad-url"),
        ("source", 'url: "https:\\\\\\\\evil"', "bad-url"),
        ("source", "url: https://a@evil.org/", "bad-url"),
        ("source", "url: HTTPS://example.org/", "bad-url"),
        ("source", "url: data:text/html,x", "bad-url"),
        ("source", "url: ms-msdt:/id", "bad-url"),
        ("source", "url: //server/share", "bad-url"),
        ("source", 'url: "https://example.org/\\n"', "bad-url"),
    ],
)
def test_a_bad_value_is_named(kind: str, line: str, code: str) -> None:
    """Numbers, dates, closed lists and addresses are checked, in both languages."""
    problem = only_problem(f"kind: {kind}\nentries:\n- id: a\n  title: A\n  {line}\n")
    assert problem.code == code
    assert problem.severity == "error"
    assert problem.message.fr
    assert problem.message.en
    assert problem.message.fr != problem.message.en


def test_a_closed_list_shows_its_values() -> None:
    """Somebody who wrote a wrong value sees the right ones."""
    problem = only_problem("kind: source\nentries:\n- {id: a, title: A, nature: blog}")
    assert "academic, community" in problem.message.en


def test_the_bad_cell_is_found_among_good_ones() -> None:
    """Though msgspec does not say which key of a mapping is wrong, the reader is told."""
    text = """\
kind: solution
entries:
  - id: a
    title: A
    groups: [major]
    vendor: v
    monogram: "A"
    family: f
    hypervisor-type: none
    deployment: [desktop]
    lifecycle: {}
    terms: {licence: freeware, cost: free, as-of: 2026-01-01}
    cells:
      first: {value: "yes"}
      second: {value: "no"}
      third:
        value: partial
        how: guessed
"""
    problem = only_problem(text + '      Fourth Key: {value: "yes"}\n')
    assert (problem.code, problem.line, problem.column) == ("unknown-value", 18, 14)
    problem = only_problem(text.replace("        how: guessed\n", "      Bad Key: {value: x}\n"))
    assert (problem.code, problem.line, problem.column) == ("bad-id", 18, 7)


def test_wrong_cells_altogether_are_one_problem() -> None:
    """A list where a mapping should be is said as such."""
    problem = only_problem("kind: solution\nentries:\n- {id: a, title: A, cells: [x]}")
    assert problem.code == "wrong-type"


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("- a", "bad-file", 1, 1),
        ("a", "bad-file", 1, 1),
        ("kind: concept\nentries: []\nmore: x", "bad-file", 1, 1),
        ("kind: concept\nentries: x", "bad-file", 2, 10),
        ("kind: concept", "bad-file", 1, 1),
        ("kind: concpet\nentries: []", "unknown-kind", 1, 7),
        ("kind: [a]\nentries: []", "unknown-kind", 1, 7),
        ("entries: []", "unknown-kind", 1, 1),
        ("kind: concept\nentries:\n- texte", "wrong-type", 3, 3),
        ("kind: concept\nentries:\n- [a]", "wrong-type", 3, 3),
        ("kind: concept\nentries:\n- {id: a, id: b}", "duplicate-key", 3, 11),
    ],
)
def test_a_file_has_a_kind_and_entries(text: str, code: str, line: int, column: int) -> None:
    """Any other form is explained."""
    problem = only_problem(text)
    assert (problem.code, problem.line, problem.column) == (code, line, column)


def test_an_entry_has_a_title() -> None:
    """An entry that nothing can call is refused; one language is enough."""
    text = _concepts(GOOD.replace("good", "other").replace("fr: Bon, en: Good", "TITLE"))
    problem = only_problem(text.replace("{TITLE}", '{fr: "", en: ""}'))
    assert (problem.code, problem.line) == ("no-title", 9)
    assert not parsed(text.replace("TITLE", "en: Good")).content.problems


def test_a_plain_text_stands_for_both_languages() -> None:
    """A pack of one language is shorter to write, down to the texts of lists."""
    text = """\
kind: concept
entries:
- id: a
  title: "Quoi ?"
  family: basics
  level: 1
  definition: {fr: "Ceci : cela", en: "This: that"}
  details: [un, {fr: deux, en: two}]
  misconception: {claim: faux, truth: vrai}
"""
    (entry,) = parsed(text).content.entries
    assert isinstance(entry, Concept)
    assert entry.title == Text("Quoi\u00a0?", "Quoi ?")
    assert entry.definition == Text("Ceci\u00a0: cela", "This: that")
    assert entry.details == (Text("un", "un"), Text("deux", "two"))
    assert entry.misconception is not None
    assert entry.misconception.truth == Text("vrai", "vrai")


def test_texts_of_cells_are_typeset_and_names_are_not() -> None:
    """French typography reaches every text, and nothing that is not one."""
    text = """\
kind: solution
entries:
- id: a
  title: A
  groups: [major]
  vendor: v
  monogram: "A !"
  family: f
  hypervisor-type: none
  deployment: [desktop]
  lifecycle: {}
  terms: {licence: freeware, cost: free, as-of: 2026-01-01}
  config-files: ["a : b"]
  cells: {c: {value: partial, note: "si : alors"}}
"""
    (entry,) = parsed(text).content.entries
    assert isinstance(entry, Solution)
    assert entry.monogram == "A !"
    assert entry.config_files == ("a : b",)
    assert entry.cells["c"].note == Text("si\u00a0: alors", "si : alors")


def test_html_is_text() -> None:
    """Markup is kept as it was written: whoever shows it shows it as text."""
    title = '<img src="//srv/x"><b>gras</b>'
    (entry,) = parsed(_concepts().replace("fr: Bon", f"fr: '{title}'")).content.entries
    assert entry.title.fr == title


def test_numbers_of_days_and_years_keep_their_form() -> None:
    """Dates are read from plain scalars."""
    text = (
        "kind: milestone\nentries:\n- {id: a, title: A, when: 2007-02, lane: l, label: b, why: c}"
    )
    (entry,) = parsed(text).content.entries
    assert isinstance(entry, Milestone)
    assert str(entry.when) == "2007-02"


def test_the_taxonomy_is_a_file_of_its_own() -> None:
    """Groups and lanes are data; what is wrong there is a problem like any other."""
    found = parsed("groups: [{id: major, title: Grands}]", "taxonomy.yaml").content
    assert found.taxonomy.groups[0].title.fr == "Grands"
    assert found.problems == ()
    assert only_problem("groups: [{id: a}]", "taxonomy.yaml").code == "missing-field"
    assert only_problem("groups: [{id: a, id: b}]", "taxonomy.yaml").code == "duplicate-key"
    assert only_problem("grupos: []", "taxonomy.yaml").code == "unknown-field"
    assert only_problem("- x", "taxonomy.yaml").code == "wrong-type"


def test_origins_are_the_lines_of_entries() -> None:
    """Every entry can be opened in an editor where it stands."""
    found = parsed(_concepts(GOOD.replace("good", "other"))).content
    assert [(origin.file, origin.line) for origin in found.origins] == [
        ("test.yaml", 3),
        ("test.yaml", 8),
    ]


_SCALARS = st.sampled_from(["x", "1", "", "null", "2007", "true", "https://a.b/", "é"])
_VALUES = st.recursive(
    _SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=2).map(lambda values: f"[{', '.join(values)}]"),
        st.tuples(st.sampled_from(["fr", "en", "id", "value"]), inner).map(
            lambda pair: "{" + f"{pair[0]}: {pair[1]}" + "}"
        ),
    ),
    max_leaves=4,
)
_FIELDS = st.sampled_from(
    ["id", "title", "when", "lane", "sources", "related", "cells", "terms", "order", "columns"]
)


@given(
    st.sampled_from(["milestone", "solution", "source", "comparison", "taxonomy"]),
    st.dictionaries(_FIELDS, _VALUES, max_size=6),
)
def test_no_entry_is_more_than_a_problem(kind: str, fields: dict[str, str]) -> None:
    """Whatever an entry says, it becomes an entry or one problem with its place."""
    lines = "".join(f"  {name}: {value}\n" for name, value in fields.items())
    found = parsed(f"kind: {kind}\nentries:\n- aliases: []\n{lines}").content
    assert len(found.entries) + len(found.problems) == 1
    assert all(problem.line >= 1 for problem in found.problems)
