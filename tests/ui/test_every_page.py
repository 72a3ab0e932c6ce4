"""Every entry has a page that shows its texts whole, in both languages."""

import pytest

from tests.ui.conftest import MakeWindow
from tests.ui.text_places import faults
from virtref.content.entries import Entry
from virtref.content.solution import Solution
from virtref.content.text import Language
from virtref.ui.capture import settle
from virtref.ui.main_window import MainWindow
from virtref.ui.navigator import address_of

SIZES = {
    "1440x900": ((1440, 900), 100),
    "1024x640": ((1024, 640), 100),
    "200 %": ((1440, 900), 200),
}

each_language = pytest.mark.parametrize("language", ["fr", "en"])


def _wrong(window: MainWindow, kind: type[Entry]) -> list[str]:
    """Open the page of every entry of a kind and tell what cannot be read on it."""
    wrong = []
    catalog = window.context.catalog
    for entry in catalog.of_kind(kind):
        address = address_of(entry, catalog)
        if address is not None:
            window.navigator.go(address)
            settle()
            wrong += [f"{entry.id}: {fault}" for fault in faults(window)]
    return wrong


@each_language
def test_products(make_window: MakeWindow, language: Language) -> None:
    """The page of every product is whole."""
    window = make_window(language=language)
    assert not _wrong(window, Solution)


@pytest.mark.long
@each_language
@pytest.mark.parametrize("size", SIZES)
def test_all_entries(make_window: MakeWindow, language: Language, size: str) -> None:
    """The page of every entry is whole, at every size."""
    pixels, scale = SIZES[size]
    window = make_window(size=pixels, language=language, text_scale=scale)
    assert not _wrong(window, Entry)
