"""Content that is edited while the window is open shows in it, and so do its mistakes."""

from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.support.content import write
from tests.ui.conftest import MakeWindow
from tests.ui.reading import control, spoken, words
from virtref.content.load import Loaded, load_catalog
from virtref.paths import resources_dir
from virtref.ui.capture import settle
from virtref.ui.dialogs.about import AboutDialog
from virtref.ui.main_window import MainWindow
from virtref.ui.reloading import Reloading
from virtref.ui.widgets.problem_list import can_open

LAB = """\
kind: concept
entries:
- {id: our-lab, title: TITLE, family: basics, level: 1, definition: Une salle}
"""
SOON = 6_000
"""Milliseconds in which a slow computer has read the content again."""

Open = Callable[[], tuple[MainWindow, Reloading]]


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """Return a pack of one entry."""
    files = {"pack.yaml": "title: Nos cours\nversion: '2.1'\n", "lab.yaml": LAB}
    return write(tmp_path / "pack", dict(files))


@pytest.fixture
def open_window(
    make_window: MakeWindow, pack: Path, tmp_path_factory: pytest.TempPathFactory
) -> Open:
    """Return what opens a window on the shipped content and the pack."""
    cache = tmp_path_factory.getbasetemp() / "cache-of-reloading"

    def load() -> Loaded:
        packs = sorted(pack.parent.glob("pack*"))
        return load_catalog([resources_dir() / "content", *packs], cache)

    def open_() -> tuple[MainWindow, Reloading]:
        window = make_window(loaded=load())
        window.navigator.open_entry("our-lab")
        settle()
        return window, Reloading(window, load, (pack.parent,))

    return open_


def _shows(window: MainWindow, text: str) -> Callable[[], bool]:
    def shown() -> bool:
        settle()
        return text in words(window)

    return shown


def test_a_saved_file_shows_at_once(open_window: Open, qtbot: QtBot, pack: Path) -> None:
    """The reader stays at the same place, and is told."""
    window, _ = open_window()
    assert "TITLE" in words(window)
    place = window.navigator.current
    write(pack, {"lab.yaml": LAB.replace("TITLE", "Notre salle")})
    qtbot.waitUntil(_shows(window, "Notre salle"), timeout=SOON)
    assert window.navigator.current == place
    assert "Le contenu a été relu." in words(window)


def test_a_file_that_an_editor_replaces_is_still_watched(
    open_window: Open, qtbot: QtBot, pack: Path
) -> None:
    """Some write a new file and rename it; what is then written into that one shows as well."""
    window, _ = open_window()
    part = write(pack, {".lab.part": LAB.replace("TITLE", "Premier")}) / ".lab.part"
    part.replace(pack / "lab.yaml")
    qtbot.waitUntil(_shows(window, "Premier"), timeout=SOON)
    write(pack, {"lab.yaml": LAB.replace("TITLE", "Second")})
    qtbot.waitUntil(_shows(window, "Second"), timeout=SOON)


def test_a_mistake_is_told_and_mended(open_window: Open, qtbot: QtBot, pack: Path) -> None:
    """The bar appears with file and line while the rest stays, and goes once it is mended."""
    window, _ = open_window()
    write(pack, {"lab.yaml": LAB.replace("level: 1", "level: 9")})
    told = "1 problème dans le contenu : le reste est disponible.".replace(" :", "\u00a0:")
    qtbot.waitUntil(_shows(window, told), timeout=SOON)
    control(window, "Détails").click()
    settle()
    assert any(f"{pack / 'lab.yaml'}:3:" in text for text in words(window))
    assert window.panel("timeline") is not None
    write(pack, {"lab.yaml": LAB})
    qtbot.waitUntil(lambda: told not in words(window), timeout=SOON)


def test_a_closed_bar_comes_back_for_new_mistakes(
    open_window: Open, qtbot: QtBot, pack: Path
) -> None:
    """Who closed the bar wants to know of the next mistake all the same."""
    write(pack, {"bad.yaml": "kind: x\n"})
    window, _ = open_window()
    control(window, "Fermer").click()
    write(pack, {"worse.yaml": "kind: y\n"})
    told = "2 problèmes dans le contenu : le reste est disponible.".replace(" :", "\u00a0:")
    qtbot.waitUntil(_shows(window, told), timeout=SOON)


def test_a_pack_that_is_dropped_there_is_read(open_window: Open, qtbot: QtBot, pack: Path) -> None:
    """A zip beside the other packs needs no new start."""
    window, _ = open_window()
    other = LAB.replace("our-lab", "other-lab").replace("TITLE", "Une autre salle")
    with ZipFile(pack.parent / "pack-2.zip", "w") as archive:
        archive.writestr("lab.yaml", other)
    qtbot.waitUntil(lambda: window.loaded.catalog.get("other-lab") is not None, timeout=SOON)
    assert [each.path.name for each in window.loaded.packs] == ["pack", "pack-2.zip"]


def test_reload_on_request(open_window: Open, pack: Path) -> None:
    """F5 and the button answer at once, also when there is nothing new."""
    window, reloading = open_window()
    window.reload_requested.emit()
    settle()
    assert "Rien n’a changé dans le contenu." in words(window)
    reloading._watcher.removePaths(reloading._watcher.files() + reloading._watcher.directories())
    write(pack, {"lab.yaml": LAB.replace("TITLE", "Sur demande"), "bad.yaml": "kind: x\n"})
    window.reload_requested.emit()
    settle()
    assert "Sur demande" in words(window)
    (pack / "bad.yaml").unlink()
    control(window, "Recharger").click()
    settle()
    assert not any("problème" in text for text in words(window))


