"""What the wizard keeps of a run, and how it comes back after whatever ended the program."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import msgspec
import pytest
from PySide6.QtTest import QTest

from tests.gestures.reader import Reader
from tests.ui.conftest import MakeWindow
from virtref.preferences import Draft, keep, recall
from virtref.ui.capture import settle
from virtref.ui.wizard.files import write_run
from virtref.ui.wizard.journal import PAUSE_MS

# Without a screen, Qt says so of every menu and dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ROOT = Path(__file__).parents[2]
ANSWERING = ROOT / "tests" / "support" / "kill_while_answering.py"


def kept(folder: Path) -> Draft:
    """Return what is on the disk."""
    draft, trouble = recall(Draft, folder)
    assert trouble is None
    return draft


def test_a_run_that_was_left_is_offered_again(make_window: MakeWindow, tmp_path: Path) -> None:
    """After the program ends midway, “Reprendre” shows the same question with the same answers."""
    reader = Reader(make_window(data=tmp_path))
    reader.press("Ctrl+T", "Space", "Return", "Space", "Down", "Return")
    third = next(name for name in reader.names() if name.startswith("Question 3 sur"))
    answers = [name for name in reader.names() if name.endswith(", répondue")]
    reader.press("Escape")
    again = Reader(make_window(data=tmp_path))
    again.press("Ctrl+T")
    assert again.sees("Reprendre où vous en étiez", "2 réponses", "La prochaine question")
    assert again.focus.name == "Reprendre"
    again.press("Return")
    assert third in again.names()
    assert [name for name in again.names() if name.endswith(", répondue")] == answers


def test_a_result_that_was_left_is_offered_again(make_window: MakeWindow, tmp_path: Path) -> None:
    """A finished run comes back at its result."""
    reader = Reader(make_window(data=tmp_path))
    reader.press("Ctrl+T")
    while reader.sees("Question "):
        reader.press("Space", "Return")
    told = reader.names()
    reader.press("Escape")
    again = Reader(make_window(data=tmp_path))
    again.press("Ctrl+T")
    assert again.sees("le résultat est prêt")
    again.press("Return")
    assert again.names() == told


def test_an_offer_that_is_left_stays(make_window: MakeWindow, tmp_path: Path) -> None:
    """Échap at the offer loses nothing; beginning again does, only once something is answered."""
    Reader(make_window(data=tmp_path)).press("Ctrl+T", "Space", "Return", "Escape")
    before = kept(tmp_path)
    window = make_window(data=tmp_path)
    reader = Reader(window)
    reader.press("Ctrl+T", "Escape", "Ctrl+T")
    assert reader.sees("Reprendre où vous en étiez")
    reader.click("Recommencer")
    assert reader.sees("Question 1 sur", "Vos réponses précédentes sont encore là.")
    reader.press("Escape")
    assert kept(tmp_path) == before
    reader.press("Ctrl+T", "Down", "Space", "Return", "Escape")
    assert kept(tmp_path).answers not in ({}, before.answers)


def test_each_answer_is_on_the_disk_after_a_moment(make_window: MakeWindow, tmp_path: Path) -> None:
    """Nobody needs to close anything: a power cut costs the last fifth of a second."""
    reader = Reader(make_window(data=tmp_path))
    reader.press("Ctrl+T", "Space")
    QTest.qWait(2 * PAUSE_MS)
    draft = kept(tmp_path)
    assert list(draft.answers) == [draft.question]
    assert not draft.finished


def test_a_program_that_may_write_nowhere_keeps_quiet(make_window: MakeWindow) -> None:
    """The wizard works as ever, offers nothing and complains about nothing."""
    for _ in range(2):
        reader = Reader(make_window())
        reader.press("Ctrl+T", "Space", "Return")
        assert reader.sees("Question 2 sur")
        QTest.qWait(2 * PAUSE_MS)
        assert not reader.sees("impossible")
        reader.press("Escape")


def test_a_folder_that_goes_away_is_told_once(make_window: MakeWindow, tmp_path: Path) -> None:
    """Answers that cannot be kept are said to be so, in place, and the run goes on."""
    folder = tmp_path / "data"
    reader = Reader(make_window(data=folder))
    reader.press("Ctrl+T", "Space")
    QTest.qWait(2 * PAUSE_MS)
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
    folder.touch()
    reader.press("Down")
    QTest.qWait(2 * PAUSE_MS)
    assert reader.sees("Écriture impossible", Draft.file_name)
    reader.press("Return", "Space")
    QTest.qWait(2 * PAUSE_MS)
    assert reader.sees("Question 2 sur")
    assert not reader.sees("Écriture impossible")
    reader.press("Escape")
    folder.unlink()


def test_answers_that_cannot_be_read_are_set_aside(make_window: MakeWindow, tmp_path: Path) -> None:
    """A damaged file is told over the first question, and its bytes stay beside it."""
    (tmp_path / Draft.file_name).write_bytes(b'{"answers": [1, 2')
    reader = Reader(make_window(data=tmp_path))
    reader.press("Ctrl+T")
    assert reader.sees("Question 1 sur", "sont illisibles", "gardé en .bak")
    assert (tmp_path / Draft.file_name).with_suffix(".bak").read_bytes() == b'{"answers": [1, 2'


def test_answers_that_no_longer_exist_are_told(make_window: MakeWindow, tmp_path: Path) -> None:
    """What newer questions no longer know is named; the rest is offered."""
    draft = Draft(answers={"use": ("learn",), "colour": ("red",)}, question="colour")
    assert keep(draft, tmp_path) is None
    window = make_window(data=tmp_path)
    reader = Reader(window)
    reader.press("Ctrl+T")
    assert reader.sees("1 réponse", "colour")
    reader.press("Return")
    assert dict(window.wizard_run().answers) == {"use": ("learn",)}


def test_a_draft_of_a_later_version_is_no_crash(make_window: MakeWindow, tmp_path: Path) -> None:
    """Fields that this version does not know are passed over; a later format is set aside."""
    known = msgspec.to_builtins(Draft(answers={"use": ("learn",)}))
    data = msgspec.json.encode({**known, "mood": "good"})
    (tmp_path / Draft.file_name).write_bytes(data)
    reader = Reader(make_window(data=tmp_path))
    reader.press("Ctrl+T")
    assert reader.sees("Reprendre où vous en étiez")
    reader.press("Escape")
    (tmp_path / Draft.file_name).write_bytes(data.replace(b'"format":1', b'"format":99'))
    reader = Reader(make_window(data=tmp_path))
    reader.press("Ctrl+T")
    assert reader.sees("Question 1 sur", "sont illisibles")


def test_content_that_is_read_again_keeps_the_runs(make_window: MakeWindow, tmp_path: Path) -> None:
    """The run in hand, the decision that it shows again and the run before it stay."""
    window = make_window()
    run = window.wizard_run()
    run.answer("use", ("learn",))
    path = tmp_path / "mine.virtref"
    assert write_run(path, window.context, run) is None
    run.answer("use", ("development",))
    window.open_decision(path)
    settle()
    reader = Reader(window)
    reader.press("Escape")
    window.refill(window.loaded)
    assert window.wizard_run() is not run
    reader.press("Ctrl+T")
    assert reader.sees("Une décision rouverte")
    window.journal.go_back()
    assert dict(window.wizard_run().answers) == {"use": ("development",)}
    reader.press("Escape")


def test_weights_of_a_decision_are_kept_and_told(make_window: MakeWindow, tmp_path: Path) -> None:
    """Factors that a file gave to headings count, are shown, and are saved again."""
    window = make_window()
    headings = window.context.catalog.taxonomy.headings
    draft = Draft(answers={"use": ("learn",)}, weights={headings[0].id: 3}, finished=True)
    assert keep(draft, tmp_path) is None
    window = make_window(data=tmp_path)
    reader = Reader(window)
    reader.press("Ctrl+T", "Return")
    assert reader.sees(f"{headings[0].title.fr} × 3")
    path = tmp_path / "mine.virtref"
    assert write_run(path, window.context, window.wizard_run()) is None
    assert msgspec.json.decode(path.read_bytes())["weights"] == {headings[0].id: 3}
    reader.press("Escape")


def _kill_while_answering(folder: Path, moment: float) -> None:
    """Kill a program that answers; every answer that it had said to be kept is there."""
    program = subprocess.Popen(  # noqa: S603  our own program
        [sys.executable, str(ANSWERING), str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert program.stdout is not None
    assert program.stdout.readline() == "answering\n"
    time.sleep(moment)
    program.kill()
    said, _ = program.communicate()
    counts = [int(line) for line in said.split("\n")[:-1]]
    draft = kept(folder)
    # Killed between two lines, it may have written one answer more, or begun again.
    assert len(draft.answers) in {counts[-1], counts[-1] + 1, 0} if counts else True
    assert not list(folder.glob("*.bak"))


@pytest.mark.parametrize("deaths", [2, pytest.param(100, marks=pytest.mark.long)])
def test_a_sudden_death_loses_no_answer(tmp_path: Path, deaths: int) -> None:
    """Killed at any moment, the program finds again what it had kept."""
    chance = random.Random(deaths)  # noqa: S311  any moment will do
    for _ in range(deaths):
        _kill_while_answering(tmp_path, chance.uniform(0.02, 0.3))
