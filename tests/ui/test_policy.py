"""What the machine decides, the window obeys: nobody changes it there, and it says why."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.support.content import write
from tests.ui.conftest import A_DAY, MakeWindow
from tests.ui.reading import control, words
from virtref.content.load import Loaded
from virtref.paths import Places
from virtref.policy import POLICY_FILE, MachinePolicy, Policy, read_policy
from virtref.preferences import Draft, Preferences, Session, keep, recall
from virtref.ui.capture import settle
from virtref.ui.dialogs.about import AboutDialog
from virtref.ui.dialogs.search_palette import SearchPalette
from virtref.ui.main_window import MainWindow
from virtref.ui.places import Address
from virtref.ui.settings import Settings
from virtref.ui.translation import Translation
from virtref.ui.widgets.link_chip import SourceLink
from virtref.ui.widgets.message_bar import MessageBar
from virtref.ui.widgets.tabs import HeaderTabs
from virtref.ui.widgets.web_link import LinkQuestion

# Asked about a size that the offscreen platform cannot know, it only says so.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

MANAGED = "géré par l’établissement"
HIDDEN = "«\u00a0Comparaison\u00a0» est masqué par l’établissement."


def _decides(**fields: object) -> MachinePolicy:
    return MachinePolicy(Policy(**fields), (Path("/etc/xdg/virtref/virtref-policy.yaml"),))  # type: ignore[arg-type]  # the test says which


def _submenu(window: MainWindow, beginning: str) -> QMenu:
    titles = {menu.title(): menu for menu in window.menu.menu.findChildren(QMenu)}
    (found,) = (title for title in titles if title.startswith(beginning))
    return titles[found]


def _states(menu: QMenu) -> list[tuple[str, bool, bool]]:
    return [(action.text(), action.isChecked(), action.isEnabled()) for action in menu.actions()]


def test_language_and_theme_are_read_only(make_window: MakeWindow) -> None:
    """They win over what the reader chose, are shown, marked, and cannot be chosen."""
    window = make_window(
        language="fr", theme="light", machine=_decides(language="en", theme="dark")
    )
    assert window.windowTitle() == "Timeline – virtref"
    assert window.look.theme.name == "dark"
    language, theme = _submenu(window, "Language"), _submenu(window, "Theme")
    assert language.title() == "Language (managed by your institution)"
    assert theme.title() == "Theme (managed by your institution)"
    assert _states(language) == [("Français", False, False), ("English", True, False)]
    assert [state for state in _states(theme) if state[1]] == [("Dark", True, False)]
    assert not any(enabled for _, _, enabled in _states(theme))
    window.change(language="fr", theme="light")
    assert window.windowTitle() == "Timeline – virtref"
    assert window.look.theme.name == "dark"


def test_what_is_open_stays_the_reader_s(make_window: MakeWindow) -> None:
    """Without a decision nothing is marked, and everything can be chosen."""
    window = make_window()
    assert all(MANAGED not in menu.title() for menu in window.menu.menu.findChildren(QMenu))
    assert all(enabled for _, _, enabled in _states(_submenu(window, "Thème")))


@pytest.mark.parametrize("size", [(1440, 900), (800, 700)])
def test_a_hidden_panel_is_nowhere(
    make_window: MakeWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    """Neither tab nor menu nor key nor step leads there."""
    machine = _decides(hidden_panels=("comparison", "timeline"))
    window = make_window(size=size, machine=machine)
    assert window.navigator.current.panel == "use-cases"
    menus, bars = window.header.findChildren(QMenu), window.header.findChildren(HeaderTabs)
    shown = {action.text() for menu in menus for action in menu.actions()}
    shown |= {bar.tabText(number) for bar in bars for number in range(bar.count())}
    assert "Usages" in shown
    assert not {"Comparaison", "Chronologie"} & shown
    assert set(window.panel_letters()) == {"use-cases", "solutions", "tools", "hypervisors"}
    for _ in range(5):
        qtbot.keyClick(window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
        settle()
        assert window.navigator.current.panel not in {"comparison", "timeline"}
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    settle()
    assert window.navigator.current.panel != "comparison"


def test_a_link_to_a_hidden_panel_says_why(make_window: MakeWindow) -> None:
    """The window stays where it is, and the history too."""
    window = make_window(machine=_decides(hidden_panels=("comparison",)))
    window.choose_panel("tools")
    before = window.navigator.current
    assert not window.navigator.open_entry("vm-vs-container")
    window.navigator.go(Address("comparison", "solutions"))
    settle()
    assert window.navigator.current == before
    assert HIDDEN in words(window)


def test_the_search_finds_nothing_hidden(make_window: MakeWindow) -> None:
    """What cannot be shown is not offered."""

    def hits(window: MainWindow) -> set[str]:
        palette = SearchPalette(window.context, window)
        palette.open()
        palette.search_for("hyperviseur")
        settle()
        found = {hit.entry.id for hit in palette._hits()}
        palette.close()
        settle()
        return found

    everything = hits(make_window())
    rest = hits(make_window(machine=_decides(hidden_panels=("hypervisors",))))
    assert "hypervisor" in everything
    assert "hypervisor" not in rest
    assert rest


def test_the_start_page_wins_over_the_session(make_window: MakeWindow, tmp_path: Path) -> None:
    """Each pupil begins where the lesson begins; hidden panels of a session are forgotten."""
    session = Session(panel="comparison", addresses=(("comparison", "solutions", ""),))
    keep(session, tmp_path)
    window = make_window(data=tmp_path, machine=_decides(start_page="tools"))
    assert window.navigator.current.panel == "tools"
    hidden = make_window(data=tmp_path, machine=_decides(hidden_panels=("comparison",)))
    assert hidden.navigator.current.panel == "timeline"
    assert make_window(data=tmp_path).navigator.current.panel == "comparison"


def test_sources_are_read_but_not_opened(make_window: MakeWindow) -> None:
    """Their titles stay; a click does nothing, and the tip says whose decision that is."""
    for machine, opens in ((_decides(web_links=False), False), (_decides(web_links=True), True)):
        window = make_window(machine=machine)
        window.navigator.open_entry("virtualbox")
        settle()
        links = [link for link in window.findChildren(SourceLink) if link.isVisible()]
        assert links
        assert all(link.text() for link in links)
        assert all((MANAGED in link.toolTip()) is not opens for link in links)
        links[0].click()
        settle()
        asked = window.findChildren(LinkQuestion)
        assert bool(asked) is opens
        for question in asked:
            question.close()


@pytest.mark.parametrize("depth", ["quick", "standard"])
def test_the_wizard_asks_what_is_decided(make_window: MakeWindow, depth: str) -> None:
    """Neither a button nor an earlier run asks more or less."""
    free = make_window().wizard_run()
    window = make_window(machine=_decides(wizard_depth=depth))
    run = window.wizard_run()
    assert run.depth == depth
    run.turn_depth()
    run.go_deeper()
    run.resume(Draft(depth="standard" if depth == "quick" else "quick"), {})
    run.restart()
    assert run.depth == depth
    assert (len(run.questions) == len(free.questions)) is (depth == "quick")
    window.open_wizard()
    settle()
    name = "Plus de questions" if depth == "quick" else "Moins de questions"
    button = control(window, name)
    assert not button.isEnabled()
    assert button.toolTip() == MANAGED


def test_everything_is_forgotten_at_start(
    application: object, shipped: Loaded, tmp_path: Path
) -> None:
    """Preferences, session and answers of the pupil before are gone, also from the disk."""
    assert application is not None
    for kind in (Preferences(theme="dark"), Session(panel="tools"), Draft(question="goal")):
        keep(kind, tmp_path)
    places = Places("given", tmp_path, tmp_path)
    translation = Translation(application)  # type: ignore[arg-type]  # a fixture of Qt
    settings = Settings(places, translation, machine=_decides(reset_at_start=True))
    assert list(tmp_path.iterdir()) == []
    assert (settings.preferences, settings.session) == (Preferences(), Session())
    window = MainWindow(settings, A_DAY)
    window.fill(shipped)
    assert window.navigator.current.panel == "timeline"
    window.close()
    assert recall(Session, tmp_path)[0].panel == "timeline"
    window.deleteLater()
    settle()


def test_mistakes_in_the_policy_are_told(
    make_window: MakeWindow, shipped: Loaded, tmp_path: Path
) -> None:
    """The bar counts them, names file and line, and offers to open the file."""
    path = write(tmp_path, {POLICY_FILE: "them: dark\nlanguage: en\n"}) / POLICY_FILE
    window = make_window(machine=read_policy([path]), loaded=replace(shipped, problems=()))
    told = "1 problem in the policy of this computer: the rest applies."
    assert told in words(window)
    control(window, "Details").click()
    settle()
    assert any(text.startswith(f"{path}:1:1: error unknown-field") for text in words(window))
    assert control(window, f"Open the file {POLICY_FILE}, line 1").isVisible()


def test_a_policy_that_cannot_be_read_decides_nothing(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    """A file with the same key twice is told, and nobody is led to think that it applies."""
    folder = write(tmp_path, {POLICY_FILE: "theme: dark\ntheme: light\nlanguage: en\n"})
    window = make_window(machine=read_policy([folder / POLICY_FILE]))
    told = "1 problème dans la politique de ce poste\u00a0: elle ne décide rien."
    assert told in words(window)
    assert window.settings.language() == "fr"


def test_about_lists_what_is_decided(make_window: MakeWindow) -> None:
    """Each decision in words, and the file that it is written in."""
    machine = _decides(
        content_folders=("/srv/packs",),
        language="fr",
        theme="contrast",
        start_page="tools",
        hidden_panels=("comparison",),
        wizard_depth="standard",
        web_links=False,
        reset_at_start=True,
    )
    window = make_window(machine=machine)
    dialog = AboutDialog(window.context, window)
    shown = words_of(dialog)
    assert "Géré par l’établissement" in shown
    for told in ("Français", "Contraste élevé", "Outils", "Comparaison", "toutes les questions"):
        assert told in shown
    assert {"/srv/packs", str(machine.files[0]), "oui", "non"} <= set(shown)
    dialog.close()
    free = make_window()
    about = AboutDialog(free.context, free)
    assert "Géré par l’établissement" not in words_of(about)
    about.close()


def words_of(dialog: AboutDialog) -> list[str]:
    """Return every text of a dialog that is not shown."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    dialog.show()
    settle()
    return words(dialog)


