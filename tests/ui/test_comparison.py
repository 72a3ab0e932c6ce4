"""The Comparison panel, as a reader uses it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QListView, QMenu, QTabBar, QTableView
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeWindow
from tests.ui.reading import control, nameless, reached_by_tab, spoken, words
from virtref.content.cells import UNKNOWN
from virtref.content.comparison import Comparison, Criterion
from virtref.content.solution import Solution
from virtref.ui.capture import settle
from virtref.ui.main_window import MainWindow
from virtref.ui.panels.comparison.answers import Answer
from virtref.ui.panels.comparison.approach_drawing import ApproachDrawing
from virtref.ui.panels.comparison.product_picker import ProductPicker
from virtref.ui.panels.comparison.sheet import differs, outstanding
from virtref.ui.panels.comparison.title_link import TitleLink
from virtref.ui.panels.panel import Panel
from virtref.ui.places import Address
from virtref.ui.roles import Role

THREE: tuple[str, ...] = ("virtualbox", "vmware-workstation-pro", "proxmox-ve")
COURSE = "comparison-full-vs-para"
SIDE_BY_SIDE = Address("comparison", "solutions")
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def open_notions(window: MainWindow, comparison: str = COURSE) -> Panel:
    """Go to a table of notions."""
    window.navigator.go(Address("comparison", "notions", comparison))
    settle()
    return window.panel("comparison")


def compare(window: MainWindow, *ids: str) -> Panel:
    """Put products on the shelf and go to them."""
    window.shelf.replace(ids)
    window.navigator.go(SIDE_BY_SIDE)
    settle()
    return window.panel("comparison")


def table(panel: Panel) -> QTableView:
    """Return the table of products."""
    (found,) = panel.findChildren(QTableView)
    assert found.isVisible()
    return found


def row_titles(view: QTableView) -> list[str]:
    """Return what a screen reader says at the head of each row."""
    model = view.model()
    return [str(model.headerData(row, Qt.Orientation.Vertical)) for row in range(model.rowCount())]


def cell(view: QTableView, title: str, column: int) -> str:
    """Return what a screen reader says of a product on the line called ``title``."""
    row = row_titles(view).index(title)
    return str(view.model().index(row, column).data(SPOKEN))


def test_two_approaches_of_the_course(make_window: MakeWindow) -> None:
    """The panel opens on the course's table: two drawings, six aspects, two sentences."""
    window = make_window()
    window.choose_panel("comparison")
    settle()
    panel = window.panel("comparison")
    comparison = window.context.catalog.get(COURSE)
    assert isinstance(comparison, Comparison)
    assert len(comparison.rows) == 6
    shown = words(panel)
    for row in comparison.rows:
        assert row.title.fr in shown
        assert {text.fr for text in row.cells} <= set(shown)
    assert {text.fr for text in comparison.takeaways} <= set(shown)
    (whole,) = window.context.catalog.corrections_about(COURSE)
    assert whole.truth.fr in shown
    column, text = comparison.columns[1], comparison.rows[4].cells[1]
    assert f"{column.title.fr}\u00a0: {text.fr}" in spoken(panel)
    drawings = [each.accessibleName() for each in panel.findChildren(ApproachDrawing)]
    assert len(drawings) == 2
    assert ["hypercalls" in each for each in drawings] == [False, True]


def test_clarification_beside_an_aspect(make_window: MakeWindow, qtbot: QtBot) -> None:
    """The mark of an aspect opens and closes what is true today, by key and by click."""
    window = make_window()
    panel = open_notions(window)
    (correction,) = window.context.catalog.corrections_about(COURSE, "performance")
    mark = control(panel, "Précision\u00a0: Performances")
    assert correction.truth.fr not in words(panel)
    qtbot.keyClick(mark, Qt.Key.Key_Space)
    settle()
    assert mark.isChecked()
    assert correction.truth.fr in words(panel)
    qtbot.mouseClick(mark, Qt.MouseButton.LeftButton)
    settle()
    assert correction.truth.fr not in words(panel)


