"""What the reader decided and what happened last, kept as JSON that may always be damaged."""

import locale
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Annotated, ClassVar, Final, Literal, TypeVar

import msgspec

from virtref.content.problems import Problem, unreadable
from virtref.content.text import Language, Text
from virtref.paths import write_atomic

FORMAT: Final = 1
"""The version of the files; a file of a later version is set aside like a damaged one."""
MAX_BYTES: Final = 1024 * 1024

Word = Annotated[str, msgspec.Meta(max_length=500)]
Words = Annotated[tuple[Word, ...], msgspec.Meta(max_length=100)]
Pixels = Annotated[int, msgspec.Meta(ge=1, le=32_000)]
Factor = Annotated[int, msgspec.Meta(ge=0, le=10)]

_OLD_FILE = Text(
    "réglages illisibles\u00a0: ceux par défaut sont repris, l’ancien fichier est gardé en .bak",
    "settings that cannot be read: the defaults apply, the old file is kept as .bak",
)
_OLD_RUN = Text(
    "les réponses gardées par l’assistant sont illisibles\u00a0: leur fichier est gardé en .bak",
    "the answers that the wizard kept cannot be read: their file is kept as .bak",
)


class _Kept(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """What all files have; fields that this version does not know are passed over."""

    file_name: ClassVar[str]
    damaged: ClassVar[Text] = _OLD_FILE
    format: Annotated[int, msgspec.Meta(ge=1, le=FORMAT)] = FORMAT


class Preferences(_Kept, frozen=True, kw_only=True, rename="kebab"):
    """What the reader decided; ``text_scale`` is in per cent."""

    file_name: ClassVar[str] = "preferences.json"
    language: Literal["fr", "en", "system"] = "system"
    theme: Literal["system", "light", "dark", "contrast"] = "system"
    text_scale: Annotated[int, msgspec.Meta(ge=100, le=250)] = 100
    reduce_motion: bool = False
    folders: Words = ()
    """Folders of packs that the reader opened."""


class Session(_Kept, frozen=True, kw_only=True, rename="kebab"):
    """What happened last: where the reader was in each panel, and what was compared."""

    file_name: ClassVar[str] = "session.json"
    size: tuple[Pixels, Pixels] | None = None
    """Width and height of the window."""
    panel: Word = ""
    addresses: Annotated[tuple[tuple[Word, Word, Word], ...], msgspec.Meta(max_length=100)] = ()
    """Panel, page and entry that were last seen together."""
    compared: Words = ()


class Draft(_Kept, frozen=True, kw_only=True, rename="kebab"):
    """A run of the wizard as it was left; ``question`` is the one that was shown."""

    file_name: ClassVar[str] = "wizard.json"
    damaged: ClassVar[Text] = _OLD_RUN
    answers: Annotated[dict[Word, Words], msgspec.Meta(max_length=500)] = {}
    weights: Annotated[dict[Word, Factor], msgspec.Meta(max_length=100)] = {}
    """The factors of headings, where the reader set them."""
    depth: Literal["quick", "standard"] = "quick"
    question: Word = ""
    visited: Words = ()
    """The questions that the reader has left behind, answered or not."""
    finished: bool = False


K = TypeVar("K", Preferences, Session, Draft)


def recall(kind: type[K], folder: Path | None) -> tuple[K, Problem | None]:
    """Return what was kept in ``folder``, or the defaults; a damaged file is set aside as .bak."""
    if folder is None:
        return kind(), None
    path = folder / kind.file_name
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES)
    except FileNotFoundError:
        return kind(), None
    except OSError as trouble:
        return kind(), unreadable(str(path), trouble)
    try:
        return msgspec.json.decode(data, type=kind), None
    except (ValueError, RecursionError):
        with suppress(OSError):
            path.replace(path.with_suffix(".bak"))
        return kind(), Problem(str(path), 0, 0, "warning", "damaged-settings", kind.damaged)


def keep(value: Preferences | Session | Draft, folder: Path | None) -> Problem | None:
    """Write to ``folder`` what ``recall`` reads; without a folder there is nothing to write."""
    if folder is None:
        return None
    return write_atomic(folder / value.file_name, msgspec.json.encode(value))


def forget(folder: Path | None) -> None:
    """Remove what was kept in ``folder``, damaged or not, as far as that can be done."""
    if folder is None:
        return
    for kind in (Preferences, Session, Draft):
        path = folder / kind.file_name
        for each in (path, path.with_suffix(".bak")):
            with suppress(OSError):
                each.unlink(missing_ok=True)


def language_for(choice: Literal["fr", "en", "system"], environment: Mapping[str, str]) -> Language:
    """Return the language to speak: the one chosen, else the system's, else French.

    The system says it in ``environment``, by the first of LC_ALL, LC_MESSAGES and LANG that is
    set; Windows sets none of them, and says it by the locale of the C library.
    """
    if choice != "system":
        return choice
    named = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    said = next(filter(None, named), None)
    if said is None and os.name == "nt":
        said = locale.getlocale()[0]
    return "en" if said is not None and said.lower().startswith("en") else "fr"
