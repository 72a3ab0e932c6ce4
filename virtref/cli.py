"""The command line: one parser, one module per command, the same words everywhere."""

import io
import os
import sys
from argparse import SUPPRESS, ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from virtref import __version__
from virtref.content.text import LANGUAGES, Language, Text
from virtref.preferences import language_for

DECISION = ".virtref"
"""Ending of a decision file: one alone on the command line opens the window on it."""


def parse(words: Sequence[str]) -> Namespace:
    """Read a command line; exit with code 2 and an explanation when it is wrong.

    The result always has ``command`` (None asks for the window), ``content``, ``data`` and
    ``lang``, which is None when nobody chose it. A window has ``decision`` too: the file that it
    opens, or None.
    """
    _speak_utf_8()
    common, rest = _common_options(default=None).parse_known_args(words)
    common.content = common.content or []
    match rest:
        case []:
            return Namespace(command=None, run=None, decision=None, **vars(common))
        case [name] if name.lower().endswith(DECISION):
            return Namespace(command=None, run=None, decision=Path(name), **vars(common))
    language = language_for(common.lang or "system", os.environ)
    return _program(language).parse_args(rest, common)


def run(arguments: Namespace) -> int:
    """Carry out a command that needs no window and return its exit code."""
    arguments.lang = language_for(arguments.lang or "system", os.environ)
    try:
        code = int(arguments.run(arguments))
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read our answer has enough, as in "virtref list | head": end quietly.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def _program(language: Language) -> ArgumentParser:
    """Return the parser of everything, with its help in this language."""
    from virtref.commands import COMMANDS  # noqa: PLC0415  the window starts without commands
    from virtref.commands.parsers import Parsers  # noqa: PLC0415  same

    common = _common_options(default=SUPPRESS)
    about = Text(
        "Référence hors ligne sur la virtualisation. Sans commande, ouvre la fenêtre\u00a0; avec un"
        " fichier .virtref seul, la fenêtre sur cette décision.",
        "Offline reference on virtualisation. Without a command, opens the window; with a .virtref"
        " file alone, the window on that decision.",
    )
    program = ArgumentParser(
        "virtref", description=about.into(language), parents=[common], allow_abbrev=False
    )
    program.add_argument("--version", action="version", version=f"virtref {__version__}")
    parsers = Parsers(program, common, language)
    for command in COMMANDS:
        command.add_parser(parsers)
    return program


def _common_options(default: str | None) -> ArgumentParser:
    """Return the options that may stand anywhere, before the command or behind it."""
    options = ArgumentParser("virtref", add_help=False, allow_abbrev=False)
    options.add_argument("--content", metavar="DIR", type=Path, action="append", default=default)
    options.add_argument("--data", metavar="DIR", type=Path, default=default)
    options.add_argument("--lang", choices=LANGUAGES, default=default)
    return options


def _speak_utf_8() -> None:
    """Write UTF-8 whatever the system’s encoding, so that accents survive LANG=C and cp1252."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
