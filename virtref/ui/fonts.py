"""The bundled fonts: the program never relies on installed ones."""

from PySide6.QtGui import QFontDatabase

from virtref.paths import resources_dir

NOT_LOADED = -1


def load_fonts() -> tuple[str, ...]:
    """Register every bundled font; return the files that could not be read."""
    files = sorted((resources_dir() / "fonts").glob("*.ttf"))
    return tuple(
        file.name for file in files if QFontDatabase.addApplicationFont(str(file)) == NOT_LOADED
    )
