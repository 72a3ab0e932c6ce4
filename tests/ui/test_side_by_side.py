"""Products side by side: what the table says, and that it says it whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.ui.comparing import (
    SPOKEN,
    THREE,
    cell,
    compare,
    on_screen,
    row_titles,
    table,
)
from tests.ui.conftest import MakeWindow
from tests.ui.reading import control, nameless, reached_by_tab, words
from virtref.content.cells import UNKNOWN
from virtref.content.comparison import Criterion
from virtref.content.solution import Solution
from virtref.ui.capture import settle
from virtref.ui.panels.comparison.answers import Answer
from virtref.ui.panels.comparison.sheet import differs, outstanding
from virtref.ui.roles import Role


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
    assert on_screen(view, view.currentIndex().row())
    for _ in range(60):
        qtbot.keyClick(view, Qt.Key.Key_Up)
    settle()
    assert on_screen(view, 0)


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
