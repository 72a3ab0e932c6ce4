"""What every command shares: its parser, the options that stand everywhere, its language."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from typing import TypeAlias

from virtref.content.text import Language, Text

Run: TypeAlias = Callable[[Namespace], int]
"""Carry out a command and return its exit code: 0 fine, 1 problems found, 2 wrong use.

The arguments always have ``content`` (folders of packs), ``data`` (a folder or None) and ``lang``
(the language to speak).
"""


class Parsers:
    """Makes the parsers of commands, in the language of whoever asks for help."""

    def __init__(self, program: ArgumentParser, common: ArgumentParser, language: Language) -> None:
        self._language = language
        self._common = common
        self._commands = program.add_subparsers(
            dest="command", metavar=self.say(Text("COMMANDE", "COMMAND"))
        )

    def add(self, name: str, help_: Text, run: Run | None = None) -> ArgumentParser:
        """Return the parser of a new command; one without ``run`` belongs to the window."""
        words = self.say(help_)
        parser = self._commands.add_parser(
            name, help=words, description=words, parents=[self._common], allow_abbrev=False
        )
        parser.set_defaults(run=run)
        return parser

    def add_format(self, parser: ArgumentParser) -> None:
        """Let a command answer as text or as JSON."""
        words = self.say(Text("forme de la réponse", "form of the answer"))
        parser.add_argument("--format", choices=("text", "json"), default="text", help=words)

    def say(self, text: Text) -> str:
        """Return a text for argparse, which takes ``%`` for its own sign."""
        return text.into(self._language).replace("%", "%%")
