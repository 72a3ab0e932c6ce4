"""Trees of text: what a YAML file says before it is typed, with the place of every value."""

from dataclasses import dataclass
from typing import NamedTuple, Protocol, TypeAlias

from virtref.content.problems import Problem

Tree: TypeAlias = "str | list[Tree] | dict[str, Tree]"
Step: TypeAlias = str | int
Path: TypeAlias = tuple[Step, ...]

MAX_BYTES = 8 * 1024 * 1024
"""The largest file that is read."""


class Place(NamedTuple):
    """A line and a column of a file, counted from 1."""

    line: int
    column: int


START = Place(1, 1)


class Mark(Protocol):
    """A place as libyaml has it, counted from 0; kept as it is, since few are ever asked for."""

    @property
    def line(self) -> int:
        """The line."""

    @property
    def column(self) -> int:
        """The column, in characters."""


def place_of(mark: Mark | None) -> Place:
    """Return the place of a mark; without one, the start of the file."""
    return START if mark is None else Place(mark.line + 1, mark.column + 1)


@dataclass(frozen=True, slots=True)
class Document:
    """One YAML file: its tree, the places of keys and values, and faults inside single entries.

    Places and faults are found by the identity of the list or mapping that they belong to, which
    is why the tree is never copied.
    """

    file: str
    tree: Tree
    keys: dict[int, dict[str, Mark | None]]
    values: dict[int, dict[Step, Mark | None]]
    faults: dict[int, Problem]

    def fault_in(self, tree: Tree) -> Problem | None:
        """Return the first fault inside an entry, if any."""
        return self.faults.get(id(tree))

    def place(self, path: Path) -> Place:
        """Return where the value at ``path`` starts; of a missing one, where its parent does."""
        tree, mark = self.tree, None
        for step in path:
            found = self.values.get(id(tree), {}).get(step)
            if found is None:
                break
            mark = found
            tree = child(tree, step)
        return place_of(mark)

    def key_place(self, path: Path) -> Place:
        """Return where the last key of ``path`` stands; of an element of a list, its value."""
        *parents, last = path
        tree = self.tree
        for step in parents:
            tree = child(tree, step)
        mark = self.keys.get(id(tree), {}).get(str(last))
        return self.place(path) if mark is None else place_of(mark)


def child(tree: Tree, step: Step) -> Tree:
    """Return the value under a key or index; an empty text when there is none."""
    match tree, step:
        case dict(), str():
            return tree.get(step, "")
        case list(), int() if 0 <= step < len(tree):
            return tree[step]
        case _:
            return ""
