"""The shipped questionnaire is a test subject of its own."""

from itertools import islice
from pathlib import Path

import pytest

from tests.advisor.sweep import seeded_answers
from virtref.advisor.alternatives import Alternatives
from virtref.advisor.answers import (
    NO_ANSWERS,
    Answers,
    alerts,
    answered,
    asked,
    open_questions,
    replacements,
)
from virtref.advisor.decision import RECOMMENDED, Certainty
from virtref.advisor.load import Loaded
from virtref.advisor.outcome import ranks
from virtref.content.catalog import Catalog
from virtref.content.text import LANGUAGES, Text
from virtref.paths import resources_dir

LONGEST = {"short": 22, "option": 40, "note": 60, "title": 64, "why": 260}
HEAVY_RUN = 16
LIGHT_RUN = 12
QUICK_RUN = 7


def test_the_questionnaire_has_no_problem(shipped_questions: Loaded) -> None:
    """Everything that the questions name exists."""
    assert shipped_questions.problems == ()


def test_texts_fit_and_speak_both_languages(shipped: Alternatives) -> None:
    """No text is missing in a language, or too long for its place."""
    texts = [
        (kind, text)
        for question in shipped.questionnaire.questions
        for kind, text in (
            ("short", question.short),
            ("title", question.title),
            ("why", question.why),
            *(("option", option.title) for option in question.options),
            *(("note", option.note) for option in question.options),
        )
    ]
    for kind, text in texts:
        for language in LANGUAGES:
            words = getattr(text, language)
            assert 0 < len(words) <= LONGEST[kind], (kind, text)


def test_every_reason_is_said_in_both_languages(shipped: Alternatives) -> None:
    """A reader learns in either language why a solution is out, and what an alert means."""
    reasons: list[Text] = [
        requirement.reason
        for question in shipped.questionnaire.questions
        for option in question.options
        for requirement in option.require
    ]
    reasons += [alert.text for alert in shipped.questionnaire.alerts]
    assert all(reason.fr and reason.en for reason in reasons)


def test_every_icon_exists(shipped: Alternatives) -> None:
    """The window finds the picture of each option."""
    icons = {path.stem for path in Path(resources_dir() / "icons").glob("*.svg")}
    wanted = {
        option.icon for question in shipped.questionnaire.questions for option in question.options
    }
    assert wanted <= icons


def test_every_source_of_an_alert_exists(shipped: Alternatives, shipped_catalog: Catalog) -> None:
    """What an alert cites can be opened."""
    cited = {source.id for alert in shipped.questionnaire.alerts for source in alert.sources}
    assert {id_ for id_ in cited if shipped_catalog.source(id_) is None} == set()


def test_the_length_of_a_run(shipped: Alternatives) -> None:
    """Quick asks at most seven questions, standard twelve to sixteen, whatever the purpose."""
    questionnaire = shipped.questionnaire
    for use in questionnaire.by_id["use"].options:
        answers = {"use": (use.id,)}
        assert len(asked(questionnaire, answers, "quick")) <= QUICK_RUN
        for hosts in ("one", "three"):
            run = asked(questionnaire, {**answers, "hosts": (hosts,)}, "standard")
            assert LIGHT_RUN <= len(run) <= HEAVY_RUN, (use.id, [one.id for one in run])


@pytest.fixture(scope="module")
def profiles(shipped: Alternatives) -> list[Answers]:
    """Return 20 seeded ways to answer, the same in every run."""
    return list(islice(seeded_answers(shipped.questionnaire, 20261123), 20))


def test_every_advisable_solution_has_its_readers(
    shipped: Alternatives, profiles: list[Answers]
) -> None:
    """For some answers each solution is truly among the first three, ties counted against it."""
    candidates = [
        place for place, one in enumerate(shipped.solutions) if one.id not in shipped.barred
    ]
    nobody = {
        shipped.solutions[place].id
        for place in candidates
        if not any(_climbs(shipped, place, answers) for answers in [NO_ANSWERS, *profiles])
    }
    assert nobody == set()


def _climbs(shipped: Alternatives, place: int, answers: Answers) -> bool:
    """Improve answers one by one until the solution is in the first three, or stuck."""
    ahead = _ahead(shipped, answers, place)
    while ahead >= RECOMMENDED:
        tried = [
            answered(answers, question.id, options)
            for question in open_questions(shipped.questionnaire, answers)
            for options in replacements(question, answers.get(question.id, ()))
        ]
        best = min(tried, key=lambda one: _ahead(shipped, one, place))
        if _ahead(shipped, best, place) >= ahead:
            return False
        answers, ahead = best, _ahead(shipped, best, place)
    return True


def _ahead(shipped: Alternatives, answers: Answers, place: int) -> int:
    """Count the solutions that are not behind; all of them when this one is not confirmed."""
    effects = [
        shipped.nothing,
        *(
            shipped.effects[choice.question.id, choice.option.id]
            for choice in shipped.choices(answers)
        ),
    ]
    ranked = ranks(shipped.candidates, effects)
    own = ranked.get(place)
    if own is None or own.certainty is not Certainty.CONFIRMED:
        return len(shipped.solutions)
    return sum(rank >= own for rank in ranked.values()) - 1


def test_every_alert_can_appear(shipped: Alternatives) -> None:
    """No warning is written that no answers call for."""
    questionnaire = shipped.questionnaire
    for alert in questionnaire.alerts:
        chosen = {one.question: (one.any_of[0],) for one in alert.when}
        ways = ({"use": (use.id,), **chosen} for use in questionnaire.by_id["use"].options)
        assert any(alert in alerts(questionnaire, answers) for answers in ways), alert.id
