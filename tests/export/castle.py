"""A small catalogue with a bit of everything, which changes only when a test needs it."""

from pathlib import Path
from types import MappingProxyType

from msgspec.structs import replace

from tests.support.content import TODAY
from virtref.advisor.alternatives import Alternatives, prepare
from virtref.advisor.answers import Answers
from virtref.advisor.load import load_questionnaire
from virtref.content.catalog import Catalog
from virtref.content.comparison import Criterion
from virtref.content.load import load_catalog
from virtref.content.solution import Solution
from virtref.export.compose import decision_note
from virtref.export.note import Note

FOLDER = Path(__file__).parent / "castle"

LEARNING: Answers = MappingProxyType(
    {
        "use": ("learn",),
        "host": ("windows", "linux"),
        "snapshots": ("required",),
        "open-source": ("wanted",),
    }
)
"""Somebody who wants to learn on Windows and needs snapshots."""


def castle_catalog() -> Catalog:
    """Return the catalogue, which is faultless."""
    loaded = load_catalog([FOLDER / "content"])
    assert loaded.problems == ()
    return loaded.catalog


def castle(catalog: Catalog, **weights: int) -> Alternatives:
    """Return its solutions, prepared for its questions."""
    loaded = load_questionnaire(FOLDER / "advisor", catalog)
    assert loaded.problems == ()
    solutions, criteria = catalog.of_kind(Solution), catalog.of_kind(Criterion)
    return prepare(solutions, criteria, loaded.questionnaire, TODAY, weights)


def note_for(answers: Answers, **weights: int) -> Note:
    """Return the note of a decision, without what changes from version to version."""
    catalog = castle_catalog()
    note = decision_note(catalog, castle(catalog, **weights), answers, "standard", TODAY)
    return replace(note, program="1.2.3", content="0123456789abcdef")
