"""The archive of modules that both executables for Windows share."""

import os
import subprocess
import sys
from pathlib import Path

from _shared_modules import split


def _collected(folder: Path) -> list[tuple[str, str, str]]:
    """Write a module, a package and one that must stay, as PyInstaller collects them."""
    sources = {"one": "one.py", "many": "many/__init__.py", "many.more": "many/more.py"}
    entries = []
    for name, place in (sources | {"virtref.paths": "virtref/paths.py"}).items():
        path = folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"NAME = {name!r}\n", encoding="utf-8")
        entries.append((name, str(path), "PYMODULE"))
    return [*entries, ("many.empty", "-", "PYMODULE")]


def test_modules_are_imported_from_the_archive(tmp_path: Path) -> None:
    """What moved works from there; what looks for files beside itself stays."""
    stay, archive = split(_collected(tmp_path / "sources"), tmp_path)
    assert [name for name, _, _ in stay] == ["many.empty", "virtref.paths"]
    code = "import one, many.more; print(one.NAME, many.NAME, many.more.NAME, one.__file__)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"PYTHONPATH": str(archive)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.split()[:3] == ["one", "many", "many.more"], done.stderr
    assert str(archive) in done.stdout


def test_the_folder_leaves_no_trace(tmp_path: Path) -> None:
    """The same modules elsewhere give the same archive."""
    first, second = (
        split(_collected(tmp_path / name / "sources"), tmp_path / name)[1] for name in ("a", "bcd")
    )
    assert first.read_bytes() == second.read_bytes()
