"""What dev.py says, in the language of the system: English there, else French."""

import locale
import os


def _system_language() -> str:
    """Name of the system's language, such as ``fr_FR.UTF-8``; on Windows ``French_France``."""
    if os.name == "nt":
        locale.setlocale(locale.LC_ALL, "")
        return locale.getlocale()[0] or ""
    named = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return next(filter(None, named), "")


def _is_english() -> bool:
    """Tell whether the system speaks English; "C" is not a language."""
    return _system_language().startswith(("en", "English"))


def phrase(fr: str, en: str) -> str:
    """Choose the sentence of the system's language."""
    return en if _is_english() else fr


def say(fr: str, en: str) -> None:
    """Print a sentence at once, before the output of any program started after it."""
    print(f"virtref: {phrase(fr, en)}", flush=True)


class Trouble(Exception):  # noqa: N818 (expected trouble with its remedy, not a defect)
    """Something that the reader must do first; the text says exactly what."""

    def __init__(self, fr: str, en: str) -> None:
        """Keep the sentence of the system's language."""
        super().__init__(f"virtref: {phrase(fr, en)}")
