"""Run first in every executable for Windows: name the archive of shared modules to Python.

It imports nothing that the archive itself holds.
"""

import sys

_FOLDER: str = sys._MEIPASS  # type: ignore[attr-defined] # noqa: SLF001 (PyInstaller's name)
sys.path.append(f"{_FOLDER}\\modules.zip")
