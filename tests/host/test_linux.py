"""Linux: the facts of recorded computers, and what is said where files are missing."""

from pathlib import Path

import pytest

from tests.host.recordings import DISK, linux_facts
from tests.support.content import write
from virtref.host import linux
from virtref.host.facts import PHYSICAL, HostFacts, Known, Machine, Unknown, value_of


def _reason(fact: object) -> str:
    """Return why something is not known, in English."""
    assert isinstance(fact, Unknown)
    assert fact.reason.fr
    return fact.reason.en


def _look(folder: Path, files: dict[str, str | bytes], machine: str = "x86_64") -> HostFacts:
    return linux.look(write(folder, files), machine, DISK)


def test_a_desktop_whose_firmware_has_vt_x_on() -> None:
    """Everything is known, and each fact says where it stands."""
    facts = linux_facts("intel-desktop")
    assert facts.system == Known("Debian GNU/Linux 12 (bookworm)", "/etc/os-release")
    assert facts.family == Known("linux", "uname")
    assert facts.architecture == Known("x86-64", "uname")
    assert facts.processor == Known("Intel(R) Core(TM) i7-9700K CPU @ 3.60GHz", "/proc/cpuinfo")
    assert facts.extension == Known("vt-x", "/proc/cpuinfo")
    assert facts.enabled == Known(value=True, source="/proc/cpuinfo")
    assert facts.machine == Known(PHYSICAL, "/proc/cpuinfo")
    assert facts.hyper_v == Known(value=False, source="/proc/sys/kernel/osrelease")
    assert facts.vbs == Known(value=False, source="uname")
    assert facts.memory == Known(32780000 * 1024, "/proc/meminfo")
    assert facts.free_disk == DISK


def test_the_flag_alone_does_not_prove_that_it_can_be_used() -> None:
    """Older kernels show svm even when the firmware has it off, so nobody guesses."""
    facts = linux_facts("amd-desktop")
    assert value_of(facts.extension) == "amd-v"
    assert "KVM is not loaded" in _reason(facts.enabled)


def test_kvm_loaded_proves_it(tmp_path: Path) -> None:
    """KVM registers its device only after it has switched the extension on."""
    files: dict[str, str | bytes] = {
        "proc/cpuinfo": "flags : svm\n",
        "sys/class/misc/kvm/dev": "10:232",
    }
    assert _look(tmp_path, files).enabled == Known(value=True, source="/sys/class/misc/kvm")


def test_the_node_of_kvm_is_no_proof(tmp_path: Path) -> None:
    """Distributions create /dev/kvm before any module is loaded."""
    files: dict[str, str | bytes] = {"proc/cpuinfo": "flags : svm\n", "dev/kvm": ""}
    assert isinstance(_look(tmp_path, files).enabled, Unknown)


def test_no_flag_on_a_physical_computer(tmp_path: Path) -> None:
    """It cannot be used; whether the processor lacks it or the firmware hides it is not known."""
    facts = _look(tmp_path, {"proc/cpuinfo": "flags : fpu lm\n"}, "i686")
    assert facts.architecture == Known("x86-32", "uname")
    assert facts.enabled == Known(value=False, source="/proc/cpuinfo")
    assert "switched off in the firmware" in _reason(facts.extension)


def test_a_virtual_machine_by_its_firmware() -> None:
    """The product is named, although Hyper-V’s interface fools other programs here."""
    facts = linux_facts("nutanix-vm")
    assert facts.machine == Known(Machine(virtual=True, product="Nutanix AHV"), "/sys/class/dmi/id")
    assert facts.enabled == Known(value=False, source="/proc/cpuinfo")
    assert "virtual machine shows neither" in _reason(facts.extension)
    assert facts.system == Known("SLES", "/usr/lib/os-release")


def test_a_virtual_machine_without_a_name_and_with_kvm() -> None:
    """KVM without VT-x or AMD-V exists: neither yes nor no would be true."""
    facts = linux_facts("cloud-vm")
    assert facts.machine == Known(Machine(virtual=True), "/proc/cpuinfo")
    assert "although the processor announces neither" in _reason(facts.enabled)


def test_wsl_2() -> None:
    """It is a machine of Microsoft’s hypervisor; what products install on is Windows."""
    facts = linux_facts("wsl2")
    assert value_of(facts.machine) == Machine(virtual=True, product="WSL 2")
    assert value_of(facts.hyper_v) is True
    assert "start virtref under Windows" in _reason(facts.family)
    assert "start virtref under Windows" in _reason(facts.vbs)


def test_wsl_1(tmp_path: Path) -> None:
    """It is no virtual machine, and the computer below does not show."""
    facts = _look(tmp_path, {"proc/sys/kernel/osrelease": "4.4.0-22621-Microsoft\n"})
    assert "WSL 1" in _reason(facts.machine)
    assert "WSL 1" in _reason(facts.hyper_v)
    assert isinstance(facts.family, Unknown)


