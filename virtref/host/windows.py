"""Windows: what the registry and the calls of kernel32 and ntdll tell.

Sources: Microsoft’s pages on IsProcessorFeaturePresent, IsWow64Process2 and GlobalMemoryStatusEx.
"""

from virtref.content.text import Text
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
from virtref.host.firmware import product_in
from virtref.host.windows_edition import edition, name
from virtref.host.windows_hypervisor import (
    DETAIL,
    DETAIL_SIZE,
    ISOLATED,
    ISOLATED_SIZE,
    MICROSOFT,
    NO_HYPERVISOR,
    PRODUCTS,
    Hypervisor,
    hypervisor_in,
    secure_kernel_in,
)
from virtref.host.windows_system import WindowsSystem

BIOS = r"HARDWARE\DESCRIPTION\System\BIOS"
BIOS_NAMES = ("SystemManufacturer", "SystemProductName", "BIOSVendor", "BIOSVersion")
PROCESSOR = r"HARDWARE\DESCRIPTION\System\CentralProcessor\0"
PF_VIRT_FIRMWARE_ENABLED = 21
"""“Virtualization is enabled in the firmware and made available by the operating system.”"""

_ARCHITECTURES = {0x8664: "x86-64", 0xAA64: "arm64", 0x014C: "x86-32"}
"""IMAGE_FILE_MACHINE_AMD64, _ARM64, _I386."""
_EXTENSIONS: dict[str, Extension] = {"GenuineIntel": "vt-x", "AuthenticAMD": "amd-v"}
_FEATURE = "IsProcessorFeaturePresent(21)"

_OFF_OR_ABSENT = Unknown(
    Text(
        "Windows ne distingue pas un processeur sans VT-x ni AMD-V d’un réglage désactivé",
        "Windows does not tell a processor without VT-x or AMD-V from a setting that is off",
    )
)
_UNDER_A_HYPERVISOR = Unknown(
    Text(
        "dans une machine virtuelle, Windows ne dit pas si la virtualisation imbriquée est offerte",
        "in a virtual machine, Windows does not say whether nested virtualisation is offered",
    )
)


def look(system: WindowsSystem, free_disk: Fact[int]) -> HostFacts:
    """Return what Windows tells."""
    below = hypervisor_in(system.query(DETAIL, DETAIL_SIZE))
    enabled = _enabled(system, below)
    memory = system.memory()
    return HostFacts(
        system=name(system),
        family=edition(system),
        architecture=_architecture(system),
        processor=_processor(system),
        extension=_extension(system, enabled),
        enabled=enabled,
        machine=_machine(system, below),
        hyper_v=_hyper_v(below),
        vbs=secure_kernel_in(system.query(ISOLATED, ISOLATED_SIZE)),
        memory=memory if isinstance(memory, Unknown) else Known(memory, "GlobalMemoryStatusEx"),
        free_disk=free_disk,
    )


def _architecture(system: WindowsSystem) -> Fact[str]:
    number = system.native_machine()
    if isinstance(number, Unknown):
        return number
    return Known(_ARCHITECTURES.get(number, f"0x{number:04X}"), "IsWow64Process2")


def _processor(system: WindowsSystem) -> Fact[str]:
    words = system.registry(PROCESSOR, "ProcessorNameString")
    return words if isinstance(words, Unknown) else Known(words.strip(), PROCESSOR)


def _enabled(system: WindowsSystem, below: Fact[Hypervisor]) -> Fact[bool]:
    """Tell whether VT-x or AMD-V can be used.

    Under a hypervisor the feature reads as off even where Windows itself started it: that it
    runs is the proof then.
    """
    if system.has_feature(PF_VIRT_FIRMWARE_ENABLED):
        return Known(value=True, source=_FEATURE)
    if isinstance(below, Unknown):
        return below
    if below.value == NO_HYPERVISOR:
        return Known(value=False, source=_FEATURE)
    return Known(value=True, source=below.source) if below.value.root else _UNDER_A_HYPERVISOR


def _extension(system: WindowsSystem, enabled: Fact[bool]) -> Fact[Extension]:
    if isinstance(enabled, Unknown):
        return enabled
    if not enabled.value:
        return _OFF_OR_ABSENT
    maker = system.registry(PROCESSOR, "VendorIdentifier")
    if isinstance(maker, Unknown):
        return maker
    if maker in _EXTENSIONS:
        return Known(_EXTENSIONS[maker], PROCESSOR)
    arm = system.native_machine() == 0xAA64  # noqa: PLR2004  named in _ARCHITECTURES
    return Known("arm", PROCESSOR) if arm else not_told(PROCESSOR)


def _machine(system: WindowsSystem, below: Fact[Hypervisor]) -> Fact[Machine]:
    """Tell a virtual machine by its firmware, else by a hypervisor that Windows did not start."""
    names = [words for each in BIOS_NAMES if isinstance(words := system.registry(BIOS, each), str)]
    if product := product_in(names):
        return Known(Machine(virtual=True, product=product), BIOS)
    if isinstance(below, Unknown):
        return below
    if below.value == NO_HYPERVISOR or below.value.root:
        return Known(PHYSICAL, below.source)
    product = PRODUCTS.get(below.value.vendor, "")
    return Known(Machine(virtual=True, product=product), below.source)


def _hyper_v(below: Fact[Hypervisor]) -> Fact[bool]:
    if isinstance(below, Unknown):
        return below
    return Known(below.value.root and below.value.vendor == MICROSOFT, below.source)
