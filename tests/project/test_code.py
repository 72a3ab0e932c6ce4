"""Rules that no linter knows: what virtref's code never says."""

import ast
from collections.abc import Iterator

import pytest

Program = dict[str, ast.Module]

FORBIDDEN_IMPORTS = {
    "PySide6.QtNetwork": "virtref reaches no network",
    "PySide6.QtQml": "widgets only",
    "PySide6.QtQuick": "widgets only",
    "PySide6.QtWebEngineWidgets": "widgets only",
    "http": "virtref reaches no network",
    "marshal": "data never becomes code",
    "pickle": "data never becomes code",
    "pydantic": "it costs 130 ms at start",
    "ruamel": "one YAML reader",
    "shelve": "data never becomes code",
    "socket": "virtref reaches no network",
    "ssl": "virtref reaches no network",
    "urllib.request": "virtref reaches no network",
}
FORBIDDEN_NAMES = {
    "QDockWidget": "panels have their place",
    "QSettings": "its INI files build objects from text",
    "QWizard": "the wizard is a QDialog",
}
ALLOWED = {("virtref/ui/qt_settings.py", "QSettings"): "it keeps Qt's own dialogs from using them"}
FORBIDDEN_BUILTINS = {"__import__", "compile", "eval", "exec"}
FORBIDDEN_CALLS = {
    "setMarkdown": "Markdown loads pictures from anywhere",
    "startfile": "links go through the one place that checks them",
}


def _imports(tree: ast.Module) -> Iterator[str]:
    """Name every imported module, also those imported inside functions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _calls(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    """Name every called function or method by its last word."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Name(id=name) | ast.Attribute(attr=name):
                    yield name, node


def _is_or_below(name: str, module: str) -> bool:
    return name == module or name.startswith(f"{module}.")


def test_qt_stays_in_the_window(program: Program) -> None:
    """The same engine serves the command line of a server without Qt."""
    outside = {
        path
        for path, tree in program.items()
        if not path.startswith("virtref/ui/")
        for name in _imports(tree)
        if name.split(".")[0] in {"PySide6", "shiboken6"}
    }
    assert outside == set()


@pytest.mark.parametrize(("module", "reason"), FORBIDDEN_IMPORTS.items())
def test_modules_that_stay_out(program: Program, module: str, reason: str) -> None:
    """Some modules are never imported, each for its reason."""
    users = {
        path
        for path, tree in program.items()
        if any(_is_or_below(name, module) for name in _imports(tree))
    }
    assert users == set(), reason


@pytest.mark.parametrize(("name", "reason"), FORBIDDEN_NAMES.items())
def test_classes_that_stay_out(program: Program, name: str, reason: str) -> None:
    """Some classes of Qt are never imported, each for its reason."""
    users = {
        path
        for path, tree in program.items()
        if any(imported.split(".")[-1] == name for imported in _imports(tree))
        and (path, name) not in ALLOWED
    }
    assert users == set(), reason


@pytest.mark.parametrize(("name", "reason"), FORBIDDEN_CALLS.items())
def test_calls_that_stay_out(program: Program, name: str, reason: str) -> None:
    """Some functions are never called, each for its reason."""
    users = {path for path, tree in program.items() if any(n == name for n, _ in _calls(tree))}
    assert users == set(), reason


def test_data_never_becomes_code(program: Program) -> None:
    """Nothing that is read can become a part of the program."""
    users = {
        path
        for path, tree in program.items()
        for name, call in _calls(tree)
        if name in FORBIDDEN_BUILTINS and isinstance(call.func, ast.Name)
    }
    assert users == set()


def test_yaml_is_read_as_events(program: Program) -> None:
    """No YAML becomes objects unchecked: ``yaml.load`` dies on 100 KB of brackets."""
    used = {
        f"{path}: yaml.{node.attr}"
        for path, tree in program.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "yaml"
        and node.attr.startswith(("load", "safe_load", "full_load", "unsafe_load", "compose"))
    }
    used |= {
        f"{path}: {name}"
        for path, tree in program.items()
        for name in _imports(tree)
        if _is_or_below(name, "yaml") and "load" in name.lower()
    }
    assert used == set()


def test_no_star_imports(program: Program) -> None:
    """A star import of Qt costs a tenth of a second at each start."""
    users = {
        path
        for path, tree in program.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names)
    }
    assert users == set()


def test_slots_are_bound_methods(program: Program) -> None:
    """A lambda or partial in `connect` leaks what it holds, or meets a deleted object."""
    loose = {
        f"{path}:{call.lineno}"
        for path, tree in program.items()
        for name, call in _calls(tree)
        if name == "connect"
        and any(
            isinstance(part, ast.Lambda)
            or (isinstance(part, ast.Name) and part.id == "partial")
            or (isinstance(part, ast.Attribute) and part.attr == "partial")
            for argument in call.args
            for part in ast.walk(argument)
        )
    }
    assert loose == set()


def test_programs_are_started_only_to_probe_the_host(program: Program) -> None:
    """Nothing that content says can start a program."""
    users = {
        path
        for path, tree in program.items()
        if any(_is_or_below(n, "subprocess") for n in _imports(tree))
    }
    assert {path for path in users if not path.startswith("virtref/host/")} == set()
