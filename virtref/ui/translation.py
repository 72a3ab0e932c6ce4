"""Qt's translations: the program's own catalogues and Qt's, for French and English."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from virtref.content.text import Language
from virtref.paths import resources_dir


class Translation:
    """The translators installed for the present language."""

    def __init__(self, application: QCoreApplication) -> None:
        """Install nothing yet."""
        self._application = application
        self._installed: list[_Catalogue] = []

    def use(self, language: Language) -> None:
        """Replace the installed translators by those of ``language``."""
        for catalogue in self._installed:
            self._application.removeTranslator(catalogue.translator)
        QLocale.setDefault(QLocale("fr_FR" if language == "fr" else "en_GB"))
        own = resources_dir() / "i18n"
        system = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        found = [
            _catalogue(own / f"virtref_{language}.qm"),
            _catalogue(own / f"qtbase_{language}.qm")
            or _catalogue(system / f"qtbase_{language}.qm"),
        ]
        self._installed = [catalogue for catalogue in found if catalogue is not None]
        for catalogue in self._installed:
            self._application.installTranslator(catalogue.translator)


class _Catalogue:
    """A translator with the bytes that it reads: Qt maps a file, and crashes when it changes."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.translator = QTranslator()
        self.translator.load(self._data)


def _catalogue(path: Path) -> _Catalogue | None:
    try:
        return _Catalogue(path.read_bytes())
    except OSError:
        return None
