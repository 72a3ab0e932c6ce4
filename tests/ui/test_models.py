"""Qt's own tester finds nothing to say of virtref's models, whatever they are made to show."""

import importlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.ui.conftest import MakeWindow
from virtref.content.entries import Milestone
from virtref.content.solution import Solution
from virtref.search.index import SearchIndex
from virtref.search.query import parse_query
from virtref.ui.cards import solution_card
from virtref.ui.context import Context
from virtref.ui.dialogs.hit_list import HitList
from virtref.ui.models.entry_list import EntryList
from virtref.ui.panels.comparison.sheet import Sheet, make_sheet
from virtref.ui.panels.comparison.sheet_model import SheetModel
from virtref.ui.panels.timeline.model import MilestoneList
from virtref.ui.roles import Role

PACKAGE = Path(importlib.import_module("virtref.ui").__path__[0])
SPOKEN = Qt.ItemDataRole.AccessibleTextRole

Case = tuple[QAbstractItemModel, Callable[[int], None]]
"""A model, and what has it show so many rows' worth of content."""


def entries(context: Context) -> Case:
    """Return the model of card lists."""
    model = EntryList()
    cards = [(each, solution_card(context, each)) for each in context.catalog.of_kind(Solution)]
    return model, lambda number: model.show(cards[:number])


def milestones(context: Context) -> Case:
    """Return the model of the timeline."""
    model = MilestoneList(context)
    dates = context.catalog.of_kind(Milestone)
    return model, lambda number: model.show(dates[:number])


def hits(context: Context) -> Case:
    """Return the model of the search palette."""
    model = HitList()
    found = SearchIndex(context.catalog, "fr").find(parse_query("v"), 60)
    return model, lambda number: model.show(context, found[:number])


def sheet(context: Context) -> Case:
    """Return the model of the side-by-side table."""
    model = SheetModel()
    solutions = context.catalog.of_kind(Solution)

    def show(number: int) -> None:
        columns = solutions[: min(number, 4)]
        filled = make_sheet(context, columns, str, differences_only=number == 1)
        model.show(filled if number else Sheet((), ()))

    return model, show


CASES = {EntryList: entries, MilestoneList: milestones, HitList: hits, SheetModel: sheet}


def test_every_model_is_tested_here() -> None:
    """A new model joins these tests."""
    for path in PACKAGE.rglob("*.py"):
        name = path.relative_to(PACKAGE.parents[1]).with_suffix("").as_posix().replace("/", ".")
        importlib.import_module(name.removesuffix(".__init__"))
    assert {each for each in _subclasses(QAbstractItemModel) if _ours(each)} == set(CASES)


def _subclasses(kind: type) -> set[type]:
    direct: set[type] = set(kind.__subclasses__())
    return direct.union(*map(_subclasses, direct))


def _ours(kind: type) -> bool:
    return kind.__module__.startswith("virtref.")


@pytest.mark.parametrize("make", CASES.values(), ids=[each.__name__ for each in CASES])
def test_models_keep_qts_rules(make_window: MakeWindow, make: Callable[[Context], Case]) -> None:
    """Empty, full, shorter and longer again: no rule of Qt's models is broken.

    The tester warns of what it finds, and a warning of Qt fails the test.
    """
    model, show = make(make_window().context)
    QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Warning, parent=model
    )
    rows = []
    for number in (0, 3, 1, 50, 2, 0):
        show(number)
        rows.append(model.rowCount())
        assert all(model.index(row, 0).data(SPOKEN) for row in range(model.rowCount()))
    assert rows[0] == rows[-1] == 0
    assert rows[3] > rows[2] > 0
    assert model.data(QModelIndex()) is None


def test_a_date_is_found_by_its_id(make_window: MakeWindow) -> None:
    """The dates stand in the order of time, and each is told with its place among them."""
    context = make_window().context
    model = MilestoneList(context)
    dates = context.catalog.of_kind(Milestone)
    model.show(dates[::-1])
    starts = [each.when.earliest() for each in model.milestones]
    assert starts == sorted(starts)
    wanted = dates[len(dates) // 2]
    row = model.row_of(wanted.id)
    assert model.index(row).data(Role.ENTRY) is wanted
    assert str(model.index(row).data(SPOKEN)).endswith(f", {row + 1} sur {len(dates)}")
    assert model.row_of("none") == -1


def test_a_product_is_found_by_its_id(make_window: MakeWindow) -> None:
    """An entry keeps its identity through the list; outside of it there is none."""
    context = make_window().context
    model = EntryList()
    solutions = context.catalog.of_kind(Solution)
    model.show([(each, solution_card(context, each)) for each in solutions])
    row = model.row_of(solutions[5].id)
    assert row == 5
    assert model.entry_at(row) is solutions[5] is model.index(row).data(Role.ENTRY)
    assert (model.row_of("none"), model.entry_at(-1), model.entry_at(10_000)) == (-1, None, None)
