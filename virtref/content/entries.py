"""Entries: everything virtref says, one frozen struct per kind, tagged by ``kind`` in JSON."""

from datetime import date
from typing import Annotated, Literal

import msgspec

from virtref.content.cells import Citation
from virtref.content.dates import DateSpan, PartialDate
from virtref.content.text import Language, Text

Id = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$(?!\n)", max_length=64)]
HttpsUrl = Annotated[
    str, msgspec.Meta(pattern=r"^https://[^\s/\\@]+(/[^\s\\]*)?$(?!\n)", max_length=500)
]
Order = Annotated[int, msgspec.Meta(ge=0, le=9_999)]
"""A place among the entries of a kind; equal ones stand as they are written."""


class Names(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Names that a language has for one thing; a language may have none."""

    fr: tuple[str, ...] = ()
    en: tuple[str, ...] = ()

    def into(self, language: Language) -> tuple[str, ...]:
        """Return the names in ``language``."""
        return self.fr if language == "fr" else self.en


class Entry(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    omit_defaults=True,
    rename="kebab",
    tag_field="kind",
):
    """What every kind has: an id that never changes, a title, a summary and its evidence."""

    id: Id
    title: Text
    summary: Text = Text()
    also_called: Names = Names()
    """Other names of the very same thing, shown to the reader."""
    aliases: tuple[str, ...] = ()
    """Words that people type when they look for it; they need not mean the same, nor are shown."""
    in_course: bool = False
    course: Text | None = None
    """What the course says here, in our own words; a ``Correction`` stands beside it."""
    related: tuple[Id, ...] = ()
    sources: tuple[Citation, ...] = ()
    tags: tuple[Id, ...] = ()
    formerly: tuple[Id, ...] = ()
    overrides: Id | None = None


class Source(Entry, frozen=True, kw_only=True, tag="source"):
    """A document that supports statements; ``accessed`` is the day it was last read."""

    url: HttpsUrl
    publisher: str = ""
    published: PartialDate | None = None
    accessed: date | None = None
    nature: Literal["vendor", "standard", "academic", "press", "community", "reference"]


class Milestone(Entry, frozen=True, kw_only=True, tag="milestone"):
    """A dated event; ``label`` is what fits on the timeline, ``why`` why it matters."""

    when: DateSpan
    lane: Id
    label: Text
    why: Text
    actors: tuple[str, ...] = ()
    caused_by: tuple[Id, ...] = ()
    key_date: Annotated[int, msgspec.Meta(ge=1, le=8)] | None = None


class UseCase(Entry, frozen=True, kw_only=True, tag="use-case"):
    """A reason to virtualise: the goal, what one gains, where it ends, what solves it."""

    order: Order
    goal: Text
    benefits: tuple[Text, ...]
    limits: tuple[Text, ...] = ()
    solved_by: tuple[Id, ...] = ()
    drawing: Id | None = None


class Sector(Entry, frozen=True, kw_only=True, tag="sector"):
    """A field where virtualisation is used; ``family`` is ``classic`` or ``specialised``."""

    order: Order
    family: Literal["classic", "specialised"]
    icon: Id
    about: Text


class NamedProduct(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A product as a row of the course names it, and the solution that it is."""

    solution: Id
    name: Text


class Vendor(Entry, frozen=True, kw_only=True, tag="vendor"):
    """A publisher or project; those of the course are the rows of its tables."""

    group: Id
    order: Order = 0
    description: Text
    desktop: tuple[NamedProduct, ...] = ()
    server: tuple[NamedProduct, ...] = ()


class Component(Entry, frozen=True, kw_only=True, tag="component"):
    """A part of every virtualisation system, with the role it has and examples."""

    order: Order
    role: Text
    examples: tuple[str, ...] = ()


class Principle(Entry, frozen=True, kw_only=True, tag="principle"):
    """A basic principle to know; ``chips`` are the words of the trade that go with it."""

    order: Order
    icon: Id
    about: Text
    chips: tuple[str, ...] = ()
    details: tuple[Text, ...] = ()


class DiskFormat(Entry, frozen=True, kw_only=True, tag="disk-format"):
    """A format of virtual disk or appliance."""

    order: Order = 0
    extension: str
    owner: str
    introduced: Text = Text()
    max_size: Text = Text()
    variants: tuple[Text, ...] = ()
    snapshots: Text = Text()
    native_in: tuple[Id, ...] = ()
    read_by: tuple[str, ...] = ()
    conversions: tuple[str, ...] = ()
    """Command lines that convert to this format."""


class Reach(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"):
    """Whether one party can start a connection to another in a network mode, and when."""

    source: Literal["vm", "host", "lan", "internet"]
    target: Literal["vm", "host", "lan", "internet"]
    value: Literal["yes", "no", "conditional", "not-applicable", "unknown"]
    note: Text | None = None


class ProductName(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one product calls the thing."""

    solution: Id
    name: str
    note: Text | None = None


class NetworkMode(Entry, frozen=True, kw_only=True, tag="network-mode"):
    """A way to connect a virtual machine, with who reaches whom as data."""

    order: Order = 0
    reach: tuple[Reach, ...] = ()
    product_names: tuple[ProductName, ...] = ()


class ConfigFormat(Entry, frozen=True, kw_only=True, tag="config-format"):
    """The file in which a product keeps the settings of a virtual machine."""

    order: Order = 0
    extension: str
    syntax: Text
    companions: tuple[str, ...] = ()
    used_by: tuple[Id, ...] = ()


class Misconception(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A belief that is often heard, and what is true instead."""

    claim: Text
    truth: Text


class Concept(Entry, frozen=True, kw_only=True, tag="concept"):
    """A notion: what it is, what it is not, what is often believed; 1 beginner to 3 advanced."""

    family: Id
    level: Annotated[int, msgspec.Meta(ge=1, le=3)]
    definition: Text
    details: tuple[Text, ...] = ()
    is_not: Text | None = None
    misconception: Misconception | None = None


class Correction(Entry, frozen=True, kw_only=True, tag="correction"):
    """What is true today, beside what the course says; ``summary`` is the one-sentence form."""

    about: tuple[str, ...]
    """The entries it stands beside, as ``id`` or ``id#part``."""
    verdict: Literal["correct", "needs-nuance", "incomplete", "outdated", "wrong"]
    truth: Text


class Block(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A clickable block of a drawing; ``opens`` is the entry it leads to."""

    id: Id
    layer: Literal["hardware", "host", "hypervisor", "guest", "app", "engine", "neutral"]
    label: Text
    caption: Text = Text()
    text: Text
    opens: Id | None = None


class Step(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One state of an interactive drawing and its sentence; ``active`` are block ids."""

    id: Id
    text: Text
    active: tuple[Id, ...] = ()


class Diagram(Entry, frozen=True, kw_only=True, tag="diagram"):
    """An interactive drawing: its blocks from the hardware upwards, and its steps."""

    order: Order = 0
    blocks: tuple[Block, ...]
    steps: tuple[Step, ...] = ()
    examples: tuple[NamedProduct, ...] = ()
