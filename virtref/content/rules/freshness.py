"""Knowledge is looked at again before it goes stale.

These rules depend on the calendar alone, so they are applied only where a day is given: content
that nobody touched must not fail a check from one day to the next.
"""

from collections.abc import Iterator

from virtref.content.knowledge import KEEPS, age, is_stale, knowledge
from virtref.content.rules.rule import Finding, Subject
from virtref.content.text import Text


def nothing_is_stale(subject: Subject) -> Iterator[Finding]:
    """No knowledge of a living product, and no source, is older than its kind keeps."""
    for known in knowledge(subject.catalog.entries):
        if known.day is not None and is_stale(known, subject.today):
            message = _stale(age(known.day, subject.today), KEEPS[known.kind])
            yield Finding(known.entry, known.path, "warning", "stale", message)


RULES = (nothing_is_stale,)


def _stale(months: int, keeps: int) -> Text:
    return Text(
        f"vérifié il y a {months} mois\u00a0; à relire tous les {keeps} mois",
        f"checked {months} months ago; to be read again every {keeps} months",
    )
