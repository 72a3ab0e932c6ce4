"""Every sentence of the window is written in both languages, and the program reads them."""

import re
import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import translations

PLACE = re.compile(r"\{\w*\}|%n|%\d")
"""What a sentence leaves open, and each of its translations must leave open too."""

Message = tuple[str, str, str]
"""Context, source and disambiguation: what Qt looks a sentence up by."""

languages = pytest.mark.parametrize("language", translations.LANGUAGES)


def kept(language: str) -> Path:
    """Return the file of translations that is kept with the program."""
    return translations.FOLDER / f"virtref_{language}.ts"


def messages(path: Path) -> dict[Message, ET.Element]:
    """Return the messages of a ``.ts`` file."""
    found: dict[Message, ET.Element] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            key = (name, message.findtext("source", ""), message.findtext("comment", ""))
            found[key] = message
    return found


def translated(message: ET.Element) -> list[str]:
    """Return the translation of a message, or each of its plural forms."""
    translation = message.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


@languages
def test_no_sentence_is_missing(language: str, tmp_path: Path) -> None:
    """What the code says and what the translators were given are the same sentences."""
    collected = tmp_path / "collected.ts"
    shutil.copy(kept(language), collected)
    translations.collect(collected, language)
    said, given = set(messages(collected)), set(messages(kept(language)))
    assert said - given == set(), "run packaging/translations.py"
    assert given - said == set(), "no longer said: run packaging/translations.py"


@languages
def test_no_sentence_is_unfinished(language: str) -> None:
    """Every sentence has its translation, every plural both of its forms."""
    unfinished = {
        key
        for key, message in messages(kept(language)).items()
        if message.find("translation[@type]") is not None or "" in translated(message)
    }
    assert unfinished == set()


@languages
def test_translations_leave_the_same_places_open(language: str) -> None:
    """What the program fills in stands in the sentence and in its translation.

    A singular may say “une” where the plural counts.
    """
    wrong = {
        key: form
        for key, message in messages(kept(language)).items()
        for form in translated(message)[-1:]
        if sorted(PLACE.findall(form)) != sorted(PLACE.findall(key[1]))
    }
    assert wrong == {}


def test_french_typography() -> None:
    """French sentences use the no-break space, the curly apostrophe and “…”."""
    poor = re.compile(r"[^\u00a0][:;?!»](?:\s|$)|«[^\u00a0]|'|\.\.\.|\u202f|\d %")
    wrong = {
        form
        for message in messages(kept("fr")).values()
        for form in translated(message)
        if poor.search(form)
    }
    assert wrong == set()


@languages
def test_the_program_reads_what_was_translated(language: str, tmp_path: Path) -> None:
    """The compiled file is that of the translations that stand beside it."""
    compiled = tmp_path / "compiled.qm"
    translations.compile_to(kept(language), compiled)
    same = compiled.read_bytes() == kept(language).with_suffix(".qm").read_bytes()
    assert same, "run packaging/translations.py"
