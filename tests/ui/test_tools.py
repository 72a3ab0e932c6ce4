"""The Tools panel, as a reader uses it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeWindow
from tests.ui.reading import control, nameless, spoken, words
from virtref.content.entries import (
    Component,
    ConfigFormat,
    Diagram,
    DiskFormat,
    Entry,
    NetworkMode,
    Principle,
)
from virtref.ui.capture import settle
from virtref.ui.main_window import MainWindow
from virtref.ui.panels.panel import Panel
from virtref.ui.places import Address
from virtref.ui.widgets.card_list import CardList
from virtref.ui.widgets.number_disc import NumberDisc
from virtref.ui.widgets.tabs import SegmentedTabs

NO_BREAK = "\u00a0"
COMPONENTS, NETWORKS, DISKS = 0, 1, 2


def open_tools(window: MainWindow, page: int = COMPONENTS) -> Panel:
    """Go to a page of the panel by its tab."""
    window.choose_panel("tools")
    panel = window.panel("tools")
    panel.findChildren(SegmentedTabs)[0].setCurrentIndex(page)
    settle()
    return panel


def current_list(panel: Panel) -> CardList:
    """Return the list on the screen."""
    (found,) = [each for each in panel.findChildren(CardList) if each.isVisible()]
    return found


def test_components_and_principles(make_window: MakeWindow) -> None:
    """The first page says the four components with their roles, and the five principles."""
    window = make_window()
    panel = open_tools(window)
    shown = words(panel)
    components = window.context.catalog.of_kind(Component)
    principles = window.context.catalog.of_kind(Principle)
    assert (len(components), len(principles)) == (4, 5)
    for component in components:
        assert {component.title.fr, component.role.fr} <= set(shown)
    for principle in principles:
        assert {principle.title.fr, principle.about.fr, *principle.chips} <= set(shown)


def test_drawing_and_list_choose_together(make_window: MakeWindow, qtbot: QtBot) -> None:
    """A block chooses its line, a line its block; the hypervisor is chosen first."""
    panel = open_tools(make_window())
    line, block = "Les consoles d’accès aux VM", "Consoles d’accès, composant 3"
    assert control(panel, "L’hyperviseur").isChecked()
    assert control(panel, "Hyperviseur, composant 1").isChecked()
    qtbot.mouseClick(control(panel, block), Qt.MouseButton.LeftButton)
    assert control(panel, line).isChecked()
    assert not control(panel, "L’hyperviseur").isChecked()
    qtbot.keyClick(control(panel, "Les composants complémentaires"), Qt.Key.Key_Space)
    for machine in ("VM 1", "VM 2", "VM 3"):
        assert control(panel, f"Outils, composant 4, {machine}").isChecked()
    assert not control(panel, block).isChecked()


def test_block_without_a_line_tells_its_notion(make_window: MakeWindow, qtbot: QtBot) -> None:
    """A block that is no component says what it is, and the lines stay unchosen."""
    window = make_window()
    panel = open_tools(window)
    qtbot.keyClick(control(panel, "VM 2"), Qt.Key.Key_Space)
    settle()
    diagram = window.context.catalog.get("diagram-components")
    assert isinstance(diagram, Diagram)
    assert next(block.text.fr for block in diagram.blocks if block.id == "vm") in words(panel)
    for component in window.context.catalog.of_kind(Component):
        assert not control(panel, component.title.fr).isChecked()


def test_page_of_a_component_and_back(make_window: MakeWindow, qtbot: QtBot) -> None:
    """The chosen line leads to its page with what the course says; the way back chooses it."""
    window = make_window()
    panel = open_tools(window)
    title = "La console de gestion"
    qtbot.keyClick(control(panel, title), Qt.Key.Key_Space)
    more = control(panel, f"Lire la page{NO_BREAK}: {title}")
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    settle()
    component = window.context.catalog.get("component-management-console")
    assert isinstance(component, Component)
    assert component.course is not None
    assert {title, component.course.fr, "2 sur 4"} <= set(words(panel))
    back = control(panel, "Composants et principes")
    assert back.hasFocus()
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    settle()
    assert control(panel, title).isChecked()
    assert control(panel, title).hasFocus()


def test_principle_leads_to_the_modes(make_window: MakeWindow, qtbot: QtBot) -> None:
    """The card of networks opens their page on the tab of networks; Back returns."""
    window = make_window()
    panel = open_tools(window)
    qtbot.keyClick(control(panel, "Réseaux virtuels"), Qt.Key.Key_Return)
    settle()
    tabs = panel.findChildren(SegmentedTabs)[0]
    assert tabs.currentIndex() == NETWORKS
    assert window.navigator.current == Address("tools", "networks", "principle-networks")
    told = spoken(panel)
    assert f"NAT, VM vers une autre VM{NO_BREAK}: non" in told
    assert f"Pont (bridge), Internet vers VM{NO_BREAK}: sous condition" in told
    window.navigator.back()
    settle()
    assert tabs.currentIndex() == COMPONENTS
    assert "Composants principaux" in words(panel)


def test_who_reaches_whom(make_window: MakeWindow) -> None:
    """The page of a mode gives each answer as a word, with its condition, and for the ear."""
    window = make_window()
    panel = open_tools(window)
    window.navigator.open_entry("network-nat")
    settle()
    told = spoken(panel)
    for answer in (
        "VM vers une autre VM\u00a0: non",
        "VM vers hôte\u00a0: oui",
        "Hôte vers VM\u00a0: sous condition",
        "Réseau local vers VM\u00a0: sous condition",
        "Internet vers VM\u00a0: non",
    ):
        assert answer in told
    shown = words(panel)
    assert shown.count("par une redirection de port") == 2
    assert {"oui", "non", "sous condition"} <= set(shown)
    correction = window.context.catalog.corrections_about("network-nat")[0]
    assert correction.truth.fr in shown


def test_arrows_turn_the_pages_of_the_list(make_window: MakeWindow, qtbot: QtBot) -> None:
    """Down in the list shows the next format beside it, and its address is remembered."""
    window = make_window()
    panel = open_tools(window, DISKS)
    cards = current_list(panel)
    qtbot.keyClick(cards, Qt.Key.Key_Down)
    settle()
    first = window.context.catalog.of_kind(DiskFormat)[0]
    assert first.summary.fr in words(panel)
    assert window.navigator.current == Address("tools", "disks", first.id)


def test_filter(make_window: MakeWindow, qtbot: QtBot) -> None:
    """Ctrl and F reach the filter; what is typed keeps the formats that match."""
    window = make_window()
    panel = open_tools(window, DISKS)
    window.focus_filter()
    (field,) = [each for each in panel.findChildren(QLineEdit) if each.isVisible()]
    assert field.hasFocus()
    qtbot.keyClicks(field, "qcow")
    settle()
    assert current_list(panel).cards.rowCount() == 1
    assert "QCOW2" in words(panel)


def test_commands_can_be_copied(make_window: MakeWindow, qtbot: QtBot) -> None:
    """Each command that converts to a format has a button that copies it whole."""
    window = make_window()
    panel = open_tools(window)
    window.navigator.open_entry("format-vmdk")
    settle()
    disk_format = window.context.catalog.get("format-vmdk")
    assert isinstance(disk_format, DiskFormat)
    for command in disk_format.conversions:
        assert command in words(panel)
        copy = control(panel, f"Copier{NO_BREAK}: {command}")
        qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
        assert QGuiApplication.clipboard().text() == command


def test_format_leads_to_its_products(make_window: MakeWindow, qtbot: QtBot) -> None:
    """A chip of a format opens the product where it is native, and Back returns to it."""
    window = make_window()
    panel = open_tools(window)
    window.navigator.open_entry("format-vdi")
    settle()
    qtbot.mouseClick(control(panel, "Oracle VirtualBox"), Qt.MouseButton.LeftButton)
    assert window.navigator.current.entry == "virtualbox"
    window.navigator.back()
    assert window.navigator.current == Address("tools", "disks", "format-vdi")


@pytest.mark.parametrize("kind", [Component, Principle, NetworkMode, DiskFormat, ConfigFormat])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_entry_has_its_page(
    make_window: MakeWindow, kind: type[Entry], language: str
) -> None:
    """Every entry opens from its address with its title, and every control has a name."""
    window = make_window(language=language)
    panel = open_tools(window)
    for entry in window.context.catalog.of_kind(kind):
        assert window.navigator.open_entry(entry.id)
        settle()
        assert entry.title.into(window.look.language) in words(panel)
        assert not nameless(panel)


@pytest.mark.parametrize(
    ("language", "shown"),
    [("fr", "Dit aussi\u00a0: accès par pont"), ("en", "Also called: bridged networking")],
)
def test_other_names_are_those_of_the_language(
    make_window: MakeWindow, language: str, shown: str
) -> None:
    """A page names its thing as the reader's language does, never by a mere search word."""
    window = make_window(language=language)
    assert window.navigator.open_entry("network-bridged")
    settle()
    seen = words(window.panel("tools"))
    assert [each for each in seen if each.startswith(shown.partition(":")[0])] == [shown]


