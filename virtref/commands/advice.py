"""Advice as lines of text: the result first, then why, then what is out."""

from collections.abc import Iterator

from virtref.advisor.alternatives import Alternatives
from virtref.advisor.answers import Answers, alerts
from virtref.advisor.decision import Certainty, Claim, Decision, Standing
from virtref.advisor.explain import headline, rejected, score_words
from virtref.advisor.questionnaire import Questionnaire
from virtref.advisor.reopening import Reopened
from virtref.advisor.wording import choice_words
from virtref.content.text import Language, Text

_CONFLICTS = Text("S’excluent\u00a0:", "Exclude each other:")
_WAYS_OUT = Text("Pour débloquer, renoncez à\u00a0:", "To get further, give up:")
_ALSO = Text("Aussi possibles\u00a0:", "Also possible:")
_UNLIKELY = Text("Peu probables, à vérifier\u00a0:", "Unlikely, to be checked:")
_OUT = Text("Écartées\u00a0:", "Out:")


def questions(questionnaire: Questionnaire, language: Language) -> Iterator[str]:
    """Write every question with its options, the ids first."""
    for question in questionnaire.questions:
        yield f"{question.id} ({question.type}): {question.title.into(language)}"
        for option in question.options:
            yield f"  {option.id:<20}{option.title.into(language)}"


def advice(
    alternatives: Alternatives, answers: Answers, decision: Decision, language: Language
) -> Iterator[str]:
    """Write a decision: each recommended solution with the lines that sum to its score."""
    yield headline(decision).into(language)
    for alert in alerts(alternatives.questionnaire, answers):
        yield f"! {alert.text.into(language)}"
    for rank, standing in enumerate(decision.recommended, 1):
        yield ""
        yield f"{rank}. {_scored(standing, decision, language)}"
        yield from _lines(alternatives, standing, language)
    for title, lines in _groups(alternatives, decision, language):
        for number, line in enumerate(lines):
            yield from ("", title.into(language)) if number == 0 else ()
            yield f"  {line}"


def since(reopened: Reopened | None, language: Language) -> Iterator[str]:
    """Write what changed since a decision was saved, the most important first."""
    if reopened is None:
        return
    yield reopened.headline.into(language)
    if reopened.scale is not None:
        yield reopened.scale.into(language)
    for shift in reopened.shifts:
        yield f"- {shift.summary.into(language)}"
        for reason in shift.reasons:
            yield f"    {reason.text.into(language)}"
    yield ""


def _groups(
    alternatives: Alternatives, decision: Decision, language: Language
) -> Iterator[tuple[Text, list[str]]]:
    """Write what stands below the recommendation, each group under its title."""
    yield (
        _CONFLICTS,
        [_claims(alternatives, conflict.answers, language) for conflict in decision.conflicts],
    )
    yield (
        _WAYS_OUT,
        [
            f"{_claims(alternatives, way.answers, language)} → {_listed(way.solutions)}"
            for way in decision.ways_out
        ],
    )
    others = decision.ranking[len(decision.recommended) :]
    for title, unlikely in ((_ALSO, False), (_UNLIKELY, True)):
        yield (
            title,
            [
                _scored(one, decision, language)
                for one in others
                if (one.certainty is Certainty.UNLIKELY) == unlikely
            ],
        )
    yield (
        _OUT,
        [
            f"{len(group.solutions):>3}  {group.reason.into(language)} ({_listed(group.solutions)})"
            for group in rejected(decision)
        ],
    )


def _scored(standing: Standing, decision: Decision, language: Language) -> str:
    score = score_words(standing, decision.max).into(language)
    return f"{standing.name.into(language)} ({standing.id}): {score}"


def _lines(alternatives: Alternatives, standing: Standing, language: Language) -> Iterator[str]:
    for line in standing.contributions:
        yield f"   {line.points:>3} / {line.max:<3} {line.reason.into(language)} [{line.how}]"
    for doubt in standing.to_check:
        yield f"   ?         {doubt.reason.into(language)}"
    caution = next(
        solution.caution for solution in alternatives.solutions if solution.id == standing.id
    )
    if caution is not None:
        yield f"   !         {caution.into(language)}"


def _claims(alternatives: Alternatives, claims: tuple[Claim, ...], language: Language) -> str:
    return " + ".join(_answer(alternatives.questionnaire, claim, language) for claim in claims)


def _answer(questionnaire: Questionnaire, claim: Claim, language: Language) -> str:
    question = questionnaire.by_id[claim.question]
    option = next(option for option in question.options if option.id == claim.option)
    return choice_words(question, option).into(language)


def _listed(ids: tuple[str, ...]) -> str:
    return ", ".join(ids)
