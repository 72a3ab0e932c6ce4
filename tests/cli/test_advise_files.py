"""Files that ``virtref advise`` writes and reads again: decisions and notes."""

import json
import sys
from pathlib import Path

import pytest

from virtref import cli
from virtref.__main__ import main

ANSWERS = """\
use: availability
host: bare-metal
guests: [linux, windows]
budget: company
hosts: three
weights: {machine: 2}
"""
DAY = ("--today", "2026-11-23")


@pytest.fixture
def answers(tmp_path: Path) -> str:
    """Return a file of answers."""
    path = tmp_path / "answers.yaml"
    path.write_text(ANSWERS, encoding="utf-8")
    return str(path)


def _run(tmp_path: Path, *words: str) -> int:
    common = ["--data", str(tmp_path / "data"), "--lang", "en"]
    return cli.run(cli.parse(["advise", *words, *common]))


def test_a_saved_decision_gives_the_same_advice(
    answers: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Answers and weights come back; on the same day nothing has changed."""
    saved = tmp_path / "mine.virtref"
    assert _run(tmp_path, answers, *DAY, "--save", str(saved)) == 0
    first = capsys.readouterr().out
    assert _run(tmp_path, str(saved), *DAY) == 0
    again = capsys.readouterr().out
    assert again == f"Nothing has changed since 23 November 2026.\n\n{first}"
    assert json.loads(saved.read_bytes())["weights"] == {"machine": 2}


def test_a_solution_that_went_is_told(
    answers: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What changed stands before the advice, and in a field of its own in JSON."""
    saved = tmp_path / "mine.virtref"
    file = json.loads(_saved(answers, saved, tmp_path))
    extra = {**file["ranking"][-1], "id": "bygone", "name": {"fr": "Jadis", "en": "Bygone"}}
    saved.write_text(json.dumps({**file, "ranking": [*file["ranking"], extra]}), encoding="utf-8")
    capsys.readouterr()
    assert _run(tmp_path, str(saved), *DAY) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("Since 23 November 2026, the first place has not changed: ")
    assert "- Bygone is no longer in the catalogue." in lines
    assert _run(tmp_path, str(saved), *DAY, "--format", "json") == 0
    since = json.loads(capsys.readouterr().out)["since"]
    assert [shift["id"] for shift in since["shifts"]] == ["bygone"]
    assert since["same_content"] is True


def test_other_weights_are_explained(
    answers: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The total and each line that counts otherwise are told before the advice."""
    saved = tmp_path / "mine.virtref"
    file = json.loads(_saved(answers, saved, tmp_path))
    saved.write_text(json.dumps({**file, "weights": {}}), encoding="utf-8")
    capsys.readouterr()
    assert _run(tmp_path, str(saved), *DAY) == 0
    out = capsys.readouterr().out
    assert "\nThe possible total goes from " in out
    assert ": the rule or the weight has changed\n" in out


def _saved(answers: str, path: Path, tmp_path: Path) -> bytes:
    assert _run(tmp_path, answers, *DAY, "--save", str(path)) == 0
    return path.read_bytes()


def test_an_answer_that_no_longer_exists_is_told(
    answers: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The rest is decided, standard error names what was left out, and the code is 1."""
    saved = tmp_path / "mine.virtref"
    file = json.loads(_saved(answers, saved, tmp_path))
    changed = {**file, "answers": {**file["answers"], "budgett": ["home"]}}
    saved.write_text(json.dumps(changed), encoding="utf-8")
    assert _run(tmp_path, str(saved), *DAY) == 1
    complaint = capsys.readouterr().err
    assert "warning unknown-question: there is no question “budgett”" in complaint
    assert "did you mean “budget”?" in complaint


def test_a_file_that_is_no_decision_is_wrong_use(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Answers in YAML under the name of a decision are refused with a reason."""
    path = tmp_path / "answers.virtref"
    path.write_text(ANSWERS, encoding="utf-8")
    assert _run(tmp_path, str(path)) == 2
    assert "error damaged: this decision file is damaged" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "beginning"),
    [
        ("note.html", b'<!doctype html>\n<html lang="en">'),
        ("note.md", b"# Decision note\n"),
        ("note.pdf", b"%PDF-"),
    ],
)
def test_a_note_is_written(
    name: str, beginning: bytes, answers: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The whole program writes each form; only the PDF needs the window’s libraries."""
    note = tmp_path / name
    words = ["advise", answers, "--note", str(note), "--lang", "en", "--data", str(tmp_path / "d")]
    monkeypatch.setattr(sys, "argv", ["virtref", *words])
    assert main() == 0
    assert note.read_bytes().startswith(beginning)


@pytest.mark.parametrize("words", [("--save", "a.json"), ("--note", "a.docx")])
def test_other_endings_are_wrong_use(
    words: tuple[str, str], answers: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that could not be opened again is not written."""
    with pytest.raises(SystemExit) as stop:
        _run(tmp_path, answers, *words)
    assert stop.value.code == 2
    assert f"'{words[1]}': ." in capsys.readouterr().err


def test_what_cannot_be_written_is_told(
    answers: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The advice is given all the same; the code is 1."""
    (tmp_path / "file").touch()
    nowhere = tmp_path / "file"
    words = ("--save", str(nowhere / "a.virtref"), "--note", str(nowhere / "a.md"))
    assert _run(tmp_path, answers, *words) == 1
    answer = capsys.readouterr()
    assert answer.err.count("error unwritable") == 2
    assert answer.out
