"""The kinds of entries: one name for each, as files and the command line spell it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeAlias

from virtref.content.comparison import Comparison, Criterion
from virtref.content.entries import (
    Component,
    Concept,
    ConfigFormat,
    Correction,
    Diagram,
    DiskFormat,
    Entry,
    Milestone,
    NetworkMode,
    Principle,
    Sector,
    Source,
    UseCase,
    Vendor,
)
from virtref.content.solution import Solution

AnyEntry: TypeAlias = (
    Milestone
    | UseCase
    | Sector
    | Vendor
    | Solution
    | Component
    | Principle
    | DiskFormat
    | NetworkMode
    | ConfigFormat
    | Concept
    | Comparison
    | Criterion
    | Correction
    | Diagram
    | Source
)


def kind_name(kind: type[Entry]) -> str:
    """Return the name of a kind, as in ``kind: disk-format``."""
    return str(kind.__struct_config__.tag)


KINDS: Mapping[str, type[AnyEntry]] = MappingProxyType(
    {kind_name(kind): kind for kind in AnyEntry.__args__}
)
"""Every kind by its name, in the order in which lists show them."""
