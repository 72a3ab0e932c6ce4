"""``virtref selftest``: whether what the window needs works on this computer.

It prints JSON; the exit code is 1 when one check fails.
"""

import os
import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

import msgspec
from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCollator,
    QCoreApplication,
    QDate,
    QIODevice,
    QLocale,
)
from PySide6.QtGui import QColor, QFontDatabase, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from virtref import __version__
from virtref.content.load import Loaded
from virtref.content.text import LANGUAGES
from virtref.help import NAMES, licence_texts, read_page
from virtref.paths import Places, resolve_places, resources_dir
from virtref.policy import MachinePolicy, read_policy
from virtref.ui.app import dress, load, make_application
from virtref.ui.icons import pixmap
from virtref.ui.look import CODE_FAMILIES, NUMERAL_FAMILIES, TEXT_FAMILIES
from virtref.ui.translation import Translation

# The orders that a French reader expects: accents count last, and œ is sorted as oe. Unicode
# compares accents from the left; older dictionaries, and Windows, from the right.
FRENCH_ORDERS = (
    ["cote", "coté", "côte", "côté", "École", "élan", "essai", "œuf", "ouvert", "zèbre"],
    ["cote", "côte", "coté", "côté", "École", "élan", "essai", "œuf", "ouvert", "zèbre"],
)
A_DAY = QDate(2026, 11, 23)
A_DAY_IN_FRENCH = "lundi 23 novembre 2026"
_RED = "#ff0000"
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY")
_SIDE = 32


@dataclass(frozen=True)
class Check:
    """One check: whether it passed, and what was seen."""

    passed: bool
    seen: object


def run(arguments: Namespace) -> int:
    """Run every check, print the report and return the exit code."""
    places = resolve_places(arguments.data)
    if sys.platform == "linux" and not any(os.environ.get(name) for name in SCREENS):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = make_application(sys.argv[:1])
    dress(application)
    translation = Translation(application)
    translation.use("fr")
    machine = read_policy()
    loaded = load(arguments, places, machine)
    checks: dict[str, Callable[[], Check]] = {
        "icons": _icons,
        "fonts": _fonts,
        "pdf": _pdf,
        "french_order": _french_order,
        "french_date": _french_date,
        "translations": _translations,
        "help": _help,
    }
    results = {name: check() for name, check in checks.items()}
    results["content"] = _content(loaded)
    results["policy"] = _policy(machine)
    report = {
        "version": __version__,
        "platform": QApplication.platformName(),
        "checks": {
            name: {"passed": each.passed, "seen": each.seen} for name, each in results.items()
        },
        "packs": [str(pack.path) for pack in loaded.packs],
        "writes_to": _writes_to(places),
        "portable": places.portable,
        "passed": all(each.passed for each in results.values()),
    }
    written = msgspec.json.format(msgspec.json.encode(report)).decode()
    sys.stdout.write(f"{written}\n")
    return 0 if report["passed"] else 1


def _icons() -> Check:
    """Draw an icon in red and look for its colour."""
    picture = pixmap("server", QColor(_RED), _SIDE, 1.0).toImage()
    names = {
        picture.pixelColor(x, y).name()
        for x in range(_SIDE)
        for y in range(_SIDE)
        if picture.pixelColor(x, y).alpha() == 255  # noqa: PLR2004 - opaque
    }
    return Check(_RED in names, len(list((resources_dir() / "icons").glob("*.svg"))))


def _fonts() -> Check:
    known = set(QFontDatabase.families())
    wanted = {*TEXT_FAMILIES, *NUMERAL_FAMILIES, *CODE_FAMILIES}
    return Check(wanted <= known, sorted(wanted & known))


def _pdf() -> Check:
    """Write a page and look for an embedded font in it."""
    data = QByteArray()
    device = QBuffer(data)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(device)
    painter = QPainter(writer)
    painter.setFont(QApplication.font())
    painter.drawText(100, 100, "Référence : hyperviseur")
    painter.end()
    device.close()
    written = bytes(data.data())
    return Check(written.startswith(b"%PDF") and b"/FontFile" in written, len(written))


def _french_order() -> Check:
    collator = QCollator(QLocale("fr_FR"))
    words = sorted(sorted(FRENCH_ORDERS[0]), key=collator.sortKey)
    return Check(words in FRENCH_ORDERS, words)


def _french_date() -> Check:
    words = QLocale("fr_FR").toString(A_DAY, "dddd d MMMM yyyy")
    return Check(words == A_DAY_IN_FRENCH, words)


def _translations() -> Check:
    """Look for a word of the program and one of Qt's own."""
    own = QCoreApplication.translate("Header", "Timeline")
    qt = QCoreApplication.translate("QPlatformTheme", "Cancel")
    return Check((own, qt) == ("Chronologie", "Annuler"), [own, qt])


def _content(loaded: Loaded) -> Check:
    kinds = Counter(type(entry).__name__ for entry in loaded.catalog.entries)
    return Check(bool(kinds) and not loaded.problems, dict(sorted(kinds.items())))


def _policy(machine: MachinePolicy) -> Check:
    """Tell what is decided on this computer; a mistake in it is no reason to trust the rest."""
    seen = {
        "files": [str(path) for path in machine.files],
        "decided": msgspec.to_builtins(machine.decided),
        "problems": [problem.display("fr") for problem in machine.problems],
    }
    return Check(not machine.problems, seen)


def _help() -> Check:
    """Read every help page in both languages, and count the licences."""
    pages = [read_page(name, language) for name in NAMES for language in LANGUAGES]
    return Check(all(page.blocks for page in pages), len(licence_texts()))


def _writes_to(places: Places) -> str | None:
    return None if places.data is None else str(places.data)
