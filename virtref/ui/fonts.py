"""The bundled fonts: the program never relies on installed ones."""

from PySide6.QtGui import QFontDatabase

from virtref.paths import resources_dir

NOT_LOADED = -1


FIRST = "AtkinsonHyperlegibleNext_*0*.ttf"
"""The fonts of the header; those of numerals and code come after the first paint."""


def load_first_fonts() -> tuple[str, ...]:
    """Register the text fonts; return the files that could not be read."""
    return _load(FIRST)


def load_other_fonts() -> tuple[str, ...]:
    """Register the fonts of numerals and code; return the files that could not be read."""
    return (*_load("Inter_*.ttf"), *_load("JetBrainsMono_*.ttf"))


def _load(pattern: str) -> tuple[str, ...]:
    files = sorted((resources_dir() / "fonts").glob(pattern))
    return tuple(
        file.name for file in files if QFontDatabase.addApplicationFont(str(file)) == NOT_LOADED
    )
