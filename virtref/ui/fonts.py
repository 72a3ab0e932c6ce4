"""The bundled fonts: the program never relies on installed ones."""

from PySide6.QtGui import QFontDatabase

from virtref.paths import resources_dir


def load_fonts() -> tuple[str, ...]:
    """Register every bundled font; return the files that could not be read."""
    failed = []
    for file in sorted((resources_dir() / "fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) == -1:
            failed.append(file.name)
    return tuple(failed)
