"""The search palette, as a reader uses it."""

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeWindow
from tests.ui.reading import control, nameless, words
from virtref.content.entries import Entry
from virtref.content.kinds import KINDS
from virtref.content.solution import Solution
from virtref.ui.capture import settle
from virtref.ui.dialogs.hit_list import HitText
from virtref.ui.dialogs.kinds import kind_icon, kind_words, place_words
from virtref.ui.dialogs.search_palette import SearchPalette
from virtref.ui.main_window import MainWindow
from virtref.ui.navigator import address_of
from virtref.ui.places import PANELS
from virtref.ui.roles import Role

CONTROL = Qt.KeyboardModifier.ControlModifier


def open_search(window: MainWindow, qtbot: QtBot) -> SearchPalette:
    """Press Ctrl and K."""
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    settle()
    (palette,) = window.findChildren(SearchPalette)
    assert palette.isVisible()
    return palette


def field(palette: SearchPalette) -> QLineEdit:
    """Return where the reader types."""
    (found,) = palette.findChildren(QLineEdit)
    return found


def results(palette: SearchPalette) -> QListView:
    """Return the list of hits."""
    (found,) = palette.findChildren(QListView)
    return found


def titles(view: QListView) -> list[str]:
    """Return the titles of the hits, without the headings."""
    rows = (view.model().index(row, 0) for row in range(view.model().rowCount()))
    return [str(index.data()) for index in rows if index.data(Role.HIT) is not None]


def headings(view: QListView) -> list[str]:
    """Return the headings over the hits."""
    rows = (view.model().index(row, 0) for row in range(view.model().rowCount()))
    return [str(index.data()) for index in rows if index.data(Role.HEADING) is not None]


def find(window: MainWindow, qtbot: QtBot, text: str) -> SearchPalette:
    """Open the palette and type."""
    palette = open_search(window, qtbot)
    qtbot.keyClicks(field(palette), text)
    settle()
    return palette


def test_find_and_open(make_window: MakeWindow, qtbot: QtBot) -> None:
    """Ctrl and K, a name, Enter: its page is shown and the palette is gone."""
    window = make_window()
    palette = find(window, qtbot, "proxmox ve")
    assert titles(results(palette))[0] == "Proxmox VE"
    qtbot.keyClick(field(palette), Qt.Key.Key_Return)
    settle()
    assert window.navigator.current.entry == "proxmox-ve"
    assert not window.findChildren(SearchPalette)


def test_hits_stand_under_their_kinds(make_window: MakeWindow, qtbot: QtBot) -> None:
    """Hits are grouped, solutions first for the name of one, and their number is told."""
    window = make_window()
    palette = find(window, qtbot, "kvm")
    view = results(palette)
    assert headings(view)[0] == "Solutions"
    assert "Notions" in headings(view)
    assert titles(view)[0] == "KVM"
    assert f"{len(titles(view))} résultats" in words(palette)
    first = view.currentIndex().data(Role.HIT)
    assert isinstance(first, HitText)
    assert first.spans == ((0, 3),)
    assert first.place == "Open source"


def test_accents_and_mistakes(make_window: MakeWindow, qtbot: QtBot) -> None:
    """Accents do not count; a typing mistake is mended, and the palette says so."""
    window = make_window()
    palette = find(window, qtbot, "INSTANTANE")
    assert any("nstantané" in title for title in titles(results(palette)))
    field(palette).clear()
    qtbot.keyClicks(field(palette), "virtualbix")
    assert "Oracle VirtualBox" in titles(results(palette))
    assert any("proche" in text for text in words(palette))


def test_arrows_pass_over_headings(make_window: MakeWindow, qtbot: QtBot) -> None:
    """The arrows go from hit to hit, stop at both ends, and leave the focus in the field."""
    window = make_window()
    palette = find(window, qtbot, "kvm")
    view, typed = results(palette), field(palette)
    seen = [view.currentIndex().data()]
    for _ in range(len(titles(view)) + 3):
        qtbot.keyClick(typed, Qt.Key.Key_Down)
        seen.append(view.currentIndex().data())
    assert list(dict.fromkeys(seen)) == titles(view)
    assert seen[-1] == titles(view)[-1]
    qtbot.keyClick(typed, Qt.Key.Key_PageUp)
    for _ in titles(view):
        qtbot.keyClick(typed, Qt.Key.Key_Up)
    assert view.currentIndex().data() == titles(view)[0]
    assert typed.hasFocus()
    assert view.visualRect(view.model().index(0, 0)).top() >= 0


