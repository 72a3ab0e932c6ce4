"""``virtref pack``: begin a pack of one’s own, and build the zip that is handed out."""

from argparse import Namespace
from pathlib import Path

from virtref.commands.answers import OK, PROBLEMS
from virtref.commands.parsers import Parsers
from virtref.content.folder import read_folder
from virtref.content.load import load_catalog
from virtref.content.pack import ZIP
from virtref.content.problems import Problem, error
from virtref.content.text import Text
from virtref.paths import content_folders, resolve_places, resources_dir, write_atomic


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
    if target.is_file() or (target.is_dir() and any(target.iterdir())):
        return (error(str(target), "not-empty", _NOT_EMPTY),)
    for name, data in read_folder(resources_dir() / "templates" / "pack").files.items():
        problem = write_atomic(target / name, data)
        if problem is not None:
            return (problem,)
        print(target / name)
    return ()


def _build(arguments: Namespace) -> tuple[Problem, ...]:
    """Write the zip of a folder without problems, read together with what virtref ships."""
    from virtref.content.pack_build import zipped  # noqa: PLC0415  only to build

    root: Path = arguments.folder
    folders = content_folders([root])
    loaded = load_catalog(folders, resolve_places(arguments.data).cache)
    ours = tuple(each for each in loaded.problems if Path(each.file).is_relative_to(root))
    if ours:
        return ours
    pack = loaded.packs[0].pack
    built = zipped(read_folder(root), pack)
    if isinstance(built, tuple):
        return tuple(
            error(str(root / each.file), each.code, each.message, each.line) for each in built
        )
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
