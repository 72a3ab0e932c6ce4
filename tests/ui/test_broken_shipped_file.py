"""A shipped file that somebody broke: all else is shown, and the wizard says what it lacks."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import MakeWindow
from tests.ui.deciding import ANSWERS, answer
from tests.ui.reading import words
from virtref.content.load import Loaded, load_catalog
from virtref.paths import resources_dir
from virtref.ui.capture import settle
from virtref.ui.main_window import MainWindow
from virtref.ui.places import PANELS
from virtref.ui.wizard.dialog import WizardDialog

CONTENT = resources_dir() / "content"
FILES = sorted(str(path.relative_to(CONTENT)) for path in CONTENT.rglob("*.yaml"))
TELLING = ("criteria.yaml", "taxonomy.yaml", "vendors.yaml", "milestones.yaml", "comparisons.yaml")
NO_QUESTION = "Sans les critères, l’assistant n’a aucune question."


def without(folder: Path, *names: str) -> Loaded:
    """Load the shipped content from ``folder`` with some of its files cut short."""
    copy = folder / "content"
    shutil.copytree(CONTENT, copy)
    for name in names:
        (copy / name).write_text("kind: [\n", encoding="utf-8")
    return load_catalog([copy], None)


def wizard(window: MainWindow) -> WizardDialog | None:
    """Ask for the wizard and return its dialog, if it opens."""
    window.open_wizard()
    settle()
    dialog = QApplication.activeModalWidget()
    assert dialog is None or isinstance(dialog, WizardDialog)
    return dialog


@pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=() if name in TELLING else pytest.mark.long) for name in FILES],
)
def test_a_broken_file_costs_itself(make_window: MakeWindow, tmp_path: Path, name: str) -> None:
    """Every panel opens, and so does the wizard, up to a result, unless it has no question."""
    window = make_window(loaded=without(tmp_path, name))
    for panel in PANELS:
        window.choose_panel(panel)
        settle()
        assert window.panel(panel).isVisible()
    dialog = wizard(window)
    if dialog is None:
        assert NO_QUESTION in words(window)
        return
    answer(window, {})
    dialog.show_page()
    settle()
    dialog.close()


def test_without_criteria_the_wizard_has_nothing_to_ask(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    """It says so instead of opening, and closes when the criteria go while it is open."""
    lacking = without(tmp_path, "criteria.yaml")
    window = make_window()
    answer(window, ANSWERS, end=False)
    dialog = wizard(window)
    assert dialog is not None
    window.refill(lacking)
    settle()
    assert not window.findChildren(WizardDialog)
    assert wizard(window) is None
    assert NO_QUESTION in words(window)


def test_what_the_questions_lack_is_told(make_window: MakeWindow, tmp_path: Path) -> None:
    """Where some criteria are gone, the wizard asks the rest and names what is missing."""
    window = make_window(loaded=without(tmp_path, "vendors.yaml"))
    dialog = wizard(window)
    assert dialog is not None
    assert "Les questions sont incomplètes\u00a0: le contenu n’a plus ce qui les fonde." in words(
        dialog
    )
    assert window.wizard_run().questions
    dialog.close()
