"""Help pages: a little Markdown under ``resources/help``, read as blocks of plain text.

``# `` is the title, ``## `` a heading, ``- `` a line of a list, ``|`` a row of a table, three
backticks stand around a command; everything else is a paragraph. Nothing in a page can load or run
anything.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, TypeAlias, get_args

from virtref.content.text import Language, french_typography
from virtref.paths import resources_dir

Name = Literal["install", "packs", "verify", "licences", "changelog"]
NAMES: tuple[Name, ...] = get_args(Name)
"""The pages, in the order of the menu."""

_FENCE: Final = "```"


@dataclass(frozen=True)
class Heading:
    """A title between paragraphs."""

    text: str


@dataclass(frozen=True)
class Prose:
    """A paragraph."""

    text: str


@dataclass(frozen=True)
class Points:
    """A list."""

    lines: tuple[str, ...]


@dataclass(frozen=True)
class Command:
    """What is typed or written as it stands: one command, or a file."""

    text: str


@dataclass(frozen=True)
class Rows:
    """A table of two columns; its first row names them."""

    rows: tuple[tuple[str, str], ...]


Block: TypeAlias = Heading | Prose | Points | Command | Rows


@dataclass(frozen=True)
class Page:
    """One page in one language."""

    title: str
    blocks: tuple[Block, ...]


def read_page(name: Name, language: Language, folder: Path | None = None) -> Page:
    """Return a page that virtref ships; raise ``OSError`` where it is missing."""
    folder = folder or resources_dir() / "help"
    text = (folder / f"{name}.{language}.md").read_text(encoding="utf-8")
    return parse_page(text, language)


def parse_page(text: str, language: Language) -> Page:
    """Read a page; French gets its typography, except in commands."""
    title = ""
    blocks: list[Block] = []
    for chunk in _chunks(text):
        first = chunk[0]
        said = [_said(line, language) for line in chunk]
        if first.startswith(_FENCE):
            blocks.append(Command("\n".join(chunk[1:])))
        elif first.startswith("# "):
            title = said[0].removeprefix("# ")
        elif first.startswith("## "):
            blocks.append(Heading(said[0].removeprefix("## ")))
        elif first.startswith("- "):
            blocks.append(Points(tuple(_points(said))))
        elif first.startswith("|"):
            blocks.append(Rows(tuple(_rows(said))))
        else:
            blocks.append(Prose(" ".join(said)))
    return Page(title, tuple(blocks))


def licence_texts() -> tuple[Path, ...]:
    """Return the files with the whole licences of what is bundled."""
    return tuple(sorted((resources_dir() / "help" / "licences").glob("*.txt"), key=_lower))


def _lower(path: Path) -> str:
    return path.name.lower()


def _chunks(text: str) -> Iterator[list[str]]:
    """Find what stands between empty lines; a command may have empty lines in it."""
    chunk: list[str] = []
    fenced = False
    for line in (*text.splitlines(), ""):
        if line.startswith(_FENCE):
            fenced = not fenced
            if fenced:
                chunk.append(line)
        elif line or fenced:
            chunk.append(line)
        elif chunk:
            yield chunk
            chunk = []


def _said(line: str, language: Language) -> str:
    """Return a line as it is read, without the marks around commands."""
    plain = line.replace("`", "")
    return french_typography(plain) if language == "fr" else plain


def _points(lines: list[str]) -> Iterator[str]:
    """Join the lines that continue a point."""
    point = ""
    for line in lines:
        if line.startswith("- ") and point:
            yield point
            point = ""
        point = f"{point} {line.strip().removeprefix('- ')}".strip()
    yield point


def _rows(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Return the two cells of each row, without the line under the first one."""
    for line in lines:
        key, _, value = line.strip("|").partition("|")
        if not value.strip(" -"):
            continue
        yield key.strip(), value.strip()
