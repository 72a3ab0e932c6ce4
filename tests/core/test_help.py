"""Help pages: plain blocks, complete in both languages, and true about the program."""

import re
from pathlib import Path
from typing import get_args

import pytest

from virtref.content.text import LANGUAGES, Language
from virtref.help import (
    NAMES,
    Command,
    Heading,
    Name,
    Page,
    Points,
    Prose,
    Rows,
    licence_texts,
    parse_page,
    read_page,
)
from virtref.paths import PACKS, PORTABLE_DATA, PORTABLE_MARKER
from virtref.policy import POLICY_FILE, Policy, read_policy

TEXT = """\
# Titre

Une phrase : sur
deux lignes avec `une commande`.

## Sous-titre

- un
  et la suite
- deux

```
$ a : b

c
```

| Clé | Valeur |
|---|---|
| a : b | c |
"""


def test_blocks() -> None:
    """Each mark becomes a block; French gets its spaces, commands are left as they are."""
    assert parse_page(TEXT, "fr") == Page(
        "Titre",
        (
            Prose("Une phrase\u00a0: sur deux lignes avec une commande."),
            Heading("Sous-titre"),
            Points(("un et la suite", "deux")),
            Command("$ a : b\n\nc"),
            Rows((("Clé", "Valeur"), ("a\u00a0: b", "c"))),
        ),
    )


def test_english_keeps_its_spaces() -> None:
    """French typography is for French."""
    assert parse_page("a : b", "en").blocks == (Prose("a : b"),)


def test_an_empty_page() -> None:
    """Nothing is shown, and nothing fails."""
    assert parse_page("", "fr") == Page("", ())


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_say_the_same(name: Name) -> None:
    """French and English have the same blocks, the same rows and nearly the same commands."""
    french, english = (read_page(name, language) for language in LANGUAGES)
    assert french.title != ""
    assert french.title != english.title or name == "licences"
    kinds = [[type(block) for block in page.blocks] for page in (french, english)]
    assert kinds[0] == kinds[1]
    for one, other in zip(french.blocks, english.blocks, strict=True):
        match one, other:
            case Rows(), Rows():
                assert len(one.rows) == len(other.rows)
            case Points(), Points():
                assert len(one.lines) == len(other.lines)
            case _:
                pass


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_no_mark_is_left(name: Name, language: Language) -> None:
    """What a page cannot show is not in it: no emphasis, no links, no pictures, no HTML."""
    for block in read_page(name, language).blocks:
        if isinstance(block, Prose | Heading | Points):
            assert not re.search(r"\*\*|\]\(|<\w|^#|```", str(block))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_of_the_policy_is_explained(language: Language, tmp_path: Path) -> None:
    """The table has every key, and the example is a policy without a mistake."""
    page = read_page("install", language)
    (table,) = (block for block in page.blocks if isinstance(block, Rows))
    assert {key for key, _ in table.rows[1:]} == set(Policy.__struct_encode_fields__)
    commands = [block.text for block in page.blocks if isinstance(block, Command)]
    (example,) = (text for text in commands if POLICY_FILE in text)
    (tmp_path / POLICY_FILE).write_text(example, encoding="utf-8")
    machine = read_policy([tmp_path / POLICY_FILE])
    assert machine.problems == ()
    decided = machine.decided
    for field in Policy.__struct_fields__:
        assert getattr(decided, field) not in {None, ()}, field


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_those_of_the_program(language: Language) -> None:
    """Whoever follows the page creates files that the program looks for."""
    told = str(read_page("install", language))
    for name in (PORTABLE_MARKER, PORTABLE_DATA, POLICY_FILE, "/etc/xdg/virtref"):
        assert name in told
    assert f" {PACKS} " in str(read_page("packs", language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_not_tried_is_said(language: Language) -> None:
    """Nobody is told that something works which nobody has seen."""
    tried = read_page("install", language).blocks[2]
    for name in ("Wine", "AppLocker", "SmartScreen", "macOS", "Intune", "GPO", "WPKG"):
        assert name in str(tried)


def test_licences_are_complete() -> None:
    """Those of the libraries of Python, of Qt, of Python itself and of the loader are there."""
    names = {path.stem for path in licence_texts()}
    needed = {"LGPL-3.0", "GPL-3.0", "python", "pyinstaller", "linux-libraries"}
    needed |= {"jinja2", "markupsafe", "msgspec", "platformdirs", "pyyaml", "rapidfuzz"}
    assert needed | {"snowballstemmer"} <= names
    assert all(path.read_text(encoding="utf-8").strip() for path in licence_texts())


def test_there_is_no_page_beside_these() -> None:
    """A page that nothing shows is not shipped."""
    folder = licence_texts()[0].parents[1]
    assert {path.name for path in folder.glob("*.md")} == {
        f"{name}.{language}.md" for name in get_args(Name) for language in LANGUAGES
    }
