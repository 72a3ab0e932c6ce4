"""Virtual machines by the names in their firmware."""

import pytest

from virtref.host.firmware import product_in


@pytest.mark.parametrize(
    ("names", "product"),
    [
        (["VMware, Inc.", "VMware Virtual Platform"], "VMware"),
        (["innotek GmbH", "VirtualBox"], "VirtualBox"),
        (["Microsoft Corporation", "Virtual Machine"], "Hyper-V"),
        (["Microsoft Corporation", "Surface Laptop 7"], ""),
        (["QEMU", "Standard PC (Q35 + ICH9, 2009)"], "QEMU"),
        (["Red Hat", "KVM"], "KVM"),
        (["Nutanix", "AHV"], "Nutanix AHV"),
        (["Amazon EC2", "c5ad.xlarge"], "Amazon EC2"),
        (["Amazon EC2", "c5.metal"], ""),
        (["Xen", "HVM domU"], "Xen"),
        (["Parallels Software International Inc.", "Parallels Virtual Platform"], "Parallels"),
        (["Apple Inc.", "Apple Virtualization Generic Platform"], "Apple Virtualization"),
        (["Dell Inc.", "XPS 8960"], ""),
        ([], ""),
    ],
)
def test_products(names: list[str], product: str) -> None:
    """A product is named when its mark is there, and no maker of computers is taken for one."""
    assert product_in(names) == product