def test_every_clarification_at_once(make_window: MakeWindow, qtbot: QtBot) -> None:
    """One button opens every clarification of the table, and closes them again."""
    window = make_window()
    panel = open_notions(window)
    catalog = window.context.catalog
    comparison = catalog.get(COURSE)
    assert isinstance(comparison, Comparison)
    truths = {
        correction.truth.fr
        for row in comparison.rows
        for correction in catalog.corrections_about(COURSE, row.id)
    }
    assert len(truths) == 6
    qtbot.mouseClick(control(panel, "Ouvrir toutes les précisions"), Qt.MouseButton.LeftButton)
    settle()
    assert truths <= set(words(panel))
    qtbot.mouseClick(control(panel, "Fermer toutes les précisions"), Qt.MouseButton.LeftButton)
    settle()
    assert not truths & set(words(panel))


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("text_scale", [100, 200])
def test_every_table_is_shown_whole(
    make_window: MakeWindow, language: str, text_scale: int
) -> None:
    """Each comparison of the catalogue shows its columns and every text of every aspect."""
    window = make_window(language=language, text_scale=text_scale)
    for comparison in window.context.catalog.of_kind(Comparison):
        panel = open_notions(window, comparison.id)
        shown = {*words(panel), *(each.accessibleName() for each in panel.findChildren(TitleLink))}
        for row in comparison.rows:
            assert row.title.into(window.look.language) in shown
            assert {text.into(window.look.language) for text in row.cells} <= shown
        for column in comparison.columns:
            title = column.title.into(window.look.language)
            assert any(title in each for each in shown)
        assert not nameless(panel)


# The offscreen screen has no window manager to raise a menu.
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_choose_another_table(make_window: MakeWindow, qtbot: QtBot) -> None:
    """The menu at the head lists every table; Back returns to the one before."""
    window = make_window()
    panel = open_notions(window)
    button = control(panel, "Tableau affiché\u00a0: Virtualisation et paravirtualisation")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    (menu,) = [each for each in panel.findChildren(QMenu) if each.isVisible()]
    titles = [action.text() for action in menu.actions()]
    assert titles == [each.title.fr for each in window.context.catalog.of_kind(Comparison)]
    assert [action.text() for action in menu.actions() if action.isChecked()] == titles[:1]
    menu.setActiveAction(menu.actions()[titles.index("Modes réseau")])
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    settle()
    assert "VM vers VM" in words(panel)
    assert window.navigator.current.entry == "comparison-network-modes"
    window.navigator.back()
    settle()
    assert "Fonctionnement" in words(panel)


def test_notion_opens_its_page(make_window: MakeWindow, qtbot: QtBot) -> None:
    """The title of a column opens the notion; Alt and Left come back to the table."""
    window = make_window()
    panel = open_notions(window)
    title = control(panel, "Ouvrir la page\u00a0: Paravirtualisation")
    qtbot.keyClick(title, Qt.Key.Key_Space)
    settle()
    assert window.navigator.current == Address("hypervisors", "notions", "paravirtualisation")
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settle()
    assert window.navigator.current == Address("comparison", "notions", COURSE)


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


def test_products_side_by_side(make_window: MakeWindow) -> None:
    """Products stand in columns under their names; every criterion is a row."""
    window = make_window()
    panel = compare(window, *THREE)
    view = table(panel)
    names = [window.context.catalog.get(each) for each in THREE]
    heads = [view.model().headerData(place, Qt.Orientation.Horizontal) for place in (1, 2, 3)]
    assert heads == [each.title.fr for each in names if each is not None]
    titles = row_titles(view)
    assert titles[:6] == ["Essentiel", "Type", "Usage", "Licence", "Coût", "Statut"]
    criteria = window.context.catalog.of_kind(Criterion)
    assert {criterion.title.fr for criterion in criteria} <= set(titles)
    for term in window.context.catalog.taxonomy.criterion_groups:
        assert term.title.fr in titles
    assert cell(view, "Type", 1).startswith("Type\u00a02")
    assert cell(view, "Type", 3).startswith("Type\u00a01")


def test_headers_are_there_for_screen_readers(make_window: MakeWindow) -> None:
    """The table tells its column heads and row heads, and every answer has words."""
    window = make_window()
    view = table(compare(window, *THREE))
    interface = QAccessible.queryAccessibleInterface(view)
    children = [interface.child(place) for place in range(interface.childCount())]
    names: dict[QAccessible.Role, list[str]] = {}
    for child in children:
        names.setdefault(child.role(), []).append(child.text(QAccessible.Text.Name))
    assert "Proxmox VE" in names[QAccessible.Role.ColumnHeader]
    assert "Instantanés" in names[QAccessible.Role.RowHeader]
    model = view.model()
    answers = [
        model.index(row, column)
        for row in range(model.rowCount())
        for column in range(1, model.columnCount())
        if isinstance(model.index(row, column).data(Role.HIT), Answer)
    ]
    assert len(answers) > 100
    assert all(index.data(SPOKEN) for index in answers)
    assert view.accessibleName() == "Solutions côte à côte"


