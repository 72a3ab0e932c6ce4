"""Windows: the facts of recorded computers, and what is said where calls are refused."""

from dataclasses import replace

import msgspec
import pytest

from tests.host.recordings import (
    DISK,
    REFUSED,
    RecordedWindows,
    recorded_windows,
    windows_facts,
)
from virtref.host import windows
from virtref.host.facts import PHYSICAL, HostFacts, Known, Machine, Unknown, value_of
from virtref.host.windows_edition import CURRENT_VERSION, edition
from virtref.host.windows_hypervisor import (
    DETAIL_SIZE,
    NO_HYPERVISOR,
    hypervisor_in,
    secure_kernel_in,
)


def _with_calls(system: RecordedWindows, **changes: object) -> RecordedWindows:
    """Return the recorded computer with other answers to some calls."""
    return replace(system, calls=msgspec.structs.replace(system.calls, **changes))


def _detail(vendor: bytes) -> dict[str, str]:
    """Return what a hypervisor of this vendor shows to a machine that it runs."""
    return {"159": (b"\x01\0\0\x40" + vendor.ljust(DETAIL_SIZE - 4, b"\0")).hex()}


def test_a_desktop_with_vbs() -> None:
    """Microsoft’s hypervisor runs below it, so AMD-V is on although the feature reads as off."""
    facts = windows_facts("ryzen-with-vbs")
    assert facts.system == Known("Windows 10 Pro 21H2 (build 19044)", CURRENT_VERSION)
    assert facts.family == Known("windows-pro", "GetProductInfo")
    assert facts.architecture == Known("x86-64", "IsWow64Process2")
    assert value_of(facts.processor) == "AMD Ryzen 5 2600 Six-Core Processor"
    assert value_of(facts.extension) == "amd-v"
    assert facts.enabled == Known(value=True, source="NtQuerySystemInformation(159)")
    assert value_of(facts.machine) == PHYSICAL
    assert value_of(facts.hyper_v) is True
    assert facts.vbs == Known(value=True, source="NtQuerySystemInformation(165)")
    assert facts.memory == Known(17072495001, "GlobalMemoryStatusEx")
    assert facts.free_disk == DISK


def test_a_home_laptop_without_a_hypervisor() -> None:
    """The registry of Windows 11 says Windows 10; the build tells."""
    facts = windows_facts("home-laptop")
    assert value_of(facts.system) == "Windows 11 Home 24H2 (build 26100)"
    assert value_of(facts.family) == "windows-home"
    assert value_of(facts.extension) == "vt-x"
    assert facts.enabled == Known(value=True, source="IsProcessorFeaturePresent(21)")
    assert value_of(facts.machine) == PHYSICAL
    assert value_of(facts.hyper_v) is False
    assert value_of(facts.vbs) is False


def test_a_firmware_that_has_it_off() -> None:
    """It cannot be used; Windows does not tell whether the processor could."""
    facts = windows_facts("firmware-off")
    assert value_of(facts.family) == "windows-pro"
    assert facts.enabled == Known(value=False, source="IsProcessorFeaturePresent(21)")
    assert isinstance(facts.extension, Unknown)
    assert "a setting that is off" in facts.extension.reason.en


def test_a_machine_in_a_cloud() -> None:
    """Its firmware names it; whether it may nest others, Windows does not say."""
    facts = windows_facts("amazon-vm")
    assert value_of(facts.machine) == Machine(virtual=True, product="Amazon EC2")
    assert value_of(facts.hyper_v) is False
    assert isinstance(facts.enabled, Unknown)
    assert "nested virtualisation" in facts.enabled.reason.en
    assert isinstance(facts.extension, Unknown)


def test_a_server_whose_firmware_hides_the_machine() -> None:
    """A hypervisor that Windows did not start gives it away."""
    facts = windows_facts("azure-vm")
    assert facts.family == Known("windows-server", "RtlGetVersion")
    assert value_of(facts.system) == "Windows Server 2022 Standard 21H2 (build 20348)"
    assert value_of(facts.machine) == Machine(virtual=True, product="Hyper-V")


def test_windows_on_arm() -> None:
    """Microsoft makes computers, too: this one is no virtual machine."""
    facts = windows_facts("snapdragon")
    assert value_of(facts.architecture) == "arm64"
    assert value_of(facts.machine) == PHYSICAL
    assert value_of(facts.extension) == "arm"
    assert value_of(facts.enabled) is True


