"""Windows: which hypervisor runs below it, and whether the secure kernel does.

Two classes of NtQuerySystemInformation tell what programs cannot ask the processor for without
machine code of their own. Microsoft does not document them; they have been the same since Windows
10 (Geoff Chappell, SYSTEM_HYPERVISOR_DETAIL_INFORMATION and SYSTEM_ISOLATED_USER_MODE_INFORMATION;
System Informer’s phnt headers). What is in them is documented: the cpuid leaves of Microsoft’s
Hypervisor Top Level Functional Specification. Anything unexpected is unknown.
"""

from typing import NamedTuple

from virtref.host.facts import Fact, Known, Unknown, not_told

DETAIL, DETAIL_SIZE = 0x9F, 0x70
"""SystemHypervisorDetailInformation: leaves 0x40000000, 1, 2, 3, 6, 4, 5; zero without one."""
ISOLATED, ISOLATED_SIZE = 0xA5, 0x10
"""SystemIsolatedUserModeInformation."""

_VENDOR = slice(4, 16)
"""ebx, ecx, edx of leaf 0x40000000: twelve characters."""
_PRIVILEGES, _CREATE_PARTITIONS = 0x34, 0x01
"""ebx of leaf 0x40000003, and the privilege that the root partition alone has."""
_SECURE_KERNEL_RUNNING = 0x01
_DETAIL_SOURCE = "NtQuerySystemInformation(159)"
_ISOLATED_SOURCE = "NtQuerySystemInformation(165)"

MICROSOFT = "Microsoft Hv"
PRODUCTS = {
    MICROSOFT: "Hyper-V",
    "KVMKVMKVM": "KVM",
    "TCGTCGTCGTCG": "QEMU",
    "VBoxVBoxVBox": "VirtualBox",
    "VMwareVMware": "VMware",
    "XenVMMXenVMM": "Xen",
    "bhyve bhyve ": "bhyve",
}
"""Products by the vendor that their cpuid leaf gives."""


class Hypervisor(NamedTuple):
    """What runs below Windows; ``root`` tells that it is Windows that started it."""

    vendor: str
    root: bool


NO_HYPERVISOR = Hypervisor("", root=False)


def hypervisor_in(data: bytes | Unknown) -> Fact[Hypervisor]:
    """Read SystemHypervisorDetailInformation."""
    if isinstance(data, Unknown):
        return data
    if len(data) != DETAIL_SIZE:
        return not_told(_DETAIL_SOURCE)
    if not any(data):
        return Known(NO_HYPERVISOR, _DETAIL_SOURCE)
    vendor = data[_VENDOR].decode("latin-1").rstrip("\0")
    if not vendor or not (vendor.isascii() and vendor.isprintable()):
        return not_told(_DETAIL_SOURCE)
    root = bool(data[_PRIVILEGES] & _CREATE_PARTITIONS)
    return Known(Hypervisor(vendor, root), _DETAIL_SOURCE)


def secure_kernel_in(data: bytes | Unknown) -> Fact[bool]:
    """Read SystemIsolatedUserModeInformation: whether virtualisation-based security runs."""
    if isinstance(data, Unknown):
        return data
    if len(data) != ISOLATED_SIZE:
        return not_told(_ISOLATED_SOURCE)
    return Known(bool(data[0] & _SECURE_KERNEL_RUNNING), _ISOLATED_SOURCE)
