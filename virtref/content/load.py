"""From folders of YAML to one catalogue, through compiled content where it can be trusted."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from virtref.content import compiled
from virtref.content.catalog import Catalog
from virtref.content.compiled import Content
from virtref.content.folder import Folder, read_folder
from virtref.content.merge import merge
from virtref.content.pack import Pack
from virtref.content.problems import Problem


@dataclass(frozen=True)
class LoadedPack:
    """A pack that was read, which may say nothing about itself, and its number of entries."""

    path: Path
    pack: Pack | None
    entries: int


@dataclass(frozen=True)
class Loaded:
    """A catalogue, the packs in it, and what is wrong in the files that it was made from."""

    catalog: Catalog
    problems: tuple[Problem, ...]
    packs: tuple[LoadedPack, ...] = ()


def load_catalog(folders: Sequence[Path], cache: Path | None = None) -> Loaded:
    """Read the shipped folder, which comes first, and packs; what is bad costs only itself.

    Each folder is parsed only when no compiled content of the same bytes is found: beside the
    shipped folder, where a build puts it, or in ``cache``, where it is then kept.
    """
    digests: list[str] = []
    contents: list[tuple[Path, Content]] = []
    for position, root in enumerate(folders):
        folder = read_folder(root)
        digest = folder.digest()
        shipped = shipped_path(root) if position == 0 else None
        contents.append((folder.root, _content(folder, digest, shipped, cache)))
        digests.append(digest)
    content_hash = sha256("".join(digests).encode()).hexdigest()
    packs = tuple(
        LoadedPack(path, content.pack, len(content.entries))
        for path, (_, content) in zip(folders[1:], contents[1:], strict=True)
    )
    return Loaded(*merge(contents, content_hash), packs)


def shipped_path(root: Path) -> Path:
    """Return where a build keeps the compiled content of the shipped folder."""
    return root.with_suffix(".json")


def compile_shipped(root: Path, target: Path) -> tuple[Problem, ...]:
    """Write the compiled content of a folder to ``target``; return what is wrong in it."""
    folder = read_folder(root)
    content = _parse(folder)
    trouble = compiled.write(target, folder.digest(), content)
    return content.problems if trouble is None else (*content.problems, trouble)


def _content(folder: Folder, digest: str, shipped: Path | None, cache: Path | None) -> Content:
    if shipped is not None and (built := compiled.read(shipped, digest, Content)) is not None:
        return built
    if cache is None:
        return _parse(folder)
    name = sha256(str(folder.root.absolute()).encode("utf-8", "surrogateescape")).hexdigest()
    kept = cache / f"content-{name[:16]}.json"
    stamped = f"{digest} {compiled.code_stamp()}"
    content = compiled.read(kept, stamped, Content)
    if content is None:
        content = _parse(folder)
        compiled.write(kept, stamped, content)
    return content


def _parse(folder: Folder) -> Content:
    from virtref.content.parse import parse_folder  # noqa: PLC0415  yaml costs 20 ms at start

    return parse_folder(folder).content
