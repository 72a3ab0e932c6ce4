"""Somebody looks for products: in the course's table, in the list, by filters, side by side."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from tests.gestures.conftest import Sit
from tests.gestures.reader import Reader, Role
from virtref.content.entries import Vendor
from virtref.content.load import Loaded
from virtref.content.solution import Solution

# Without a screen, Qt says so of every menu and dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PRODUCT = Role.ListItem
PAGE = "Critère par critère"
"""What only the page of a product shows."""


def pages(sit: Sit) -> Reader:
    """Go to the pages of the first group, with the keys alone."""
    reader = sit()
    reader.press("Alt+S", "Ctrl+F")
    assert reader.focus.role == PRODUCT
    return reader


def listed(reader: Reader) -> list[str]:
    """Return the names of the products that are listed and in sight."""
    return [name.split(",")[0] for name in reader.names(PRODUCT)]


def test_the_table_of_the_course_leads_to_a_page(sit: Sit, shipped: Loaded) -> None:
    """The panel opens on the course's own table; a product named there opens its page."""
    reader = sit()
    reader.click("Solutions", Role.PageTab)
    for vendor in shipped.catalog.of_kind(Vendor):
        if vendor.in_course and vendor.group == "major":
            assert reader.sees(vendor.title.fr, vendor.description.fr)
    assert not reader.sees(PAGE)
    reader.click("VirtualBox", Role.Button)
    virtualbox = shipped.catalog.get("virtualbox")
    assert isinstance(virtualbox, Solution)
    assert reader.sees(PAGE, virtualbox.title.fr, virtualbox.summary.fr, "Dans le cours")
    (chosen,) = (node for node in reader.nodes(PRODUCT) if node.selected)
    assert chosen.name.startswith(virtualbox.title.fr)


def test_the_list_leads_to_a_page(sit: Sit, shipped: Loaded) -> None:
    """The arrows preview each product, Entrée opens it, Alt+Gauche returns to the one before."""
    reader = pages(sit)
    names = [each.title.fr for each in shipped.catalog.in_group("major")]
    reader.press("Home", "Return", "Down")
    assert reader.sees(PAGE)
    assert names[1] in reader.names(Role.StaticText)
    reader.press("Down", "Return")
    assert names[2] in reader.names(Role.StaticText)
    reader.press("Alt+Left")
    assert names[0] in reader.names(Role.StaticText)
    reader.press("Alt+Right")
    assert names[2] in reader.names(Role.StaticText)


def test_a_click_on_the_list_opens_a_page(sit: Sit, shipped: Loaded) -> None:
    """A product that is clicked is shown, and can be come back to."""
    reader = pages(sit)
    names = [each.title.fr for each in shipped.catalog.in_group("major")]
    reader.click(f"{names[2]},…", PRODUCT)
    reader.click(f"{names[1]},…", PRODUCT)
    assert names[1] in reader.names(Role.StaticText)
    reader.press("Alt+Left")
    assert names[2] in reader.names(Role.StaticText)


def test_typing_finds_a_product_in_the_list(sit: Sit) -> None:
    """The first letters of a name go to it."""
    reader = pages(sit)
    reader.type("oracle")
    assert reader.focus.name.startswith("Oracle")
    assert reader.sees("Oracle VirtualBox", PAGE)


def test_a_link_is_followed_and_left(sit: Sit) -> None:
    """A link opens another panel; Alt+Gauche returns to the page, Alt+Droite to the link."""
    reader = sit()
    reader.press("Alt+S")
    reader.click("VirtualBox", Role.Button)
    use = "Tests et développement"
    reader.click(use, Role.Button)
    assert reader.title == "Usages – virtref"
    assert reader.sees(use)
    reader.press("Alt+Left")
    assert reader.title == "Solutions – virtref"
    assert reader.sees(PAGE, "Oracle VirtualBox")
    reader.press("Alt+Right")
    assert reader.title == "Usages – virtref"
    assert reader.sees(use)


def test_two_products_are_compared_by_key(sit: Sit, shipped: Loaded) -> None:
    """C adds the current product of the list; the button tells how many, and shows both."""
    reader = pages(sit)
    first, second = (each.title.fr for each in shipped.catalog.in_group("major")[:2])
    assert not reader.find("Comparer (0)").enabled
    reader.press("Home", "C", "Down", "C")
    assert reader.find("Comparer (2)").enabled
    reader.click("Comparer (2)")
    assert reader.title == "Comparaison – virtref"
    heads = [name for name in reader.names() if name.startswith("Retirer ")]
    assert heads == [f"Retirer {first}", f"Retirer {second}"]
    assert reader.sees("Différences seulement")
    reader.press("Alt+Left", "Ctrl+F", "Home", "C")
    assert reader.find("Comparer (1)").enabled


