"""Rules about which files there are, and how long they may be."""

from itertools import chain
from pathlib import Path

MOST_LINES = 400
ROOT_FILES = {"pyproject.toml", "README.md", "LICENSE", "LICENSE-CONTENT"}
ROOT_FOLDERS = {"virtref", "resources", "tests", "packaging", "build", "captures", "dist"}
UNUSED_WORDS = {"item", "info", "manager", "helper", "helpers", "util", "utils", "process"}


def test_packaging_is_no_package(root: Path) -> None:
    """An __init__.py there would hide PyPI's `packaging` from every tool."""
    assert not (root / "packaging" / "__init__.py").exists()


def test_files_stay_short(root: Path) -> None:
    """No Python file is longer than a reader can hold in mind."""
    folders = ("virtref", "tests", "packaging")
    paths = chain.from_iterable(root.glob(f"{folder}/**/*.py") for folder in folders)
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in paths}
    assert {path: lines for path, lines in lengths.items() if lines > MOST_LINES} == {}


def test_the_root_stays_bare(root: Path) -> None:
    """The first listing a stranger sees shows the four folders and little else."""
    shown = {path.name for path in root.iterdir() if not path.name.startswith(".")}
    assert shown <= ROOT_FILES | ROOT_FOLDERS


def test_modules_are_named_after_what_they_are(root: Path) -> None:
    """No module bears a word that says nothing."""
    names = {path: set(path.stem.split("_")) for path in root.glob("virtref/**/*.py")}
    assert {path for path, words in names.items() if words & UNUSED_WORDS} == set()
