"""ICU's data: what is left out changes nothing that Qt says."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from _icu import icupkg, slim

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or icupkg() is None, reason="needs icupkg; only Linux bundles ICU"
)
ASKED = """
import sys
from pathlib import Path
from PySide6.QtCore import QByteArray, QCollator, QLocale, QTimeZone
from PySide6.QtCore import QStringConverter, QStringDecoder
words = ["cote", "coté", "côte", "côté", "École", "élan", "œuf", "zèbre", "ñu", "Ärger", "中文"]
languages = "fr_FR fr_CA en_GB de_DE es_ES sv_SE zh_CN ja_JP ko_KR tr_TR"
for language in languages.split():
    locale = QLocale(language)
    collator = QCollator(locale)
    print(language, sorted(words, key=collator.sortKey), locale.toUpper("istanbul"))
    for zone in ("Europe/Paris", "America/Montreal", "Asia/Kolkata", "Pacific/Noumea", "UTC"):
        known = QTimeZone(QByteArray(zone.encode()))
        for kind in QTimeZone.TimeType:
            for form in QTimeZone.NameType:
                print(zone, known.displayName(kind, form, locale))
for name in QStringConverter.availableCodecs():
    print(name, QStringDecoder(name).isValid())
print(Path("/proc/self/maps").read_text(), file=sys.stderr)
"""
"""Everything that Qt asks of ICU: order, names of time zones, letter case, encodings."""


def _answers(libraries: Path) -> tuple[str, str]:
    """Ask Qt with the libraries of a folder before its own: what it said, what it loaded."""
    done = subprocess.run(
        [sys.executable, "-c", ASKED],
        env=os.environ | {"LD_LIBRARY_PATH": str(libraries)},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout, done.stderr


def test_qt_says_the_same_with_less(tmp_path: Path) -> None:
    """Order, zones, case and encodings are those of the whole data, in every language tried."""
    import PySide6  # noqa: PLC0415 - where its libraries lie is all that is wanted

    (whole,) = Path(PySide6.__path__[0]).glob("Qt/lib/libicudata.so.*")
    small = slim(whole, tmp_path / "slim")
    assert small.stat().st_size < 0.6 * whole.stat().st_size
    expected, _ = _answers(tmp_path)
    answered, loaded = _answers(small.parent)
    assert str(small) in loaded
    assert len(expected.splitlines()) > 800
    assert answered == expected
