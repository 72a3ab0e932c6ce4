"""A run of the wizard with answers that lead somewhere."""

from collections.abc import Mapping

from virtref.ui.main_window import MainWindow

ANSWERS = {"use": ("learn",), "host": ("windows-home",), "budget": ("home",)}


def answer(window: MainWindow, answers: Mapping[str, tuple[str, ...]], *, end: bool = True) -> None:
    """Fill the wizard's run; at the ``end`` is the result."""
    run = window.wizard_run()
    for question, options in answers.items():
        run.answer(question, options)
    run.finished = end
