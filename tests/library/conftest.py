"""The shipped content, as its readers get it."""

import pytest

from virtref.content.catalog import Catalog
from virtref.content.load import load_catalog
from virtref.paths import content_folders


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """Return the catalogue of what virtref ships."""
    return load_catalog(content_folders([])).catalog
