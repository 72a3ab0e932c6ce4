"""Reading answers that somebody wrote in a file."""

import pytest

from tests.advisor.builders import option, question
from virtref.advisor.filled import Filled, read_answers
from virtref.advisor.questionnaire import Questionnaire
from virtref.content.problems import Problem
from virtref.content.yamlfile import parse

QUESTIONS = Questionnaire(
    (
        question("use", option("learn"), option("servers"), option("unknown")),
        question("guests", option("linux"), option("windows"), option("bsd"), type="multi"),
    )
)


def _read(text: str) -> Filled | tuple[Problem, ...]:
    document = parse(text.encode(), "answers.yaml")
    assert not isinstance(document, Problem)
    return read_answers(document, QUESTIONS, ["use", "functions"])


def test_an_option_or_a_list_of_them() -> None:
    """Answers come in the order of the questionnaire, whatever the order of the file."""
    assert _read("guests: [bsd, linux]\nuse: learn\nweights: {use: 0, functions: 10}") == Filled(
        {"guests": ("linux", "bsd"), "use": ("learn",)}, {"use": 0, "functions": 10}
    )


def test_an_empty_list_is_no_answer() -> None:
    """Nothing chosen is nothing said."""
    assert _read("guests: []") == Filled({}, {})


@pytest.mark.parametrize(
    ("text", "code", "place", "guess"),
    [
        ("uses: learn", "unknown-question", (1, 1), "use"),
        ("use: lern", "unknown-option", (1, 1), "learn"),
        ("guests: [linux, windos]", "unknown-option", (1, 1), "windows"),
        ("guests: [[linux]]", "unknown-option", (1, 1), ""),
        ("use: {a: b}", "unknown-option", (1, 1), ""),
        ("use: [learn, servers]", "one-option", (1, 6), ""),
        ("weights: {usage: 3}", "unknown-heading", (1, 11), "use"),
        ("weights: {use: 11}", "bad-weight", (1, 16), ""),
        ("weights: {use: -1}", "bad-weight", (1, 16), ""),
        ("weights: {use: [1]}", "bad-weight", (1, 16), ""),
        ("weights: 3", "bad-weight", (1, 10), ""),
        ("- use", "wrong-type", (1, 1), ""),
    ],
)
def test_wrong_answers_are_explained(
    text: str, code: str, place: tuple[int, int], guess: str
) -> None:
    """Each mistake has its place and the nearest valid word."""
    found = _read(text)
    assert isinstance(found, tuple)
    (problem,) = found
    assert (problem.code, (problem.line, problem.column)) == (code, place)
    assert guess in problem.message.en


def test_every_mistake_is_told_at_once() -> None:
    """Nobody has to correct a file error by error."""
    found = _read("use: lern\nguest: bsd\nweights: {use: x, functions: 3}")
    assert isinstance(found, tuple)
    assert [problem.code for problem in found] == [
        "unknown-option",
        "unknown-question",
        "bad-weight",
    ]
