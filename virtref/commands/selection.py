"""Which content a command looks at: everything, or some files and folders of it."""

from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path

from virtref.content.catalog import Catalog
from virtref.content.entries import Entry
from virtref.paths import content_folders, resources_dir
from virtref.policy import packs_for, read_policy


@dataclass(frozen=True)
class Selection:
    """Folders to load, the shipped one first, and the paths that are looked at; none means all."""

    folders: tuple[Path, ...]
    paths: tuple[Path, ...]

    def has(self, file: str) -> bool:
        """Tell whether a file is looked at."""
        path = Path(file).absolute()
        return not self.paths or any(path.is_relative_to(each) for each in self.paths)

    def entries(self, catalog: Catalog) -> tuple[Entry, ...]:
        """Return the entries that are looked at, as written."""
        return tuple(each for each in catalog.entries if self.has(catalog.origin(each.id).file))


def selection(arguments: Namespace) -> Selection:
    """Read the ``paths`` of a command line; one outside of what is shipped is a pack to load."""
    shipped, *packs = content_folders(packs_for(read_policy().decided, arguments.content))
    ours = (shipped.absolute(), questions().absolute())
    paths = tuple(path.absolute() for path in arguments.paths)
    packs += [path for path in paths if not any(path.is_relative_to(each) for each in ours)]
    return Selection((shipped, *packs), paths)


def questions() -> Path:
    """Return the folder of the shipped questionnaire."""
    return resources_dir() / "advisor"
