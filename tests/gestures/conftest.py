"""Gestures are made on the windows of the other tests of the window."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAccessible

from tests.gestures.reader import Reader
from tests.ui.conftest import MakeWindow, application, make_window, shipped

__all__ = ["application", "make_window", "shipped"]

Sit = Callable[..., Reader]


@pytest.fixture
def sit(make_window: MakeWindow) -> Iterator[Sit]:
    """Return what opens a window, with the settings given, and sits a reader down before it."""
    # A screen reader is there: lists tell it what changes.
    QAccessible.setActive(True)

    def open_and_sit(**settings: object) -> Reader:
        return Reader(make_window(**settings))

    yield open_and_sit
    QAccessible.setActive(False)
