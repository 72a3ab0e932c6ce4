"""Linux: whether this computer is a virtual machine, and whose."""

from virtref.content.text import Text
from virtref.host.architecture import X86
from virtref.host.facts import PHYSICAL, Fact, Known, Machine, Unknown
from virtref.host.files import Files
from virtref.host.firmware import product_in
from virtref.host.records import CPUINFO, Records

KERNEL = "/proc/sys/kernel/osrelease"
DMI = "/sys/class/dmi/id"
DMI_NAMES = ("sys_vendor", "product_name", "board_vendor", "bios_vendor")
XEN = "/proc/xen/capabilities"
TREE = "/proc/device-tree"

_WSL_1 = Unknown(
    Text(
        "WSL 1 n’est pas une machine virtuelle et ne montre pas la machine qui le porte",
        "WSL 1 is no virtual machine and does not show the computer below it",
    )
)
_SILENT = Unknown(
    Text(
        "ni le micrologiciel ni l’arbre matériel ne se laissent lire",
        "neither the firmware nor the device tree can be read",
    )
)


def is_wsl(kernel: str | Unknown) -> bool:
    """Tell whether the kernel’s release is that of the Windows Subsystem for Linux."""
    return isinstance(kernel, str) and "microsoft" in kernel.lower()


def machine(files: Files, cpu: Records | Unknown, architecture: str) -> Fact[Machine]:
    """Return what the kernel, the firmware and the processor’s flags tell.

    On x86 a processor that runs a virtual machine has the flag ``hypervisor``, and so has the
    first domain of Xen, which is the physical computer itself.
    """
    kernel = files.text(KERNEL)
    if is_wsl(kernel):
        return Known(Machine(virtual=True, product="WSL 2"), KERNEL) if _is_2(kernel) else _WSL_1
    if "control_d" in _words(files.text(XEN)):
        return Known(PHYSICAL, XEN)
    names = [name for each in DMI_NAMES if isinstance(name := files.text(f"{DMI}/{each}"), str)]
    if product := product_in(names):
        return Known(Machine(virtual=True, product=product), DMI)
    if architecture in X86:
        if isinstance(cpu, Unknown):
            return cpu
        virtual = "hypervisor" in cpu.words("flags")
        return Known(Machine(virtual=virtual), CPUINFO)
    return Known(PHYSICAL, DMI) if names else _by_tree(files)


def _is_2(kernel: str | Unknown) -> bool:
    """Tell WSL 2, a virtual machine with its own kernel, from WSL 1, which has none."""
    return isinstance(kernel, str) and "microsoft-standard" in kernel.lower()


def _words(text: str | Unknown) -> list[str]:
    return text.split() if isinstance(text, str) else []


def _by_tree(files: Files) -> Fact[Machine]:
    """Ask the device tree, which small Arm computers have instead of SMBIOS."""
    hypervisor = files.text(f"{TREE}/hypervisor/compatible")
    if isinstance(hypervisor, str):
        product = "Xen" if "xen" in hypervisor else "KVM"
        return Known(Machine(virtual=True, product=product), TREE)
    compatible = files.text(f"{TREE}/compatible")
    if isinstance(compatible, Unknown):
        return _SILENT
    if "linux,dummy-virt" in compatible:
        return Known(Machine(virtual=True, product="QEMU"), TREE)
    return Known(PHYSICAL, TREE)
