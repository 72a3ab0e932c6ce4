"""The window and ``virtref advise`` give the same answer to every golden profile."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from tests.advisor.golden import Profile, read_profiles
from tests.ui.conftest import A_DAY, MakeWindow
from virtref import cli
from virtref.advisor.explain import score_words
from virtref.commands.advice_json import Advice
from virtref.content import codec
from virtref.ui.capture import settle
from virtref.ui.main_window import MainWindow
from virtref.ui.wizard.dialog import WizardDialog
from virtref.ui.wizard.run import Run
from virtref.ui.wizard.standing_card import StandingCard

PROFILES = read_profiles()
GROUPS = [PROFILES[start::4] for start in range(4)]


def _answer_page_by_page(run: Run, profile: Profile) -> None:
    """Answer what is asked, page after page, as a reader does who wants every question."""
    run.restart()
    run.turn_depth()
    while not run.finished:
        chosen = profile.chosen.get(run.question.id)
        if chosen is None:
            run.skip()
        else:
            run.choose(chosen)
            run.forward()


def _advised(profile: Profile, data: Path, capsys: pytest.CaptureFixture[str]) -> Advice:
    """Ask the command, from a file as somebody writes it."""
    file = data / "answers.yaml"
    lines = (f"{key}: [{', '.join(chosen)}]" for key, chosen in profile.chosen.items())
    file.write_text("\n".join(lines), encoding="utf-8")
    words = ["advise", str(file), "--format", "json", "--today", A_DAY.isoformat()]
    assert cli.run(cli.parse([*words, "--data", str(data), "--lang", "fr"])) == 0
    return codec.from_json(capsys.readouterr().out.encode(), Advice)


def _shown(window: MainWindow) -> Iterator[str]:
    """Yield what the cards of the result say, the first place first."""
    dialog = WizardDialog(window.context, window.journal, window)
    dialog.show()
    settle()
    for card in dialog.findChildren(StandingCard):
        yield " ".join(label.text() for label in card.findChildren(QLabel))
    dialog.reject()
    settle()


@pytest.mark.parametrize("profiles", GROUPS, ids=lambda group: group[0].id)
def test_the_window_and_the_command_agree(
    profiles: list[Profile],
    make_window: MakeWindow,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Ranking, every line of every score, what is out and why, ways out: all of it."""
    window = make_window()
    for profile in profiles:
        run = window.wizard_run()
        _answer_page_by_page(run, profile)
        assert dict(run.answers) == dict(profile.chosen), profile.id
        decision, advised = run.decision(), _advised(profile, tmp_path, capsys)
        assert advised.max == decision.max
        assert advised.ranking == decision.ranking, profile.id
        assert advised.excluded == decision.excluded, profile.id
        assert advised.conflicts == decision.conflicts
        assert advised.ways_out == decision.ways_out
        shown = list(_shown(window))
        assert len(shown) == len(decision.recommended)
        for said, standing in zip(shown, decision.recommended, strict=True):
            assert standing.name.fr in said
            assert score_words(standing, decision.max).fr in said
