"""Rules for the window's code that keep content text harmless and Qt's methods reachable."""

import ast
import importlib
from collections.abc import Iterator

from PySide6.QtCore import QObject

Program = dict[str, ast.Module]

TEXT_WIDGETS = {"QLabel", "QMessageBox"}
"""By default they guess at HTML, and HTML loads files and network shares."""
BROWSERS = {"QTextBrowser", "QTextEdit"}
STYLE_SHEETS = {"virtref/ui/palette.py"}
"""Scroll bars, from colours alone; a sheet made from text could load files."""


def _name(node: ast.expr) -> str:
    """Last word of a dotted name."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _uses(tree: ast.Module, names: set[str]) -> int:
    """Count where one of these classes is called or derived from."""
    nodes = list(ast.walk(tree))
    called = [node for node in nodes if isinstance(node, ast.Call) and _name(node.func) in names]
    bases = [base for node in nodes if isinstance(node, ast.ClassDef) for base in node.bases]
    return len(called) + sum(_name(base) in names for base in bases)


def _plain_settings(tree: ast.Module) -> int:
    """Count the calls that make a widget show plain text."""
    return sum(
        isinstance(node, ast.Call)
        and _name(node.func) == "setTextFormat"
        and [_name(argument) for argument in node.args] == ["PlainText"]
        for node in ast.walk(tree)
    )


def test_labels_show_plain_text(program: Program) -> None:
    """Each widget that would guess at HTML is told that its text is plain."""
    guessing = {
        path for path, tree in program.items() if _uses(tree, TEXT_WIDGETS) > _plain_settings(tree)
    }
    assert guessing == set()


def test_one_browser_shows_rich_text(program: Program) -> None:
    """Rich text has one door, which loads nothing."""
    users = {path for path, tree in program.items() if _uses(tree, BROWSERS)}
    assert users <= {"virtref/ui/widgets/safe_browser.py"}


def test_style_sheets_know_no_content(program: Program) -> None:
    """Only the named modules write style sheets."""
    users = {
        path
        for path, tree in program.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr == "setStyleSheet"
    }
    assert users <= STYLE_SHEETS


def _qt_bases(path: str) -> Iterator[tuple[str, type]]:
    """Name each class of a module that is a Qt object, with the Qt class it extends."""
    module = importlib.import_module(path.removesuffix(".py").replace("/", "."))
    for name, value in vars(module).items():
        if (
            isinstance(value, type)
            and issubclass(value, QObject)
            and value.__module__ == module.__name__
        ):
            yield (
                name,
                next(base for base in value.__mro__ if base.__module__.startswith("PySide6")),
            )


def _own_attributes(body: ast.ClassDef) -> Iterator[str]:
    """Name what a class assigns: ``self.name = …``, and ``name = …`` in its body."""
    for node in ast.walk(body):
        targets = node.targets if isinstance(node, ast.Assign) else []
        targets = [node.target] if isinstance(node, ast.AnnAssign) else targets
        for target in targets:
            match target:
                case ast.Attribute(value=ast.Name(id="self"), attr=name):
                    yield name
                case ast.Name(id=name) if target in _direct_targets(body):
                    yield name


def _direct_targets(body: ast.ClassDef) -> list[ast.expr]:
    """Return the targets of the assignments that stand directly in a class."""
    plain = [
        target for node in body.body if isinstance(node, ast.Assign) for target in node.targets
    ]
    return plain + [node.target for node in body.body if isinstance(node, ast.AnnAssign)]


def test_no_attribute_hides_a_qt_method(program: Program) -> None:
    """A call of ``widget.style()`` never meets a value that virtref keeps there."""
    hidden: set[str] = set()
    for path, tree in program.items():
        if not path.startswith("virtref/ui/") or path.endswith("__init__.py"):
            continue
        bases = dict(_qt_bases(path))
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and node.name in bases:
                qt = bases[node.name]
                names = {name for name in _own_attributes(node) if hasattr(qt, name)}
                hidden |= {f"{path}: {node.name}.{name}" for name in names}
    assert hidden == set()
