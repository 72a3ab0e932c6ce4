"""The facts of a computer in words."""

import pytest

from tests.host.recordings import REFUSED, linux_facts, mac_facts, windows_facts
from virtref.content.text import french_typography
from virtref.host.facts import HostFacts
from virtref.host.wording import rows


def _words(facts: HostFacts) -> dict[str, str]:
    return {row.title.en: row.value.en for row in rows(facts)}


def test_a_desktop() -> None:
    """Sizes are rounded, answers are yes and no, names are those of the system."""
    assert _words(windows_facts("ryzen-with-vbs")) == {
        "System": "Windows 10 Pro 21H2 (build 19044)",
        "Architecture": "x86-64",
        "Processor": "AMD Ryzen 5 2600 Six-Core Processor",
        "Hardware virtualisation": "AMD-V (AMD)",
        "Usable": "yes",
        "Machine": "physical",
        "Hyper-V running": "yes",
        "VBS security running": "yes",
        "Memory": "15.9\u00a0GiB",
        "Free disk": "100.0\u00a0GiB",
    }


def test_virtual_machines() -> None:
    """A hypervisor that hides its name is told from one that does not."""
    assert _words(linux_facts("nutanix-vm"))["Machine"] == "virtual: Nutanix AHV"
    assert _words(linux_facts("cloud-vm"))["Machine"] == "virtual, hypervisor without a name"
    assert _words(linux_facts("nutanix-vm"))["Usable"] == "no"


def test_what_is_not_known() -> None:
    """The reason stands in the place of the value, without a source."""
    row = next(row for row in rows(windows_facts("locked-down")) if row.title.en == "Memory")
    assert (row.value, row.known, row.source) == (REFUSED.reason, False, "")


@pytest.mark.parametrize(
    "facts",
    [
        linux_facts("amd-desktop"),
        linux_facts("cloud-vm"),
        linux_facts("raspberry-pi-4"),
        linux_facts("wsl2"),
        mac_facts("m1-vm"),
        windows_facts("amazon-vm"),
        windows_facts("firmware-off"),
    ],
)
def test_french_is_written_as_french_wants_it(facts: HostFacts) -> None:
    """No-break spaces stand before high punctuation; names are those of the system."""
    for row in rows(facts):
        assert row.title.fr
        assert row.title.en
        assert row.value.en
        name = row.value.fr == row.value.en
        assert name or french_typography(row.value.fr) == row.value.fr
