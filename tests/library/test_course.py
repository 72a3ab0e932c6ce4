"""Every statement of the course has its entry, so that nothing of it can be lost.

The tables below list the facts of the course in its own order; each names the entry that says it.
"""

import pytest

from virtref.content.catalog import Catalog
from virtref.content.comparison import Comparison
from virtref.content.entries import (
    Component,
    Concept,
    ConfigFormat,
    Diagram,
    DiskFormat,
    Entry,
    Milestone,
    NetworkMode,
    Principle,
    Sector,
    UseCase,
    Vendor,
)

KEY_DATES = {
    1: ("event-ibm-mainframe-virtualisation", "1960s and 1970s: IBM tries it on mainframes"),
    2: ("event-home-emulators-mid1990s", "middle of the 1990s: emulators of home computers"),
    3: ("event-vmware-democratises-x86", "early 2000s: VMware makes it common on x86"),
    4: ("event-cpu-virtualisation-2006", "2006: processors have instructions for it"),
    5: ("event-citrix-xensource", "2007: Citrix buys XenSource"),
    6: ("event-kvm-2007", "2007: KVM enters the Linux kernel"),
    7: ("event-vdi-2007", "2007: VMware launches VDI"),
    8: ("event-more-virtual-than-physical", "2009: more virtual servers than physical ones"),
}
USE_CASES = (
    "use-case-server-consolidation",
    "use-case-test-and-development",
    "use-case-high-availability-dr",
    "use-case-vdi",
    "use-case-cloud-computing",
)
SECTORS = {
    "classic": (
        "sector-environments",
        "sector-applications",
        "sector-servers",
        "sector-workstations",
    ),
    "specialised": ("sector-network", "sector-storage", "sector-services"),
}
VENDORS: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "vendor-vmware": (
        "major",
        ("vmware-workstation-player", "vmware-workstation-pro"),
        ("vmware-vsphere-esxi",),
    ),
    "vendor-microsoft": (
        "major",
        ("microsoft-virtual-pc", "hyper-v-client"),
        ("hyper-v-server-role",),
    ),
    "vendor-oracle": ("major", ("virtualbox",), ("oracle-vm-server",)),
    "vendor-citrix": ("major", (), ("citrix-xenserver",)),
    "vendor-red-hat": ("major", (), ("rhel-kvm",)),
    "vendor-gnu-linux": ("open-source", ("qemu",), ("kvm", "proxmox-ve")),
    "vendor-parallels": ("other", ("parallels-desktop",), ()),
    "vendor-proxmox": ("other", (), ("proxmox-ve",)),
    "vendor-docker": ("other", (), ("docker-engine",)),
}
"""For each row of the three tables: its group, the products for desktops, those for servers."""
COMPONENTS = (
    "component-hypervisor",
    "component-management-console",
    "component-access-consoles",
    "component-complements",
)
PRINCIPLES = (
    "principle-hardware",
    "principle-media",
    "principle-networks",
    "principle-disk-formats",
    "principle-config-files",
)
NAMED_WITH_THE_PRINCIPLES: dict[str, type[Entry]] = {
    "network-internal": NetworkMode,
    "network-nat": NetworkMode,
    "network-bridged": NetworkMode,
    "network-host-only": NetworkMode,
    "format-iso": DiskFormat,
    "format-vhd": DiskFormat,
    "format-vmdk": DiskFormat,
    "format-vdi": DiskFormat,
    "config-libvirt-xml": ConfigFormat,
    "config-vmx": ConfigFormat,
    "config-vbox": ConfigFormat,
}
TYPE_1 = ("vmware-vsphere-esxi", "hyper-v-server-role", "xen-project", "kvm", "proxmox-ve")
TYPE_2 = ("virtualbox", "vmware-workstation-pro", "hyper-v-client", "parallels-desktop")
ASPECTS = (
    "operation",
    "hypervisor",
    "performance",
    "compatibility",
    "communication",
    "examples",
)
CORRECTED = (
    "hyper-v-client",
    "vmware-workstation-player",
    "microsoft-virtual-pc",
    "oracle-vm-server",
    "rhel-kvm",
    "sector-servers",
    "sector-applications",
)
"""Where the course is wrong or stale, a correction stands beside it."""


def test_the_eight_key_dates(catalog: Catalog) -> None:
    """Each number is one milestone of the course."""
    milestones = [each for each in catalog.of_kind(Milestone) if each.key_date]
    found = {each.key_date: each.id for each in milestones}
    assert found == {number: id_ for number, (id_, _) in KEY_DATES.items()}
    assert len(milestones) == len(found)
    assert all(each.in_course for each in milestones)


def test_key_dates_have_their_real_precision(catalog: Catalog) -> None:
    """“The sixties and seventies” is an interval; three things happened in 2007."""
    dates = {each.key_date: each.when for each in catalog.of_kind(Milestone) if each.key_date}
    assert dates[1].is_interval
    assert dates[1].earliest().year in range(1960, 1970)
    assert dates[1].latest().year in range(1970, 1980)
    assert dates[2].approximate or dates[2].is_interval
    assert {dates[number].earliest().year for number in (5, 6, 7)} == {2007}


