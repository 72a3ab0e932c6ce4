"""Qt's translations: the program's own catalogues and Qt's, for French and English."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from virtref.content.text import Language
from virtref.paths import resources_dir


class Translation:
    """The translators installed for the present language."""

    def __init__(self, application: QCoreApplication) -> None:
        """Install nothing yet."""
        self._application = application
        self._installed: list[QTranslator] = []

    def use(self, language: Language) -> None:
        """Replace the installed translators by those of ``language``."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        QLocale.setDefault(QLocale("fr_FR" if language == "fr" else "en_GB"))
        own = str(resources_dir() / "i18n")
        system = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        found = [
            _translator(f"virtref_{language}", own),
            _translator(f"qtbase_{language}", own) or _translator(f"qtbase_{language}", system),
        ]
        self._installed = [translator for translator in found if translator is not None]
        for translator in self._installed:
            self._application.installTranslator(translator)


def _translator(name: str, folder: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(name, folder) else None
