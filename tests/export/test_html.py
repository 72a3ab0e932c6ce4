"""The decision note as HTML: complete, inert, and the same from day to day."""

from base64 import b64encode
from hashlib import sha256

import pytest

from tests.export.castle import LEARNING, note_for
from tests.export.hostile import HOSTILE, with_every_text
from tests.export.page import Page, assert_inert
from tests.support.golden import assert_golden
from virtref.advisor.answers import NO_ANSWERS
from virtref.content.text import LANGUAGES, Language
from virtref.export.html import note_html
from virtref.export.note import Note

NOTE = note_for(LEARNING, functions=2)
EMPTY = note_for(NO_ANSWERS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_stays_as_it_was_looked_at(language: Language) -> None:
    """One profile, in both languages, byte for byte."""
    assert_golden(f"export/learning.{language}.html", note_html(NOTE, language))


@pytest.mark.parametrize("note", [NOTE, EMPTY], ids=["answers", "nothing"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_inert_and_speaks_its_language(note: Note, language: Language) -> None:
    """The page runs, loads and links nothing, can be printed, and says its language."""
    page = Page(note_html(note, language))
    assert_inert(page)
    assert page.attributes[0] == ("lang", language)
    assert note.headline.into(language) in page.text
    assert "@media print" in page.style


def test_the_policy_names_the_style_sheet_of_the_page() -> None:
    """A browser that obeys the policy still shows the page as it is meant."""
    page = Page(note_html(NOTE, "fr"))
    digest = b64encode(sha256(page.style.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}';" in page.policy


def test_everything_is_on_the_page() -> None:
    """Lines, reasons, rules, sources and their dates all reach the reader."""
    text = Page(note_html(NOTE, "fr")).text
    sentences = [
        *(line.reason.fr for one in NOTE.choice for group in one.groups for line in group.lines),
        *(sentence.fr for sentence in (*NOTE.score, *NOTE.policy)),
        *(source.url for source in NOTE.sources),
        *(one.name.fr for one in NOTE.runners_up),
        *(one.name.fr for one in (*NOTE.possible, *NOTE.unlikely)),
        *(group.reason.fr for group in NOTE.rejected),
        "1er mai 2024",
        "jour de lecture inconnu",
        "lue le 31 août 2026",
        "Demande 16\u00a0Go de mémoire.",
        "7 à 10 sur 19",
        "Fonctions × 2",
    ]
    assert [sentence for sentence in sentences if sentence not in text] == []


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_stay_texts(text: str) -> None:
    """Whatever a pack says is shown as it is written and never becomes a part of the page."""
    page = Page(note_html(with_every_text(NOTE, text), "fr"))
    assert_inert(page)
    assert text in page.text