def test_the_five_use_cases(catalog: Catalog) -> None:
    """Each has its goal and its benefits, and comes first."""
    found = catalog.of_kind(UseCase)
    assert tuple(each.id for each in found if each.in_course) == USE_CASES
    assert tuple(each.id for each in found[:5]) == USE_CASES
    assert all(each.goal.fr and each.benefits for each in found[:5])


@pytest.mark.parametrize("family", SECTORS)
def test_the_fields_of_the_sector(catalog: Catalog, family: str) -> None:
    """Four classic ones, three specialised ones."""
    found = [each for each in catalog.of_kind(Sector) if each.family == family and each.in_course]
    assert tuple(each.id for each in found) == SECTORS[family]


def test_the_rows_of_the_three_tables_of_solutions(catalog: Catalog) -> None:
    """Nine rows with description and products, in their order."""
    found = {
        each.id: (
            each.group,
            tuple(product.solution for product in each.desktop),
            tuple(product.solution for product in each.server),
        )
        for each in catalog.of_kind(Vendor)
        if each.in_course
    }
    assert found == VENDORS
    assert list(found) == list(VENDORS)


def test_every_product_of_the_tables_has_a_page(catalog: Catalog) -> None:
    """In the group of its row, marked as course material."""
    for group, desktop, server in VENDORS.values():
        for id_ in (*desktop, *server):
            (solution,) = (each for each in catalog.in_group(group) if each.id == id_)
            assert solution.in_course, id_


def test_the_four_components_and_five_principles(catalog: Catalog) -> None:
    """In the order of the course."""
    components = [each.id for each in catalog.of_kind(Component) if each.in_course]
    principles = [each.id for each in catalog.of_kind(Principle) if each.in_course]
    assert (tuple(components), tuple(principles)) == (COMPONENTS, PRINCIPLES)


@pytest.mark.parametrize(("id_", "kind"), NAMED_WITH_THE_PRINCIPLES.items())
def test_what_the_principles_name(catalog: Catalog, id_: str, kind: type[Entry]) -> None:
    """Networks, disk formats and configuration files have entries of their own."""
    entry = catalog.get(id_)
    assert isinstance(entry, kind)
    assert entry.in_course


def test_the_media_of_the_principles(catalog: Catalog) -> None:
    """ISO, USB and floppy images with their extensions."""
    media = catalog.get("principle-media")
    assert isinstance(media, Principle)
    said = " ".join((media.about.fr, *media.chips, *(detail.fr for detail in media.details)))
    assert all(word in said for word in ("ISO", "USB", "FLP", "IMG"))


def test_what_a_hypervisor_is(catalog: Catalog) -> None:
    """Its definition, its four roles, and that it isolates."""
    hypervisor, isolation = catalog.get("hypervisor"), catalog.get("isolation")
    assert isinstance(hypervisor, Concept)
    assert isinstance(isolation, Concept)
    assert hypervisor.in_course
    assert isolation.in_course
    assert len(hypervisor.details) == 4
    assert len(isolation.details) >= 2


@pytest.mark.parametrize(
    ("drawing", "concept", "examples"),
    [
        ("diagram-type-1", "type1-hypervisor", TYPE_1),
        ("diagram-type-2", "type2-hypervisor", TYPE_2),
    ],
)
def test_the_two_types_with_their_examples(
    catalog: Catalog, drawing: str, concept: str, examples: tuple[str, ...]
) -> None:
    """Each type is a notion and a drawing, with the products that the course names."""
    diagram = catalog.get(drawing)
    assert isinstance(diagram, Diagram)
    assert isinstance(catalog.get(concept), Concept)
    assert {example.solution for example in diagram.examples} >= {*examples}


def test_full_virtualisation_and_paravirtualisation(catalog: Catalog) -> None:
    """Six aspects with two cells each, and the summary in two sentences."""
    table = catalog.get("comparison-full-vs-para")
    assert isinstance(table, Comparison)
    rows = [row for row in table.rows if row.in_course]
    assert tuple(row.id for row in rows) == ASPECTS
    assert [column.id for column in table.columns] == ["full", "para"]
    assert {len(row.cells) for row in rows} == {2}
    assert len(table.takeaways) == 2


@pytest.mark.parametrize("id_", CORRECTED)
def test_what_is_wrong_is_corrected(catalog: Catalog, id_: str) -> None:
    """The statement stays, and a sourced correction stands beside it."""
    corrections = catalog.corrections_about(id_)
    assert corrections
    assert all(each.sources and each.verdict != "correct" for each in corrections)


def test_slower_performance_is_corrected_beside_its_row(catalog: Catalog) -> None:
    """Full virtualisation is no longer slower as a rule."""
    assert catalog.corrections_about("comparison-full-vs-para", "performance")
