"""Solutions: one product each, with its life, terms, networks and cells."""

from datetime import date
from typing import Literal

import msgspec

from virtref.content.cells import UNKNOWN_CELL, Cell
from virtref.content.dates import PartialDate
from virtref.content.entries import Entry, Id
from virtref.content.text import Text


class Lifecycle(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab"):
    """Dates of a product's life; the status that is shown is computed from them and today.

    ``known_active`` is the last day on which a source showed the product alive;
    ``ended`` the end of development or sale, ``support_ends`` the end of all support.
    """

    released: PartialDate | None = None
    known_active: date | None = None
    maintenance_since: PartialDate | None = None
    renamed: PartialDate | None = None
    ended: PartialDate | None = None
    support_ends: PartialDate | None = None
    note: Text | None = None


class Version(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"
):
    """The newest version that we know of, and the day of that knowledge."""

    number: str
    as_of: date
    released: PartialDate | None = None
    note: Text | None = None


class Terms(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"):
    """Licence and cost, as known on ``as_of``."""

    licence: Literal["open-source", "open-core", "source-available", "freeware", "proprietary"]
    licence_name: str = ""
    cost: Literal["free", "free-personal", "freemium", "subscription", "perpetual", "included"]
    note: Text = Text()
    as_of: date


class ProductNetwork(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A network mode under the product's own name; ``mode`` is the general one, if any."""

    name: str
    mode: Id | None = None
    note: Text | None = None


class Solution(Entry, frozen=True, kw_only=True, tag="solution"):
    """One product or project that runs, isolates or serves systems."""

    groups: tuple[Id, ...]
    vendor: Id
    monogram: str
    family: Id
    hypervisor_type: Literal["1", "2", "none", "debated"]
    type_note: Text | None = None
    deployment: tuple[Literal["desktop", "server"], ...]
    former_names: tuple[str, ...] = ()
    lifecycle: Lifecycle
    successors: tuple[Id, ...] = ()
    version: Version | None = None
    terms: Terms
    requirements: Text = Text()
    disk_formats: tuple[Id, ...] = ()
    imports: tuple[str, ...] = ()
    config_files: tuple[str, ...] = ()
    networks: tuple[ProductNetwork, ...] = ()
    management: Text = Text()
    guest_tools: Text = Text()
    strengths: tuple[Text, ...] = ()
    limits: tuple[Text, ...] = ()
    typical_uses: tuple[Id, ...] = ()
    caution: Text | None = None
    """One warning that a recommendation must carry."""
    not_advisable: Text | None = None
    """Why it is never recommended (a building block, a legacy product); absent when it may be."""
    cells: dict[Id, Cell] = msgspec.field(default_factory=dict)

    @property
    def advisable(self) -> bool:
        """Whether the advisor may recommend it."""
        return self.not_advisable is None

    def cell(self, criterion: str) -> Cell:
        """Return what is known under ``criterion``; the unknown cell when nothing is."""
        return self.cells.get(criterion, UNKNOWN_CELL)


Status = Literal["active", "maintenance", "renamed", "discontinued", "end-of-life", "unknown"]


def status_on(lifecycle: Lifecycle, today: date) -> Status:
    """Return the status on ``today``, from the dates alone."""
    if lifecycle.support_ends and today > lifecycle.support_ends.latest():
        return "end-of-life"
    if lifecycle.ended and today >= lifecycle.ended.earliest():
        return "discontinued" if lifecycle.support_ends else "end-of-life"
    if lifecycle.known_active is None:
        return "unknown"
    if lifecycle.maintenance_since and today >= lifecycle.maintenance_since.earliest():
        return "maintenance"
    return "renamed" if lifecycle.renamed else "active"
