"""Rules about the libraries that virtref pins."""

import ast
import re
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

Pins = dict[str, tuple[str, int]]


def _pins(lock: Path) -> Pins:
    """Read a lock file: version and number of hashes by name."""
    blocks = re.split(r"\n(?=[a-z])", "\n" + lock.read_text(encoding="utf-8"))
    found = (re.match(r"([\w.-]+)==(\S+)", block) for block in blocks)
    return {
        canonicalize_name(match[1]): (match[2], match.string.count("--hash=sha256:"))
        for match in found
        if match
    }


@pytest.fixture(scope="module")
def locks(root: Path) -> tuple[Pins, Pins]:
    """Return the pins of the program, and those of its tools."""
    folder = root / "packaging"
    return _pins(folder / "requirements.lock"), _pins(folder / "development.lock")


def test_every_pin_has_hashes(locks: tuple[Pins, Pins]) -> None:
    """A changed file on a mirror is refused."""
    assert [name for pins in locks for name, (_, hashes) in pins.items() if hashes == 0] == []


def test_locks_agree(locks: tuple[Pins, Pins]) -> None:
    """The tools are pinned beside the program, never against it."""
    program, tools = locks
    assert {name for name in program.keys() & tools.keys() if program[name] != tools[name]} == set()


def test_locks_satisfy_the_project(root: Path, locks: tuple[Pins, Pins]) -> None:
    """What pyproject.toml asks for is what gets installed."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    program, tools = locks
    asked = [(Requirement(text), program) for text in project["project"]["dependencies"]]
    asked += [(Requirement(text), tools) for text in project["dependency-groups"]["dev"]]
    unmet = [
        str(wanted)
        for wanted, pins in asked
        if not wanted.specifier.contains(pins.get(canonicalize_name(wanted.name), ("0", 0))[0])
    ]
    assert unmet == []


def test_scripts_need_no_library(root: Path) -> None:
    """What dev.py imports, at whatever remove, runs before anything is installed."""
    reached, libraries, waiting = {"dev"}, set[str](), ["dev"]
    while waiting:
        path = root / "packaging" / f"{waiting.pop()}.py"
        tree = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        names = {name.partition(".")[0] for node in tree for name in _imported(node)}
        own = {name for name in names if path.with_name(f"{name}.py").is_file()}
        libraries |= names - own - sys.stdlib_module_names
        waiting += own - reached
        reached |= own
    assert libraries == set()
    assert "_build" in reached


def _imported(node: ast.AST) -> list[str]:
    """Name the modules that a statement imports."""
    match node:
        case ast.Import(names=names):
            return [alias.name for alias in names]
        case ast.ImportFrom(module=str(module)):
            return [module]
        case _:
            return []
