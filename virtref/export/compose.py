"""Composing the decision note: from answers to a document, without any layout."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from virtref import __version__
from virtref.advisor.alternatives import Alternatives
from virtref.advisor.answers import Answers, Choice, alerts
from virtref.advisor.decision import Claim, Decision
from virtref.advisor.explain import headline
from virtref.advisor.policy import POLICY, SCORE
from virtref.advisor.questionnaire import Depth, Questionnaire
from virtref.advisor.recommend import decide
from virtref.advisor.sensitivity import coverage
from virtref.advisor.wording import choice_words, day_words
from virtref.content.catalog import Catalog
from virtref.content.text import Text
from virtref.export.bibliography import Bibliography
from virtref.export.candidates import Candidates
from virtref.export.note import Answer, Constraint, Note, Statement, WayOut, Weight


def decision_note(
    catalog: Catalog, alternatives: Alternatives, answers: Answers, depth: Depth, today: date
) -> Note:
    """Decide, and write the decision down with everything that it rests on.

    Sources get their numbers in the order of the sections.
    """
    decision = decide(alternatives, answers)
    headings = {heading.id: heading.title for heading in catalog.taxonomy.headings}
    bibliography = Bibliography(catalog)
    choices = alternatives.choices(answers)
    candidates = Candidates(alternatives, choices, decision, headings, bibliography)
    questionnaire = alternatives.questionnaire
    covered = coverage(alternatives, answers, depth)
    warned = tuple(
        Statement(alert.text, bibliography.cite(alert.sources))
        for alert in alerts(questionnaire, answers)
    )
    recommended = candidates.recommended()
    first = [one for one in recommended if one.place == recommended[0].place]
    return Note(
        decided=day_words(today),
        program=__version__,
        content=catalog.content_hash,
        headline=headline(decision),
        need=_need(choices),
        weights=tuple(
            Weight(headings[heading], factor)
            for heading, factor in alternatives.weights.items()
            if heading in headings
        ),
        coverage=covered.words,
        decisive=tuple(questionnaire.by_id[question].title for question in covered.decisive),
        constraints=_constraints(choices, decision),
        alerts=warned,
        choice=tuple(first),
        runners_up=recommended[len(first) :],
        possible=candidates.others(unlikely=False),
        unlikely=candidates.others(unlikely=True),
        conflicts=tuple(
            _claims(questionnaire, conflict.answers) for conflict in decision.conflicts
        ),
        ways_out=_ways_out(alternatives, decision),
        rejected=candidates.rejected(),
        score=SCORE,
        policy=POLICY,
        sources=bibliography.references,
    )


def _need(choices: tuple[Choice, ...]) -> tuple[Answer, ...]:
    """Return the answers in force, one for each question."""
    chosen: dict[Text, list[Text]] = {}
    for choice in choices:
        chosen.setdefault(choice.question.title, []).append(choice.option.title)
    return tuple(Answer(question, tuple(options)) for question, options in chosen.items())


def _constraints(choices: tuple[Choice, ...], decision: Decision) -> tuple[Constraint, ...]:
    rejects = Counter(
        claim
        for exclusion in decision.excluded
        for claim in {(failure.question, failure.option) for failure in exclusion.failed}
    )
    return tuple(
        Constraint(
            choice_words(choice.question, choice.option),
            rejects[choice.question.id, choice.option.id],
        )
        for choice in choices
        if choice.option.require
    )


def _ways_out(alternatives: Alternatives, decision: Decision) -> tuple[WayOut, ...]:
    names = {solution.id: solution.title for solution in alternatives.solutions}
    return tuple(
        WayOut(
            _claims(alternatives.questionnaire, way.answers),
            tuple(names[solution] for solution in way.solutions),
        )
        for way in decision.ways_out
    )


def _claims(questionnaire: Questionnaire, claims: Iterable[Claim]) -> tuple[Text, ...]:
    return tuple(
        choice_words(question, option)
        for claim in claims
        for question in [questionnaire.by_id[claim.question]]
        for option in question.options
        if option.id == claim.option
    )
