"""``virtref host``: this very computer, whatever it is, and what can run on it."""

import json

import pytest

from tests.host.recordings import windows_facts
from virtref import cli
from virtref.commands import host
from virtref.content.text import Text
from virtref.host.facts import HostFacts, nothing_known


def _run(*words: str) -> int:
    return cli.run(cli.parse(["host", *words, "--lang", "en"]))


def test_facts_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    """Each fact is known with its source, or unknown with its reason in both languages."""
    assert _run("--format", "json") == 0
    report = json.loads(capsys.readouterr().out)
    assert set(report) == {"facts", "answers"}
    assert set(report["facts"]) == set(HostFacts.__struct_fields__)
    for fact in report["facts"].values():
        if fact["state"] == "known":
            assert fact["source"]
        else:
            assert set(fact["reason"]) == {"fr", "en"}
    assert set(report["answers"]) == {"host", "vtx", "memory"}


def test_facts_as_text(capsys: pytest.CaptureFixture[str]) -> None:
    """A person reads what is known, and the answers for the wizard."""
    assert _run() == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "This computer"
    assert lines[1].startswith("  System                      ")
    assert "Answers for the wizard" in lines
    assert any(line.startswith("  memory ") for line in lines)


def test_fit_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    """Every solution of the catalogue has a verdict with its reason and sources."""
    assert _run("--fit", "--format", "json", "--today", "2026-11-23") == 0
    found = {each["id"]: each for each in json.loads(capsys.readouterr().out)["fit"]}
    assert {"virtualbox", "utm", "proxmox-ve"} <= set(found)
    for each in found.values():
        assert each["verdict"] in {"runs", "conditional", "does-not", "unknown"}
        assert set(each["reason"]) == {"fr", "en"}
        assert {"sources", "how", "criterion", "requirements", "condition"} <= set(each)


def test_fit_as_text(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Solutions stand under their verdict; where nothing is known, all are to be checked."""
    monkeypatch.setattr(host, "look", _unknown)
    assert _run("--fit") == 0
    out = capsys.readouterr().out
    assert "  System                      unknown (nobody knows)" in out
    assert "  host      no answer         nobody knows" in out
    assert "Runs here" not in out
    _, _, checked = out.partition("\nTo be checked\n")
    assert " (virtualbox): nobody knows\n" in checked
    assert "nobody knows · no longer maintained" in checked


def test_a_condition_stands_beside_its_solution(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What this computer lacks is said behind what the catalogue says."""
    monkeypatch.setattr(host, "look", _firmware_off)
    assert _run("--fit") == 0
    _, _, conditional = capsys.readouterr().out.partition("\nRuns here on a condition\n")
    assert (
        " (virtualbox): Installs on this system"
        " · Its virtual machines need VT-x or AMD-V, to be switched on in the firmware [vendor]\n"
    ) in conditional


def _firmware_off() -> HostFacts:
    return windows_facts("firmware-off")


def _unknown() -> HostFacts:
    return nothing_known(Text("personne ne sait", "nobody knows"))
