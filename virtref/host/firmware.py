"""Virtual machines by the names in their firmware: the maker and product of the “computer”.

The names are those of SMBIOS (type 1, type 0), as ``systemd-detect-virt`` and the publishers’ own
manuals give them. A maker alone proves nothing: Microsoft sells computers, too.
"""

from collections.abc import Sequence

_MARKS = (
    ("VMware", "VMware"),
    ("VirtualBox", "VirtualBox"),
    ("innotek GmbH", "VirtualBox"),
    ("Parallels", "Parallels"),
    ("Apple Virtualization", "Apple Virtualization"),
    ("Amazon EC2", "Amazon EC2"),
    ("Google Compute Engine", "Google Compute Engine"),
    ("Hyper-V", "Hyper-V"),
    ("BHYVE", "bhyve"),
    ("HVM domU", "Xen"),
    ("OpenStack", "OpenStack"),
    ("KVM", "KVM"),
    ("QEMU", "QEMU"),
    ("Bochs", "Bochs"),
)
"""What a firmware name contains, and the product; the most telling first: KVM uses QEMU’s."""

_BARE_METAL = ".metal"
"""How Amazon’s instance types end that are whole computers, though the maker is the same."""


def product_in(names: Sequence[str]) -> str:
    """Return the product that the firmware’s names give away, empty when they name none."""
    if any(name.endswith(_BARE_METAL) for name in names):
        return ""
    if "Virtual Machine" in names and "Microsoft Corporation" in names:
        return "Hyper-V"
    if "AHV" in names:
        return "Nutanix AHV"
    return next(
        (product for mark, product in _MARKS if any(mark in name for name in names)),
        "",
    )
