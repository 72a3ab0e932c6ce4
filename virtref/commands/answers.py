"""How commands answer: the catalogue they read, problems, JSON, wrong ids."""

import sys
from argparse import Namespace
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from virtref.content import codec
from virtref.content.load import Loaded, load_catalog
from virtref.content.nearest import with_nearest
from virtref.content.problems import Problem
from virtref.content.text import Text
from virtref.paths import content_folders, resolve_places
from virtref.policy import packs_for, read_policy

OK, PROBLEMS, WRONG_USE = 0, 1, 2


def load(arguments: Namespace) -> Loaded:
    """Load what virtref ships and every pack; problems go to standard error."""
    packs = packs_for(read_policy().decided, arguments.content)
    return load_folders(content_folders(packs), arguments)


def load_folders(folders: Sequence[Path], arguments: Namespace) -> Loaded:
    """Load these folders, the shipped one first; problems go to standard error."""
    loaded = load_catalog(folders, resolve_places(arguments.data).cache)
    for problem in loaded.problems:
        print(problem.display(arguments.lang), file=sys.stderr)
    return loaded


def code_for(problems: Iterable[Problem]) -> int:
    """Return the exit code of a command that did its work in spite of these problems."""
    return PROBLEMS if any(problems) else OK


def say_json(value: object) -> None:
    """Print a value as JSON that people can read too."""
    print(msgspec.json.format(codec.to_json(value), indent=2).decode())


def say_unknown(message: Text, wrong: str, valid: Iterable[str], arguments: Namespace) -> int:
    """Say that a word is not known, and which one was probably meant; return the exit code."""
    print(with_nearest(message, wrong, valid).into(arguments.lang), file=sys.stderr)
    return WRONG_USE
