"""What is known of this computer: each fact with the place that says it, or why it is not known."""

from typing import Generic, Literal, TypeAlias, TypeVar

import msgspec

from virtref.content.text import Text

T = TypeVar("T")

Family = Literal["windows-home", "windows-pro", "windows-server", "linux", "macos"]
Extension = Literal["vt-x", "amd-v", "arm"]


class Known(msgspec.Struct, Generic[T], frozen=True, tag_field="state", tag="known"):
    """A value, and the system’s own file or call that gave it."""

    value: T
    source: str


class Unknown(msgspec.Struct, frozen=True, tag_field="state", tag="unknown"):
    """No value, and why: the reader is told that instead of a guess."""

    reason: Text


Fact: TypeAlias = Known[T] | Unknown


class Machine(msgspec.Struct, frozen=True):
    """Whether this computer is a virtual machine; ``product`` is empty when it hides its name."""

    virtual: bool
    product: str = ""


PHYSICAL = Machine(virtual=False)


class HostFacts(msgspec.Struct, frozen=True, kw_only=True):
    """The computer that virtref runs on, as far as its system tells."""

    system: Fact[str]
    """Name and version of the operating system."""
    family: Fact[Family]
    """What the products that install on a system distinguish."""
    architecture: Fact[str]
    """``x86-64``, ``arm64``, or another processor by the system’s own name."""
    processor: Fact[str]
    extension: Fact[Extension]
    """The processor’s help for virtual machines."""
    enabled: Fact[bool]
    """Whether that help can be used now: on in the firmware, hidden by no outer hypervisor."""
    machine: Fact[Machine]
    hyper_v: Fact[bool]
    """Whether Microsoft’s hypervisor runs below this very system, for Hyper-V, WSL 2 or VBS."""
    vbs: Fact[bool]
    """Whether virtualisation-based security runs."""
    memory: Fact[int]
    """Bytes of memory that the system can use."""
    free_disk: Fact[int]
    """Free bytes on the disk of the reader’s own folder."""


def value_of(fact: Fact[T]) -> T | None:
    """Return the value, ``None`` when it is not known."""
    return fact.value if isinstance(fact, Known) else None


def nothing_known(reason: Text) -> HostFacts:
    """Return the facts of a system that nobody taught virtref to ask."""
    unknown = Unknown(reason)
    return HostFacts(
        system=unknown,
        family=unknown,
        architecture=unknown,
        processor=unknown,
        extension=unknown,
        enabled=unknown,
        machine=unknown,
        hyper_v=unknown,
        vbs=unknown,
        memory=unknown,
        free_disk=unknown,
    )


def not_readable(place: str, trouble: OSError) -> Unknown:
    """Say that the system refused to tell, with its own words where it has some."""
    why = trouble.strerror or type(trouble).__name__
    return Unknown(
        Text(f"{place}\u00a0: lecture refusée ({why})", f"{place}: not readable ({why})")
    )


def not_told(place: str) -> Unknown:
    """Say that a place was read and does not hold what was looked for."""
    return Unknown(Text(f"{place} ne le dit pas", f"{place} does not say"))
