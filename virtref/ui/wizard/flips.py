"""What would change the first place: at most three single answers, each from the engine."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from virtref.advisor.sensitivity import WhatIf, what_ifs
from virtref.advisor.wording import listed
from virtref.ui.context import Context
from virtref.ui.wizard.answer_words import change_words
from virtref.ui.wizard.flip_button import Changes
from virtref.ui.wizard.run import Run

MOST_SHOWN = 3


@dataclass(frozen=True)
class Flip:
    """One other answer and who would lead then."""

    changes: Changes
    premise: str
    outcome: str


def flips(context: Context, run: Run) -> tuple[Flip, ...]:
    """Return up to three answers that change who leads, each to another leader first."""
    found = [
        each for each in what_ifs(run.alternatives, run.answers) if each.flips and each.leaders
    ]
    chosen: list[WhatIf] = []
    seen: set[tuple[str, ...]] = set()
    for each in found:
        if each.leaders not in seen and each.options and len(chosen) < MOST_SHOWN:
            seen.add(each.leaders)
            chosen.append(each)
    return tuple(_flip(context, run, each) for each in chosen)


def _flip(context: Context, run: Run, what_if: WhatIf) -> Flip:
    look = context.look
    translate = QCoreApplication.translate
    question = run.alternatives.questionnaire.by_id[what_if.question]
    premise = change_words(look, question, what_if.options)
    names = _names(context, what_if.leaders)
    text = translate("Flips", "{names} comes first, with {score} of {maximum}.")
    if len(what_if.leaders) > 1:
        text = translate("Flips", "{names} tie for first place, with {score} of {maximum}.")
    outcome = text.format(names=names, score=what_if.score, maximum=what_if.max)
    return Flip(((what_if.question, what_if.options),), premise, outcome)


def _names(context: Context, ids: Sequence[str]) -> str:
    entries = [context.catalog.get(each) for each in ids]
    return context.look.say(listed([entry.title for entry in entries if entry is not None]))
