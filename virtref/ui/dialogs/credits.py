"""What virtref is made of, and under which licences."""

from collections.abc import Iterator

import PySide6
from PySide6.QtCore import QCoreApplication

from virtref.ui.pages.sections import Fact


def credit_facts() -> Iterator[Fact]:
    """Return each part with its licence."""
    translate = QCoreApplication.translate
    yield Fact(translate("Credits", "Program"), translate("Credits", "MIT, the virtref authors"))
    yield Fact(
        translate("Credits", "Content"),
        translate("Credits", "CC BY-SA 4.0: share and adapt it, name virtref, keep the licence"),
    )
    yield Fact(
        translate("Credits", "Fonts"),
        translate("Credits", "Atkinson Hyperlegible Next, Inter, JetBrains Mono: SIL OFL 1.1"),
    )
    yield Fact(
        translate("Credits", "Icons"),
        translate("Credits", "Lucide: ISC; those inherited from Feather: MIT"),
    )
    yield Fact(
        "Qt, PySide6",
        translate("Credits", "Version {version}, LGPL 3, as separate libraries").format(
            version=PySide6.__version__
        ),
    )
    yield Fact("Python", "PSF-2.0")
    yield Fact(
        translate("Credits", "Libraries"),
        "Jinja2: BSD-3-Clause, msgspec: BSD-3-Clause, platformdirs: MIT, PyYAML: MIT, "
        "RapidFuzz: MIT, snowballstemmer: BSD-3-Clause",
    )
