"""Strict YAML: text stays text, every value has its place, nothing hostile gets through."""

import random
import time

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from virtref.content.problems import Problem
from virtref.content.tree import MAX_BYTES, Document, Path, Place, Tree
from virtref.content.yamlfile import (
    MAX_ADDRESS,
    MAX_CHARACTERS,
    MAX_DEPTH,
    MAX_VALUES,
    MAX_WORD,
    parse,
)
from virtref.paths import resources_dir


def _tree(text: str | bytes) -> Tree:
    document = parse(text.encode() if isinstance(text, str) else text, "x.yaml")
    assert isinstance(document, Document), document
    assert not document.faults
    return document.tree


def _refused(text: str | bytes) -> Problem:
    problem = parse(text.encode() if isinstance(text, str) else text, "x.yaml")
    assert isinstance(problem, Problem), problem
    return problem


def test_the_c_parser_is_there() -> None:
    """Without libyaml’s own parser files would be read twenty times slower."""
    assert yaml.__with_libyaml__


@pytest.mark.parametrize(
    "scalar", ["7.10", "no", "on", "1:30", "12:30", "0123", "1e3", "~", "null", "=", "<<", "0x1F"]
)
def test_plain_scalars_stay_what_was_written(scalar: str) -> None:
    """No value turns into a number, a time, a boolean or nothing."""
    assert _tree(f"a: {scalar}\nb: [{scalar}]") == {"a": scalar, "b": [scalar]}


def test_lines_may_end_as_on_windows() -> None:
    """CRLF and a byte order mark change nothing."""
    assert _tree(b"\xef\xbb\xbfa: b\r\nc:\r\n  - d\r\n") == {"a": "b", "c": ["d"]}


def test_every_value_has_its_place() -> None:
    """Lines and columns are those of an editor, also behind accents."""
    document = parse("é: [x, {clé: v}]\nb:\n  c: d\n".encode(), "x.yaml")
    assert isinstance(document, Document)
    places: dict[Path, tuple[int, int]] = {
        (): (1, 1),
        ("é",): (1, 4),
        ("é", 0): (1, 5),
        ("é", 1, "clé"): (1, 14),
        ("b", "c"): (3, 6),
        ("b", "absent", "deeper"): (3, 3),
        ("é", 9): (1, 4),
        ("é", 0, "deeper"): (1, 5),
    }
    assert {path: document.place(path) for path in places} == places
    assert document.key_place(("b", "c")) == Place(3, 3)
    assert document.key_place(("é", 1)) == Place(1, 8)
    assert document.key_place(("absent", "c")) == Place(1, 1)


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("", "empty-file", 1, 1),
        ("# rien\n", "empty-file", 1, 1),
        ("a: b: c", "yaml-syntax", 1, 5),
        ("a: [b\n", "yaml-syntax", 2, 1),
        ("a: 'b", "yaml-syntax", 1, 6),
        ("a:\n\t- b", "yaml-syntax", 2, 1),
        ("%YAML 9.9\n---\na", "yaml-syntax", 1, 1),
        ("a: 1\na: 2", "duplicate-key", 2, 1),
        ("a: &x b", "anchor", 1, 4),
        ("&x a: b", "anchor", 1, 1),
        ("a: *x", "alias", 1, 4),
        ("*x : b", "alias", 1, 1),
        ("&a [*a]", "anchor", 1, 1),
        ("a: !!python/object/apply:os.system [ls]", "tag", 1, 4),
        ("a: !!binary aGVsbG8=", "tag", 1, 4),
        ("a: !x y", "tag", 1, 4),
        ("--- a\n--- b", "several-documents", 2, 1),
        ("? [a]\n: b", "key-not-text", 1, 3),
        ("? {a: b}\n: c", "key-not-text", 1, 3),
        ('a: "\\0"', "forbidden-character", 1, 4),
        ('a: "\\e[31m"', "forbidden-character", 1, 4),
        ('a: "\\u202Eabc"', "forbidden-character", 1, 4),
        (b"a: \x00b", "forbidden-character", 1, 4),
        ("é: é\x01b".encode(), "forbidden-character", 1, 5),
        (b"a: b\nc: \xe9", "not-utf-8", 2, 4),
        (b"\xef\xbb\xbf\xc3\xa9: \xff", "not-utf-8", 1, 4),
        ("a: b".encode("utf-16"), "not-utf-8", 1, 1),
    ],
)
def test_what_breaks_the_structure_refuses_the_file(
    text: str | bytes, code: str, line: int, column: int
) -> None:
    """The reader is told which line and column to look at."""
    problem = _refused(text)
    assert (problem.code, problem.line, problem.column) == (code, line, column)
    assert problem.file == "x.yaml"
    assert problem.message.fr
    assert problem.message.en


def test_libyaml_is_quoted_when_it_has_no_translation() -> None:
    """A rare complaint is better shown in English than hidden."""
    assert "incompatible" in _refused("%YAML 9.9\n---\na").message.fr


