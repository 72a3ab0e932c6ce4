"""Writing a decision note: the ending of the file decides on its form."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from virtref.content.problems import Problem
from virtref.content.text import Language
from virtref.export.html import TITLE, note_html
from virtref.export.markdown import note_markdown
from virtref.export.note import Note
from virtref.paths import write_atomic

ToPdf: TypeAlias = Callable[[str, str], bytes]
"""Lays HTML out as PDF, under a title; only the window’s libraries can."""

NOTE_SUFFIXES = (".html", ".md", ".pdf")


def write_note(path: Path, note: Note, language: Language, to_pdf: ToPdf) -> Problem | None:
    """Write the note as PDF or Markdown where the file is named so, else as HTML."""
    match path.suffix.lower():
        case ".md":
            data = note_markdown(note, language).encode()
        case ".pdf":
            data = to_pdf(note_html(note, language), TITLE.into(language))
        case _:
            data = note_html(note, language).encode()
    return write_atomic(path, data)
