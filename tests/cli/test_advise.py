"""``virtref advise``: the same engine as the window, for other programs and for people."""

import json
from pathlib import Path

import pytest

from tests.support.content import write
from virtref import cli, paths

ANSWERS = """\
use: learn
host: windows-home
guests: [linux, windows]
budget: home
skills: beginner
vtx: taken
"""
IMPOSSIBLE = """\
use: private-cloud
host: windows-home
high-availability: required
multi-tenant: required
"""


def _run(words: list[str], tmp_path: Path) -> int:
    common = ["--data", str(tmp_path / "data"), "--lang", "en"]
    return cli.run(cli.parse(["advise", *words, *common]))


def _file(tmp_path: Path, text: str) -> str:
    path = tmp_path / "answers.yaml"
    path.write_text(text, encoding="utf-8")
    return str(path)


def _json(words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> object:
    assert _run([*words, "--format", "json"], tmp_path) == 0
    return json.loads(capsys.readouterr().out)


def test_questions_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Another program can ask the questions: ids, types, both languages, conditions."""
    questions = _json(["--questions"], tmp_path, capsys)
    assert isinstance(questions, list)
    by_id = {question["id"]: question for question in questions}
    assert {"use", "host", "guests", "budget", "skills"} <= set(by_id)
    assert by_id["guests"]["type"] == "multi"
    assert by_id["guests"]["asked_when"][0]["question"] == "use"
    assert set(by_id["use"]["title"]) == {"fr", "en"}
    assert by_id["use"]["options"][-1]["id"] == "unknown"


def test_advice_as_json_adds_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The points of the lines sum to the score; what is out has its reasons."""
    found = _json([_file(tmp_path, ANSWERS + "weights: {use: 3}\n")], tmp_path, capsys)
    assert isinstance(found, dict)
    assert found["ranking"][0]["id"] == "virtualbox"
    for standing in found["ranking"]:
        lines = standing["contributions"]
        assert sum(line["points"] for line in lines) == standing["score"]
        assert sum(line["max"] for line in lines) == found["max"]
        for line in lines:
            assert {"criterion", "heading", "reason", "sources", "how"} <= set(line)
    assert all(exclusion["failed"] for exclusion in found["excluded"])
    assert found["conflicts"] == []
    assert {alert["id"] for alert in found["alerts"]} == {"hyper-v-is-on", "windows-licences"}
    assert len(found["content"]) == 64


def test_advice_as_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The result comes first, then the lines, then what is out."""
    assert _run([_file(tmp_path, ANSWERS)], tmp_path) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Oracle VirtualBox fits your answers best."
    assert lines.index("Also possible:") < lines.index("Out:")
    assert any(line.startswith("1. Oracle VirtualBox (virtualbox): ") for line in lines)
    assert any("Installs on Windows Home: yes [vendor]" in line for line in lines)


def test_questions_as_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A person finds the ids to write in a file of answers."""
    assert _run(["--questions"], tmp_path) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "use (single): What will virtualisation be used for?"
    assert "  learn               Learn and practise" in lines


def test_a_contradiction_is_explained(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """When nothing fits, the answers that block and the ways out are named."""
    assert _run([_file(tmp_path, IMPOSSIBLE)], tmp_path) == 0
    out = capsys.readouterr().out
    assert out.startswith("As far as we know, no solution meets all these requirements.")
    assert "Host machine (Windows Home) + High availability (Required)" in out
    assert "To get further, give up:" in out


UNSETTLED = [
    "use: learn\nhost: windows-arm\nno-admin: required\n",
    "use: second-system\nhost: macos-arm\nno-admin: required\n",
    "use: vdi\nhost: linux\nclones: required\n",
    "use: vdi\nsovereignty: required\n",
    "use: availability\nhost: linux\nsovereignty: required\n",
    "use: containers\nhost: windows-home\nautomation: required\n",
]
"""Answers that hardly any publisher documents for all its products."""


def test_what_is_to_be_checked_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What no source settles is said beside a recommended solution; unlikely ones come last."""
    missing = {"?         ", "Unlikely, to be checked:"}
    for answers in UNSETTLED:
        found = _json([_file(tmp_path, answers)], tmp_path, capsys)
        assert isinstance(found, dict)
        doubts = [doubt for standing in found["ranking"] for doubt in standing["to_check"]]
        assert all(
            {"question", "requirement", "reason", "unlikely", "how"} <= set(doubt)
            for doubt in doubts
        )
        assert _run([_file(tmp_path, answers)], tmp_path) == 0
        out = capsys.readouterr().out
        said = {words for words in missing if words in out}
        assert doubts or not said
        missing -= said
        if not missing:
            return
    pytest.fail(f"never said: {missing}")


def test_a_wrong_id_gets_the_nearest_valid_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Wrong use is code 2, with the place of the mistake on standard error."""
    path = _file(tmp_path, "use: learn\nhost: windows-hom\n")
    assert _run([path], tmp_path) == 2
    complaint = f"{path}:2:1: error unknown-option: there is no “windows-hom” here; did you mean"
    assert complaint in capsys.readouterr().err


@pytest.mark.parametrize("text", ["use: [", "- use"])
def test_a_file_that_is_no_file_of_answers(text: str, tmp_path: Path) -> None:
    """Broken YAML, or something else, is wrong use."""
    assert _run([_file(tmp_path, text)], tmp_path) == 2


def test_a_file_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The system’s own reason is given."""
    assert _run([str(tmp_path / "none.yaml")], tmp_path) == 2
    assert "unreadable" in capsys.readouterr().err


def test_nothing_asked_is_wrong_use(tmp_path: Path) -> None:
    """Neither answers nor questions: the parser explains."""
    with pytest.raises(SystemExit) as stop:
        _run([], tmp_path)
    assert stop.value.code == 2


def test_the_day_decides_what_is_supported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Tests and teachers can ask for the advice of another day."""
    found = _json([_file(tmp_path, ANSWERS), "--today", "2090-01-01"], tmp_path, capsys)
    assert isinstance(found, dict)
    ended = {
        exclusion["id"]
        for exclusion in found["excluded"]
        if exclusion["failed"][0]["requirement"] == "supported"
    }
    assert "hyper-v-server-2019" in ended


def test_check_looks_at_the_questionnaire(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A mistake in a question is found like one in the content."""
    root = tmp_path / "resources"
    write(root / "content", {"taxonomy.yaml": "headings: []\n"})
    write(root / "advisor", {"a.yaml": "kind: question\nentries:\n- {id: use}\n"})
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "virtref" / "paths.py"))
    assert cli.run(cli.parse(["check", "--lang", "en"])) == 1
    assert "a.yaml:3:3: error missing-field" in capsys.readouterr().out
