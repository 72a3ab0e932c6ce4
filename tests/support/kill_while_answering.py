"""Answers the wizard for ever, as fast as it can be answered; somebody kills it meanwhile."""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication

from tests.ui.conftest import A_DAY
from virtref.content.load import load_catalog
from virtref.paths import Places, content_folders
from virtref.ui.wizard.basis import Basis
from virtref.ui.wizard.journal import Journal

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    application = QApplication([])
    catalog = load_catalog(content_folders([]), folder / "cache").catalog
    basis = Basis.of(catalog, Places("given", folder, folder / "cache"), A_DAY)
    journal = Journal(basis, folder)
    run = journal.run
    run.turn_depth()
    print("answering", flush=True)  # noqa: T201  whoever kills waits for this
    while True:
        run.choose((run.question.options[0].id,))
        journal.note_change()
        journal.write()
        # What is on the disk is printed after it is there: a reader has seen so many answers.
        print(len(run.answers), flush=True)  # noqa: T201  same
        run.forward()
        if run.finished:
            run.restart()
            run.turn_depth()
            journal.write()
            print(0, flush=True)  # noqa: T201  same