def test_a_dialog_is_left_alone(open_window: Open, qtbot: QtBot, pack: Path) -> None:
    """What stands on the earlier content is not pulled away; the new one shows afterwards."""
    window, _ = open_window()
    dialog = QDialog(window)
    dialog.setModal(True)
    dialog.show()
    write(pack, {"lab.yaml": LAB.replace("TITLE", "Plus tard")})
    qtbot.wait(1_200)
    assert "Plus tard" not in words(window)
    dialog.close()
    qtbot.waitUntil(_shows(window, "Plus tard"), timeout=SOON)
    dialog.deleteLater()


def test_what_is_gone_is_gone_everywhere(open_window: Open, qtbot: QtBot, pack: Path) -> None:
    """The entry that was shown, the history and the comparison survive its end."""
    window, _ = open_window()
    window.shelf.replace(("virtualbox", "proxmox-ve"))
    (pack / "lab.yaml").unlink()
    qtbot.waitUntil(lambda: window.loaded.catalog.get("our-lab") is None, timeout=SOON)
    settle()
    assert window.shelf.ids == ("virtualbox", "proxmox-ve")
    window.navigator.back()
    window.navigator.forward()
    settle()
    assert "TITLE" not in words(window)


def test_answers_of_the_wizard_survive(open_window: Open, qtbot: QtBot, pack: Path) -> None:
    """A teacher who corrects a sentence does not begin the wizard again."""
    window, _ = open_window()
    run = window.wizard_run()
    run.choose((run.question.options[0].id,))
    run.forward()
    answers, question = run.answers, run.question.id
    write(pack, {"lab.yaml": LAB.replace("TITLE", "Corrigé")})
    qtbot.waitUntil(_shows(window, "Corrigé"), timeout=SOON)
    assert window.wizard_run() is not run
    assert (window.wizard_run().answers, window.wizard_run().question.id) == (answers, question)


def test_packs_are_named(open_window: Open, pack: Path) -> None:
    """The page about virtref says which packs were read, in which version, from where."""
    window, _ = open_window()
    dialog = AboutDialog(window.context, window)
    dialog.show()
    settle()
    shown = words(dialog)
    assert {"Paquets", "Nos cours", str(pack)} <= set(shown)
    assert any(text.startswith("Version 2.1") and "1 fiche ajoutée" in text for text in shown)
    dialog.close()


def test_entries_of_a_pack_are_marked(open_window: Open, pack: Path) -> None:
    """Whoever reads what a teacher wrote sees that it is not what virtref ships."""
    write(pack, {"t.yaml": "kind: texts\nentries: [{overrides: virtualbox, summary: Le nôtre}]\n"})
    window, _ = open_window()
    for entry in ("our-lab", "virtualbox"):
        window.navigator.open_entry(entry)
        settle()
        assert "Paquet" in words(window)
        assert "Ajouté ou modifié par le paquet «\u00a0Nos cours\u00a0»" in spoken(window)
    window.navigator.open_entry("snapshot")
    settle()
    assert "Paquet" not in words(window)


def test_the_file_opens_in_the_system_s_editor(
    open_window: Open, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The button opens exactly this file, and nothing that is not YAML."""
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    write(pack, {"bad.yaml": "kind: x\n"})
    window, _ = open_window()
    control(window, "Détails").click()
    settle()
    button = control(window, "Ouvrir le fichier bad.yaml, ligne 1")
    button.click()
    assert [url.toLocalFile() for url in opened] == [str(pack / "bad.yaml")]
    (pack / "bad.yaml").unlink()
    button.click()
    assert len(opened) == 1


def test_only_yaml_can_be_opened(tmp_path: Path) -> None:
    """Neither a program, nor a folder, nor what lies in a zip."""
    write(tmp_path, {"a.yaml": "", "b.yml": "", "c.exe": "", "d.zip": "", "e.yaml/x": ""})
    names = ("a.yaml", "b.yml", "c.exe", "d.zip", "d.zip/a.yaml", "e.yaml", "absent.yaml")
    assert [can_open(str(tmp_path / name)) for name in names] == [True, True, *[False] * 5]
    assert not can_open("x" * 300 + ".yaml")


def test_a_pack_that_the_system_refuses_to_look_at(make_window: MakeWindow) -> None:
    """A name that no system takes is a problem to read, and stops neither window nor reloading."""
    pack = Path("x" * 300 + ".yaml")
    loaded = load_catalog([resources_dir() / "content", pack])
    window = make_window(loaded=loaded)
    Reloading(window, lambda: loaded)
    control(window, "Détails").click()
    settle()
    assert any("lecture impossible" in text for text in words(window))


def test_a_pack_that_was_found_on_request_is_watched(
    make_window: MakeWindow, qtbot: QtBot, pack: Path, tmp_path: Path
) -> None:
    """What came where nobody looks, as on a share, shows its changes once it is read."""

    def load() -> Loaded:
        return load_catalog([resources_dir() / "content", *tmp_path.glob("late*")], tmp_path)

    window = make_window(loaded=load())
    Reloading(window, load)
    pack.rename(tmp_path / "late")
    window.reload_requested.emit()
    window.navigator.open_entry("our-lab")
    assert _shows(window, "TITLE")()
    write(tmp_path / "late", {"lab.yaml": LAB.replace("TITLE", "Encore mieux")})
    qtbot.waitUntil(_shows(window, "Encore mieux"), timeout=SOON)
