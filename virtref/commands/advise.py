"""``virtref advise``: which solutions fit the answers of a file, and which questions there are."""

import sys
from argparse import Namespace
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

import msgspec

from virtref.advisor.alternatives import Alternatives, prepare
from virtref.advisor.answers import Answers, alerts
from virtref.advisor.decision import Conflict, Exclusion, Standing, WayOut
from virtref.advisor.filled import Filled, read_answers
from virtref.advisor.load import load_questionnaire
from virtref.advisor.questionnaire import Alert, Condition, Questionnaire
from virtref.advisor.recommend import decide
from virtref.commands.advice import advice, questions
from virtref.commands.answers import WRONG_USE, code_for, load, say_json
from virtref.commands.parsers import Parsers
from virtref.content.catalog import Catalog
from virtref.content.comparison import Criterion
from virtref.content.problems import Problem, unreadable
from virtref.content.solution import Solution
from virtref.content.text import Language, Text
from virtref.content.yamlfile import parse
from virtref.paths import resolve_places, resources_dir


class OptionLine(msgspec.Struct, frozen=True):
    """An option of a question, as other programs see it."""

    id: str
    title: Text


class QuestionLine(msgspec.Struct, frozen=True):
    """A question, as other programs see it."""

    id: str
    type: str
    title: Text
    options: tuple[OptionLine, ...]
    asked_when: tuple[Condition, ...]
    depth: str
    heading: str


class Advice(msgspec.Struct, frozen=True, kw_only=True):
    """A decision with the content that it was made from."""

    content: str
    max: int
    ranking: tuple[Standing, ...]
    excluded: tuple[Exclusion, ...]
    conflicts: tuple[Conflict, ...]
    ways_out: tuple[WayOut, ...]
    alerts: tuple[Alert, ...]


def add_parser(parsers: Parsers) -> None:
    """Add ``advise ANSWERS.yaml`` and ``advise --questions``."""
    help_ = Text(
        "recommande une solution d’après des réponses", "recommends a solution from answers"
    )
    parser = parsers.add("advise", help_, run)
    what = parser.add_mutually_exclusive_group(required=True)
    answers = Text("fichier de réponses (YAML)", "file of answers (YAML)")
    what.add_argument(
        "answers", nargs="?", type=Path, metavar="ANSWERS.yaml", help=parsers.say(answers)
    )
    asked = Text("montre les questions", "shows the questions")
    what.add_argument("--questions", action="store_true", help=parsers.say(asked))
    today = Text("jour dont dépendent les dates", "day that dates are judged by")
    parser.add_argument(
        "--today", type=date.fromisoformat, metavar="YYYY-MM-DD", help=parsers.say(today)
    )
    parsers.add_format(parser)


def run(arguments: Namespace) -> int:
    """Print the questions, or the decision for a file of answers."""
    loaded = load(arguments)
    catalog = loaded.catalog
    places = resolve_places(arguments.data)
    asked = load_questionnaire(resources_dir() / "advisor", catalog, places.cache)
    _complain(asked.problems, arguments.lang)
    if arguments.questions:
        _say_questions(asked.questionnaire, arguments)
        return code_for((*loaded.problems, *asked.problems))
    filled = _read(arguments.answers, asked.questionnaire, catalog)
    if not isinstance(filled, Filled):
        _complain(filled, arguments.lang)
        return WRONG_USE
    alternatives = prepare(
        catalog.of_kind(Solution),
        catalog.of_kind(Criterion),
        asked.questionnaire,
        arguments.today or datetime.now().astimezone().date(),
        filled.weights,
    )
    _say_advice(alternatives, filled.answers, catalog.content_hash, arguments)
    return code_for((*loaded.problems, *asked.problems))


def _read(
    path: Path, questionnaire: Questionnaire, catalog: Catalog
) -> Filled | tuple[Problem, ...]:
    try:
        document = parse(path.read_bytes(), str(path))
    except OSError as trouble:
        return (unreadable(str(path), trouble),)
    if isinstance(document, Problem):
        return (document,)
    headings = [heading.id for heading in catalog.taxonomy.headings]
    return read_answers(document, questionnaire, headings)


def _say_questions(questionnaire: Questionnaire, arguments: Namespace) -> None:
    if arguments.format == "text":
        for line in questions(questionnaire, arguments.lang):
            print(line)
        return
    say_json(
        [
            QuestionLine(
                id=question.id,
                type=question.type,
                title=question.title,
                options=tuple(OptionLine(option.id, option.title) for option in question.options),
                asked_when=question.asked_when,
                depth=question.depth,
                heading=question.heading,
            )
            for question in questionnaire.questions
        ]
    )


def _say_advice(
    alternatives: Alternatives, answers: Answers, content: str, arguments: Namespace
) -> None:
    decision = decide(alternatives, answers)
    if arguments.format == "text":
        for line in advice(alternatives, answers, decision, arguments.lang):
            print(line)
        return
    say_json(
        Advice(
            content=content,
            max=decision.max,
            ranking=decision.ranking,
            excluded=decision.excluded,
            conflicts=decision.conflicts,
            ways_out=decision.ways_out,
            alerts=alerts(alternatives.questionnaire, answers),
        )
    )


def _complain(problems: Iterable[Problem], language: Language) -> None:
    for problem in problems:
        print(problem.display(language), file=sys.stderr)
