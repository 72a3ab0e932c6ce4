"""``virtref pack``: begin a pack of one’s own, and build the zip that is handed out."""

import sys
from argparse import Namespace
from datetime import datetime
from pathlib import Path

from msgspec.structs import replace

from virtref.commands.answers import OK, PROBLEMS
from virtref.commands.parsers import Parsers
from virtref.content.folder import read_folder
from virtref.content.pack import ZIP
from virtref.content.parse import parse_folder
from virtref.content.problems import Problem, error, unreadable
from virtref.content.text import Text
from virtref.paths import content_folders, resources_dir, write_atomic


def add_parser(parsers: Parsers) -> None:
    """Add ``pack new DIR`` and ``pack build DIR [--output FILE]``."""
    help_ = Text(
        "commence (new) ou fabrique (build) un paquet de contenu",
        "begins (new) or builds (build) a pack of content",
    )
    parser = parsers.add("pack", help_, run)
    parser.add_argument("action", choices=("new", "build"))
    folder = Text("dossier du paquet", "folder of the pack")
    parser.add_argument("folder", type=Path, metavar="DIR", help=parsers.say(folder))
    output = Text(
        "zip à écrire, sinon DIR-VERSION.zip à côté du dossier",
        "zip to write, else DIR-VERSION.zip beside the folder",
    )
    parser.add_argument("--output", type=Path, metavar="FILE", help=parsers.say(output))


def run(arguments: Namespace) -> int:
    """Carry out the action; print the problems that stopped it."""
    problems = _new(arguments) if arguments.action == "new" else _build(arguments)
    for problem in problems:
        print(problem.display(arguments.lang))
    return PROBLEMS if problems else OK


def _new(arguments: Namespace) -> tuple[Problem, ...]:
    """Copy the example, never into a folder that holds something."""
    target: Path = arguments.folder
    try:
        if target.is_file() or any(target.iterdir()):
            return (error(str(target), "not-empty", _NOT_EMPTY),)
    except (FileNotFoundError, NotADirectoryError):
        pass  # what cannot be made there is told by whoever writes it
    except OSError as trouble:
        return (unreadable(str(target), trouble),)
    for name, data in read_folder(resources_dir() / "templates" / "pack").files.items():
        problem = write_atomic(target / name, data)
        if problem is not None:
            return (problem,)
        print(target / name)
    return ()


def _build(arguments: Namespace) -> tuple[Problem, ...]:
    """Write the zip of a folder without errors, checked together with what virtref ships."""
    from virtref.content.check import check  # noqa: PLC0415  only to build
    from virtref.content.pack_build import zipped  # noqa: PLC0415  same

    root: Path = arguments.folder
    folder = read_folder(root)
    found = check(content_folders([root]), datetime.now().astimezone().date())
    ours = tuple(each for each in found if Path(each.file).is_relative_to(root))
    if any(each.severity == "error" for each in ours):
        return ours
    for warning in ours:
        print(warning.display(arguments.lang), file=sys.stderr)
    pack = parse_folder(folder).content.pack
    built = zipped(folder, pack)
    if isinstance(built, tuple):
        return tuple(replace(each, file=str(root / each.file)) for each in built)
    version = "" if pack is None else pack.version
    named = root.absolute().with_name(f"{root.absolute().name}-{version}{ZIP}")
    target: Path = arguments.output or named
    problem = write_atomic(target, built)
    if problem is not None:
        return (problem,)
    print(target)
    return read_folder(target).problems


_NOT_EMPTY = Text(
    "il y a déjà quelque chose ici\u00a0; donnez le nom d’un dossier nouveau",
    "there is something here already; give the name of a new folder",
)
