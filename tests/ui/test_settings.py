"""What a reader decided and where they were comes back, and damage to it never blocks."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from tests.support.program import unmeasured
from tests.ui.conftest import A_DAY
from tests.ui.reading import control, words
from virtref.content.load import Loaded
from virtref.paths import Places
from virtref.preferences import Preferences, Session, recall
from virtref.ui.capture import settle
from virtref.ui.main_window import FIRST, SMALLEST, MainWindow
from virtref.ui.places import PANELS, Address
from virtref.ui.settings import Settings
from virtref.ui.translation import Translation

ROOT = Path(__file__).parents[2]
Start = Callable[[Path], MainWindow]

DAMAGE = {"empty": b"", "binary": bytes(range(256)), "later version": b'{"format":99}'}
"""More of it is in the tests of the core."""


@pytest.fixture
def start(
    application: QApplication, shipped: Loaded, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Start]:
    """Return what opens a window on the settings of a folder, as the program does."""
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    translation = Translation(application)
    made: list[MainWindow] = []

    def open_window(folder: Path) -> MainWindow:
        window = MainWindow(Settings(Places("given", folder, folder), translation), A_DAY)
        window.fill(replace(shipped, problems=()))
        window.show()
        settle()
        made.append(window)
        return window

    yield open_window
    for window in made:
        window.close()
        window.deleteLater()
    settle()


def kept(folder: Path) -> tuple[Preferences, Session]:
    """Return what the two files of a folder say; both must be sound."""
    preferences, trouble = recall(Preferences, folder)
    session, also = recall(Session, folder)
    assert (trouble, also) == (None, None)
    return preferences, session


def write(folder: Path, session: Session) -> None:
    """Leave a session as an earlier run did."""
    (folder / "session.json").write_bytes(msgspec.json.encode(session))


def test_a_session_comes_back(start: Start, tmp_path: Path) -> None:
    """Panel, pages, products of the comparison and size are those of the last time."""
    window = start(tmp_path)
    place = Address("solutions", "major", "virtualbox")
    for address in (Address("hypervisors", "notions", "nat"), place):
        window.navigator.go(address)
    window.shelf.replace(("virtualbox", "proxmox-ve"))
    window.resize(777, 666)
    window.close()
    again = start(tmp_path)
    assert again.windowTitle() == "Solutions – virtref"
    assert "Oracle VirtualBox" in words(again)
    assert again.navigator.current == place
    assert again.shelf.ids == ("virtualbox", "proxmox-ve")
    assert (again.width(), again.height()) == (777, 666)
    again.choose_panel("hypervisors")
    assert again.navigator.current == Address("hypervisors", "notions", "nat")


def test_decisions_come_back(start: Start, tmp_path: Path) -> None:
    """Language, theme, text size and motion are kept when they are decided."""
    window = start(tmp_path)
    window.change(language="en", theme="dark", text_scale=150, reduce_motion=True)
    again = start(tmp_path)
    assert again.windowTitle() == "Timeline – virtref"
    assert (again.look.theme.name, again.look.factor, again.look.reduce_motion) == (
        "dark",
        1.5,
        True,
    )


@pytest.mark.parametrize("name", ["preferences.json", "session.json"])
@pytest.mark.parametrize("damage", DAMAGE)
def test_damage_is_told_and_survived(start: Start, tmp_path: Path, name: str, damage: str) -> None:
    """The window opens as at the first time, says what happened, and keeps the old file."""
    (tmp_path / name).write_bytes(DAMAGE[damage])
    window = start(tmp_path)
    assert window.windowTitle() == "Chronologie – virtref"
    assert any(text.startswith("Réglages illisibles\u00a0: ") for text in words(window))
    assert (tmp_path / name).with_suffix(".bak").read_bytes() == DAMAGE[damage]
    window.close()
    assert not any("illisibles" in text for text in words(start(tmp_path)))
    kept(tmp_path)


def test_the_message_leaves_when_it_was_read(start: Start, tmp_path: Path) -> None:
    """The bar tells the file on request, closes, and stays closed when the look changes."""
    (tmp_path / "session.json").write_bytes(b"{")
    window = start(tmp_path)
    control(window, "Détails").click()
    settle()
    assert any("session.json" in text for text in words(window))
    (close,) = (
        each.parentWidget()
        for each in window.findChildren(QLabel)
        if each.isVisible() and each.text().startswith("Réglages illisibles")
    )
    assert close is not None
    control(close, "Fermer").click()
    window.change(theme="dark")
    settle()
    assert not any("illisibles" in text for text in words(window))


@pytest.mark.parametrize(
    "session",
    [
        Session(panel="nowhere", addresses=(("nowhere", "", ""),)),
        Session(panel="solutions", addresses=(("solutions", "no-group", "virtualbox"),)),
        Session(panel="solutions", addresses=(("solutions", "major", "no-product"),)),
        Session(panel="timeline", addresses=(("timeline", "x", "virtualbox"),)),
        Session(panel="tools", addresses=(("tools", "x", "x"), ("tools", "disks", "nat"))),
        Session(panel="comparison", addresses=(("comparison", "notions", "x"),)),
        Session(panel="hypervisors", addresses=(("hypervisors", "notions", "virtualbox"),)),
        Session(panel="use-cases", addresses=(("use-cases", "", "virtualbox"),)),
    ],
    ids=lambda session: f"{session.panel} {session.addresses[0]}",
)
def test_a_place_that_is_gone_is_no_trouble(start: Start, tmp_path: Path, session: Session) -> None:
    """A session that names what the content no longer has opens the window all the same."""
    write(tmp_path, session)
    window = start(tmp_path)
    for panel in PANELS:
        window.choose_panel(panel)
        settle()
        assert window.panel(panel).isVisible()


def test_only_products_are_compared(start: Start, tmp_path: Path) -> None:
    """What is no product, or is gone, is left out of the comparison; four stay at most."""
    write(tmp_path, Session(compared=("nat", "gone", "virtualbox", "virtualbox", "proxmox-ve")))
    assert start(tmp_path).shelf.ids == ("virtualbox", "proxmox-ve")


@pytest.mark.parametrize("size", [(1, 1), (32_000, 32_000), (300, 32_000)])
def test_the_window_fits_the_screen(start: Start, tmp_path: Path, size: tuple[int, int]) -> None:
    """A size from another screen becomes one of this screen, and never unusably small."""
    write(tmp_path, Session(size=size))
    window = start(tmp_path)
    room = QGuiApplication.primaryScreen().availableSize().expandedTo(SMALLEST)
    assert window.size().boundedTo(room) == window.size()
    assert window.size().expandedTo(SMALLEST) == window.size()


def test_the_first_size_fits_the_screen(start: Start, tmp_path: Path) -> None:
    """The first window is as large as the design asks for, or as the screen allows."""
    room = QGuiApplication.primaryScreen().availableSize()
    assert start(tmp_path).size() == FIRST.boundedTo(room).expandedTo(SMALLEST)


def test_nothing_is_written_where_nothing_may_be(start: Start, tmp_path: Path) -> None:
    """A folder that disappeared costs the settings, not the program."""
    folder = tmp_path / "gone"
    folder.write_text("a file stands there")
    window = start(folder)
    window.change(theme="dark")
    window.close()
    assert window.look.theme.name == "dark"
    assert folder.read_text() == "a file stands there"


def test_two_windows_share_their_settings(start: Start, tmp_path: Path) -> None:
    """Two windows on one folder do one another no harm: the last one to decide is right."""
    first, second = start(tmp_path), start(tmp_path)
    first.change(theme="dark")
    second.change(theme="contrast")
    first.change(text_scale=130)
    second.choose_panel("tools")
    second.close()
    first.close()
    preferences, session = kept(tmp_path)
    assert preferences.theme in {"dark", "contrast"}
    assert session.panel == "timeline"
    assert first.windowTitle() == "Chronologie – virtref"
    assert start(tmp_path).settings.problems == ()


_DECIDE = """
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from virtref.paths import Places
from virtref.preferences import Session
from virtref.ui.settings import Settings
from virtref.ui.translation import Translation
folder, words = Path(sys.argv[1]), sys.argv[2]
application = QGuiApplication([])
settings = Settings(Places("given", folder, folder), Translation(application))
for number in range(150):
    settings.decide(text_scale=100 + number)
    settings.remember(Session(panel=words * number))
"""


def test_two_programs_share_their_settings(tmp_path: Path) -> None:
    """Two programs that write at the same time leave sound files, and nothing half written."""
    programs = [
        subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-c", _DECIDE, str(tmp_path), words],
            env={**unmeasured(), "QT_QPA_PLATFORM": "offscreen"},
            cwd=ROOT,
        )
        for words in ("ab", "é")
    ]
    for _ in range(100):
        _, trouble = recall(Preferences, tmp_path)
        assert trouble is None
    assert [program.wait() for program in programs] == [0, 0]
    preferences, session = kept(tmp_path)
    assert preferences.text_scale == 249
    assert session.panel in {"ab" * 149, "é" * 149}
    assert {path.name for path in tmp_path.iterdir()} == {"preferences.json", "session.json"}
