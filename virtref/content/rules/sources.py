"""Sources are listed once, and each supports something."""

from collections.abc import Iterator
from itertools import chain
from urllib.parse import urlsplit

from virtref.content.entries import Source
from virtref.content.links import cited_by_terms, references
from virtref.content.rules.rule import Finding, Subject
from virtref.content.text import LANGUAGES, Text


def urls_are_single(subject: Subject) -> Iterator[Finding]:
    """No page is listed as two sources."""
    first: dict[str, str] = {}
    for source in subject.catalog.of_kind(Source):
        url = source.url.rstrip("/")
        if url in first:
            yield Finding(source, ("url",), "error", "same-url", _same_url(first[url]))
        first.setdefault(url, source.id)


def shipped_sources_are_used(subject: Subject) -> Iterator[Finding]:
    """Every shipped source supports an entry, or a term of the taxonomy."""
    catalog = subject.catalog
    of_entries = (reference for entry in catalog.entries for reference in references(entry))
    used = {
        reference.target
        for reference in chain(of_entries, cited_by_terms(catalog.taxonomy))
        if reference.kind is Source
    }
    for entry in subject.shipped:
        if isinstance(entry, Source) and entry.id not in used:
            yield Finding(entry, (), "warning", "unused-source", _UNUSED)


def shipped_sources_are_introduced(subject: Subject) -> Iterator[Finding]:
    """The reader of a shipped source learns its title and who publishes it."""
    for entry in subject.shipped:
        if not isinstance(entry, Source):
            continue
        for language in LANGUAGES:
            if entry.title.into(language).startswith(("http:", "https:", "www.")):
                yield Finding(entry, ("title", language), "warning", "untitled", _UNTITLED)
        if not entry.publisher:
            yield Finding(entry, (), "warning", "no-publisher", _NO_PUBLISHER)


def shipped_sources_are_no_leads(subject: Subject) -> Iterator[Finding]:
    """Machine-written encyclopedias and mirrors may lead to a source; none is one."""
    for entry in subject.shipped:
        if isinstance(entry, Source):
            host = f".{urlsplit(entry.url).hostname}"
            if host.endswith(_LEADS):
                yield Finding(entry, ("url",), "error", "only-a-lead", _ONLY_A_LEAD)


RULES = (
    urls_are_single,
    shipped_sources_are_used,
    shipped_sources_are_introduced,
    shipped_sources_are_no_leads,
)

_LEADS = (
    ".bliptext.com",
    ".deepwiki.com",
    ".docplayer.fr",
    ".docplayer.net",
    ".docslib.org",
    ".ebookreading.net",
    ".grokipedia.com",
    ".infinitelexicon.com",
    ".liquisearch.com",
    ".manualshelf.com",
    ".populartimelines.com",
    ".readkong.com",
    ".wikiwand.com",
)
"""Hosts, each after a dot, so that their subdomains match as well."""

_UNTITLED = Text("le titre est une adresse", "the title is an address")
_NO_PUBLISHER = Text("qui publie cette source\u00a0?", "who publishes this source?")
_ONLY_A_LEAD = Text(
    "ce site est écrit par une machine ou copie d’autres pages\u00a0: citez l’original",
    "this site is written by a machine or copies other pages: name the original",
)
_UNUSED = Text("aucune entrée ne cite cette source", "no entry names this source")


def _same_url(other: str) -> Text:
    return Text(
        f"la même adresse est déjà la source «\u00a0{other}\u00a0»",
        f"the same address already is the source “{other}”",
    )