def test_a_portable_copy_says_so(make_window: MakeWindow, tmp_path: Path) -> None:
    """In the title bar, whether it can write or not."""
    writing = make_window(places=Places("portable", tmp_path, tmp_path))
    assert writing.windowTitle() == "Chronologie – virtref (portable)"
    reading = make_window(places=Places("memory", refused="portable"))
    assert reading.windowTitle() == "Chronologie – virtref (portable)"
    assert make_window().windowTitle() == "Chronologie – virtref"


@pytest.mark.parametrize("kind", ["portable", "user", "given"])
def test_where_nothing_is_kept_is_told(make_window: MakeWindow, kind: str) -> None:
    """One calm line that can be closed, and the page about virtref."""
    window = make_window(places=Places("memory", refused=kind))  # type: ignore[arg-type]  # three kinds
    (told,) = (text for text in words(window) if "seront oubliés à la fermeture" in text)
    about = AboutDialog(window.context, window)
    assert told in words_of(about)
    about.close()
    settle()
    bars = [bar for bar in window.findChildren(MessageBar) if bar.isVisible()]
    control(bars[0], "Fermer").click()
    window.rebuild()
    settle()
    assert told not in words(window)


def test_where_all_is_well_nothing_is_told(make_window: MakeWindow, tmp_path: Path) -> None:
    """An ordinary window has no line about where it writes."""
    for window in (make_window(), make_window(data=tmp_path)):
        assert not any("oubliés" in text for text in words(window))
        assert isinstance(window.menu.menu.actions()[0], QAction)
