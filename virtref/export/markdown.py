"""The decision note as Markdown: CommonMark 0.31 with the tables of GitHub Flavored Markdown."""

import re

from virtref.content.text import Language
from virtref.export.note import Note
from virtref.export.templates import localized, render

_SPACES = re.compile(r"[^\S\u00a0]+")
_ADDRESS = re.compile(r"https://[^\s<>\\|]+")
_SPECIAL = re.compile(r"[\\`*_\[\]<>|&~$]")
_MARK_AT_START = re.compile(r"^[-+#=]")
_BLANK_LINES = re.compile(r"\n{3,}")
_NUMBER_AT_START = re.compile(r"^(\d+)([.)])(?= |$)")


def note_markdown(note: Note, language: Language) -> str:
    """Return the note as a Markdown document."""
    text = render("decision-note.md.j2", language, note=localized(note, language, escape))
    return _BLANK_LINES.sub("\n\n", text).strip() + "\n"


def escape(text: str) -> str:
    """Return a text that Markdown shows as it is, wherever in a line it stands.

    A text that is an https address becomes a link to what it shows.
    """
    line = _SPACES.sub(" ", text).strip()
    if _ADDRESS.fullmatch(line):
        return f"<{line}>"
    line = _SPECIAL.sub(r"\\\g<0>", line)
    line = _MARK_AT_START.sub(r"\\\g<0>", line)
    return _NUMBER_AT_START.sub(r"\1\\\2", line)
