"""The policy of a machine: what its administrator decided for everybody who uses it.

``virtref-policy.yaml`` lies in the system’s own configuration folder, or beside the program. It is
one-way: what it decides, no reader can change, and nothing is ever read from a reader’s folders.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Literal, get_args

import msgspec
from msgspec.structs import asdict, replace

from virtref.content.problems import Problem, error, unreadable
from virtref.content.text import Language, Text
from virtref.paths import PACKS, machine_dir, program_dir

if TYPE_CHECKING:
    from collections.abc import Iterable

    from virtref.content.tree import Document, Tree

POLICY_FILE: Final = "virtref-policy.yaml"
MOST_BYTES: Final = 64 * 1024
"""The largest policy."""

Panel = Literal["timeline", "use-cases", "solutions", "tools", "hypervisors", "comparison"]
PANELS: tuple[Panel, ...] = get_args(Panel)

Folder = Annotated[str, msgspec.Meta(max_length=500)]


class Policy(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    omit_defaults=True,
    rename="kebab",
):
    """What is decided; None and empty lists leave the choice to the reader."""

    content_folders: tuple[Folder, ...] = ()
    """Packs, or folders of packs; a relative one lies beside the policy."""
    language: Language | None = None
    theme: Literal["system", "light", "dark", "contrast"] | None = None
    start_page: Panel | None = None
    hidden_panels: tuple[Panel, ...] = ()
    wizard_depth: Literal["quick", "standard"] | None = None
    web_links: bool | None = None
    reset_at_start: bool | None = None


FREE = Policy()


@dataclass(frozen=True)
class MachinePolicy:
    """What is decided on this machine, in which files, and what is wrong in them."""

    decided: Policy = FREE
    files: tuple[Path, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def panels(self) -> tuple[Panel, ...]:
        """The panels that are shown, at least one."""
        return tuple(panel for panel in PANELS if panel not in self.decided.hidden_panels)


NO_POLICY = MachinePolicy()


def policy_files(platform: str = sys.platform, program: Path | None = None) -> tuple[Path, ...]:
    """Return where a policy may lie; what the first one decides, the second cannot change."""
    return (
        machine_dir(platform) / POLICY_FILE,
        (program or program_dir()) / POLICY_FILE,
    )


def read_policy(files: Iterable[Path] | None = None) -> MachinePolicy:
    """Read the policies of this machine; what is wrong in one costs only itself."""
    policy, found, problems = FREE, [], []
    for path in policy_files() if files is None else files:
        match _data(path):
            case None:
                continue
            case Problem() as problem:
                problems.append(problem)
            case data:
                found.append(path)
                more, wrong = _read(path, data)
                problems += wrong
                policy = replace(more, **_decided(policy))
    if set(policy.hidden_panels) >= set(PANELS):
        problems.append(error(str(found[-1]), "no-panel", _NO_PANEL))
        policy = replace(policy, hidden_panels=())
    if policy.start_page in policy.hidden_panels:
        problems.append(error(str(found[-1]), "hidden-start", _HIDDEN_START))
        policy = replace(policy, start_page=None)
    return MachinePolicy(policy, tuple(found), tuple(problems))


def packs_for(
    policy: Policy, given: Iterable[Path], program: Path | None = None
) -> tuple[Path, ...]:
    """Return the packs to read: those beside the program, those of the policy, those given."""
    from virtref.content.pack import packs_in  # noqa: PLC0415  after the first paint

    dropped = (program or program_dir()) / PACKS
    places = (
        *((dropped,) if dropped.is_dir() else ()),
        *map(Path, policy.content_folders),
        *given,
    )
    # Path.resolve raises where a link leads to itself.
    packs = {os.path.realpath(pack): pack for place in places for pack in packs_in(place)}
    return tuple(packs.values())


def _data(path: Path) -> bytes | Problem | None:
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as trouble:
        return unreadable(str(path), trouble)


def _decided(policy: Policy) -> dict[str, object]:
    """Return what a policy does not leave open."""
    return {name: value for name, value in asdict(policy).items() if value not in {None, ()}}


def _read(path: Path, data: bytes) -> tuple[Policy, list[Problem]]:
    from virtref.content.yamlfile import parse  # noqa: PLC0415  few machines have a policy
    from virtref.content.yamlwords import too_big  # noqa: PLC0415  same

    if len(data) > MOST_BYTES:
        return FREE, [error(str(path), "too-big", too_big(len(data), MOST_BYTES))]
    document = parse(data, str(path))
    if isinstance(document, Problem):
        return FREE, [document]
    if not isinstance(document.tree, dict):
        return FREE, [error(str(path), "bad-file", _BAD_FILE, 1, 1)]
    good: dict[str, Tree] = {}
    problems: list[Problem] = []
    for key, value in document.tree.items():
        sound = _sound(document, key, value, problems)
        if sound:
            good[key] = sound
    policy = msgspec.convert(good, Policy, strict=False)
    folders = tuple(os.path.normpath(path.parent / each) for each in policy.content_folders)
    return replace(policy, content_folders=folders), problems


def _sound(document: Document, key: str, value: Tree, problems: list[Problem]) -> Tree:
    """Return what of a decision can be applied: all, nothing (empty), or some of a list."""
    problem = _problem_of(document, key, value)
    if problem is None:
        return value
    if not isinstance(value, list) or problem.code == "unknown-field":
        problems.append(problem)
        return ""
    sound: list[Tree] = []
    for index, element in enumerate(value):
        wrong = _problem_of(document, key, [element], index)
        if wrong is None:
            sound.append(element)
        else:
            problems.append(wrong)
    return sound


def _problem_of(document: Document, key: str, value: Tree, index: int = 0) -> Problem | None:
    """Try one decision alone; ``index`` is the place in its list of the only element given."""
    try:
        msgspec.convert({key: value}, Policy, strict=False)
    except msgspec.ValidationError as trouble:
        from virtref.content.complaints import complaint  # noqa: PLC0415  only for what is wrong

        found = complaint(str(trouble), Policy)
        path = tuple(step if isinstance(step, str) else index for step in found.path)
        place = document.key_place(path) if found.about_key else document.place(path)
        return error(document.file, found.code, found.message, *place)
    return None


_BAD_FILE = Text(
    "une politique est une suite de lignes «\u00a0clé: valeur\u00a0»",
    "a policy is a list of lines “key: value”",
)
_NO_PANEL = Text(
    "tous les panneaux seraient masqués\u00a0: aucun ne l’est",
    "all panels would be hidden: none is",
)
_HIDDEN_START = Text(
    "la page de départ est dans un panneau masqué\u00a0: elle est ignorée",
    "the start page is in a hidden panel: it is ignored",
)
