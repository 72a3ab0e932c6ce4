"""Somebody reads dates on the timeline, with the mouse and with the keys."""

import pytest

from tests.gestures.conftest import Sit
from tests.gestures.reader import Role
from virtref.content.entries import Milestone
from virtref.content.load import Loaded

# Without a screen, Qt says so of every menu and dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

DATE = Role.ListItem


def key_dates(shipped: Loaded) -> list[Milestone]:
    """Return the key dates of the course by their number."""
    found = [each for each in shipped.catalog.of_kind(Milestone) if each.key_date]
    return sorted(found, key=lambda each: each.key_date or 0)


def test_a_click_reads_a_date(sit: Sit, shipped: Loaded) -> None:
    """A click on a date tells when, what, why it matters, and where that was read."""
    reader = sit()
    fourth = key_dates(shipped)[3]
    (named,) = (name for name in reader.names(DATE) if "date clé 4," in name)
    assert named.startswith(f"{fourth.when.display('fr')}, {fourth.title.fr}")
    reader.click(named, DATE)
    assert reader.sees(fourth.title.fr, fourth.summary.fr, fourth.why.fr, "Date clé 4 du cours")
    assert reader.find("Sources").role == Role.StaticText
    assert reader.title == "Chronologie – virtref"


def test_arrows_go_through_time(sit: Sit, shipped: Loaded) -> None:
    """Début and Fin go to the ends, left and right one date further; each is read at once."""
    total = len(shipped.catalog.of_kind(Milestone))
    reader = sit()
    reader.tab_to("années 1960 et 1970…")
    reader.press("Home")
    assert reader.focus.name.endswith(f", 1 sur {total}")
    reader.press("Left")
    assert reader.focus.name.endswith(f", 1 sur {total}")
    reader.press("Right", "Right")
    assert reader.focus.name.endswith(f", 3 sur {total}")
    reader.press("End")
    assert reader.focus.name.endswith(f", {total} sur {total}")
    when, title = reader.focus.name.split(", ")[:2]
    assert {when, title} <= set(reader.names(Role.StaticText))
    reader.press("Right", "Left")
    assert reader.focus.name.endswith(f", {total - 1} sur {total}")


def test_up_and_down_change_the_lane(sit: Sit) -> None:
    """The arrows down and up go to the nearest date of the lane below and above."""
    reader = sit()
    reader.tab_to("années 1960 et 1970…")
    assert "piste Mainframe" in reader.focus.name
    reader.press("Down")
    assert "piste x86" in reader.focus.name
    reader.press("Up")
    assert "piste Mainframe" in reader.focus.name


def test_the_buttons_go_to_the_next_date(sit: Sit) -> None:
    """“Suivante” and “Précédente” read the neighbours of the date that is shown."""
    reader = sit()
    reader.click("Suivante")
    reader.click("Suivante")
    reader.click("Précédente")
    (chosen,) = (node.name for node in reader.nodes(DATE) if node.selected)
    assert ", 3 sur " in chosen
    assert chosen.split(", ")[1] in reader.names(Role.StaticText)


def test_the_key_dates_alone(sit: Sit, shipped: Loaded) -> None:
    """“8 dates clés” shows the dates of the course and no other; the arrows stay among them."""
    reader = sit()
    reader.click("8 dates clés")
    titles = [each.title.fr for each in key_dates(shipped)]
    assert len(titles) == len(reader.names(DATE)) == 8
    assert all(any(title in name for name in reader.names(DATE)) for title in titles)
    reader.tab_to("années 1960 et 1970…")
    reader.press("End")
    assert reader.focus.name.endswith(", 8 sur 8")


def test_a_lane_is_hidden_and_shown_again(sit: Sit) -> None:
    """The menu of lanes takes the dates of a lane off; “Tout voir” brings them back."""
    reader = sit()
    assert any("piste Conteneurs" in name for name in reader.names(DATE))
    reader.click("Pistes")
    reader.click("Conteneurs", Role.MenuItem)
    assert not [name for name in reader.names(DATE) if "piste Conteneurs" in name]
    assert [name for name in reader.names(DATE) if "piste x86" in name]
    reader.click("Tout voir")
    assert any("piste Conteneurs" in name for name in reader.names(DATE))


def test_zooming_spreads_the_dates(sit: Sit) -> None:
    """The zoom answers to the keys: fewer dates fit, and “Tout voir” shows them all again."""
    reader = sit()
    before = reader.names(DATE)
    reader.tab_to("Zoom")
    reader.press(*["Right"] * 10)
    assert int(reader.find("Zoom").value) == 10
    assert 0 < len(reader.names(DATE)) < len(before)
    reader.click("Tout voir")
    assert reader.names(DATE) == before


def test_a_date_enters_the_history(sit: Sit) -> None:
    """Entrée opens a date; Alt+Gauche goes back to the one opened before, Alt+Droite returns."""
    reader = sit()
    reader.tab_to("années 1960 et 1970…")
    reader.press("Home", "Return")
    first = reader.focus.name.split(", ")[1]
    reader.press("End", "Return")
    last = reader.focus.name.split(", ")[1]
    assert last in reader.names(Role.StaticText)
    reader.press("Alt+Left")
    assert first in reader.names(Role.StaticText)
    assert last not in reader.names(Role.StaticText)
    reader.press("Alt+Right")
    assert last in reader.names(Role.StaticText)


def test_details_in_a_small_window(sit: Sit, shipped: Loaded) -> None:
    """Where there is no room, a button opens everything about the date; Échap closes it."""
    reader = sit(size=(1024, 640))
    first = key_dates(shipped)[0]
    assert not reader.sees(first.why.fr)
    reader.click("Détails et sources")
    assert reader.sees(first.title.fr, first.why.fr, "Sources")
    reader.press("Escape")
    assert not reader.sees(first.why.fr)
    assert reader.title == "Chronologie – virtref"