def test_focus_stays_and_comes_back(make_window: MakeWindow, qtbot: QtBot) -> None:
    """Tab leaves the focus in the field; Escape closes and gives it back to its opener."""
    window = make_window()
    opener = control(window.header, "Rechercher")
    opener.setFocus()
    qtbot.keyClick(opener, Qt.Key.Key_Space)
    settle()
    (palette,) = window.findChildren(SearchPalette)
    for _ in range(3):
        qtbot.keyClick(field(palette), Qt.Key.Key_Tab)
    qtbot.keyClick(field(palette), Qt.Key.Key_Backtab)
    assert field(palette).hasFocus()
    qtbot.keyClick(field(palette), Qt.Key.Key_Escape)
    settle()
    assert opener.hasFocus()
    assert not window.findChildren(SearchPalette)


def test_shortcuts_of_the_window_wait(make_window: MakeWindow, qtbot: QtBot) -> None:
    """While the palette is open no shortcut acts on the window below it."""
    window = make_window()
    palette = open_search(window, qtbot)
    before = window.navigator.current
    for key, modifier in (
        (Qt.Key.Key_PageDown, CONTROL),
        (Qt.Key.Key_K, CONTROL),
        (Qt.Key.Key_H, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
    ):
        qtbot.keyClick(field(palette), key, modifier)
    settle()
    assert window.navigator.current == before
    assert window.findChildren(SearchPalette) == [palette]
    assert palette.isVisible()


def test_only_one_palette(make_window: MakeWindow, qtbot: QtBot) -> None:
    """Asking for the search twice shows one palette, with what was typed."""
    window = make_window()
    palette = find(window, qtbot, "nat")
    window.open_search()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChildren(SearchPalette) == [palette]
    assert field(palette).text() == "nat"


def test_compare_from_the_list(make_window: MakeWindow, qtbot: QtBot) -> None:
    """Ctrl and Enter put a solution on the shelf and take it off; the palette stays open."""
    window = make_window()
    palette = find(window, qtbot, "proxmox ve")
    typed = field(palette)
    qtbot.keyClick(typed, Qt.Key.Key_Return, CONTROL)
    assert window.shelf.ids == ("proxmox-ve",)
    assert "Proxmox VE ajouté" in words(palette)
    hit = results(palette).currentIndex().data(Role.HIT)
    assert isinstance(hit, HitText)
    assert hit.compared
    qtbot.keyClick(typed, Qt.Key.Key_Return, CONTROL)
    assert not window.shelf.ids
    assert "Proxmox VE retiré" in words(palette)
    assert palette.isVisible()


def test_what_cannot_be_compared(make_window: MakeWindow, qtbot: QtBot) -> None:
    """The palette says that a notion is no solution, and that the shelf is full."""
    window = make_window()
    palette = find(window, qtbot, "hypercall")
    qtbot.keyClick(field(palette), Qt.Key.Key_Return, CONTROL)
    assert "Seules les solutions se comparent." in words(palette)
    catalog = window.context.catalog
    ids = tuple(each.id for each in catalog.of_kind(Solution) if each.id != "proxmox-ve")
    window.shelf.replace(ids[:4])
    field(palette).clear()
    qtbot.keyClicks(field(palette), "proxmox ve")
    qtbot.keyClick(field(palette), Qt.Key.Key_Return, CONTROL)
    assert "Quatre solutions au plus" in words(palette)
    assert window.shelf.ids == ids[:4]


def test_nothing_found(make_window: MakeWindow, qtbot: QtBot) -> None:
    """What finds nothing is named, with advice and a button that empties the field."""
    window = make_window()
    palette = find(window, qtbot, "xyzzyx")
    assert "Rien trouvé pour «\u00a0xyzzyx\u00a0»" in words(palette)
    assert "Essayez un autre mot, ou un sigle comme KVM, NAT ou VDI." in words(palette)
    before = window.navigator.current
    qtbot.keyClick(field(palette), Qt.Key.Key_Return)
    assert palette.isVisible()
    assert window.navigator.current == before
    qtbot.mouseClick(control(palette, "Effacer la recherche"), Qt.MouseButton.LeftButton)
    assert not field(palette).text()
    assert "Que cherchez-vous\u00a0?" in words(palette)


def test_mouse(make_window: MakeWindow, qtbot: QtBot) -> None:
    """A click on a hit opens it; a click on a heading does nothing; one beside closes."""
    window = make_window()
    palette = find(window, qtbot, "kvm")
    view = results(palette)
    heading = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert palette.isVisible()
    second = _row(view, titles(view)[1])
    place = view.visualRect(second).center()
    wanted = second.data(Role.ENTRY)
    assert isinstance(wanted, Entry)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()
    assert window.navigator.current.entry == wanted.id
    palette = open_search(window, qtbot)
    scrim = palette.parentWidget()
    assert isinstance(scrim, QWidget)
    assert scrim.size() == window.size()
    qtbot.mouseClick(scrim, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    settle()
    assert not window.findChildren(SearchPalette)


def _row(view: QListView, title: str) -> QModelIndex:
    rows = (view.model().index(row, 0) for row in range(view.model().rowCount()))
    return next(index for index in rows if index.data() == title)


def test_close_button(make_window: MakeWindow, qtbot: QtBot) -> None:
    """The button that names the Escape key closes; every control has a name."""
    window = make_window()
    palette = find(window, qtbot, "kvm")
    assert not nameless(palette)
    assert field(palette).accessibleName()
    assert results(palette).accessibleName() == "Résultats"
    close = control(palette, "Fermer la recherche")
    assert close.text() == "Échap"
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    settle()
    assert not window.findChildren(SearchPalette)


@pytest.mark.parametrize(
    ("size", "text_scale"),
    [((1440, 900), 100), ((1024, 640), 100), ((1440, 900), 250), ((576, 360), 100)],
)
@pytest.mark.parametrize("text", ["", "vm", "xyzzyx"])
def test_fits_the_window(
    make_window: MakeWindow, qtbot: QtBot, size: tuple[int, int], text_scale: int, text: str
) -> None:
    """The palette stays inside the window, and its field and its bottom line are whole."""
    window = make_window(size=size, text_scale=text_scale)
    palette = find(window, qtbot, text)
    assert window.rect().contains(palette.geometry())
    for widget in (field(palette), control(palette, "Fermer la recherche")):
        top = widget.mapTo(palette, QPoint())
        assert palette.rect().contains(top)
        assert palette.rect().contains(top + widget.rect().bottomRight())


def test_follows_the_window(make_window: MakeWindow, qtbot: QtBot) -> None:
    """The palette keeps to a window that is resized, and leaves when that changes the layout."""
    window = make_window()
    palette = find(window, qtbot, "kvm")
    window.resize(1400, 850)
    settle()
    scrim = palette.parentWidget()
    assert isinstance(scrim, QWidget)
    assert scrim.size() == window.size()
    assert window.rect().contains(palette.geometry())
    window.resize(950, 650)
    settle()
    assert not window.findChildren(SearchPalette)
    assert open_search(window, qtbot).isVisible()


def test_every_hit_opens(make_window: MakeWindow, qtbot: QtBot) -> None:
    """Each hit of a common word has a place in the window, and says where it is."""
    window = make_window()
    palette = find(window, qtbot, "v")
    view = results(palette)
    assert len(titles(view)) > 30
    for row in range(view.model().rowCount()):
        hit = view.model().index(row, 0).data(Role.HIT)
        if isinstance(hit, HitText):
            assert address_of(hit.entry, window.context.catalog) is not None
            assert hit.place
            assert hit.icon or hit.letters
            assert hit.place in hit.spoken


def test_every_kind_has_words(make_window: MakeWindow) -> None:
    """Each kind has a heading of its own and an icon; each entry with a page has a place."""
    window = make_window()
    assert len({kind_words(kind) for kind in KINDS.values()}) == len(KINDS)
    for kind in KINDS.values():
        assert kind is Solution or kind_icon(kind)
    for entry in window.context.catalog.entries:
        address = address_of(entry, window.context.catalog)
        assert bool(place_words(window.context, entry)) == (address is not None)
        assert address is None or address.panel in PANELS


def test_model_behaves(make_window: MakeWindow, qtbot: QtBot) -> None:
    """The model of the hits keeps Qt's rules while somebody types."""
    window = make_window()
    palette = open_search(window, qtbot)
    model = results(palette).model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtbot.keyClicks(field(palette), "virtual")
    assert tester.model() is model
    assert titles(results(palette))


def test_nothing_is_left_behind(make_window: MakeWindow, qtbot: QtBot) -> None:
    """A closed palette is freed, and the window keeps none of its parts."""
    window = make_window()
    parts = len(window.findChildren(QWidget))
    palettes = []
    for _ in range(20):
        palette = find(window, qtbot, "kvm")
        palettes.append(weakref.ref(palette))
        qtbot.keyClick(field(palette), Qt.Key.Key_Escape)
        del palette
        settle()
    gc.collect()
    assert len(window.findChildren(QWidget)) == parts
    assert not [each for each in palettes if each() is not None]
