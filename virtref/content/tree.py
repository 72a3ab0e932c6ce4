"""Trees of text: what a YAML file says before it is typed, with the place of every value."""

from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from virtref.content.problems import Problem

Tree: TypeAlias = "str | list[Tree] | dict[str, Tree]"
Step: TypeAlias = str | int
Path: TypeAlias = tuple[Step, ...]


class Place(NamedTuple):
    """A line and a column of a file, counted from 1."""

    line: int
    column: int


START = Place(1, 1)


@dataclass(frozen=True, slots=True)
class Document:
    """One YAML file: its tree, the places of keys and values, and faults inside single entries.

    Places and faults are found by the identity of the list or mapping that they belong to, which
    is why the tree is never copied.
    """

    file: str
    tree: Tree
    keys: dict[int, dict[str, Place]]
    values: dict[int, dict[Step, Place]]
    faults: dict[int, Problem]

    def fault_in(self, tree: Tree) -> Problem | None:
        """Return the first fault inside an entry, if any."""
        return self.faults.get(id(tree))

    def place(self, path: Path) -> Place:
        """Return where the value at ``path`` starts; of a missing one, where its parent does."""
        tree, place = self.tree, START
        for step in path:
            found = self.values.get(id(tree), {}).get(step)
            if found is None:
                break
            place = found
            tree = child(tree, step)
        return place

    def key_place(self, path: Path) -> Place:
        """Return where the last key of ``path`` stands; of an element of a list, its value."""
        *parents, last = path
        tree = self.tree
        for step in parents:
            tree = child(tree, step)
        found = self.keys.get(id(tree), {}).get(str(last))
        return found or self.place(path)


def child(tree: Tree, step: Step) -> Tree:
    """Return the value under a key or index; an empty text when there is none."""
    match tree, step:
        case dict(), str():
            return tree.get(step, "")
        case list(), int() if 0 <= step < len(tree):
            return tree[step]
        case _:
            return ""
