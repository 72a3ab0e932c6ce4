"""The result of the wizard: reasons for every solution, and answers that can be tried."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.conftest import MakeWindow
from virtref.advisor.policy import POLICY, SCORE
from virtref.advisor.sensitivity import coverage
from virtref.content.text import Text
from virtref.host.prefill import Prefill
from virtref.ui.capture import settle
from virtref.ui.main_window import MainWindow
from virtref.ui.widgets.buttons import Button
from virtref.ui.widgets.focus import RING
from virtref.ui.widgets.fold_button import FoldButton
from virtref.ui.widgets.link_chip import LinkChip
from virtref.ui.wizard.dialog import WizardDialog
from virtref.ui.wizard.flip_button import FlipButton
from virtref.ui.wizard.rejected_group import RejectedGroup
from virtref.ui.wizard.run import Run
from virtref.ui.wizard.standing_card import StandingCard


def _result(window: MainWindow, answers: Mapping[str, tuple[str, ...]]) -> WizardDialog:
    """Open the wizard at its result for these answers."""
    run = window.wizard_run()
    run.restart()
    for question, options in answers.items():
        run.answer(question, options)
    run.finished = True
    dialog = WizardDialog(window.context, window.journal, window)
    dialog.show()
    settle()
    return dialog


def _said(dialog: WizardDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


LEARNER = {"use": ("learn",), "host": ("windows-home",), "budget": ("home",)}
IMPOSSIBLE = {"use": ("vdi",), "host": ("windows-home",)}


def test_why_not_is_answered_for_any_solution(make_window: MakeWindow) -> None:
    """A solution that is not first says why, in a sentence that names it."""
    window = make_window()
    dialog = _result(window, LEARNER)
    (more,) = (
        each for each in dialog.findChildren(Button) if "autres solutions possibles" in each.text()
    )
    more.click()
    settle()
    chips = [
        chip
        for chip in dialog.findChildren(LinkChip)
        if chip.accessibleName().startswith("Pourquoi pas Proxmox VE")
    ]
    assert len(chips) == 1
    chips[0].click()
    settle()
    assert any(
        "Proxmox VE" in label.text() and "écarté" in label.text()
        for label in dialog.findChildren(QLabel)
    )
    dialog.close()


def test_one_click_tries_a_what_if(make_window: MakeWindow) -> None:
    """A what-if changes the answer it names, and the result is decided again."""
    window = make_window()
    dialog = _result(window, LEARNER)
    before = dict(window.wizard_run().answers)
    button = next(each for each in dialog.findChildren(FlipButton) if each.isVisible())
    button.click()
    settle()
    assert dict(window.wizard_run().answers) != before
    assert dialog.isVisible()
    dialog.close()


def test_answers_that_exclude_everything_say_how_to_go_on(make_window: MakeWindow) -> None:
    """When nothing fits, the conflict is named and each way out leaves solutions."""
    window = make_window()
    dialog = _result(window, IMPOSSIBLE)
    assert "Ces réponses s’excluent" in _said(dialog)
    way = next(each for each in dialog.findChildren(FlipButton) if each.isVisible())
    way.click()
    settle()
    assert window.wizard_run().decision().recommended
    dialog.close()


def test_more_questions_lose_nothing(make_window: MakeWindow) -> None:
    """Going to the long questionnaire and back keeps the answers and the question shown."""
    window = make_window()
    run = window.wizard_run()
    run.restart()
    run.choose(("learn",))
    run.forward()
    here, before, short = run.question.id, dict(run.answers), len(run.questions)
    run.turn_depth()
    assert len(run.questions) > short
    assert run.question.id == here
    run.turn_depth()
    assert (len(run.questions), run.question.id, dict(run.answers)) == (short, here, before)


def test_this_computer_is_offered_as_an_answer(make_window: MakeWindow) -> None:
    """The host question offers what runs here; nothing is answered before the reader agrees."""
    window = make_window()
    hint = Prefill(("linux",), Text("Linux tourne ici", "Linux runs here"))
    run = Run(window.wizard_run().alternatives, {"host": hint})
    run.go_to("host")
    window.journal.run = run
    dialog = WizardDialog(window.context, window.journal, window)
    dialog.show()
    settle()
    assert not run.chosen
    offer = next(
        each for each in dialog.findChildren(FlipButton) if each.text().startswith("Cet ordinateur")
    )
    offer.click()
    assert run.chosen == ("linux",)
    dialog.close()


def test_coverage_comes_after_the_page(make_window: MakeWindow) -> None:
    """The page is on the screen before it is worked out which open questions still matter."""
    window = make_window()
    run = window.wizard_run()
    for question, options in LEARNER.items():
        run.answer(question, options)
    run.finished = True
    dialog = WizardDialog(window.context, window.journal, window)
    dialog.show()
    covered = coverage(run.alternatives, run.answers, "standard").words.fr
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert covered not in texts
    settle()
    assert covered in _said(dialog)
    dialog.close()


def test_the_declared_rules_are_shown(make_window: MakeWindow) -> None:
    """One press shows every rule of the sum and every rule of the order, word for word."""
    window = make_window()
    dialog = _result(window, LEARNER)
    assert POLICY[0].fr not in _said(dialog)
    (rules,) = (
        each for each in dialog.findChildren(Button) if each.text() == "Les règles de calcul"
    )
    rules.click()
    settle()
    said = _said(dialog)
    assert [rule.fr for rule in (*SCORE, *POLICY) if rule.fr not in said] == []
    dialog.close()


def test_a_fold_says_whether_it_is_open(make_window: MakeWindow) -> None:
    """Each button that folds something tells screen readers how it is, before and after."""
    dialog = _result(make_window(), LEARNER)
    folds = [each for each in dialog.findChildren(FoldButton) if each.isVisible()]
    assert {each.accessibleDescription() for each in folds} == {"replié"}
    (lines,) = (each for each in folds if each.text() == "Toutes les lignes du score")
    lines.click()
    assert lines.accessibleDescription() == "déplié"
    lines.click()
    assert lines.accessibleDescription() == "replié"
    dialog.close()


def test_a_card_that_opens_keeps_the_focus(make_window: MakeWindow) -> None:
    """The button that opened a card is still the one that the keys act on, and is in sight."""
    dialog = _result(make_window(), LEARNER)
    second = dialog.findChildren(StandingCard)[1]
    (button,) = (each for each in second.findChildren(FoldButton) if each.isVisible())
    button.setFocus()
    button.click()
    settle()
    focused = QApplication.focusWidget()
    assert isinstance(focused, FoldButton)
    assert focused.accessibleName().startswith("Masquer le détail")
    assert focused.accessibleDescription() == "déplié"
    assert not focused.visibleRegion().isEmpty()
    dialog.close()


def test_rejected_names_stand_in_the_order_of_the_reader(make_window: MakeWindow) -> None:
    """The products of a group follow their shown names, whatever their case and their ids."""
    dialog = _result(make_window(), LEARNER)
    group = dialog.findChildren(RejectedGroup)[0]
    (names,) = (each.text() for each in group.findChildren(QLabel) if each.isHidden())
    shown = names.split(", ")
    assert len(shown) > 10
    assert shown == sorted(shown, key=str.casefold)
    dialog.close()


def test_controls_align_with_the_text(make_window: MakeWindow) -> None:
    """What is drawn of a what-if begins where the heading over it begins."""
    dialog = _result(make_window(), LEARNER)
    flip = next(each for each in dialog.findChildren(FlipButton) if each.isVisible())
    (heading,) = (each for each in dialog.findChildren(QLabel) if each.text() == "Et si…")
    drawn = flip.mapTo(dialog, QPoint(dialog.look.px(RING), 0)).x()
    assert drawn == heading.mapTo(dialog, QPoint()).x()
    dialog.close()
