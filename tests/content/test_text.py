"""Texts are read in the reader's language, and French is set as French wants it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from virtref.content.text import Text, french_typography

N = "\u00a0"


def test_a_missing_language_is_replaced_by_the_other() -> None:
    """A pack of one language is readable in both."""
    assert Text("oui", "yes").into("fr") == "oui"
    assert Text("oui", "yes").into("en") == "yes"
    assert Text("", "yes").into("fr") == "yes"
    assert Text("oui", "").into("en") == "oui"


@pytest.mark.parametrize(
    ("written", "set_"),
    [
        ("Quoi ?", f"Quoi{N}?"),
        ("ceci : cela ; et 5 %", f"ceci{N}: cela{N}; et 5{N}%"),
        ("« mot »", f"«{N}mot{N}»"),
        ("«\u202fmot\u202f»", f"«{N}mot{N}»"),
        ("type 1, Windows 11", f"type{N}1, Windows{N}11"),
        ("a\u202fb", f"a{N}b"),
        ("jusqu’à 2 040 Go", f"jusqu’à 2{N}040{N}Go"),
        ("1 234 567 VM en 125 ms", f"1{N}234{N}567 VM en 125{N}ms"),
        ("le 11 novembre 2024 et le 1er mai", f"le 11{N}novembre 2024 et le 1er{N}mai"),
        ("en 2024 1 000 hôtes", f"en 2024 1{N}000 hôtes"),
        ("rien à faire", "rien à faire"),
    ],
)
def test_no_break_spaces_stand_where_french_wants_them(written: str, set_: str) -> None:
    """A line never begins with a sign that belongs to the word before."""
    assert french_typography(written) == set_


@given(st.text())
def test_typography_is_done_once(text: str) -> None:
    """A text that is already right stays as it is, and no letter is lost."""
    once = french_typography(text)
    assert french_typography(once) == once
    assert len(once) == len(text)
