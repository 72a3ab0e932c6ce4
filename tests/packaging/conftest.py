"""The scripts of packaging/, importable; they form no package, so that PyPI's stays visible."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))
