"""Small entries and folders of content, with no more than a test needs to say."""

from datetime import date
from pathlib import Path
from typing import TypeVar

from virtref.content import codec
from virtref.content.catalog import Catalog
from virtref.content.compiled import Content, Origin
from virtref.content.entries import Entry
from virtref.content.folder import Folder
from virtref.content.kinds import AnyEntry, kind_name
from virtref.content.merge import merge
from virtref.content.parse import Parsed, parse_folder
from virtref.content.problems import Problem
from virtref.content.shape import expanded
from virtref.content.taxonomy import Taxonomy
from virtref.content.tree import Tree

TODAY = date(2026, 11, 23)

E = TypeVar("E", bound=Entry)

_FIELDS: dict[str, dict[str, Tree]] = {
    "milestone": {"when": "2007", "lane": "linux", "label": "court", "why": "parce que"},
    "solution": {
        "groups": ["major"],
        "vendor": "vendor-a",
        "monogram": "AA",
        "family": "emulator",
        "hypervisor-type": "none",
        "deployment": ["desktop"],
        "lifecycle": {"known-active": "2026-08-31"},
        "terms": {"licence": "freeware", "cost": "free", "as-of": "2026-08-31"},
    },
    "concept": {"family": "basics", "level": "1", "definition": "une définition"},
    "source": {"url": "https://example.org/", "nature": "vendor"},
    "vendor": {"group": "major", "description": "qui publie"},
    "criterion": {"group": "hosts", "order": "1", "short": "court", "judged": "en lisant"},
    "correction": {"about": [], "verdict": "wrong", "truth": "ce qui est vrai"},
    "use-case": {"order": "1", "goal": "le but", "benefits": []},
    "network-mode": {},
    "disk-format": {"extension": ".vmdk", "owner": "VMware"},
    "config-format": {"extension": ".vmx", "syntax": "clé = valeur"},
    "comparison": {"columns": [], "rows": []},
    "diagram": {"blocks": []},
}


def make(kind: type[E], id_: str, **fields: Tree) -> E:
    """Return an entry of a kind; fields are as in YAML, with ``_`` for ``-``."""
    given = {name.replace("_", "-"): value for name, value in fields.items()}
    name = kind_name(kind)
    tree: Tree = {"kind": name, "id": id_, "title": id_, **_FIELDS[name], **given}
    return codec.typed(expanded(tree, kind), kind)


def catalog(*entries: AnyEntry, taxonomy: Taxonomy | None = None) -> Catalog:
    """Return a catalogue of these entries, all written in one file, one per line."""
    origins = tuple(Origin("test.yaml", line) for line, _ in enumerate(entries, start=1))
    content = Content(entries, origins, taxonomy or Taxonomy(), ())
    found, problems = merge([(Path(), content)], "hash")
    assert problems == ()
    return found


def parsed(text: str | bytes, name: str = "test.yaml") -> Parsed:
    """Return what one file of content says."""
    data = text.encode() if isinstance(text, str) else text
    return parse_folder(Folder(Path(), {name: data}, ()))


def only_problem(text: str | bytes, name: str = "test.yaml") -> Problem:
    """Return the problem of a file that has exactly one."""
    (problem,) = parsed(text, name).content.problems
    return problem


def write(folder: Path, files: dict[str, str | bytes]) -> Path:
    """Write files below a folder and return it."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
    return folder