def test_two_products_are_compared_by_button(sit: Sit) -> None:
    """The button of a page adds its product and says so; a second press takes it off."""
    reader = pages(sit)
    reader.press("Home")
    reader.click("Comparer")
    assert reader.find("Dans la comparaison").checked
    reader.click("Dans la comparaison")
    assert not reader.find("Comparer (0)").enabled
    reader.click("Comparer")
    reader.press("Ctrl+F", "Down")
    reader.click("Comparer")
    reader.click("Comparer (2)")
    assert reader.title == "Comparaison – virtref"
    assert not reader.sees("Choisissez deux à quatre solutions")


def test_a_fifth_product_is_refused(sit: Sit) -> None:
    """Four stand side by side; the fifth is refused in a sentence, and the four stay."""
    reader = pages(sit)
    reader.press("Home", "C", "Down", "C", "Down", "C", "Down", "C", "Down", "C")
    assert reader.sees("Vous pouvez comparer quatre solutions au plus.")
    assert reader.find("Comparer (4)").enabled


def test_filters_narrow_the_list(sit: Sit, shipped: Loaded) -> None:
    """A ticked box keeps what it counts; a second group narrows; the chip takes it off again."""
    reader = pages(sit)
    total = len(shipped.catalog.in_group("major"))
    assert reader.sees(f"{total} solutions")
    box = reader.find("Serveur, …", Role.CheckBox)
    told = int(box.name.rpartition(" ")[2])
    reader.click(box.name)
    assert reader.find(box.name).checked
    assert reader.sees(f"{told} solutions sur {total}")
    reader.click("Type\u00a02 (hébergé), …", Role.CheckBox)
    assert not reader.sees(f"{told} solutions sur {total}")
    reader.click("Retirer le filtre Type\u00a02 (hébergé)")
    assert reader.sees(f"{told} solutions sur {total}")
    reader.click("Effacer")
    assert reader.sees(f"{total} solutions")
    assert not reader.find("Serveur, …", Role.CheckBox).checked


def test_filters_by_keyboard(sit: Sit) -> None:
    """Tab goes to a box and Espace ticks it."""
    reader = pages(sit)
    reader.tab_to("Serveur, …")
    reader.press("Space")
    assert reader.focus.checked
    assert reader.sees("solutions sur")


def test_filters_that_keep_nothing(sit: Sit) -> None:
    """The empty list names the boxes that emptied it, and one button repairs it."""
    reader = pages(sit)
    reader.click("Serveur, …")
    reader.click("Type\u00a02 (hébergé), …")
    assert reader.sees("Aucune solution pour ces filtres", "Serveur · Type\u00a02 (hébergé)")
    assert listed(reader) == []
    reader.click("Effacer les filtres")
    assert listed(reader) != []
    assert reader.sees(PAGE)


def test_a_link_clears_the_filters_that_hide_it(sit: Sit) -> None:
    """Who follows a link to a product sees its page, whatever was ticked before."""
    reader = pages(sit)
    reader.click("Type\u00a01 (matériel), …", Role.CheckBox)
    assert "Oracle VirtualBox" not in listed(reader)
    reader.click("Tableau du cours")
    reader.click("VirtualBox", Role.Button)
    assert reader.sees("Oracle VirtualBox", PAGE)
    assert "Oracle VirtualBox" in listed(reader)


class Browser(QObject):
    """Stands in for the system's browser, and keeps what it was asked to open."""

    def __init__(self) -> None:
        """Open nothing yet."""
        super().__init__(QApplication.instance())
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Keep an address."""
        self.opened.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    """Return what receives addresses in place of the system's browser."""
    made = Browser()
    # PySide takes the name as text, whatever its types say.
    QDesktopServices.setUrlHandler("https", made, "open")  # type: ignore[arg-type]  # the stub says bytes
    yield made
    QDesktopServices.unsetUrlHandler("https")


def test_a_source_shows_its_address_first(sit: Sit, shipped: Loaded, browser: Browser) -> None:
    """A source opens in the browser once its address was read and agreed to; Échap says no."""
    reader = pages(sit)
    reader.press("Home")
    solution = shipped.catalog.in_group("major")[0]
    source = shipped.catalog.source(solution.sources[0].id)
    assert source is not None
    for agreed in (False, True):
        reader.click(source.title.fr, Role.Button)
        assert reader.sees(source.url, "Ouvrir")
        assert browser.opened == []
        if agreed:
            reader.click("Ouvrir", Role.Button)
        else:
            reader.press("Escape")
    assert browser.opened == [source.url]


def test_one_column_in_a_narrow_window(sit: Sit, shipped: Loaded) -> None:
    """List, then page with a way back, its place in the list, and its neighbours."""
    reader = sit(size=(800, 700))
    reader.click("Chronologie", Role.Button)
    reader.click("Solutions", Role.MenuItem)
    reader.press("Ctrl+F")
    first, second = (each.title.fr for each in shipped.catalog.in_group("major")[:2])
    total = len(shipped.catalog.in_group("major"))
    assert not reader.sees(PAGE)
    reader.press("Home", "Return")
    assert reader.sees(PAGE, first, f"1 sur {total}")
    reader.click("Suivante")
    assert reader.sees(PAGE, second, f"2 sur {total}")
    reader.click("Liste")
    assert not reader.sees(PAGE)
    assert reader.focus.name.startswith(second)
