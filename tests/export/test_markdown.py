"""The decision note as Markdown: complete, inert, and the same from day to day."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tests.export.castle import LEARNING, note_for
from tests.export.hostile import HOSTILE, with_every_text
from tests.support.golden import assert_golden
from virtref.content.text import LANGUAGES, Language
from virtref.export.markdown import escape, note_markdown

NOTE = note_for(LEARNING, functions=2)
READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
ODD = st.text(alphabet="ab19.)#-+*_`[]()<>|&~$\\!:/='\" \n\t\u00a0é", max_size=12)


def _leaves(text: str) -> list[Token]:
    """Return everything that a reader of Markdown finds, HTML included."""
    return [leaf for token in READER.parse(text) for leaf in (token.children or [token])]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_document_stays_as_it_was_looked_at(language: Language) -> None:
    """One profile, in both languages, byte for byte."""
    assert_golden(f"export/learning.{language}.md", note_markdown(NOTE, language))


def test_tables_and_lists_are_such() -> None:
    """Each recommended solution has its table, with one row for each line, group and sum."""
    tokens = READER.parse(note_markdown(NOTE, "en"))
    candidates = (*NOTE.choice, *NOTE.runners_up)
    rows = sum(
        2 + sum(1 + len(group.lines) for group in candidate.groups) for candidate in candidates
    )
    assert [token.type for token in tokens].count("table_open") == len(candidates)
    assert [token.type for token in tokens].count("tr_open") == rows


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_stay_texts(text: str) -> None:
    """Whatever a pack says adds no tag, no picture, no table, no link and no emphasis."""
    plain = {leaf.type for leaf in _leaves(note_markdown(NOTE, "fr"))}
    hostile = _leaves(note_markdown(with_every_text(NOTE, text), "fr"))
    assert {leaf.type for leaf in hostile} <= plain - {"link_open", "link_close"}


@given(ODD)
@settings(max_examples=300)
def test_any_text_is_shown_as_it_is(text: str) -> None:
    """In a heading, a list, a cell and a paragraph, the reader sees the text, spaces apart."""
    seen = re.sub(r"[^\S\u00a0]+", " ", text).strip()
    written = escape(text)
    document = f"### {written} – x\n\n- {written}\n\n| a |\n| - |\n| {written} |\n\n{written}\n"
    shown = [
        "".join(leaf.content for leaf in token.children or ())
        for token in READER.parse(document)
        if token.type == "inline"
    ]
    wanted = [f"{seen} – x".strip(), seen, "a", seen, seen]
    assert [each for each in shown if each] == [each for each in wanted if each]


def test_an_address_is_a_link_to_what_it_shows() -> None:
    """Sources can be opened; an address that would break a table is shown, not linked."""
    address = "https://example.org/a_b?c=1&d=*"
    found = [leaf.attrGet("href") for leaf in _leaves(escape(address)) if leaf.type == "link_open"]
    assert found == [address]
    assert escape("https://example.org/a|b") == "https://example.org/a\\|b"