def test_how_a_value_is_known(make_window: MakeWindow) -> None:
    """A judgement and an unverified value are labelled, an unknown one is no “no”."""
    window = make_window()
    catalog = window.context.catalog
    view = table(compare(window, "virtualbox", "openuds"))
    seen = set()
    for column, id_ in ((1, "virtualbox"), (2, "openuds")):
        solution = catalog.get(id_)
        assert isinstance(solution, Solution)
        for criterion in catalog.of_kind(Criterion):
            known = solution.cell(criterion.id)
            said = cell(view, criterion.title.fr, column)
            if known.value == UNKNOWN:
                assert said == "Inconnu"
                seen.add(UNKNOWN)
            elif known.how in {"judgement", "unverified"}:
                label = {"judgement": "notre jugement", "unverified": "non vérifié"}[known.how]
                assert label in said
                seen.add(known.how)
            if known.note is not None:
                assert known.note.fr in said
    assert seen == {UNKNOWN, "judgement", "unverified"}


def test_sources_are_in_the_tooltip(make_window: MakeWindow) -> None:
    """The tooltip of a sourced value names the source and the place in it."""
    window = make_window()
    catalog = window.context.catalog
    view = table(compare(window, *THREE))
    solution = catalog.get("virtualbox")
    assert isinstance(solution, Solution)
    id_, known = next((id_, each) for id_, each in solution.cells.items() if each.sources)
    criterion, source = catalog.get(id_), catalog.source(known.sources[0].id)
    assert criterion is not None
    assert source is not None
    row = row_titles(view).index(criterion.title.fr)
    tip = view.model().index(row, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert source.title.fr in tip
    assert known.sources[0].where in tip


def test_differences_only(make_window: MakeWindow, qtbot: QtBot) -> None:
    """The switch hides the lines on which all agree, says how many, and shows them again."""
    window = make_window()
    panel = compare(window, *THREE)
    view = table(panel)
    before = row_titles(view)
    switch = control(panel, "Différences seulement")
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    settle()
    after = row_titles(view)
    hidden = [title for title in before if title not in after]
    assert "Statut" in hidden
    assert "Type" in after
    catalog = window.context.catalog
    products = [each for id_ in THREE if isinstance(each := catalog.get(id_), Solution)]
    for criterion in catalog.of_kind(Criterion):
        alike = len({product.cell(criterion.id).value for product in products}) == 1
        assert (criterion.title.fr in hidden) == alike
    assert f"{len(hidden)} lignes identiques masquées" in words(panel)
    band = view.model().index(0, 0).data(SPOKEN)
    assert band.startswith("Essentiel, 1 ligne")
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    settle()
    assert row_titles(view) == before


def test_switch_survives_a_change_of_look(make_window: MakeWindow, qtbot: QtBot) -> None:
    """Changing the theme keeps the products and the switch."""
    window = make_window()
    panel = compare(window, *THREE)
    qtbot.keyClick(control(panel, "Différences seulement"), Qt.Key.Key_Space)
    shown = row_titles(table(panel))
    window.change(theme="dark")
    settle()
    assert row_titles(table(window.panel("comparison"))) == shown


def test_what_stands_out_is_said(make_window: MakeWindow) -> None:
    """The one product that differs from the others, which agree, stands out; of two none does."""
    window = make_window()
    view = table(compare(window, *THREE))
    assert cell(view, "Type", 3).endswith("se distingue")
    assert not cell(view, "Type", 1).endswith("se distingue")
    view = table(compare(window, "virtualbox", "proxmox-ve"))
    said = [cell(view, title, 2) for title in row_titles(view)]
    assert not [each for each in said if each.endswith("se distingue")]


KEYS = st.lists(st.sampled_from(["yes", "partial", "no", UNKNOWN]), min_size=2, max_size=4)


@given(KEYS)
def test_outstanding(keys: list[str]) -> None:
    """What stands out is known, differs from all others, and these are known and alike."""
    found = outstanding(keys)
    for place, key in enumerate(keys):
        others = [*keys[:place], *keys[place + 1 :]]
        alone = len(others) > 1 and key not in others and len(set(others)) == 1
        assert (place in found) == (alone and UNKNOWN not in keys)
    assert not found or differs(keys)


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
    assert _products(window) == ["virtualbox", "proxmox-ve", "qemu"]
    view = table(panel)
    view.setFocus()
    view.setCurrentIndex(view.model().index(2, 2))
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    settle()
    assert _products(window) == ["virtualbox", "qemu"]


def _products(window: MainWindow) -> list[str]:
    return list(window.shelf.ids)


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
    assert _on_screen(view, row)
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
    assert _on_screen(view, row)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    settle()
    close = control(panel, "Fermer la définition")
    assert not close.visibleRegion().isEmpty()
    close.click()
    settle()
    assert _on_screen(view, row)


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


def _on_screen(view: QTableView, row: int) -> bool:
    place = view.visualRect(view.model().index(row, 0))
    return view.viewport().visibleRegion().contains(place.center())


@pytest.mark.parametrize("text_scale", [100, 200])
def test_arrows_bring_cells_into_view(
    make_window: MakeWindow, qtbot: QtBot, text_scale: int
) -> None:
    """Going down the table by keyboard scrolls the page, never a part of the table alone."""
    window = make_window(text_scale=text_scale)
    view = table(compare(window, *THREE))
    assert not view.verticalScrollBar().isVisible()
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 1))
    for _ in range(40):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    settle()
    assert view.currentIndex().row() >= 40
    assert _on_screen(view, view.currentIndex().row())
    for _ in range(60):
        qtbot.keyClick(view, Qt.Key.Key_Up)
    settle()
    assert _on_screen(view, 0)


