"""``virtref schema``: JSON Schemas of the files of content and advisor, for editors."""

from argparse import Namespace
from pathlib import Path

from virtref.advisor import schema as advisor_schema
from virtref.commands.answers import OK, PROBLEMS
from virtref.commands.parsers import Parsers
from virtref.content import schema as content_schema
from virtref.content.text import Text
from virtref.paths import resources_dir, write_atomic


def add_parser(parsers: Parsers) -> None:
    """Add ``schema [DIR]``."""
    help_ = Text("écrit les schémas JSON du contenu", "writes the JSON Schemas of the content")
    parser = parsers.add("schema", help_, run)
    parser.add_argument("folder", nargs="?", type=Path, metavar="DIR")


def run(arguments: Namespace) -> int:
    """Write one schema for each kind of file."""
    folder: Path = arguments.folder or resources_dir() / "schema"
    schemas = {**content_schema.schemas(), **advisor_schema.schemas()}
    for name, schema in schemas.items():
        problem = write_atomic(folder / f"{name}.json", schema)
        if problem is not None:
            print(problem.display(arguments.lang))
            return PROBLEMS
    return OK
