"""Somebody finds the way around the window, and makes it speak and look as they like."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QColor

from tests.gestures.conftest import Sit
from tests.gestures.reader import Reader, Role
from virtref.ui.tokens import ThemeName, theme_named

# Without a screen, Qt says so of every menu and dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FRENCH = ("Chronologie", "Usages", "Solutions", "Outils", "Hyperviseurs", "Comparaison")
ENGLISH = ("Timeline", "Use cases", "Solutions", "Tools", "Hypervisors", "Comparison")


def choose(reader: Reader, *path: str) -> None:
    """Choose something in the menu: a submenu, then one of its lines."""
    reader.click("Menu", Role.Button)
    for name in path:
        reader.wait_for(name)
        reader.click(name, Role.MenuItem)


def header_color(reader: Reader) -> str:
    """Return the colour behind the tabs."""
    tab = reader.find("Menu", Role.Button).widget
    picture = tab.window().grab().toImage()
    place = tab.mapTo(tab.window(), tab.rect().topLeft())
    return QColor(picture.pixel(place)).name().upper()


def title_height(reader: Reader) -> int:
    """Return how high the title of the page is, in pixels."""
    return min(
        node.place.height() for node in reader.nodes(Role.StaticText) if node.name == FRENCH[0]
    )


def test_letters_open_panels(sit: Sit) -> None:
    """Alt and the letter of a panel opens it; the window and the tab say which one."""
    reader = sit()
    for letter, title in zip("USOHPC", (*FRENCH[1:], FRENCH[0]), strict=True):
        reader.press(f"Alt+{letter}")
        assert reader.title == f"{title} – virtref"
        (tab,) = (
            node for node in reader.nodes(Role.PageTab) if node.selected and node.name == title
        )
        assert tab.name == title


@pytest.mark.parametrize(
    ("onward", "back"), [("Ctrl+PgDown", "Ctrl+PgUp"), ("Ctrl+Tab", "Ctrl+Shift+Tab")]
)
def test_keys_go_round_the_panels(sit: Sit, onward: str, back: str) -> None:
    """The panels follow one another in a ring, both ways, also from within a list."""
    reader = sit()
    seen = []
    for _ in FRENCH:
        reader.press(onward)
        seen.append(reader.title.removesuffix(" – virtref"))
    assert seen == [*FRENCH[1:], FRENCH[0]]
    reader.press(back)
    assert reader.title == f"{FRENCH[-1]} – virtref"


def test_tabs_answer_mouse_and_arrows(sit: Sit) -> None:
    """A tab is opened by a click, and its neighbour by an arrow."""
    reader = sit()
    reader.click("Outils", Role.PageTab)
    assert reader.title == "Outils – virtref"
    reader.press("Right")
    assert reader.title == "Hyperviseurs – virtref"


def test_the_way_back_crosses_panels(sit: Sit) -> None:
    """Alt+Gauche and Alt+Droite go through the panels in the order in which they were opened."""
    reader = sit()
    reader.press("Alt+O", "Alt+P", "Alt+Left")
    assert reader.title == "Outils – virtref"
    reader.press("Alt+Left")
    assert reader.title == "Chronologie – virtref"
    reader.press("Alt+Left")
    assert reader.title == "Chronologie – virtref"
    reader.press("Alt+Right", "Alt+Right")
    assert reader.title == "Comparaison – virtref"


def test_language_changes_at_once(sit: Sit) -> None:
    """The menu changes every word, of the content too, and the place stays; then back again."""
    reader = sit()
    reader.press("Alt+O")
    assert reader.sees("Les composants complémentaires")
    choose(reader, "Langue", "English")
    assert reader.title == "Tools – virtref"
    assert [node.name for node in reader.nodes(Role.PageTab)][:6] == list(ENGLISH)
    assert not reader.sees("Les composants complémentaires")
    reader.press("Alt+T")
    assert reader.title == "Timeline – virtref"
    choose(reader, "Language", "Français")
    assert reader.title == "Chronologie – virtref"


@pytest.mark.parametrize(
    ("words", "theme"), [("Sombre", "dark"), ("Contraste élevé", "contrast"), ("Clair", "light")]
)
def test_theme_changes_at_once(sit: Sit, words: str, theme: ThemeName) -> None:
    """The menu changes the colours on the screen, and marks the theme that is chosen."""
    reader = sit(theme="light" if theme != "light" else "dark")
    choose(reader, "Thème", words)
    assert header_color(reader) == theme_named(theme).colors["surface"]
    choose(reader, "Thème")
    reader.wait_for(words)
    assert [node.name for node in reader.nodes(Role.MenuItem) if node.checked] == [words]


def test_text_grows_and_shrinks(sit: Sit) -> None:
    """Each key of each keyboard changes the size; 100 and 250 % are the ends."""
    reader = sit()
    first = title_height(reader)
    reader.press("Ctrl++", "Ctrl+=")
    assert title_height(reader) > first
    reader.press("Ctrl+-", "Ctrl+-", "Ctrl+-")
    assert title_height(reader) == first
    for key in ("Ctrl+0", "Ctrl+À"):
        reader.press("Ctrl++", key)
        assert title_height(reader) == first


def test_text_size_by_menu(sit: Sit) -> None:
    """The menu tells the present size and changes it."""
    reader = sit()
    choose(reader, "Taille du texte\u00a0: 100\u00a0%", "Plus grand")
    reader.click("Menu", Role.Button)
    assert reader.sees("Taille du texte\u00a0: 110\u00a0%")


def test_text_size_ends_at_250(sit: Sit) -> None:
    """Larger than 250 % is refused, and the window still shows its panels by a menu."""
    reader = sit(text_scale=240)
    reader.press("Ctrl++", "Ctrl++")
    reader.click("Menu", Role.Button)
    assert reader.sees("Taille du texte\u00a0: 250\u00a0%")
    reader.press("Escape")
    reader.click("Chronologie", Role.Button)
    reader.click("Outils", Role.MenuItem)
    assert reader.title == "Outils – virtref"


def test_the_menu_by_keyboard(sit: Sit) -> None:
    """F10 opens the menu, the arrows move in it, Entrée chooses, Échap leaves."""
    reader = sit()
    reader.press("F10")
    assert reader.sees("Langue", "Thème", "À propos de virtref")
    reader.press("Escape")
    assert not reader.sees("Thème")
    reader.press("F10")
    names = [node.name for node in reader.nodes(Role.MenuItem) if node.enabled]
    reader.press(*["Down"] * (names.index("Langue") + 1), "Right", "Down", "Return")
    assert reader.title == "Timeline – virtref"


def test_the_menu_tells_where_back_leads(sit: Sit) -> None:
    """Retour and Suivant are offered where there is somewhere to go."""
    reader = sit()
    for back, forward, keys in ((False, False, "Alt+O"), (True, False, "Alt+Left")):
        reader.click("Menu", Role.Button)
        assert reader.find("Retour", Role.MenuItem).enabled == back
        assert reader.find("Suivant", Role.MenuItem).enabled == forward
        reader.press("Escape", keys)
    reader.click("Menu", Role.Button)
    assert reader.find("Suivant", Role.MenuItem).enabled


def test_about_is_read_and_left(sit: Sit) -> None:
    """F1 tells the version, the licences and the keys; Échap returns."""
    reader = sit()
    reader.press("F1")
    assert reader.sees("Version", "Licences", "Ctrl")
    reader.press("Escape")
    assert reader.surface.windowTitle() == "Chronologie – virtref"


def test_the_search_finds_and_opens(sit: Sit) -> None:
    """Ctrl+K, a few letters without accents, and Entrée show the entry; Échap leaves."""
    reader = sit()
    reader.press("Ctrl+K")
    reader.type("reseau")
    assert any("Réseau" in name or "réseau" in name for name in reader.names(Role.ListItem))
    reader.press("Escape", "Ctrl+K")
    reader.type("virtualbox")
    reader.press("Return")
    assert reader.title == "Solutions – virtref"
    assert reader.sees("Oracle VirtualBox", "Critère par critère")


def test_a_small_window_keeps_every_panel(sit: Sit) -> None:
    """Where the tabs do not fit, one button opens them as a menu and names the present one."""
    reader = sit(size=(800, 600))
    assert not reader.nodes(Role.PageTab) or FRENCH[1] not in reader.names(Role.PageTab)
    for before, after in pairwise(FRENCH):
        reader.click(before, Role.Button)
        reader.click(after, Role.MenuItem)
        assert reader.title == f"{after} – virtref"
