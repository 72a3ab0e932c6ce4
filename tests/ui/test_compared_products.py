"""Choosing what is compared, and what a criterion means."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView
from pytestqt.qtbot import QtBot

from tests.ui.comparing import SIDE_BY_SIDE, THREE, compare, on_screen, products, row_titles, table
from tests.ui.conftest import MakeWindow
from tests.ui.reading import control, words
from virtref.content.comparison import Criterion
from virtref.content.solution import Solution
from virtref.ui.capture import settle
from virtref.ui.panels.comparison.product_picker import ProductPicker
from virtref.ui.roles import Role


def test_too_few_products(make_window: MakeWindow, qtbot: QtBot) -> None:
    """With fewer than two products the page says so and leads to the products."""
    window = make_window()
    panel = compare(window)
    assert "Choisissez deux à quatre solutions" in words(panel)
    window.shelf.toggle("virtualbox")
    settle()
    assert any("Oracle VirtualBox" in text for text in words(panel))
    qtbot.mouseClick(control(panel, "Parcourir les solutions"), Qt.MouseButton.LeftButton)
    assert window.navigator.current.panel == "solutions"


def test_add_by_keyboard(make_window: MakeWindow, qtbot: QtBot) -> None:
    """The dialog finds a product by a word with a mistake; Enter adds it."""
    window = make_window()
    panel = compare(window, "virtualbox", "qemu")
    qtbot.keyClick(control(panel, "Ajouter une solution"), Qt.Key.Key_Space)
    settle()
    (picker,) = panel.findChildren(ProductPicker)
    (field,) = picker.findChildren(QLineEdit)
    assert field.hasFocus()
    (listed,) = picker.findChildren(QListView)
    everything = listed.model().rowCount()
    assert everything == len(window.context.catalog.of_kind(Solution)) - 2
    qtbot.keyClicks(field, "proxmx")
    assert listed.model().rowCount() < everything
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle()
    assert window.shelf.ids == ("virtualbox", "qemu", "proxmox-ve")
    assert table(panel).model().columnCount() == 4
    assert not panel.findChildren(ProductPicker)


def test_add_with_arrows(make_window: MakeWindow, qtbot: QtBot) -> None:
    """The arrows move the list while the field keeps the focus."""
    window = make_window()
    panel = compare(window, "virtualbox", "qemu")
    qtbot.mouseClick(control(panel, "Ajouter une solution"), Qt.MouseButton.LeftButton)
    settle()
    (picker,) = panel.findChildren(ProductPicker)
    (field,) = picker.findChildren(QLineEdit)
    (listed,) = picker.findChildren(QListView)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert listed.currentIndex().row() == 1
    assert field.hasFocus()
    second = listed.currentIndex().data(Role.ENTRY)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle()
    assert window.shelf.ids[-1] == second.id


def test_picker_leaves_with_escape(make_window: MakeWindow, qtbot: QtBot) -> None:
    """A word that no product has shows why the list is empty; Escape changes nothing."""
    window = make_window()
    panel = compare(window, "virtualbox", "qemu")
    qtbot.mouseClick(control(panel, "Ajouter une solution"), Qt.MouseButton.LeftButton)
    settle()
    (picker,) = panel.findChildren(ProductPicker)
    (field,) = picker.findChildren(QLineEdit)
    qtbot.keyClicks(field, "xyzzyx")
    assert "Aucune solution ne porte ce nom" in words(picker)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(picker, Qt.Key.Key_Escape)
    settle()
    assert window.shelf.ids == ("virtualbox", "qemu")
    assert not panel.findChildren(ProductPicker)


def test_full_shelf(make_window: MakeWindow) -> None:
    """With four products the button that adds says why it is off."""
    window = make_window()
    panel = compare(window, *THREE, "qemu")
    add = control(panel, "Ajouter une solution")
    assert not add.isEnabled()
    assert "Quatre" in add.toolTip()
    window.shelf.toggle("qemu")
    settle()
    assert add.isEnabled()


def test_remove(make_window: MakeWindow, qtbot: QtBot) -> None:
    """A product leaves by its cross, or by Delete in its column."""
    window = make_window()
    panel = compare(window, *THREE, "qemu")
    remove = control(panel, "Retirer VMware Workstation Pro")
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    settle()
    assert products(window) == ["virtualbox", "proxmox-ve", "qemu"]
    view = table(panel)
    view.setFocus()
    view.setCurrentIndex(view.model().index(2, 2))
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    settle()
    assert products(window) == ["virtualbox", "qemu"]


def test_product_opens_its_page(make_window: MakeWindow, qtbot: QtBot) -> None:
    """The name over a column opens the page of the product."""
    window = make_window()
    panel = compare(window, *THREE)
    name = control(panel, "Ouvrir la page\u00a0: Proxmox VE")
    qtbot.mouseClick(name, Qt.MouseButton.LeftButton)
    settle()
    assert window.navigator.current.entry == "proxmox-ve"


def test_definition_of_a_criterion(make_window: MakeWindow, qtbot: QtBot) -> None:
    """A criterion opens over the products with what it asks and how it is judged."""
    window = make_window()
    window.shelf.replace(THREE)
    assert window.navigator.open_entry("snapshots")
    settle()
    panel = window.panel("comparison")
    criterion = window.context.catalog.get("snapshots")
    assert isinstance(criterion, Criterion)
    assert criterion.summary.fr in words(panel)
    assert any(criterion.judged.fr in text for text in words(panel))
    view = table(panel)
    row = row_titles(view).index(criterion.title.fr)
    assert on_screen(view, row)
    qtbot.mouseClick(control(panel, "Fermer la définition"), Qt.MouseButton.LeftButton)
    settle()
    assert criterion.summary.fr not in words(panel)
    assert window.navigator.current == SIDE_BY_SIDE


def test_definition_on_a_narrow_window(make_window: MakeWindow, qtbot: QtBot) -> None:
    """Where the page scrolls as a whole the definition is shown, and closing it leads back."""
    window = make_window(text_scale=200)
    panel = compare(window, *THREE)
    view = table(panel)
    row = row_titles(view).index("Instantanés")
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, 0))
    settle()
    assert on_screen(view, row)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    settle()
    close = control(panel, "Fermer la définition")
    assert not close.visibleRegion().isEmpty()
    close.click()
    settle()
    assert on_screen(view, row)


def test_row_defines_its_criterion(make_window: MakeWindow, qtbot: QtBot) -> None:
    """Enter on a row, and a click on its title, define its criterion."""
    window = make_window()
    panel = compare(window, *THREE)
    view = table(panel)
    catalog = window.context.catalog
    first, second = catalog.of_kind(Criterion)[:2]
    view.setFocus()
    view.setCurrentIndex(view.model().index(row_titles(view).index(first.title.fr), 1))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    settle()
    assert first.summary.fr in words(panel)
    place = view.visualRect(view.model().index(row_titles(view).index(second.title.fr), 0))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    settle()
    assert second.summary.fr in words(panel)
    assert first.summary.fr not in words(panel)


def test_switch_survives_a_change_of_look(make_window: MakeWindow, qtbot: QtBot) -> None:
    """Changing the theme keeps the products and the switch."""
    window = make_window()
    panel = compare(window, *THREE)
    qtbot.keyClick(control(panel, "Différences seulement"), Qt.Key.Key_Space)
    shown = row_titles(table(panel))
    window.change(theme="dark")
    settle()
    assert row_titles(table(window.panel("comparison"))) == shown
