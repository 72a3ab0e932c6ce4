"""No text of the window is clipped, overlapping, or elided without a way to read it."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import MakeWindow
from tests.ui.text_places import faults
from virtref.content.text import Language
from virtref.ui.capture import settle
from virtref.ui.panels.timeline.view import TimelineView
from virtref.ui.places import PANELS
from virtref.ui.tokens import ThemeName
from virtref.ui.wizard.dialog import WizardDialog

SIZES = {
    "1440x900": ((1440, 900), 100),
    "1024x640": ((1024, 640), 100),
    "200 %": ((1440, 900), 200),
}

matrix = pytest.mark.parametrize(
    ("language", "theme", "size"),
    [
        pytest.param(language, theme, size, id=f"{language} {theme} {size}")
        for language in ("fr", "en")
        for theme in ("light", "dark", "contrast")
        for size in SIZES
    ],
)


@matrix
def test_panels(make_window: MakeWindow, language: Language, theme: ThemeName, size: str) -> None:
    """Every page of every panel shows its texts whole."""
    pixels, scale = SIZES[size]
    window = make_window(size=pixels, language=language, theme=theme, text_scale=scale)
    wrong = []
    for name in PANELS:
        for address in window.panel(name).captured_addresses():
            window.navigator.go(address)
            settle()
            wrong += [f"{address}: {fault}" for fault in faults(window)]
    assert not wrong


@matrix
def test_wizard(make_window: MakeWindow, language: Language, theme: ThemeName, size: str) -> None:
    """Every page of the wizard shows its texts whole."""
    pixels, scale = SIZES[size]
    window = make_window(size=pixels, language=language, theme=theme, text_scale=scale)
    run = window.wizard_run()
    dialog = WizardDialog(window.context, window.journal, window)
    dialog.show()
    wrong = []
    while not run.finished:
        run.choose((run.question.options[0].id,))
        dialog.show_page()
        settle()
        wrong += [f"{run.question.id}: {fault}" for fault in faults(dialog)]
        run.forward()
    dialog.show_page()
    settle()
    wrong += [f"result: {fault}" for fault in faults(dialog)]
    dialog.close()
    assert not wrong


@pytest.mark.parametrize("size", SIZES)
def test_timeline_labels(make_window: MakeWindow, size: str) -> None:
    """No label of the timeline covers another one, and every date can be reached by name."""
    pixels, scale = SIZES[size]
    window = make_window(size=pixels, text_scale=scale)
    window.choose_panel("timeline")
    settle()
    (view,) = window.findChildren(TimelineView)
    rows = range(view.dates.rowCount())
    places = [view.visualRect(view.dates.index(row)) for row in rows]
    labels = [spot.label for spot in view.spots if spot.label is not None]
    for number, first in enumerate(labels):
        assert not [second for second in labels[number + 1 :] if first.intersects(second)]
    assert all(not place.isNull() for place in places)
    spoken = [view.dates.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in rows]
    assert len(set(spoken)) == len(spoken)
