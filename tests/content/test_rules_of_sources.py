"""Rules about sources: each page once, introduced, first-hand, and of use."""

import pytest

from tests.support.content import TODAY, catalog, make
from tests.support.rules import found_by
from virtref.content.cells import Citation
from virtref.content.entries import Concept, Source
from virtref.content.rules import sources
from virtref.content.rules.rule import Subject
from virtref.content.taxonomy import Taxonomy, Term
from virtref.content.text import Text


def test_a_page_is_one_source() -> None:
    """A slash at the end makes no other page."""
    entries = [
        make(Source, id_, url=f"https://example.org/{path}")
        for id_, path in (("a", "x"), ("b", "x/"), ("c", "y"), ("d", "x"))
    ]
    assert found_by(sources.urls_are_single, *entries) == [
        ("b", ("url",), "same-url"),
        ("d", ("url",), "same-url"),
    ]


def test_a_shipped_source_supports_something() -> None:
    """A source that only stands in the list is dead weight; a pack may have some."""
    used, unused = make(Source, "used"), make(Source, "unused", url="https://b.org/")
    entry = make(Concept, "c", sources=[{"id": "used"}])
    rule = sources.shipped_sources_are_used
    assert found_by(rule, used, unused, entry) == [("unused", (), "unused-source")]
    tag = Term(id="t", title=Text("T", "T"), sources=(Citation("unused"),))
    assert found_by(rule, used, unused, entry, taxonomy=Taxonomy(tags=(tag,))) == []
    assert list(rule(Subject(catalog(used, unused), (), TODAY))) == []


def test_a_shipped_source_is_introduced() -> None:
    """By a title that is no address, in each language, and by who publishes it."""
    named = {"publisher": "X"}
    address = make(Source, "a", title={"fr": "Un titre", "en": "https://a.org/"}, **named)
    entries = (make(Source, "ok", **named), address, make(Source, "b"), make(Concept, "c"))
    rule = sources.shipped_sources_are_introduced
    assert found_by(rule, *entries) == [
        ("a", ("title", "en"), "untitled"),
        ("b", (), "no-publisher"),
    ]
    assert list(rule(Subject(catalog(*entries), (), TODAY))) == []


@pytest.mark.parametrize(
    ("host", "fine"),
    [
        ("grokipedia.com", False),
        ("www.docplayer.fr", False),
        ("en.wikipedia.org", True),
        ("notgrokipedia.com", True),
    ],
)
def test_leads_are_no_sources(host: str, *, fine: bool) -> None:
    """Neither the host of a machine-written encyclopedia nor one below it; another host is fine."""
    source = make(Source, "a", url=f"https://{host}/page")
    found = found_by(sources.shipped_sources_are_no_leads, source, make(Concept, "c"))
    assert found == ([] if fine else [("a", ("url",), "only-a-lead")])
