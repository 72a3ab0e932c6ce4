"""Every entry can be found by a reader who follows lists and links, and pages agree."""

from collections.abc import Iterator

from virtref.content.catalog import Catalog
from virtref.content.entries import Correction, DiskFormat, Entry, NetworkMode, Vendor
from virtref.content.rules.rule import Finding, Subject
from virtref.content.solution import Solution
from virtref.content.text import Text


def entries_have_a_way_in(subject: Subject) -> Iterator[Finding]:
    """A shipped entry stands in a list of its kind, or another entry leads to it.

    Sources are left to their own rule: each supports something.
    """
    for entry in subject.shipped:
        if not _is_shown(entry, subject.catalog):
            yield Finding(entry, (), "warning", "orphan", _ORPHAN)


def formats_and_products_agree(subject: Subject) -> Iterator[Finding]:
    """A product that a disk format names as its own lists this format."""
    for disk_format in subject.catalog.of_kind(DiskFormat):
        for index, id_ in enumerate(disk_format.native_in):
            solution = subject.catalog.get(id_)
            if isinstance(solution, Solution) and disk_format.id not in solution.disk_formats:
                path = ("native-in", index)
                message = _one_sided(solution.id, "disk-formats", disk_format.id)
                yield Finding(disk_format, path, "warning", "one-sided", message)


def networks_and_products_agree(subject: Subject) -> Iterator[Finding]:
    """A product lists a network of each mode it has a name for, under this very name."""
    for mode in subject.catalog.of_kind(NetworkMode):
        for index, name in enumerate(mode.product_names):
            solution = subject.catalog.get(name.solution)
            if not isinstance(solution, Solution):
                continue
            names = {network.name for network in solution.networks if network.mode == mode.id}
            if name.name not in names:
                path = ("product-names", index)
                missing = name.name if names else mode.id
                message = _one_sided(solution.id, "networks", missing)
                yield Finding(mode, path, "warning", "one-sided", message)


RULES = (entries_have_a_way_in, formats_and_products_agree, networks_and_products_agree)


def _is_shown(entry: Entry, catalog: Catalog) -> bool:
    match entry:
        case Solution():
            return bool(entry.groups)
        case Vendor():
            return entry.in_course or bool(catalog.backlinks(entry.id))
        case Correction():
            return bool(entry.about)
        case _:
            return True


_ORPHAN = Text(
    "aucune liste ni aucun lien ne mène à cette entrée", "no list and no link leads to this entry"
)


def _one_sided(solution: str, field: str, missing: str) -> Text:
    return Text(
        f"la fiche «\u00a0{solution}\u00a0» ne dit pas la même chose\u00a0:"
        f" «\u00a0{missing}\u00a0» manque dans «\u00a0{field}\u00a0»",
        f"the page of “{solution}” says otherwise: “{missing}” is missing from “{field}”",
    )
