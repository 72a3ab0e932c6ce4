"""The project's own files, as the tests of this folder look at them."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the folder of the project."""
    return ROOT


@pytest.fixture(scope="session")
def program() -> dict[str, ast.Module]:
    """Return every module of virtref, parsed, by its path below the project's folder."""
    return {
        path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8"), str(path))
        for path in sorted(ROOT.glob("virtref/**/*.py"))
    }
