"""Lines break between words; a name with a hyphen stays whole where a line can hold it."""

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from virtref.ui.line_breaks import break_lines


@pytest.fixture
def font(qapp: QApplication) -> QFont:
    """Return the font of the application."""
    return qapp.font()


def _room(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text) + 1


@pytest.mark.parametrize("name", ["Hyper-V", "XCP-ng", "virt-manager", "x86-64"])
def test_a_name_with_a_hyphen_is_not_cut(font: QFont, name: str) -> None:
    """A name that would break at its hyphen goes to the next line, unchanged."""
    before = "Alongside"
    half = name.split("-", maxsplit=1)[0]
    lines = break_lines(f"{before} {name}", font, _room(font, f"{before} {half}-"))
    assert lines == (before, name)


def test_a_name_wider_than_a_line_may_break_at_its_hyphen(font: QFont) -> None:
    """What no line can hold breaks where it can, and loses no character."""
    name = "paravirtualisation-assistance"
    lines = break_lines(name, font, _room(font, "paravirtualisation-"))
    assert lines == ("paravirtualisation-", "assistance")


def test_text_without_hyphen_breaks_between_words(font: QFont) -> None:
    """Ordinary words fill the line, and a line feed starts a new one."""
    lines = break_lines("one two\nthree", font, _room(font, "one two"))
    assert lines == ("one two", "three")


def test_a_name_with_a_slash_is_not_cut(font: QFont) -> None:
    """z/VM goes to the next line as one word."""
    lines = break_lines("under z/VM", font, _room(font, "under z/"))
    assert lines == ("under", "z/VM")


def test_a_dot_between_two_parts_begins_no_line(font: QFont) -> None:
    """The dot that separates two facts stays with the first one."""
    lines = break_lines("one two · three", font, _room(font, "one two"))
    assert [line[0] for line in lines] == ["o", "t", "t"]


@pytest.mark.parametrize("amount", ["16 GB", "4 Go", "128 MiB", "10 Gbit/s", "125 ms"])
def test_a_number_stays_beside_its_unit(font: QFont, amount: str) -> None:
    """An amount that would break goes to the next line, as a whole."""
    before, number = "at least", amount.split(maxsplit=1)[0]
    lines = break_lines(f"{before} {amount} free", font, _room(font, f"{before} {number}"))
    assert lines[0] == before
    assert lines[1].replace("\u00a0", " ").startswith(amount)
