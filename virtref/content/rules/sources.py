"""Sources are listed once, and each supports something."""

from collections.abc import Iterator

from virtref.content.entries import Source
from virtref.content.links import references
from virtref.content.rules.rule import Finding, Subject
from virtref.content.text import Text


def urls_are_single(subject: Subject) -> Iterator[Finding]:
    """No page is listed as two sources."""
    first: dict[str, str] = {}
    for source in subject.catalog.of_kind(Source):
        url = source.url.rstrip("/")
        if url in first:
            yield Finding(source, ("url",), "error", "same-url", _same_url(first[url]))
        first.setdefault(url, source.id)


def shipped_sources_are_used(subject: Subject) -> Iterator[Finding]:
    """Every shipped source supports an entry."""
    used = {
        reference.target
        for entry in subject.catalog.entries
        for reference in references(entry)
        if reference.kind is Source
    }
    for entry in subject.shipped:
        if isinstance(entry, Source) and entry.id not in used:
            yield Finding(entry, (), "warning", "unused-source", _UNUSED)


RULES = (urls_are_single, shipped_sources_are_used)

_UNUSED = Text("aucune entrée ne cite cette source", "no entry names this source")


def _same_url(other: str) -> Text:
    return Text(
        f"la même adresse est déjà la source «\u00a0{other}\u00a0»",
        f"the same address already is the source “{other}”",
    )
