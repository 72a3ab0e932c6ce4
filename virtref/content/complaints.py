"""What msgspec finds wrong with a value, as a sentence for the reader.

msgspec writes English sentences with a path; each pattern below is one of them. A sentence that
none of them knows is shown as it is, which is better than hiding it.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from virtref.content.fields import closed_values, field_names
from virtref.content.nearest import with_nearest
from virtref.content.text import Text
from virtref.content.tree import Path

ANY_KEY = "[...]"
"""The step of a path that stands for some key of a mapping: msgspec does not say which."""

_AT = re.compile(r" - at (`key` in )?`\$([^`]*)`$")
_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]|(\[\.\.\.\])")


class Complaint(NamedTuple):
    """What is wrong, where in the entry, and whether the key at that path is to blame."""

    code: str
    message: Text
    path: Path
    about_key: bool


def complaint(sentence: str, kind: type) -> Complaint:
    """Read a sentence of ``msgspec.ValidationError`` about a value that should be a ``kind``."""
    found = _AT.search(sentence)
    path = _path(found[2]) if found else ()
    about_key = bool(found and found[1])
    if about_key:
        path = (*path, ANY_KEY)
    core = sentence[: found.start()] if found else sentence
    for pattern, code, words in _SENTENCES:
        match = pattern.fullmatch(core)
        if match is not None:
            message = words if isinstance(words, Text) else words(match)
            if code == "unknown-field":
                message = with_nearest(message, match[1], field_names(kind, path))
                return Complaint(code, message, (*path, match[1]), about_key=True)
            if code == "unknown-value":
                message = _with_choice(message, closed_values(kind, path))
            return Complaint(code, message, path, about_key)
    return Complaint("wrong-value", Text(core, core), path, about_key)


def _with_choice(message: Text, choice: tuple[str, ...]) -> Text:
    return Text(
        f"{message.fr}\u00a0; au choix\u00a0: {', '.join(choice)}",
        f"{message.en}; choose one of: {', '.join(choice)}",
    )


def _path(text: str) -> Path:
    return tuple(
        name or (int(index) if index else ANY_KEY) for name, index, _ in _STEP.findall(text)
    )


_TYPES = {
    "str": Text("un texte", "a text"),
    "int": Text("un nombre entier", "a whole number"),
    "bool": Text("true ou false", "true or false"),
    "array": Text("une liste", "a list"),
    "object": Text("un ensemble de champs", "a set of fields"),
}


_BAD_URL = Text("une adresse https:// est attendue ici", "an https:// address is expected here")
_BAD_ID = Text(
    "un identifiant est attendu ici\u00a0: minuscules sans accent, chiffres, traits d’union",
    "an id is expected here: lower-case letters without accents, digits, hyphens",
)
_BAD_VERSION = Text(
    "une version est attendue ici\u00a0: des nombres et des points, comme 1.2",
    "a version is expected here: numbers and dots, such as 1.2",
)
_BAD_DAY = Text(
    "un jour du calendrier est attendu ici, comme 2026-08-31",
    "a day of the calendar is expected here, such as 2026-08-31",
)


def _wrong_type(match: re.Match[str]) -> Text:
    wanted = _TYPES[match[1]]
    return Text(f"il faut {wanted.fr} ici", f"{wanted.en} is expected here")


def _missing_field(match: re.Match[str]) -> Text:
    return Text(
        f"il manque le champ «\u00a0{match[1]}\u00a0»", f"the field “{match[1]}” is missing"
    )


def _unknown_field(match: re.Match[str]) -> Text:
    return Text(
        f"le champ «\u00a0{match[1]}\u00a0» n’existe pas ici",
        f"there is no field “{match[1]}” here",
    )


def _unknown_value(match: re.Match[str]) -> Text:
    return Text(
        f"«\u00a0{match[1]}\u00a0» n’est pas une valeur possible ici",
        f"“{match[1]}” is not a possible value here",
    )


def _too_long(match: re.Match[str]) -> Text:
    return Text(f"au plus {match[1]} caractères ici", f"at most {match[1]} characters here")


def _too_many(match: re.Match[str]) -> Text:
    return Text(
        f"au plus {match[1]} éléments sont acceptés ici", f"at most {match[1]} are accepted here"
    )


def _too_small(match: re.Match[str]) -> Text:
    return Text(f"au moins {match[1]} est attendu ici", f"at least {match[1]} is expected here")


def _too_large(match: re.Match[str]) -> Text:
    return Text(f"au plus {match[1]} est attendu ici", f"at most {match[1]} is expected here")


def _bad_date(match: re.Match[str]) -> Text:
    return Text(
        f"une date est attendue ici, comme 1967, 1967-04, 196X, 1995~ ou 1964/1972 ({match[0]})",
        f"a date is expected here, such as 1967, 1967-04, 196X, 1995~ or 1964/1972 ({match[0]})",
    )


_SENTENCES: tuple[tuple[re.Pattern[str], str, Text | Callable[[re.Match[str]], Text]], ...] = tuple(
    (re.compile(pattern, re.DOTALL), code, message)
    for pattern, code, message in (
        (r"Object missing required field `(.+)`", "missing-field", _missing_field),
        (r"Object contains unknown field `(.+)`", "unknown-field", _unknown_field),
        (r"Invalid (?:enum )?value '(.*)'", "unknown-value", _unknown_value),
        (r"Expected `str` matching regex '\^https.*", "bad-url", _BAD_URL),
        (r"Expected `str` matching regex '\^\[0-9\].*", "bad-version", _BAD_VERSION),
        (r"Expected `str` matching regex .*", "bad-id", _BAD_ID),
        (r"Expected `str` of length <= (\d+)", "too-long", _too_long),
        (r"Expected `(?:array|object)` of length <= (\d+)", "too-many", _too_many),
        (r"Expected `int` >= (-?\d+)", "out-of-range", _too_small),
        (r"Expected `int` <= (-?\d+)", "out-of-range", _too_large),
        (r"Expected `(str|int|bool|array|object)(?: \| \w+)*`, got .*", "wrong-type", _wrong_type),
        (r"Invalid RFC3339 encoded date", "bad-date", _BAD_DAY),
        (
            r"not a date.*|a decade has.*|the interval.*|(?:day|month|year) .*",
            "bad-date",
            _bad_date,
        ),
    )
)