@pytest.mark.parametrize(
    ("size", "text_scale"), [((1440, 900), 100), ((1024, 640), 100), ((1440, 900), 250)]
)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_cell_is_cut(
    make_window: MakeWindow, size: tuple[int, int], text_scale: int, language: str
) -> None:
    """Rows are tall enough for every value and note at the width of its column."""
    window = make_window(size=size, text_scale=text_scale, language=language)
    view = table(compare(window, *THREE, "citrix-xenserver"))
    model, look = view.model(), window.look
    assert view.height() == sum(view.rowHeight(row) for row in range(model.rowCount()))
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            answer = model.index(row, column).data(Role.HIT)
            if not isinstance(answer, Answer):
                continue
            room = view.columnWidth(column) - look.px(32) - (look.px(26) if answer.icon else 0)
            need = 0.0
            for text, font in (
                (answer.words, look.font(15, 600)),
                (answer.note, look.font(14)),
                (answer.how, look.font(13, 500)),
            ):
                metrics = QFontMetricsF(font)
                length = metrics.horizontalAdvance(text)
                need += metrics.height() * -(-length // room)
                assert max(map(metrics.horizontalAdvance, text.split() or [""])) <= room
            assert view.rowHeight(row) >= need


def test_narrow_window_stacks_the_products(make_window: MakeWindow) -> None:
    """At twice the text size each aspect lists the products one under the other."""
    window = make_window(text_scale=200)
    panel = compare(window, *THREE)
    view = table(panel)
    assert view.model().columnCount() == 2
    titles = row_titles(view)
    start = titles.index("Type")
    assert titles[start + 1 : start + 4] == [
        "Oracle VirtualBox",
        "VMware Workstation Pro",
        "Proxmox VE",
    ]
    assert view.model().index(start + 3, 1).data(SPOKEN).endswith("se distingue")
    control(panel, "Retirer Proxmox VE").click()
    settle()
    assert window.shelf.ids == THREE[:2]


def test_model_behaves(make_window: MakeWindow) -> None:
    """The model of the table keeps Qt's rules."""
    view = table(compare(make_window(), *THREE))
    QAbstractItemModelTester(view.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_tabs_turn_the_page(make_window: MakeWindow, qtbot: QtBot) -> None:
    """The arrow keys on the tabs turn between notions and products."""
    window = make_window()
    panel = open_notions(window)
    (tabs,) = panel.findChildren(QTabBar)
    tabs.setFocus()
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    settle()
    assert "Choisissez deux à quatre solutions" in words(panel)
    assert window.navigator.current == SIDE_BY_SIDE
    qtbot.keyClick(tabs, Qt.Key.Key_Left)
    settle()
    assert window.navigator.current == Address("comparison", "notions", COURSE)


def test_tab_order_is_reading_order(make_window: MakeWindow) -> None:
    """Tab meets the switch, then each product from left to right, its name before its cross."""
    window = make_window()
    panel = compare(window, *THREE)
    add = control(panel, "Ajouter une solution")
    names = [each.accessibleName() for each in reached_by_tab(panel, add)]
    expected = ["Différences seulement"]
    for title in ("Oracle VirtualBox", "VMware Workstation Pro", "Proxmox VE"):
        expected += [f"Ouvrir la page\u00a0: {title}", f"Retirer {title}"]
    assert [name for name in names if name in expected] == expected
    assert not nameless(panel)


def test_heads_stand_over_their_columns(make_window: MakeWindow) -> None:
    """Each product's name starts inside the column of its answers."""
    window = make_window()
    panel = compare(window, *THREE, "qemu")
    view = table(panel)
    for place, title in enumerate(("Oracle VirtualBox", "VMware Workstation Pro", "Proxmox VE")):
        name = control(panel, f"Ouvrir la page\u00a0: {title}")
        left = name.mapTo(panel, QPoint()).x() - view.mapTo(panel, QPoint()).x()
        start = view.columnViewportPosition(place + 1)
        assert start <= left < start + view.columnWidth(place + 1)
