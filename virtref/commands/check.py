"""``virtref check``: everything that is wrong in the content and the questionnaire."""

from argparse import ArgumentTypeError, Namespace
from datetime import date, datetime
from pathlib import Path

from virtref.advisor.load import load_questionnaire
from virtref.commands.answers import OK, PROBLEMS, say_json
from virtref.commands.parsers import Parsers
from virtref.commands.review import say_report, say_sample
from virtref.commands.selection import questions, selection
from virtref.content.check import RULES, check
from virtref.content.load import load_catalog
from virtref.content.problems import Problem
from virtref.content.rules import freshness
from virtref.content.text import Language, Text
from virtref.paths import resolve_places
from virtref.policy import read_policy


def add_parser(parsers: Parsers) -> None:
    """Add ``check [PATH…] [--today DAY] [--report | --sample N [--seed S]]``."""
    parser = parsers.add("check", Text("vérifie le contenu", "checks the content"), run)
    paths = Text("fichiers ou dossiers à regarder, sinon tous", "files or folders, else all")
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help=parsers.say(paths))
    today = Text(
        "jour dont dépendent les dates\u00a0; dit aussi ce qui est à relire ce jour-là",
        "day that dates are judged by; also tells what must be read again on that day",
    )
    parser.add_argument(
        "--today", type=date.fromisoformat, metavar="YYYY-MM-DD", help=parsers.say(today)
    )
    what = parser.add_mutually_exclusive_group()
    counts = Text("compte ce qui est su, et comment", "counts what is known, and how")
    what.add_argument("--report", action="store_true", help=parsers.say(counts))
    drawn = Text("tire N énoncés à relire", "draws N statements to be read again")
    what.add_argument("--sample", type=_number, metavar="N", help=parsers.say(drawn))
    seed = Text("la même graine tire les mêmes", "the same seed draws the same ones")
    parser.add_argument("--seed", default="", metavar="S", help=parsers.say(seed))
    parsers.add_format(parser)


def run(arguments: Namespace) -> int:
    """Print every problem and how many there are, or what was asked for instead."""
    if arguments.report:
        return say_report(arguments, arguments.today or _today())
    if arguments.sample is not None:
        return say_sample(arguments)
    problems = _problems(arguments)
    if arguments.format == "json":
        say_json(problems)
    else:
        for problem in problems:
            print(problem.display(arguments.lang))
        print(_count(problems, arguments.lang))
    return PROBLEMS if problems else OK


def _problems(arguments: Namespace) -> list[Problem]:
    """Find what is wrong; what has gone stale is told only where a day is given."""
    chosen = selection(arguments)
    rules = RULES if arguments.today is None else (*RULES, *freshness.RULES)
    found = check(chosen.folders, arguments.today or _today(), rules)
    catalog = load_catalog(chosen.folders, resolve_places(arguments.data).cache).catalog
    asked = load_questionnaire(questions(), catalog).problems
    everything = (*read_policy().problems, *found, *asked)
    return [problem for problem in everything if chosen.has(problem.file)]


def _count(problems: list[Problem], language: Language) -> str:
    errors = sum(problem.severity == "error" for problem in problems)
    warnings = len(problems) - errors
    return Text(
        f"erreurs\u00a0: {errors}, avertissements\u00a0: {warnings}",
        f"errors: {errors}, warnings: {warnings}",
    ).into(language)


def _today() -> date:
    return datetime.now().astimezone().date()


def _number(text: str) -> int:
    """Read how many statements are drawn."""
    if not text.isdecimal() or int(text) == 0:
        raise ArgumentTypeError(f"{text!r}: 1, 2, 3…")
    return int(text)
