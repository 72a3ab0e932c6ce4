"""What tests of the window stand on: fonts, style, the shipped catalogue, and a clean end."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from virtref.content.load import Loaded, load_catalog
from virtref.content.text import Language
from virtref.paths import MEMORY, Places, resources_dir
from virtref.policy import NO_POLICY, MachinePolicy
from virtref.preferences import Preferences
from virtref.ui.capture import settle
from virtref.ui.fonts import load_fonts
from virtref.ui.main_window import MainWindow
from virtref.ui.settings import Settings
from virtref.ui.tokens import ThemeName
from virtref.ui.translation import Translation

A_DAY = date(2026, 11, 23)

MakeWindow = Callable[..., MainWindow]


@pytest.fixture(scope="session")
def application(qapp: QApplication) -> QApplication:
    """The application with its style and fonts."""
    qapp.setStyle("Fusion")
    assert load_fonts() == ()
    return qapp


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Loaded:
    """The shipped catalogue."""
    return load_catalog([resources_dir() / "content"], tmp_path_factory.mktemp("cache"))


@pytest.fixture
def make_window(application: QApplication, shipped: Loaded) -> Iterator[MakeWindow]:
    """Make windows that write nothing; nothing of them outlives the test."""
    before = set(application.topLevelWidgets())
    made: list[MainWindow] = []
    translation = Translation(application)

    def make(
        *,
        size: tuple[int, int] = (1440, 900),
        language: Language = "fr",
        theme: ThemeName = "light",
        text_scale: int = 100,
        loaded: Loaded | None = None,
        data: Path | None = None,
        places: Places | None = None,
        machine: MachinePolicy = NO_POLICY,
    ) -> MainWindow:
        preferences = Preferences(theme=theme, text_scale=text_scale, language=language)
        places = places or (Places("given", data, data) if data else MEMORY)
        window = MainWindow(Settings(places, translation, None, preferences, machine), A_DAY)
        window.resize(QSize(*size))
        window.fill(loaded or shipped)
        window.show()
        window.activateWindow()
        settle()
        made.append(window)
        return window

    yield make
    for window in made:
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.close()
        window.deleteLater()
    made.clear()
    settle()
    left = {widget for widget in application.topLevelWidgets() if widget not in before}
    assert not [type(widget).__name__ for widget in left if widget.isVisible()]
