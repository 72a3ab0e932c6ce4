"""The shipped questionnaire and catalogue, loaded once."""

import pytest

from tests.advisor.builders import TODAY
from virtref.advisor.alternatives import Alternatives, prepare
from virtref.advisor.load import Loaded, load_questionnaire
from virtref.content.catalog import Catalog
from virtref.content.comparison import Criterion
from virtref.content.load import load_catalog
from virtref.content.solution import Solution
from virtref.paths import content_folders, resources_dir


@pytest.fixture(scope="session")
def shipped_catalog() -> Catalog:
    """Return what virtref ships."""
    return load_catalog(content_folders(())).catalog


@pytest.fixture(scope="session")
def shipped_questions(shipped_catalog: Catalog) -> Loaded:
    """Return the shipped questionnaire and its problems."""
    return load_questionnaire(resources_dir() / "advisor", shipped_catalog)


@pytest.fixture(scope="session")
def shipped(shipped_catalog: Catalog, shipped_questions: Loaded) -> Alternatives:
    """Return the shipped solutions, prepared for the shipped questionnaire."""
    return prepare(
        shipped_catalog.of_kind(Solution),
        shipped_catalog.of_kind(Criterion),
        shipped_questions.questionnaire,
        TODAY,
    )
