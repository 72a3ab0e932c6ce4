"""Bring the translations up to date, after a change of the window's strings.

Qt's lupdate collects the strings of the window into ``resources/i18n/*.ts``, where a translator
fills them in, and lrelease writes the ``.qm`` files that the program reads.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = {"fr": "fr_FR", "en": "en_GB"}


def collect(target: Path, language: str) -> None:
    """Update a ``.ts`` file with the strings of the window; strings no longer used are dropped."""
    sources = sorted(str(path) for path in (ROOT / "virtref" / "ui").rglob("*.py"))
    words = ["-no-obsolete", "-locations", "none", "-source-language", "en_GB"]
    words += ["-target-language", LANGUAGES[language], *sources, "-ts", str(target)]
    _qt_tool("lupdate", words)


def compile_to(source: Path, target: Path) -> None:
    """Write the ``.qm`` file of a ``.ts`` file."""
    _qt_tool("lrelease", [str(source), "-qm", str(target), "-silent"])


def _qt_tool(name: str, words: list[str]) -> None:
    # The wrapper script beside the interpreter finds the tool inside the PySide6 package.
    tool = Path(sys.executable).with_name(f"pyside6-{name}")
    subprocess.run([tool, *words], check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


def main() -> int:
    """Update every language."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        strings = FOLDER / f"virtref_{language}.ts"
        collect(strings, language)
        compile_to(strings, strings.with_suffix(".qm"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
