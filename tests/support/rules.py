"""Applying one rule to a few entries."""

from tests.support.content import TODAY, catalog
from virtref.content.kinds import AnyEntry
from virtref.content.rules.rule import Finding, Rule, Subject
from virtref.content.taxonomy import Taxonomy
from virtref.content.tree import Path

EMPTY = Taxonomy()


def apply(rule: Rule, *entries: AnyEntry, taxonomy: Taxonomy = EMPTY) -> list[Finding]:
    """Return what a rule finds among entries that are all shipped."""
    whole = catalog(*entries, taxonomy=taxonomy)
    return list(rule(Subject(whole, entries, TODAY)))


def found_by(
    rule: Rule, *entries: AnyEntry, taxonomy: Taxonomy = EMPTY
) -> list[tuple[str, Path, str]]:
    """Return the id, the path and the code of each finding; the taxonomy has no id."""
    return [
        (finding.entry.id if finding.entry else "", finding.path, finding.code)
        for finding in apply(rule, *entries, taxonomy=taxonomy)
    ]