def test_language_keeps_the_page(make_window: MakeWindow) -> None:
    """Changing the language shows the same mode in the other language."""
    window = make_window()
    open_tools(window)
    window.navigator.open_entry("network-bridged")
    window.change(language="en")
    settle()
    assert {"Bridge", "Who can reach whom?"} <= set(words(window.panel("tools")))


def test_narrow_window_shows_list_then_page(make_window: MakeWindow, qtbot: QtBot) -> None:
    """At twice the text size a click on a card replaces the list by the page, until “List”."""
    window = make_window(text_scale=200)
    panel = open_tools(window, NETWORKS)
    cards = current_list(panel)
    place = cards.visualRect(cards.cards.index(1)).center()
    qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()
    assert not cards.isVisible()
    assert "NAT" in words(panel)
    qtbot.mouseClick(control(panel, "Liste"), Qt.MouseButton.LeftButton)
    settle()
    assert cards.isVisible()


def test_drawing_fits_at_every_size(make_window: MakeWindow) -> None:
    """No block of the drawing reaches out of it, whatever the size of window and text."""
    for size, scale in (((1440, 900), 100), ((1024, 640), 100), ((720, 450), 125)):
        window = make_window(size=size, text_scale=scale)
        panel = open_tools(window)
        hypervisor = control(panel, "Hyperviseur, composant 1")
        drawing = hypervisor.parentWidget()
        assert drawing is not None
        for name in ("VM 1", "VM 3", "Consoles d’accès, composant 3"):
            block = control(panel, name)
            corner = block.mapTo(drawing, QPoint(block.width(), block.height()))
            assert drawing.rect().contains(block.geometry())
            assert corner.x() <= drawing.width()
            assert block.geometry().bottom() <= hypervisor.geometry().top()
        tools = control(panel, "Outils, composant 4, VM 3")
        discs = drawing.findChildren(NumberDisc)
        corner = tools.mapTo(drawing, tools.rect().topRight())
        assert any(disc.geometry().contains(corner) for disc in discs)
