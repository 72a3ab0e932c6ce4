"""Text in two languages, and the French typography that every text gets when it is loaded."""

import re
from typing import Literal

import msgspec

Language = Literal["fr", "en"]
LANGUAGES: tuple[Language, ...] = ("fr", "en")

NO_BREAK_SPACE = "\u00a0"

_BEFORE_HIGH_PUNCTUATION = re.compile(r"[ \u202f](?=[:;?!%»])")
_AFTER_OPENING_QUOTE = re.compile(r"(?<=«)[ \u202f]")
_TERM_WITH_NUMBER = re.compile(r"(?i)\b(types?|couches?|chapitres?|version|windows) (?=\d)")
_THOUSANDS = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
_UNIT = re.compile(r"(?<=\d) (?=(?:[KMGT]i?o|octets?|[KMG]b/s|[mµ]s|[MG]Hz)\b)")
_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_DAY = re.compile(rf"(?:(?<=\d)|(?<=1er)) (?=(?:{_MONTHS})\b)")


class Text(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A reader-facing text; an empty string means that the language is missing."""

    fr: str = ""
    en: str = ""

    def into(self, language: Language) -> str:
        """Return the text in ``language``, or in the other one when it is missing."""
        return self.fr or self.en if language == "fr" else self.en or self.fr


def french_typography(text: str) -> str:
    """Put no-break spaces where French wants them (Lexique de l’Imprimerie nationale).

    Atkinson Hyperlegible has no narrow no-break space (U+202F), so U+00A0 stands in for it.
    """
    text = _BEFORE_HIGH_PUNCTUATION.sub(NO_BREAK_SPACE, text)
    text = _AFTER_OPENING_QUOTE.sub(NO_BREAK_SPACE, text)
    text = _TERM_WITH_NUMBER.sub(rf"\1{NO_BREAK_SPACE}", text)
    for inside_number in (_THOUSANDS, _UNIT, _DAY):
        text = inside_number.sub(NO_BREAK_SPACE, text)
    return text.replace("\u202f", NO_BREAK_SPACE)
