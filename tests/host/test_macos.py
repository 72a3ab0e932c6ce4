"""macOS: the facts of recorded computers, and what is said where names are unknown."""

from dataclasses import replace

import pytest

from tests.host.recordings import DISK, REFUSED, RecordedMac, mac_facts, recorded_mac
from virtref.host import macos
from virtref.host.facts import PHYSICAL, HostFacts, Known, Machine, Unknown, value_of


def test_an_intel_mac() -> None:
    """Each fact has the name that it was asked by."""
    facts = mac_facts("macbook-intel")
    assert facts.system == Known("macOS 12.6.5", "sysctl kern.osproductversion")
    assert facts.family == Known("macos", "sys.platform")
    assert facts.architecture == Known("x86-64", "sysctl hw.machine")
    assert value_of(facts.processor) == "Intel(R) Core(TM) i9-8950HK CPU @ 2.90GHz"
    assert facts.extension == Known("vt-x", "sysctl machdep.cpu.features")
    assert facts.enabled == Known(value=True, source="sysctl kern.hv_support")
    assert facts.machine == Known(PHYSICAL, "sysctl kern.hv_vmm_present")
    assert value_of(facts.hyper_v) is False
    assert value_of(facts.vbs) is False
    assert facts.memory == Known(17179869184, "sysctl hw.memsize")
    assert facts.free_disk == DISK


def test_a_mac_that_is_too_old_for_apple_s_hypervisor() -> None:
    """VT-x is there and cannot be used; the version has no name to be asked by."""
    facts = mac_facts("macbook-2008")
    assert value_of(facts.extension) == "vt-x"
    assert value_of(facts.enabled) is False
    assert facts.system == REFUSED
    assert facts.machine == Known(PHYSICAL, "sysctl machdep.cpu.features")


def test_apple_silicon() -> None:
    """The processor helps without VT-x."""
    facts = mac_facts("mac-mini-m1")
    assert facts.architecture == Known("arm64", "sysctl hw.optional.arm64")
    assert facts.extension == Known("arm", "sysctl kern.hv_support")
    assert value_of(facts.processor) == "Apple M1"


def test_apple_silicon_under_rosetta() -> None:
    """A translated program is told of an x86 processor; the computer is an Arm one."""
    facts = mac_facts("m1-under-rosetta")
    assert value_of(facts.architecture) == "arm64"
    assert value_of(facts.extension) == "arm"


def test_a_virtual_mac() -> None:
    """It names its maker, and offers no hypervisor of its own."""
    facts = mac_facts("m1-vm")
    assert value_of(facts.machine) == Machine(virtual=True, product="Apple Virtualization")
    assert facts.enabled == REFUSED
    assert facts.extension == REFUSED


def test_apple_silicon_without_support() -> None:
    """Whatever hides the processor’s help, no name is given to it."""
    system = recorded_mac("mac-mini-m1")
    without = replace(system, values={**system.values, "kern.hv_support": "0"})
    facts = macos.look(without, DISK)
    assert value_of(facts.enabled) is False
    assert isinstance(facts.extension, Unknown)


@pytest.mark.parametrize(
    ("model", "product"), [("VMware7,1", "VMware"), ("MacPro7,1", ""), (None, "")]
)
def test_an_old_macos_in_a_virtual_machine(model: str | None, product: str) -> None:
    """Without kern.hv_vmm_present the processor’s flag VMM tells, and the model names it."""
    values = {"machdep.cpu.features": "FPU SSE3 VMM"} | ({"hw.model": model} if model else {})
    facts = macos.look(RecordedMac(values), DISK)
    assert value_of(facts.machine) == Machine(virtual=True, product=product)
    assert isinstance(facts.extension, Unknown)


def test_a_system_that_tells_nothing() -> None:
    """Every name is refused: nothing is raised, and each fact says why it is unknown."""
    facts = macos.look(RecordedMac({}), DISK)
    refused = {name: getattr(facts, name) for name in HostFacts.__struct_fields__}
    for known in ("family", "hyper_v", "vbs", "free_disk"):
        del refused[known]
    assert refused == dict.fromkeys(refused, REFUSED)