def test_a_raspberry_pi() -> None:
    """Arm has no VT-x: KVM tells, and the device tree says that the computer is one."""
    facts = linux_facts("raspberry-pi-4")
    assert facts.architecture == Known("arm64", "uname")
    assert facts.extension == Known("arm", "/sys/class/misc/kvm")
    assert facts.enabled == Known(value=True, source="/sys/class/misc/kvm")
    assert facts.machine == Known(PHYSICAL, "/proc/device-tree")
    assert "implementer 0x41, part 0xd08" in _reason(facts.processor)


def test_a_virtual_machine_on_a_mac() -> None:
    """The firmware says so, and KVM is not offered."""
    facts = linux_facts("apple-vm")
    assert value_of(facts.machine) == Machine(virtual=True, product="Apple Virtualization")
    assert "KVM is not loaded" in _reason(facts.enabled)
    assert "KVM is not loaded" in _reason(facts.extension)


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"hypervisor/compatible": "linux,kvm\0"}, Machine(virtual=True, product="KVM")),
        ({"hypervisor/compatible": "xen,xen-4.17\0"}, Machine(virtual=True, product="Xen")),
        ({"compatible": "linux,dummy-virt\0"}, Machine(virtual=True, product="QEMU")),
        ({"compatible": "raspberrypi,5-model-b\0"}, PHYSICAL),
    ],
)
def test_the_device_tree_of_arm(tmp_path: Path, files: dict[str, str], expected: Machine) -> None:
    """Small computers have no SMBIOS; their hypervisors write a node of their own."""
    tree: dict[str, str | bytes] = {f"proc/device-tree/{name}": files[name] for name in files}
    assert value_of(_look(tmp_path, tree, "aarch64").machine) == expected


def test_arm_with_a_firmware_of_no_virtual_machine(tmp_path: Path) -> None:
    """A server’s maker in SMBIOS is enough."""
    files: dict[str, str | bytes] = {"sys/class/dmi/id/sys_vendor": "Ampere(R)\n"}
    assert value_of(_look(tmp_path, files, "aarch64").machine) == PHYSICAL


def test_the_first_domain_of_xen(tmp_path: Path) -> None:
    """It has the flag of virtual machines, and is the physical computer all the same."""
    files: dict[str, str | bytes] = {
        "proc/xen/capabilities": "control_d\n",
        "proc/cpuinfo": "flags : hypervisor\n",
    }
    assert _look(tmp_path, files).machine == Known(PHYSICAL, "/proc/xen/capabilities")


def test_another_processor_with_kvm(tmp_path: Path) -> None:
    """KVM can be used; the help has no name that virtref knows."""
    files: dict[str, str | bytes] = {
        "sys/class/misc/kvm/dev": "10:232",
        "proc/cpuinfo": "cpu : POWER9, altivec supported\n",
    }
    facts = _look(tmp_path, files, "ppc64le")
    assert value_of(facts.architecture) == "ppc64le"
    assert value_of(facts.processor) == "POWER9, altivec supported"
    assert value_of(facts.enabled) is True
    assert isinstance(facts.extension, Unknown)


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
def test_a_system_that_shows_nothing(tmp_path: Path, machine: str) -> None:
    """No file can be read: each fact says so, and nothing is raised."""
    facts = _look(tmp_path, {}, machine)
    unknown = (
        facts.system,
        facts.processor,
        facts.extension,
        facts.enabled,
        facts.machine,
        facts.hyper_v,
        facts.memory,
    )
    assert all(_reason(fact) for fact in unknown)
    assert value_of(facts.family) == "linux"


@pytest.mark.parametrize(
    ("path", "fact"),
    [
        ("proc/cpuinfo", "processor"),
        ("proc/meminfo", "memory"),
        ("proc/sys/kernel/osrelease", "hyper_v"),
    ],
)
def test_a_refused_file_gives_the_system_s_reason(tmp_path: Path, path: str, fact: str) -> None:
    """A folder in the place of a file is a refusal that meets even root."""
    (tmp_path / path).mkdir(parents=True)
    reason = _reason(getattr(linux.look(tmp_path, "x86_64", DISK), fact))
    assert reason.startswith(f"/{path}: not readable (")


@pytest.mark.parametrize("text", ["", "MemTotal: many kB\n", "MemTotal: 12 MB\n"])
def test_a_memory_of_another_form(tmp_path: Path, text: str) -> None:
    """A number that is not what proc(5) says is not taken for one."""
    facts = _look(tmp_path, {"proc/meminfo": text})
    assert _reason(facts.memory) == "/proc/meminfo does not say"


def test_files_without_what_is_looked_for(tmp_path: Path) -> None:
    """They are there, and do not say it."""
    files: dict[str, str | bytes] = {"etc/os-release": "ID=x\n", "proc/cpuinfo": "a line\n"}
    facts = _look(tmp_path, files)
    assert _reason(facts.system) == "/etc/os-release does not say"
    assert _reason(facts.processor) == "/proc/cpuinfo does not say"