def test_a_locked_down_system() -> None:
    """Every call is refused: nothing is raised, and each fact says why it is unknown."""
    facts = windows_facts("locked-down")
    assert facts.system == Known("Windows (build 19045)", "RtlGetVersion")
    others = {name: getattr(facts, name) for name in HostFacts.__struct_fields__}
    del others["system"], others["free_disk"]
    assert others == dict.fromkeys(others, REFUSED)


@pytest.mark.parametrize(
    ("vendor", "product"),
    [(b"KVMKVMKVM\0\0\0", "KVM"), (b"VMwareVMware", "VMware"), (b"SomebodyElse", "")],
)
def test_other_hypervisors(vendor: bytes, product: str) -> None:
    """A machine is virtual whoever runs it; only known vendors are named, none is Hyper-V."""
    system = recorded_windows("firmware-off")
    facts = windows.look(_with_calls(system, NtQuerySystemInformation=_detail(vendor)), DISK)
    assert value_of(facts.machine) == Machine(virtual=True, product=product)
    assert value_of(facts.hyper_v) is False


def test_a_vendor_of_processors_that_has_no_name_here() -> None:
    """What it calls its extension is not known, though it can be used."""
    system = recorded_windows("home-laptop")
    values = {
        key: "CentaurHauls" if key[1] == "VendorIdentifier" else system.values[key]
        for key in system.values
    }
    facts = windows.look(replace(system, values=values), DISK)
    assert value_of(facts.enabled) is True
    assert isinstance(facts.extension, Unknown)


def test_an_extension_without_the_vendor() -> None:
    """The registry is refused, the calls are not."""
    facts = windows.look(replace(recorded_windows("home-laptop"), values={}), DISK)
    assert value_of(facts.enabled) is True
    assert facts.extension == REFUSED


def test_names_with_blanks_around_them() -> None:
    """The registry pads the names of AMD’s processors."""
    system = recorded_windows("home-laptop")
    key = (windows.PROCESSOR, "ProcessorNameString")
    padded = replace(system, values={**system.values, key: "AMD Ryzen 5    "})
    assert value_of(windows.look(padded, DISK).processor) == "AMD Ryzen 5"


def test_a_name_without_a_release() -> None:
    """Before 2020 there was no DisplayVersion."""
    system = recorded_windows("firmware-off")
    key = (CURRENT_VERSION, "DisplayVersion")
    values = {name: value for name, value in system.values.items() if name != key}
    facts = windows.look(replace(system, values=values), DISK)
    assert value_of(facts.system) == "Windows 11 Education (build 22631)"


def test_a_processor_by_its_number() -> None:
    """An architecture that Windows does not run on yet is shown by its number."""
    system = _with_calls(recorded_windows("home-laptop"), IsWow64Process2=0x5064)
    assert value_of(windows.look(system, DISK).architecture) == "0x5064"


@pytest.mark.parametrize(
    ("build", "product", "words"),
    [(9600, 0x65, "before Windows 10"), (26100, 0xCB, "unknown edition: 0xCB")],
)
def test_editions_that_the_catalogue_has_no_word_for(build: int, product: int, words: str) -> None:
    """An old Windows, or Windows SE, is not taken for Home or Pro."""
    system = recorded_windows("home-laptop")
    version: dict[str, int | bool] = {"build": build, "server": False}
    found = edition(_with_calls(system, version=version, GetProductInfo=product))
    assert isinstance(found, Unknown)
    assert words in found.reason.en.replace("\u00a0", " ")


@pytest.mark.parametrize("data", [b"", b"\x01\0\0\x40\x80\x81" + bytes(DETAIL_SIZE - 6)])
def test_details_of_another_form(data: bytes) -> None:
    """Bytes that do not look like cpuid leaves tell nothing."""
    assert isinstance(hypervisor_in(data), Unknown)


def test_a_vendor_that_is_empty() -> None:
    """A hypervisor without a name is not the absence of one."""
    assert isinstance(hypervisor_in(b"\x01" + bytes(DETAIL_SIZE - 1)), Unknown)
    assert value_of(hypervisor_in(bytes(DETAIL_SIZE))) == NO_HYPERVISOR


def test_the_secure_kernel_of_another_form() -> None:
    """A structure of another size tells nothing."""
    assert isinstance(secure_kernel_in(b"\x01"), Unknown)
