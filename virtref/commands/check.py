"""``virtref check``: everything that is wrong in the content and the questionnaire."""

from argparse import Namespace
from datetime import date, datetime
from pathlib import Path

from virtref.advisor.load import load_questionnaire
from virtref.commands.answers import OK, PROBLEMS
from virtref.commands.parsers import Parsers
from virtref.content.check import check
from virtref.content.load import load_catalog
from virtref.content.problems import Problem
from virtref.content.text import Language, Text
from virtref.paths import content_folders, resolve_places, resources_dir


def add_parser(parsers: Parsers) -> None:
    """Add ``check [PATH…] [--today DAY]``."""
    parser = parsers.add("check", Text("vérifie le contenu", "checks the content"), run)
    paths = Text(
        "fichiers ou dossiers dont on veut les problèmes, sinon tous",
        "files or folders whose problems are wanted, else all",
    )
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help=parsers.say(paths))
    today = Text("jour dont dépendent les dates", "day that dates are judged by")
    parser.add_argument(
        "--today", type=date.fromisoformat, metavar="YYYY-MM-DD", help=parsers.say(today)
    )


def run(arguments: Namespace) -> int:
    """Print every problem, then how many there are."""
    shipped, *packs = content_folders(arguments.content)
    questions = resources_dir() / "advisor"
    paths: list[Path] = [path.absolute() for path in arguments.paths]
    packs += [
        path
        for path in paths
        if not any(path.is_relative_to(ours.absolute()) for ours in (shipped, questions))
    ]
    today = arguments.today or datetime.now().astimezone().date()
    catalog = load_catalog([shipped, *packs], resolve_places(arguments.data).cache).catalog
    problems = [
        problem
        for problem in (
            *check([shipped, *packs], today),
            *load_questionnaire(questions, catalog).problems,
        )
        if _is_wanted(problem, paths)
    ]
    for problem in problems:
        print(problem.display(arguments.lang))
    print(_count(problems, arguments.lang))
    return PROBLEMS if problems else OK


def _is_wanted(problem: Problem, paths: list[Path]) -> bool:
    file = Path(problem.file).absolute()
    return not paths or any(file.is_relative_to(path) for path in paths)


def _count(problems: list[Problem], language: Language) -> str:
    errors = sum(problem.severity == "error" for problem in problems)
    warnings = len(problems) - errors
    return Text(
        f"erreurs\u00a0: {errors}, avertissements\u00a0: {warnings}",
        f"errors: {errors}, warnings: {warnings}",
    ).into(language)