def test_a_fault_inside_an_entry_costs_only_this_entry() -> None:
    """The tree goes on behind it, and the first fault of each entry is kept."""
    text = "kind: k\nentries:\n- {a: 1, a: 2, b: *x}\n- {c: [&y d]}\n- {e: f}\n"
    document = parse(text.encode(), "x.yaml")
    assert isinstance(document, Document)
    tree = document.tree
    assert isinstance(tree, dict)
    entries = tree["entries"]
    assert isinstance(entries, list)
    faults = [document.fault_in(entry) for entry in entries]
    assert [fault and (fault.code, fault.line) for fault in faults] == [
        ("duplicate-key", 3),
        ("anchor", 4),
        None,
    ]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (b"[" * 100_000, "too-deep"),
        (b"- " * 100_000, "too-deep"),
        (b"{a: " * 1_000, "too-deep"),
        (b"a: " + b"x" * MAX_BYTES, "too-big"),
        (b"a: " + b"x" * 2_000_000, "too-long"),
        (b"a: " + b"9" * 1_000_000, "too-long"),
        (b"a: " + b"x " * MAX_CHARACTERS, "too-long"),
        (b"a: " + b"x" * (MAX_WORD + 1), "long-word"),
        (b"a: b c https://" + b"x" * MAX_ADDRESS, "long-word"),
        (b"a: [" + b"1," * MAX_VALUES + b"]", "too-many-values"),
        (b"a: &a [x]\n" + b"b: [*a,*a,*a]\n" * 9, "anchor"),
        (b"x" * 300 + b": a", "long-word"),
    ],
)
def test_bombs_are_refused_at_once(text: bytes, code: str) -> None:
    """What would exhaust memory, the stack or a text widget is refused, and soon."""
    start = time.perf_counter()
    assert _refused(text).code == code
    assert time.perf_counter() - start < 10


def test_limits_are_reached_without_complaint() -> None:
    """Everything up to the limits is accepted."""
    address = "https://" + "x" * (MAX_ADDRESS - 8)
    assert _tree(f"a: {'x' * MAX_WORD} {address}")
    assert _tree("a: " + "x " * (MAX_CHARACTERS // 2))
    assert _tree("[" * MAX_DEPTH + "]" * MAX_DEPTH)


_CHARACTERS = st.text(st.sampled_from(" \n\t-:,[]{}&*!|>'\"#%@`?a1é\u2028\\~=<"), max_size=80)
_MUTANTS = st.tuples(
    st.sampled_from(
        [
            b"kind: concept\nentries:\n  - id: a\n    title: {fr: x, en: y}\n",
            b"a: |\n  b\nc: >-\n  d\n",
            b"a: [\"b\", 'c', d: e]\n",
        ]
    ),
    st.integers(0, 60),
    st.binary(max_size=4),
)


def _survives(data: bytes) -> None:
    result = parse(data, "x.yaml")
    assert isinstance(result, Document | Problem)


@given(st.one_of(st.binary(max_size=200), _CHARACTERS.map(str.encode)))
def test_no_input_is_more_than_a_problem(data: bytes) -> None:
    """Whatever the bytes, the answer is a document or a problem, never an exception."""
    _survives(data)


@given(_MUTANTS)
def test_no_damage_to_a_good_file_is_more_than_a_problem(mutant: tuple[bytes, int, bytes]) -> None:
    """A file with a few bytes overwritten is a document or a problem too."""
    good, at, damage = mutant
    _survives(good[:at] + damage + good[at + len(damage) :])


def _seconds(data: bytes) -> float:
    """Return the processor time that an answer takes."""
    start = time.thread_time()
    _survives(data)
    return time.thread_time() - start


@pytest.mark.long
def test_a_million_damaged_files() -> None:
    """Real content with random damage, a million times: a document or a problem, within 50 ms."""
    chance = random.Random(2026)  # noqa: S311  any damage will do
    folder = resources_dir() / "content"
    samples = [path.read_bytes()[:600] for path in sorted(folder.rglob("*.yaml"))]
    damage = [
        b"[",
        b"{",
        b"&a ",
        b"*a",
        b"!!x ",
        b"\n- ",
        b": ",
        b"\xff",
        b"\x00",
        b"'",
        b'"',
        b"|\n",
    ]
    worst = 0.0
    for _ in range(1_000_000):
        data = bytearray(chance.choice(samples)[: chance.randrange(20, 200)])
        for _ in range(chance.randrange(1, 4)):
            at = chance.randrange(len(data))
            data[at : at + chance.randrange(3)] = chance.choice(damage)
        text = bytes(data)
        seconds = _seconds(text)
        # A pause of Python's own is not the text's doing: what is slow is slow each time.
        if seconds > worst:
            worst = max(worst, min(seconds, _seconds(text), _seconds(text), _seconds(text)))
    assert worst < 0.05
