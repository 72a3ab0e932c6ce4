"""``virtref advise``: which solutions fit the answers of a file, and which questions there are."""

import sys
from argparse import ArgumentTypeError, Namespace
from collections.abc import Callable, Iterable
from datetime import date, datetime
from pathlib import Path

from virtref.advisor.alternatives import Alternatives, prepare
from virtref.advisor.answers import alerts
from virtref.advisor.decision_file import SUFFIX, decision_file, write_decision
from virtref.advisor.load import load_questionnaire
from virtref.advisor.questionnaire import Questionnaire
from virtref.advisor.recommend import decide
from virtref.advisor.reopening import reopened
from virtref.commands.advice import advice, questions, since
from virtref.commands.advice_json import Advice, question_line
from virtref.commands.answers import WRONG_USE, code_for, load, say_json
from virtref.commands.given import Given, read_given
from virtref.commands.parsers import Parsers
from virtref.content.catalog import Catalog
from virtref.content.comparison import Criterion
from virtref.content.problems import Problem
from virtref.content.solution import Solution
from virtref.content.text import Language, Text
from virtref.export.compose import decision_note
from virtref.export.write import NOTE_SUFFIXES, write_note
from virtref.paths import resolve_places, resources_dir


def add_parser(parsers: Parsers) -> None:
    """Add ``advise FILE [--save FILE] [--note FILE]`` and ``advise --questions``.

    The program puts into ``to_pdf`` what lays a note out as PDF, which no command can.
    """
    help_ = Text(
        "recommande une solution d’après des réponses", "recommends a solution from answers"
    )
    parser = parsers.add("advise", help_, run)
    what = parser.add_mutually_exclusive_group(required=True)
    answers = Text(
        "réponses en YAML, ou décision enregistrée (.virtref)",
        "answers in YAML, or a decision that was saved (.virtref)",
    )
    what.add_argument("answers", nargs="?", type=Path, metavar="FILE", help=parsers.say(answers))
    asked = Text("montre les questions", "shows the questions")
    what.add_argument("--questions", action="store_true", help=parsers.say(asked))
    save = Text("enregistre la décision", "saves the decision")
    parser.add_argument(
        "--save", type=_named(SUFFIX), metavar="FILE.virtref", help=parsers.say(save)
    )
    note = Text("écrit la note de décision", "writes the decision note")
    parser.add_argument(
        "--note", type=_named(*NOTE_SUFFIXES), metavar="FILE.html|.md|.pdf", help=parsers.say(note)
    )
    today = Text("jour dont dépendent les dates", "day that dates are judged by")
    parser.add_argument(
        "--today", type=date.fromisoformat, metavar="YYYY-MM-DD", help=parsers.say(today)
    )
    parser.set_defaults(to_pdf=None)
    parsers.add_format(parser)


def _named(*suffixes: str) -> Callable[[str], Path]:
    """Return a type of argument: a file whose name has one of these endings."""

    def read(text: str) -> Path:
        path = Path(text)
        if path.suffix.lower() not in suffixes:
            raise ArgumentTypeError(f"{text!r}: {', '.join(suffixes)}")
        return path

    return read


def run(arguments: Namespace) -> int:
    """Print the questions, or the decision for a file; write what else is asked for."""
    loaded = load(arguments)
    catalog = loaded.catalog
    places = resolve_places(arguments.data)
    asked = load_questionnaire(resources_dir() / "advisor", catalog, places.cache)
    _complain(asked.problems, arguments.lang)
    if arguments.questions:
        _say_questions(asked.questionnaire, arguments)
        return code_for((*loaded.problems, *asked.problems))
    given = read_given(arguments.answers, asked.questionnaire, catalog)
    if not isinstance(given, Given):
        _complain(given, arguments.lang)
        return WRONG_USE
    today = arguments.today or datetime.now().astimezone().date()
    alternatives = prepare(
        catalog.of_kind(Solution),
        catalog.of_kind(Criterion),
        asked.questionnaire,
        today,
        given.filled.weights,
    )
    _say_advice(alternatives, given, catalog, arguments)
    problems = (*given.problems, *_write(alternatives, given, catalog, today, arguments))
    _complain(problems, arguments.lang)
    return code_for((*loaded.problems, *asked.problems, *problems))


def _say_questions(questionnaire: Questionnaire, arguments: Namespace) -> None:
    if arguments.format == "json":
        say_json([question_line(question) for question in questionnaire.questions])
        return
    for line in questions(questionnaire, arguments.lang):
        print(line)


def _say_advice(
    alternatives: Alternatives, given: Given, catalog: Catalog, arguments: Namespace
) -> None:
    answers = given.filled.answers
    decision = decide(alternatives, answers)
    again = None if given.file is None else reopened(given.file, decision, catalog)
    if arguments.format == "json":
        say_json(
            Advice(
                content=catalog.content_hash,
                max=decision.max,
                ranking=decision.ranking,
                excluded=decision.excluded,
                conflicts=decision.conflicts,
                ways_out=decision.ways_out,
                alerts=alerts(alternatives.questionnaire, answers),
                since=again,
            )
        )
        return
    for line in since(again, arguments.lang):
        print(line)
    for line in advice(alternatives, answers, decision, arguments.lang):
        print(line)


def _write(
    alternatives: Alternatives, given: Given, catalog: Catalog, today: date, arguments: Namespace
) -> list[Problem]:
    """Write the decision file and the note that were asked for; return what went wrong."""
    answers, depth = given.filled.answers, given.depth
    written: list[Problem | None] = []
    if arguments.save is not None:
        file = decision_file(alternatives, answers, depth, catalog.content_hash, today)
        written.append(write_decision(arguments.save, file))
    if arguments.note is not None:
        note = decision_note(catalog, alternatives, answers, depth, today)
        written.append(write_note(arguments.note, note, arguments.lang, arguments.to_pdf))
    return [problem for problem in written if problem is not None]


def _complain(problems: Iterable[Problem], language: Language) -> None:
    for problem in problems:
        print(problem.display(language), file=sys.stderr)
