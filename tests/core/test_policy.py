"""The policy of a machine: one-way, strict, and never stopped by one bad line."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.content import write
from virtref.content.folder import read_folder
from virtref.policy import (
    FREE,
    NO_POLICY,
    PANELS,
    POLICY_FILE,
    MachinePolicy,
    Policy,
    packs_for,
    policy_files,
    read_policy,
)

EVERYTHING = """\
content-folders: [packs, /srv/virtref]
language: en
theme: dark
start-page: tools
hidden-panels: [comparison, timeline]
wizard-depth: standard
web-links: false
reset-at-start: true
"""


def _read(folder: Path, text: str | bytes) -> MachinePolicy:
    return read_policy([write(folder, {POLICY_FILE: text}) / POLICY_FILE])


def _told(machine: MachinePolicy) -> list[tuple[int, int, str]]:
    return [(each.line, each.column, each.code) for each in machine.problems]


def test_every_key(tmp_path: Path) -> None:
    """Each decision arrives; a relative folder lies beside the policy."""
    machine = _read(tmp_path, EVERYTHING)
    assert machine.problems == ()
    assert machine.files == (tmp_path / POLICY_FILE,)
    assert machine.decided == Policy(
        content_folders=(str(tmp_path / "packs"), str(Path("/srv/virtref"))),
        language="en",
        theme="dark",
        start_page="tools",
        hidden_panels=("comparison", "timeline"),
        wizard_depth="standard",
        web_links=False,
        reset_at_start=True,
    )
    assert machine.panels == ("use-cases", "solutions", "tools", "hypervisors")


def test_without_a_file_everything_is_free(tmp_path: Path) -> None:
    """Most machines have no policy, and none is invented."""
    write(tmp_path, {"file": ""})
    absent = [tmp_path / POLICY_FILE, tmp_path / "file" / POLICY_FILE]
    assert read_policy(absent) == NO_POLICY
    assert NO_POLICY.panels == PANELS


def test_an_unknown_key_costs_itself(tmp_path: Path) -> None:
    """It is told with its place and the key that was probably meant; the rest applies."""
    machine = _read(tmp_path, "theme: dark\nlanguages: fr\nreset-at-start: true\n")
    (problem,) = machine.problems
    assert (problem.file, problem.line, problem.column) == (str(tmp_path / POLICY_FILE), 2, 1)
    assert problem.code == "unknown-field"
    assert "« language »".replace(" ", "\u00a0") in problem.message.fr
    assert machine.decided == Policy(theme="dark", reset_at_start=True)


@pytest.mark.parametrize(
    ("line", "column", "code"),
    [
        ("theme: pink", 8, "unknown-value"),
        ("language: de", 11, "unknown-value"),
        ("start-page: home", 13, "unknown-value"),
        ("wizard-depth: deep", 15, "unknown-value"),
        ("web-links: maybe", 12, "wrong-type"),
        ("reset-at-start: [true]", 17, "wrong-type"),
        ("content-folders: packs", 18, "wrong-type"),
        ("languages: [fr, en]", 1, "unknown-field"),
        (f"content-folders: [{'x ' * 300}]", 19, "too-long"),
    ],
)
def test_a_bad_value_costs_itself(tmp_path: Path, line: str, column: int, code: str) -> None:
    """Its place is told, and the other decisions apply."""
    machine = _read(tmp_path, f"hidden-panels: [tools]\n{line}\n")
    assert _told(machine) == [(2, column, code)]
    assert machine.decided == Policy(hidden_panels=("tools",))


def test_a_bad_element_costs_itself(tmp_path: Path) -> None:
    """Of a list the good elements apply: a mistake in one name shows no other panel."""
    machine = _read(tmp_path, "hidden-panels: [tools, tool, [x], comparison]\n")
    assert _told(machine) == [(1, 24, "unknown-value"), (1, 30, "wrong-type")]
    assert machine.decided.hidden_panels == ("tools", "comparison")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"theme: dark\ntheme: light\n", "duplicate-key"),
        (b"- theme\n", "bad-file"),
        (b"theme: [dark\n", "yaml-syntax"),
        (b"\xff", "not-utf-8"),
        (b"", "empty-file"),
        (b"# " + b"x" * 64 * 1024, "too-big"),
    ],
)
def test_a_file_that_is_no_policy(tmp_path: Path, data: bytes, code: str) -> None:
    """Nothing of it applies, and why is told."""
    machine = _read(tmp_path, data)
    assert [problem.code for problem in machine.problems] == [code]
    assert machine.decided == FREE


_WORDS = st.sampled_from(
    [*Policy.__struct_encode_fields__, *PANELS, "true", "no", "null", "~", "x", "[", "]", "{", "}",
     ": ", "- ", ", ", "\n", "  ", "'", '"', "&a ", "*a", "!b ", "#", "%", "é", "\0", "[...]", "$."]
)  # fmt: skip


@given(st.lists(_WORDS, max_size=30))
def test_nothing_that_is_written_stops_the_program(
    tmp_path_factory: pytest.TempPathFactory, words: list[str]
) -> None:
    """Whatever a policy says, something applies or nothing does, and every problem has a place."""
    folder = tmp_path_factory.getbasetemp() / "words"
    machine = _read(folder, "".join(words))
    assert all(problem.line >= 0 for problem in machine.problems)
    assert machine.panels


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    """The program starts all the same, and says so."""
    (tmp_path / POLICY_FILE).mkdir()
    machine = read_policy([tmp_path / POLICY_FILE])
    assert [problem.code for problem in machine.problems] == ["unreadable"]
    assert machine.files == ()


def test_one_panel_remains(tmp_path: Path) -> None:
    """A window without panels would be of no use to anybody."""
    machine = _read(tmp_path, f"hidden-panels: [{', '.join(PANELS)}]\nstart-page: tools\n")
    assert [problem.code for problem in machine.problems] == ["no-panel"]
    assert machine.panels == PANELS
    assert machine.decided.start_page == "tools"


def test_the_start_page_is_not_hidden(tmp_path: Path) -> None:
    """What contradicts itself is told, and hidden stays hidden."""
    machine = _read(tmp_path, "start-page: tools\nhidden-panels: [tools]\n")
    assert [problem.code for problem in machine.problems] == ["hidden-start"]
    assert machine.decided == Policy(hidden_panels=("tools",))


def test_the_system_s_policy_wins(tmp_path: Path) -> None:
    """A copy on a stick decides only what the administrator of the computer left open."""
    system = write(tmp_path / "etc", {POLICY_FILE: "theme: dark\nweb-links: false\n"})
    beside = write(tmp_path / "stick", {POLICY_FILE: "theme: light\nlanguage: en\nweb-links: true"})
    machine = read_policy([system / POLICY_FILE, beside / POLICY_FILE])
    assert machine.decided == Policy(theme="dark", language="en", web_links=False)
    assert machine.files == (system / POLICY_FILE, beside / POLICY_FILE)


def test_where_a_policy_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In places of the machine only: no environment and no home folder leads elsewhere."""
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "mine"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    for name in ("PROGRAMDATA", "ALLUSERSPROFILE", "SYSTEMDRIVE", "WIN_PD_OVERRIDE_COMMON_APPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "mine"))
    beside = tmp_path / POLICY_FILE
    assert policy_files("linux", tmp_path) == (Path("/etc/xdg/virtref") / POLICY_FILE, beside)
    assert policy_files("darwin", tmp_path)[0].parts[1:3] == ("Library", "Application Support")
    assert policy_files("win32", tmp_path)[0].as_posix() == f"C:/ProgramData/virtref/{POLICY_FILE}"
    assert policy_files() == policy_files(sys.platform, Path(__file__).parents[2])


def test_no_reader_s_folder_is_asked() -> None:
    """A computer without a policy has none for any reader."""
    if any(path.exists() for path in policy_files()):
        pytest.skip("this computer has a policy")
    assert read_policy() == NO_POLICY


def test_packs_are_found(tmp_path: Path) -> None:
    """Beside the program, then where the policy says, then where the reader says; each once."""
    program = write(
        tmp_path / "program", {"packs/b/x.yaml": "", "packs/a.zip": "", "packs/t.txt": ""}
    )
    share = write(tmp_path / "share", {"c/x.yaml": "", ".git/x.yaml": ""})
    given = write(tmp_path / "given", {"x.yaml": "", "sub/y.yaml": ""})
    policy = Policy(content_folders=(str(share),))
    assert packs_for(policy, [given, tmp_path / "absent", share / "c"], program) == (
        program / "packs" / "a.zip",
        program / "packs" / "b",
        share / "c",
        given,
        tmp_path / "absent",
    )
    assert packs_for(FREE, [], tmp_path) == ()


@pytest.mark.skipif(os.name != "posix", reason="links are made otherwise")
def test_a_pack_in_two_places_is_one_pack(tmp_path: Path) -> None:
    """A link to a pack does not make every id a duplicate."""
    program = write(tmp_path, {"packs/a/x.yaml": ""})
    (tmp_path / "packs" / "b").symlink_to("a")
    assert len(packs_for(FREE, [], program)) == 1


@pytest.mark.skipif(os.name != "posix", reason="links are made otherwise")
def test_a_link_to_itself_stops_nothing(tmp_path: Path) -> None:
    """Whoever reads it as a pack says what is wrong with it."""
    loop = write(tmp_path, {"packs/a/x.yaml": ""}) / "packs" / "loop.zip"
    loop.symlink_to(loop.name)
    assert packs_for(FREE, [loop], tmp_path) == (tmp_path / "packs" / "a", loop)
    assert [each.code for each in read_folder(loop).problems] == ["unreadable"]
