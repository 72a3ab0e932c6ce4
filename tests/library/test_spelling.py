"""Every word that virtref ships is spelled right, in French and in British English.

The dictionaries are Debian’s; other systems read the same bytes and need not check them again.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from virtref.advisor.load import load_questionnaire
from virtref.content.catalog import Catalog
from virtref.content.entries import Source
from virtref.content.text import Language
from virtref.content.walk import PlacedText, texts
from virtref.paths import resources_dir

DICTIONARIES: dict[Language, str] = {"fr": "fr_FR", "en": "en_GB"}
WORDS = Path(__file__).with_name("words.txt")
"""Names and terms of the trade that no dictionary knows, one a line."""

CODE = re.compile(r"https?://\S+|\S*[=\\_/@]\S*|--?\w[\w-]*|\w+\.\w\S*")
WORD = re.compile(r"(?<![\w.])[^\W\d_]{2,}(?:’[^\W\d_]+)*(?!\w)")
SHORTENED = {
    "fr": re.compile(r"(?i)\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)’"),
    "en": re.compile(r"’s?\b"),
}
CAPITAL_INSIDE = re.compile(r".+[A-ZÀ-Þ]")


def _words(text: str, language: Language) -> Iterator[str]:
    """Find what a dictionary should know: not code, nor names such as KVM, vSphere or qcow2."""
    for word in WORD.findall(SHORTENED[language].sub(" ", CODE.sub(" ", text))):
        if not CAPITAL_INSIDE.match(word):
            yield word.replace("’", "'")


def _shipped(catalog: Catalog) -> Iterator[tuple[str, PlacedText]]:
    """Find every text with the name of its owner; titles of documents are quoted as they are."""
    for entry in catalog.entries:
        if not isinstance(entry, Source):
            yield from ((entry.id, placed) for placed in texts(entry))
    yield from (("taxonomy", placed) for placed in texts(catalog.taxonomy))
    questionnaire = load_questionnaire(resources_dir() / "advisor", catalog).questionnaire
    yield from (("questionnaire", placed) for placed in texts(questionnaire))


def _unknown(words: set[str], language: Language) -> set[str]:
    """Return the words that neither the dictionary nor our list knows."""
    command = ["hunspell", "-i", "utf-8", "-d", DICTIONARIES[language], "-l"]
    environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"}
    done = subprocess.run(  # noqa: S603  a fixed command; the words go in as text
        command,
        input="\n".join(sorted(words)),
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    ours = set(WORDS.read_text(encoding="utf-8").split())
    return {word for word in done.stdout.split() if not {word, word.lower()} & ours}


@pytest.mark.skipif(sys.platform != "linux", reason="the dictionaries are Debian’s")
@pytest.mark.parametrize("language", ["fr", "en"])
def test_words_are_spelled_right(catalog: Catalog, language: Language) -> None:
    """A name or term that is right but unknown belongs into words.txt."""
    places: dict[str, set[str]] = {}
    for owner, placed in _shipped(catalog):
        for word in _words(getattr(placed.text, language), language):
            places.setdefault(word, set()).add(owner)
    assert len(places) > 1_000
    unknown = _unknown(set(places), language)
    assert {word: sorted(places[word]) for word in unknown} == {}


@pytest.mark.skipif(sys.platform != "linux", reason="the dictionaries are Debian’s")
@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        ("fr", "L’hyperviseur partage une machinne ; Etat d’aujourd’hui", {"machinne", "Etat"}),
        ("en", "The hypervisor’s behavior and colour", {"behavior"}),
        ("fr", "KVM, vSphere, qcow2, vm.vmdk, --force, C:\\fauxx, https://fauxx.org/", set()),
    ],
)
def test_mistakes_are_found(language: Language, text: str, wrong: set[str]) -> None:
    """Accents and American spellings count; commands, files and names do not."""
    assert _unknown(set(_words(text, language)), language) == wrong


def test_the_list_of_words_is_in_order() -> None:
    """One word a line, each once, so that two people’s additions merge."""
    lines = WORDS.read_text(encoding="utf-8").splitlines()
    assert lines == sorted(set(lines), key=lambda word: (word.casefold(), word))
