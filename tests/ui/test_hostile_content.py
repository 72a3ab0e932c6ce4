"""Content is data: whatever a pack says, the window shows it letter by letter.

By default Qt guesses at HTML in labels, message boxes and tooltips, and HTML loads files and
network shares, which on Windows sends the reader's password to whoever wrote the pack.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import msgspec
import pytest
from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from PySide6.QtGui import Qt as TextOf
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QMenu,
    QMessageBox,
    QTextEdit,
    QWidget,
)

from tests.ui.conftest import MakeWindow
from tests.ui.reading import control, words
from virtref.content.load import Loaded, LoadedPack
from virtref.content.pack import Pack
from virtref.content.problems import error
from virtref.content.solution import Solution
from virtref.content.text import Text
from virtref.ui.capture import settle
from virtref.ui.dialogs.about import AboutDialog
from virtref.ui.main_window import MainWindow
from virtref.ui.places import PANELS, Address
from virtref.ui.tips import plain_tip
from virtref.ui.widgets.message_bar import MessageBar

EVIL = '<img src="//srv-evil/x"><b>'
ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
TIP = Qt.ItemDataRole.ToolTipRole

# Without a screen, Qt says so of every menu and dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

V = TypeVar("V")


def poisoned(value: V) -> V:
    """Return the value with every word in it replaced; ids and addresses stay what they are."""
    changed: object = value
    match value:
        case Text():
            changed = Text(EVIL, EVIL)
        case str() if not ID.fullmatch(value) and not value.startswith("https:"):
            changed = EVIL
        case msgspec.Struct():
            names = value.__struct_fields__
            changed = msgspec.structs.replace(
                value, **{name: poisoned(getattr(value, name)) for name in names}
            )
        case tuple() if type(value) is tuple:
            changed = tuple(map(poisoned, value))
        case dict():
            changed = {key: poisoned(each) for key, each in value.items()}
        case _:
            pass
    assert isinstance(changed, type(value))
    return changed


@pytest.fixture(scope="session")
def hostile(shipped: Loaded) -> Loaded:
    """The shipped catalogue, of which every sentence is an attack."""
    catalog = shipped.catalog
    entries = tuple(map(poisoned, catalog.entries))
    taxonomy = poisoned(catalog.taxonomy)
    evil = Text(EVIL, EVIL)
    packs = dict.fromkeys((entry.id for entry in entries), evil)
    pack = Pack(title=evil, version="1", author=EVIL, licence=EVIL)
    return Loaded(
        replace(catalog, entries=entries, taxonomy=taxonomy, packs=packs),
        (error(f"{EVIL}.yaml", "x", evil, 1, 1),),
        (LoadedPack(Path(EVIL), pack, 1), LoadedPack(Path(EVIL), None, 1)),
    )


def attacks() -> Iterator[str]:
    """Find whatever is shown in a way that reads HTML, or would be when pointed at."""
    for widget in QApplication.allWidgets():
        name = f"{type(widget).__name__} {widget.objectName()}"
        match widget:
            case QLabel() if widget.text() and widget.textFormat() != Qt.TextFormat.PlainText:
                yield f"{name} guesses at HTML"
            case QTextEdit() if not _is_report(widget):
                yield f"{name} reads HTML"
            case QAbstractItemView():
                yield from (f"{name}: a tooltip of its rows" for tip in _tips(widget) if reads(tip))
            case QMenu():
                tips = widget.toolTipsVisible() and [each.toolTip() for each in widget.actions()]
                yield from (f"{name}: a tooltip of its lines" for tip in tips or [] if reads(tip))
            case _:
                pass
        if any(map(reads, (widget.toolTip(), widget.statusTip(), widget.whatsThis()))):
            yield f"{name}: its tooltip"


def reads(tip: str) -> bool:
    """Whether a tooltip would read the attack as HTML."""
    return EVIL in tip and TextOf.mightBeRichText(tip)


def _is_report(widget: QWidget) -> bool:
    """Whether a text belongs to the details of a message box, which are plain."""
    return isinstance(widget.window(), QMessageBox)


def _tips(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is not None:
        columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
        for row in range(model.rowCount()):
            for column in range(columns):
                yield str(model.index(row, column).data(TIP) or "")


def test_every_page_shows_text(make_window: MakeWindow, hostile: Loaded) -> None:
    """On every page of every panel what looks like HTML is shown letter by letter."""
    window = make_window(loaded=hostile)
    window.shelf.replace(("virtualbox", "proxmox-ve"))
    for panel in PANELS:
        for address in window.panel(panel).captured_addresses():
            window.navigator.go(address)
            settle()
            assert list(attacks()) == [], address
            assert EVIL in words(window), address


@pytest.mark.parametrize("size", [(1024, 640), (700, 600)])
def test_small_windows_show_text(
    make_window: MakeWindow, hostile: Loaded, size: tuple[int, int]
) -> None:
    """The other layouts are as careful, with the products side by side and the menus too."""
    window = make_window(loaded=hostile, size=size)
    ids = [each.id for each in hostile.catalog.of_kind(Solution)]
    window.shelf.replace(tuple(ids[:4]))
    addresses = (
        Address("timeline"),
        Address("solutions", "major"),
        Address("solutions", "major", ids[0]),
        Address("comparison", "solutions"),
        Address("comparison", "notions"),
    )
    for address in addresses:
        window.navigator.go(address)
        settle()
        window.focus_filter()
        settle()
        assert list(attacks()) == [], address
        for front in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
            if front is not None:
                front.close()


def test_dialogs_show_text(make_window: MakeWindow, hostile: Loaded) -> None:
    """The search, the wizard's result and the page about virtref are as careful."""
    window = make_window(loaded=hostile)
    window.open_search()
    field = QApplication.focusWidget()
    assert field is not None
    field.setProperty("text", "evil")
    settle()
    assert list(attacks()) == []
    field.setProperty("text", EVIL)
    settle()
    assert list(attacks()) == []
    run = window.wizard_run()
    while not run.finished:
        run.choose((run.question.options[0].id,))
        run.forward()
    window.open_wizard()
    settle()
    assert list(attacks()) == []
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert any(EVIL in text for text in words(dialog))
    dialog.close()


def test_a_tooltip_stays_as_it_is() -> None:
    """Ordinary words are not touched; what looks like HTML is shown with its signs."""
    assert plain_tip("Réseau NAT : 5 < 6 & plus") == "Réseau NAT : 5 < 6 & plus"
    assert plain_tip("<b>\nfin") == "<qt>&lt;b&gt;<br>fin</qt>"


def test_nothing_of_a_pack_is_named_as_a_child(make_window: MakeWindow, hostile: Loaded) -> None:
    """No object of Qt takes its name from content: style sheets would find it by that name."""
    window: MainWindow = make_window(loaded=hostile)
    assert not [each for each in window.findChildren(QObject) if EVIL in each.objectName()]


def test_a_hostile_pack_is_named_letter_by_letter(make_window: MakeWindow, hostile: Loaded) -> None:
    """Its title, its author and its problems are text on the page about virtref, too."""
    window = make_window(loaded=hostile)
    bar = next(each for each in window.findChildren(MessageBar) if each.isVisible())
    control(bar, "Détails").click()
    dialog = AboutDialog(window.context, window)
    dialog.open()
    settle()
    assert sum(EVIL in text for text in words(dialog)) == 2
    assert any(EVIL in text for text in words(bar))
    assert list(attacks()) == []
    dialog.close()
