"""The sentences about a decision that was opened again."""

from datetime import date

from virtref.advisor.decision import Decision
from virtref.advisor.placing import Seen
from virtref.advisor.wording import day_words
from virtref.content.text import Text


def summary(old: Seen | None, new: Seen) -> Text:
    """Say what became of a solution; without ``old``, it is new in the catalogue."""
    fr, en = new.found.name.fr, new.found.name.en
    now = new.score
    match old, new.place:
        case None, None:
            return Text(
                f"{fr} est nouveau au catalogue, et écarté.",
                f"{en} is new in the catalogue, and out.",
            )
        case None, place:
            return Text(
                f"{fr} est nouveau au catalogue\u00a0: place {place}, {now.fr}.",
                f"{en} is new in the catalogue: place {place}, {now.en}.",
            )
        case Seen(place=None), None:
            return Text(
                f"{fr} reste écarté, pour d’autres raisons.",
                f"{en} remains out, for other reasons.",
            )
        case Seen(place=None), place:
            return Text(
                f"{fr} n’est plus écarté\u00a0: place {place}, {now.fr}.",
                f"{en} is no longer out: place {place}, {now.en}.",
            )
        case _, None:
            return Text(f"{fr} est maintenant écarté.", f"{en} is out now.")
        case Seen(place=before, score=score), place if before != place:
            return Text(
                f"{fr} passe de la place {before} ({score.fr}) à la place {place} ({now.fr}).",
                f"{en} goes from place {before} ({score.en}) to place {place} ({now.en}).",
            )
        case Seen(score=score), place if score != now:
            return Text(
                f"{fr} reste à la place {place}, avec {now.fr} au lieu de {score.fr}.",
                f"{en} stays at place {place}, with {now.en} instead of {score.en}.",
            )
        case _:
            return Text(
                f"{fr} garde la place {new.place} et son score, {now.fr}.",
                f"{en} keeps place {new.place} and its score, {now.en}.",
            )


OTHERS_MOVED = Text(
    "Rien n’a changé pour cette solution\u00a0: ce sont d’autres qui ont bougé.",
    "Nothing has changed for this solution: others have moved.",
)


def scale(then: int, now: int) -> Text:
    """Say that the most that can be had has changed."""
    return Text(
        f"Le total possible passe de {then} à {now} points\u00a0: les questions, leurs points ou"
        " les poids ont changé.",
        f"The possible total goes from {then} to {now} points: the questions, their points or the"
        " weights have changed.",
    )


def nothing(decided: date, *, same_content: bool) -> Text:
    """Say that the decision is still the same."""
    day = day_words(decided)
    if same_content:
        return Text(f"Rien n’a changé depuis le {day.fr}.", f"Nothing has changed since {day.en}.")
    return Text(
        f"Le contenu a changé depuis le {day.fr}, mais pas cette décision.",
        f"The content has changed since {day.en}, but not this decision.",
    )


def first_place(decided: date, then: Decision, now: Decision) -> Text:
    """Say what became of the first place, ties included."""
    day = day_words(decided)
    before, after = _leaders(then), _leaders(now)
    same = [one.id for one in then.leaders] == [one.id for one in now.leaders]
    match bool(then.leaders), bool(now.leaders):
        case False, False:
            return Text(
                f"Comme le {day.fr}, aucune solution ne répond à toutes les exigences.",
                f"As on {day.en}, no solution meets all the requirements.",
            )
        case False, True:
            return Text(
                f"Le {day.fr}, aucune solution ne convenait. En tête maintenant\u00a0: {after.fr}.",
                f"On {day.en}, no solution was suitable. In the lead now: {after.en}.",
            )
        case True, False:
            return Text(
                f"Le {day.fr}, en tête\u00a0: {before.fr}. Aucune solution ne convient plus.",
                f"On {day.en}, in the lead: {before.en}. No solution is suitable any more.",
            )
        case _ if same:
            return Text(
                f"Depuis le {day.fr}, la première place n’a pas changé\u00a0: {after.fr}.",
                f"Since {day.en}, the first place has not changed: {after.en}.",
            )
        case _:
            return Text(
                f"Le {day.fr}, en tête\u00a0: {before.fr}. Maintenant\u00a0: {after.fr}.",
                f"On {day.en}, in the lead: {before.en}. Now: {after.en}.",
            )


def _leaders(decision: Decision) -> Text:
    return Text(
        ", ".join(leader.name.fr for leader in decision.leaders),
        ", ".join(leader.name.en for leader in decision.leaders),
    )
