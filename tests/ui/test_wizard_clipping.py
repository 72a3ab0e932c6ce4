"""Pages of the wizard that only some runs meet show their texts whole too."""

import json
import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.gestures.reader import Reader
from tests.ui.conftest import MakeWindow
from tests.ui.test_clipping import SIZES, matrix
from tests.ui.text_places import faults
from virtref.content.text import Language
from virtref.ui.capture import settle
from virtref.ui.main_window import MainWindow
from virtref.ui.tokens import ThemeName
from virtref.ui.wizard.files import write_run
from virtref.ui.wizard.run import Run

# Without a screen, Qt says so of every menu and dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ANSWERS = {
    "use": ("consolidation",),
    "host": ("bare-metal",),
    "guests": ("linux", "windows"),
    "budget": ("company",),
    "snapshots": ("required",),
}
FOLDED = {
    "fr": (
        "Les règles de calcul",
        "Voir les ",
        "Voir % changement",
        "Toutes les lignes",
        "Montrer ou",
    ),
    "en": ("The rules of the sum", "See the ", "See % change", "Every line", "Show or"),
}
"""Beginnings of the names of what unfolds something; % is a number."""


def wizard() -> QWidget:
    """Return the wizard."""
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    settle()
    return dialog


def old_decision(window: MainWindow, path: Path) -> None:
    """Write a decision in which other solutions led, for other reasons."""
    for question, options in ANSWERS.items():
        window.wizard_run().answer(question, options)
    assert write_run(path, window.context, window.wizard_run()) is None
    file = json.loads(path.read_bytes())
    first, *others = file["ranking"]
    bygone = {**first, "id": "bygone", "name": {"fr": "Jadis", "en": "Bygone"}}
    answers = {**file["answers"], "a-question-that-went": ["an-answer"]}
    changed = {"content": "old", "ranking": [bygone, *others], "answers": answers}
    path.write_text(json.dumps({**file, **changed}), encoding="utf-8")


@matrix
def test_pages_of_some_runs(
    make_window: MakeWindow, tmp_path: Path, language: Language, theme: ThemeName, size: str
) -> None:
    """The offer to resume, a notice, what changed since, and everything that unfolds."""
    pixels, scale = SIZES[size]
    window = make_window(size=pixels, language=language, theme=theme, text_scale=scale)
    path = tmp_path / "a-file-with-a-long-name-that-has-no-space-at-all-to-break-a-line-at.virtref"
    old_decision(window, path)
    left = window.wizard_run()
    window.journal.run, window.journal.left = Run(left.alternatives), left
    window.open_wizard()
    wrong = [f"resume: {fault}" for fault in faults(wizard())]
    window.open_decision(path)
    wrong += [f"since: {fault}" for fault in faults(wizard())]
    reader = Reader(window)
    for begun in FOLDED[language]:
        pattern = begun.replace("%", r"\d+")
        reader.click(next(name for name in reader.names() if re.match(pattern, name)))
    wrong += [f"unfolded: {fault}" for fault in faults(wizard())]
    path.write_bytes(b"{")
    window.open_decision(path)
    wrong += [f"damaged: {fault}" for fault in faults(wizard())]
    while (dialog := QApplication.activeModalWidget()) is not None:
        dialog.close()
        settle()
    assert not wrong
