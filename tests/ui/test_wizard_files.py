"""Decisions that the wizard opens and saves, notes that it writes, and what it says of trouble."""

import json
from collections import Counter
from copy import deepcopy
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.gestures.reader import Reader
from tests.ui.conftest import A_DAY, MakeWindow
from tests.ui.deciding import ANSWERS, answer
from tests.ui.test_leaks import alive
from virtref import cli
from virtref.advisor.decision_file import SUFFIX
from virtref.preferences import Draft
from virtref.ui.capture import settle
from virtref.ui.main_window import MainWindow
from virtref.ui.wizard.files import write_run

# Without a screen, Qt says so of every menu and dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

OTHERS = {"use": ("development",)}


def decision(window: MainWindow, path: Path) -> dict[str, object]:
    """Save the run of ``window`` and return what the file holds."""
    assert write_run(path, window.context, window.wizard_run()) is None
    found: dict[str, object] = json.loads(path.read_bytes())
    return found


@pytest.fixture
def saved(make_window: MakeWindow, tmp_path: Path) -> Path:
    """Return the file of a decision that was made in another window."""
    window = make_window()
    answer(window, ANSWERS)
    path = tmp_path / f"mine{SUFFIX}"
    decision(window, path)
    return path


def test_a_decision_is_saved_and_opened_by_keyboard(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    """Ctrl+S asks where; Ctrl+O in another window shows the same answers and the same result."""
    first = make_window()
    answer(first, ANSWERS)
    reader = Reader(first)
    reader.press("Ctrl+T", "Ctrl+S")
    path = tmp_path / f"choix{SUFFIX}"
    reader.type_path(path)
    assert path.is_file()
    assert reader.sees(f"Fichier écrit : {path.name}".replace(" :", "\u00a0:"))
    reader.press("Escape")
    second = make_window()
    reader = Reader(second)
    reader.press("Ctrl+O")
    reader.type_path(path)
    assert dict(second.wizard_run().answers) == ANSWERS
    assert second.wizard_run().decision() == first.wizard_run().decision()
    assert reader.sees("Une décision rouverte", "Rien n’a changé depuis le 23 novembre 2026.")


def test_the_command_line_gives_the_same_advice(
    make_window: MakeWindow, saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """``virtref advise FILE.virtref`` ranks and rejects as the window does."""
    window = make_window()
    window.open_decision(saved)
    words = ["advise", str(saved), "--today", A_DAY.isoformat(), "--format", "json"]
    assert cli.run(cli.parse([*words, "--data", str(tmp_path)])) == 0
    said = json.loads(capsys.readouterr().out)
    shown = window.wizard_run().decision()
    assert [one["id"] for one in said["ranking"]] == [one.id for one in shown.ranking]
    assert [one["id"] for one in said["excluded"]] == [one.id for one in shown.excluded]
    assert (said["max"], said["since"]["shifts"]) == (shown.max, [])


def test_what_changed_is_shown_with_its_reason(make_window: MakeWindow, saved: Path) -> None:
    """A file of other content says what became of each solution, why, and of the first place."""
    file = json.loads(saved.read_bytes())
    first, *others = file["ranking"]
    gone = deepcopy({**first, "id": "bygone", "name": {"fr": "Jadis", "en": "Bygone"}})
    line = next(line for line in first["contributions"] if line["points"])
    line["points"] -= 1
    line["best"] -= 1
    first["score"] -= 1
    first["best"] -= 1
    saved.write_text(
        json.dumps({**file, "content": "old", "ranking": [gone, first, *others]}), encoding="utf-8"
    )
    window = make_window()
    window.open_decision(saved)
    settle()
    reader = Reader(window)
    name = first["name"]["fr"]
    assert reader.sees("Une décision rouverte", "Le 23 novembre 2026, en tête", "Jadis")
    assert reader.sees(f"{name} passe de la place ", "Jadis n’est plus au catalogue.")
    assert reader.sees(", avant ", "la règle ou le poids a changé")


def test_another_answer_ends_the_comparison(make_window: MakeWindow, saved: Path) -> None:
    """What changed since is about the answers of the file, and of no others."""
    window = make_window()
    window.open_decision(saved)
    settle()
    reader = Reader(window)
    assert reader.sees("Une décision rouverte")
    window.wizard_run().answer("budget", ("company",))
    reader.press("Escape", "Ctrl+T")
    assert not reader.sees("Une décision rouverte")


def test_answers_that_no_longer_exist_are_told(make_window: MakeWindow, saved: Path) -> None:
    """What the questions no longer know is left out, each in a sentence; the rest counts."""
    file = json.loads(saved.read_bytes())
    answers = {**file["answers"], "colour": ["red"], "guests": ["plan-9"]}
    saved.write_text(json.dumps({**file, "answers": answers}), encoding="utf-8")
    window = make_window()
    window.open_decision(saved)
    settle()
    assert dict(window.wizard_run().answers) == ANSWERS
    assert Reader(window).sees("2 réponses de ce fichier n’existent plus.", "colour", "plan-9")
    many = {**file["answers"], **{f"colour-{number}": ["red"] for number in range(400)}}
    saved.write_text(json.dumps({**file, "answers": many}), encoding="utf-8")
    window.open_decision(saved)
    settle()
    assert Reader(window).sees("400 réponses de ce fichier n’existent plus.", "colour-7")
    assert not Reader(window).sees("colour-8")


WRONG = {
    "empty": b"",
    "foreign": b'{"virtref": "pack"}',
    "text": "é".encode("latin-1") * 50,
    "deep": b"[" * 100_000,
    "newer": b'{"virtref": "decision", "format": 99}',
    "half": None,
    "sum": None,
}


def damaged(saved: Path, kind: str) -> None:
    """Damage a file."""
    data = WRONG[kind]
    if kind == "half":
        data = saved.read_bytes()[:-200]
    if kind == "sum":
        file = json.loads(saved.read_bytes())
        file["ranking"][0]["score"] += 1
        data = json.dumps(file).encode()
    assert data is not None
    saved.write_bytes(data)


@pytest.mark.parametrize("kind", WRONG)
def test_a_damaged_file_costs_nothing(make_window: MakeWindow, saved: Path, kind: str) -> None:
    """It is told in place, with the file's name, over the answers that were there."""
    damaged(saved, kind)
    window = make_window()
    answer(window, OTHERS, end=False)
    reader = Reader(window)
    reader.press("Ctrl+T")
    before = reader.names()
    dropped(QApplication.activeModalWidget(), saved)
    assert reader.sees(str(saved))
    assert dict(window.wizard_run().answers) == OTHERS
    reader.click("Fermer ce message")
    assert reader.names() == before


def test_a_file_that_is_not_there_is_told(make_window: MakeWindow, tmp_path: Path) -> None:
    """The wizard opens with the system’s own reason over its first question."""
    window = make_window()
    window.open_decision(tmp_path / f"none{SUFFIX}")
    settle()
    reader = Reader(window)
    assert reader.sees("Lecture impossible", str(tmp_path / f"none{SUFFIX}"), "Question 1 sur")


def test_earlier_answers_are_one_press_away(make_window: MakeWindow, saved: Path) -> None:
    """Opening a decision, or beginning again, loses no answer."""
    window = make_window()
    answer(window, OTHERS, end=False)
    window.open_decision(saved)
    settle()
    reader = Reader(window)
    assert dict(window.wizard_run().answers) == ANSWERS
    reader.click("Y revenir")
    assert dict(window.wizard_run().answers) == OTHERS
    reader.click("Ouvrir et enregistrer")
    reader.click("Recommencer")
    assert not window.wizard_run().answers
    reader.click("Y revenir")
    assert dict(window.wizard_run().answers) == OTHERS


def mime(*addresses: str) -> QMimeData:
    """Return what is dragged."""
    data = QMimeData()
    data.setUrls([QUrl(address) for address in addresses])
    return data


def drag(widget: QWidget, data: QMimeData) -> bool:
    """Drag over ``widget``; say whether it would take what is dragged."""
    enter = QDragEnterEvent(
        QPoint(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    return enter.isAccepted()


def dropped(widget: QWidget | None, path: Path) -> None:
    """Drop a file on ``widget``."""
    assert widget is not None
    data = mime(path.as_uri())
    assert drag(widget, data)
    drop = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, drop)
    settle()


def test_a_decision_is_dropped(make_window: MakeWindow, saved: Path) -> None:
    """On the window it opens the wizard, on the wizard it takes the place of the run."""
    window = make_window()
    dropped(window, saved)
    assert dict(window.wizard_run().answers) == ANSWERS
    reader = Reader(window)
    reader.press("Escape", "Ctrl+T")
    dropped(QApplication.activeModalWidget(), saved)
    assert reader.sees("Une décision rouverte")


def test_choosing_a_file_leaves_no_trace(make_window: MakeWindow, tmp_path: Path) -> None:
    """Qt's own dialog would remember folders among the reader's settings; it may not."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    file = Path(place) / "QtProject.conf"
    before = file.stat().st_mtime_ns if file.exists() else None
    window = make_window()
    answer(window, ANSWERS)
    reader = Reader(window)
    reader.press("Ctrl+T", "Ctrl+S")
    reader.type_path(tmp_path / f"mine{SUFFIX}")
    reader.press("Escape")
    settle()
    assert (tmp_path / f"mine{SUFFIX}").is_file()
    assert (file.stat().st_mtime_ns if file.exists() else None) == before


def test_the_wizard_opens_once(make_window: MakeWindow, saved: Path) -> None:
    """A file that the system sends while the wizard is open comes into that wizard."""
    window = make_window()
    window.open_decision(saved)
    window.open_decision(saved)
    settle()
    reader = Reader(window)
    assert reader.sees("Une décision rouverte")
    reader.press("Escape")
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize(
    "addresses",
    [
        (),
        ("https://example.org/mine.virtref",),
        ("file:///tmp/picture.png",),
        ("file:///tmp/one.virtref", "file:///tmp/two.virtref"),
    ],
)
def test_nothing_else_is_dropped(make_window: MakeWindow, addresses: tuple[str, ...]) -> None:
    """Addresses of the web, other files and several files are refused while they are dragged."""
    assert not drag(make_window(), mime(*addresses))


def test_the_note_is_that_of_the_command_line(
    make_window: MakeWindow, saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The window and ``advise --note`` write the same bytes for the same decision."""
    window = make_window()
    window.open_decision(saved)
    for suffix in (".md", ".html"):
        one, other = tmp_path / f"one{suffix}", tmp_path / f"other{suffix}"
        assert write_run(one, window.context, window.wizard_run()) is None
        words = ["--lang", "fr", "advise", str(saved), "--today", A_DAY.isoformat()]
        data = tmp_path / "data"
        assert cli.run(cli.parse([*words, "--note", str(other), "--data", str(data)])) == 0
        assert one.read_bytes() == other.read_bytes()
    capsys.readouterr()


def test_an_opened_decision_does_not_replace_what_was_kept(
    make_window: MakeWindow, saved: Path, tmp_path: Path
) -> None:
    """Until an answer changes, the decision has its own file; what was kept stays kept."""
    window = make_window(data=tmp_path)
    reader = Reader(window)
    reader.press("Ctrl+T", "Space", "Return", "Escape")
    kept = (tmp_path / Draft.file_name).read_bytes()
    window.open_decision(saved)
    settle()
    reader.press("Escape")
    assert (tmp_path / Draft.file_name).read_bytes() == kept


def test_files_and_menus_leave_nothing(make_window: MakeWindow, saved: Path) -> None:
    """However often files are asked for, opened and complained about, nothing stays in memory."""
    window = make_window()
    reader = Reader(window)

    def round_() -> None:
        window.open_decision(saved)
        settle()
        reader.press("Ctrl+S", "Escape")
        reader.click("Exporter")
        reader.press("Escape")
        dropped(QApplication.activeModalWidget(), saved.with_name(f"none{SUFFIX}"))
        reader.click("Recommencer")
        reader.press("Escape", "Ctrl+O", "Escape")
        assert QApplication.activeModalWidget() is None

    round_()
    round_()
    before = alive()
    for _ in range(4):
        round_()
    assert alive() - before == Counter()
