"""macOS: what sysctl(3) tells.

Sources: sysctl(3); Apple, “Hypervisor” (kern.hv_support) and “Addressing architectural differences
in your macOS code” (hw.optional.arm64, which stays 1 for a program that Rosetta translates).
"""

from typing import Protocol

from virtref.host.architecture import architecture_named
from virtref.host.facts import (
    PHYSICAL,
    Extension,
    Fact,
    HostFacts,
    Known,
    Machine,
    Unknown,
    not_told,
)

MODELS = {"VirtualMac": "Apple Virtualization", "VMware": "VMware", "Parallels": "Parallels"}
"""How hw.model begins in a virtual machine, and the product."""

_FEATURES = "machdep.cpu.features"
_NO_WINDOWS = Known(value=False, source="sys.platform")
"""Microsoft’s hypervisor and its security never run below macOS."""


class MacSystem(Protocol):
    """sysctlbyname(3); an unknown name, or a refusal, comes back as ``Unknown``."""

    def text(self, name: str) -> str | Unknown:
        """Return a value that is a string."""

    def number(self, name: str) -> int | Unknown:
        """Return a value that is an integer."""


def look(system: MacSystem, free_disk: Fact[int]) -> HostFacts:
    """Return what macOS tells."""
    version = _text(system, "kern.osproductversion")
    architecture = _architecture(system)
    enabled = _enabled(system)
    return HostFacts(
        system=(
            Known(f"macOS {version.value}", version.source)
            if isinstance(version, Known)
            else version
        ),
        family=Known("macos", "sys.platform"),
        architecture=architecture,
        processor=_text(system, "machdep.cpu.brand_string"),
        extension=_extension(system, architecture, enabled),
        enabled=enabled,
        machine=_machine(system),
        hyper_v=_NO_WINDOWS,
        vbs=_NO_WINDOWS,
        memory=_number(system, "hw.memsize"),
        free_disk=free_disk,
    )


def _text(system: MacSystem, name: str) -> Fact[str]:
    value = system.text(name)
    return value if isinstance(value, Unknown) else Known(value, f"sysctl {name}")


def _number(system: MacSystem, name: str) -> Fact[int]:
    value = system.number(name)
    return value if isinstance(value, Unknown) else Known(value, f"sysctl {name}")


def _architecture(system: MacSystem) -> Fact[str]:
    if system.number("hw.optional.arm64") == 1:
        return Known("arm64", "sysctl hw.optional.arm64")
    name = _text(system, "hw.machine")
    return name if isinstance(name, Unknown) else Known(architecture_named(name.value), name.source)


def _enabled(system: MacSystem) -> Fact[bool]:
    support = _number(system, "kern.hv_support")
    return support if isinstance(support, Unknown) else Known(support.value == 1, support.source)


def _extension(system: MacSystem, architecture: Fact[str], enabled: Fact[bool]) -> Fact[Extension]:
    if isinstance(architecture, Known) and architecture.value == "arm64":
        if isinstance(enabled, Unknown):
            return enabled
        return Known("arm", enabled.source) if enabled.value else not_told(enabled.source)
    features = _text(system, _FEATURES)
    if isinstance(features, Unknown):
        return features
    if "VMX" in features.value.split():
        return Known("vt-x", features.source)
    return not_told(features.source)


def _machine(system: MacSystem) -> Fact[Machine]:
    present = _number(system, "kern.hv_vmm_present")
    if isinstance(present, Unknown):
        return _machine_by_features(system, present)
    if not present.value:
        return Known(PHYSICAL, present.source)
    return Known(Machine(virtual=True, product=_product(system)), present.source)


def _machine_by_features(system: MacSystem, missing: Unknown) -> Fact[Machine]:
    """Ask the processor instead: macOS 10 has no kern.hv_vmm_present."""
    features = _text(system, _FEATURES)
    if isinstance(features, Unknown):
        return missing
    if "VMM" in features.value.split():
        return Known(Machine(virtual=True, product=_product(system)), features.source)
    return Known(PHYSICAL, features.source)


def _product(system: MacSystem) -> str:
    model = system.text("hw.model")
    if isinstance(model, Unknown):
        return ""
    return next((product for mark, product in MODELS.items() if model.startswith(mark)), "")
