"""Linux: what /proc, /sys and /etc tell.

Sources: proc(5), sysfs(5) and os-release(5); arch/x86/kernel/cpu/feat_ctl.c and amd.c of Linux for
what a missing flag means; ``systemd-detect-virt`` for how virtual machines are recognised.
"""

from pathlib import Path

from virtref.content.text import Text
from virtref.host.architecture import architecture_named
from virtref.host.facts import (
    Fact,
    Family,
    HostFacts,
    Known,
    Machine,
    Unknown,
    not_told,
)
from virtref.host.files import Files
from virtref.host.linux_assistance import assistance
from virtref.host.linux_machine import KERNEL, is_wsl, machine
from virtref.host.records import CPUINFO, Records

OS_RELEASE = ("/etc/os-release", "/usr/lib/os-release")
MEMINFO = "/proc/meminfo"
_KIB = 1024

_WSL = Unknown(
    Text(
        "WSL\u00a0: ce Linux tourne dans Windows\u00a0; lancez virtref sous Windows",
        "WSL: this Linux runs inside Windows; start virtref under Windows",
    )
)


def look(root: Path, machine_name: str, free_disk: Fact[int]) -> HostFacts:
    """Return what the files below ``root`` tell; ``machine_name`` is that of uname(2)."""
    files = Files(root)
    cpu = Records.of(files.text(CPUINFO))
    architecture = architecture_named(machine_name)
    found = machine(files, cpu, architecture)
    extension, enabled = assistance(files, cpu, architecture, found)
    kernel = files.text(KERNEL)
    wsl = is_wsl(kernel)
    family: Fact[Family] = _WSL if wsl else Known("linux", "uname")
    return HostFacts(
        system=_system(files),
        family=family,
        architecture=Known(architecture, "uname"),
        processor=_processor(cpu),
        extension=extension,
        enabled=enabled,
        machine=found,
        hyper_v=_hyper_v(kernel, found),
        vbs=_WSL if wsl else Known(value=False, source="uname"),
        memory=_memory(files),
        free_disk=free_disk,
    )


def _hyper_v(kernel: str | Unknown, found: Fact[Machine]) -> Fact[bool]:
    """Tell whether Microsoft’s hypervisor runs: it does below WSL 2, which is a machine of it."""
    if isinstance(kernel, Unknown):
        return kernel
    if not is_wsl(kernel):
        return Known(value=False, source=KERNEL)
    return found if isinstance(found, Unknown) else Known(found.value.virtual, KERNEL)


def _system(files: Files) -> Fact[str]:
    """Return the name that a distribution gives itself, as os-release(5) defines it."""
    for path in OS_RELEASE:
        text = files.text(path)
        if isinstance(text, str):
            values = dict(line.partition("=")[::2] for line in text.splitlines())
            name = values.get("PRETTY_NAME") or values.get("NAME", "")
            return Known(name.strip("\"'"), path) if name else not_told(path)
    return not_told(OS_RELEASE[0])


def _processor(cpu: Records | Unknown) -> Fact[str]:
    if isinstance(cpu, Unknown):
        return cpu
    name = cpu.first("model name") or cpu.first("cpu")
    if name:
        return Known(name, CPUINFO)
    maker, part = cpu.first("CPU implementer"), cpu.first("CPU part")
    if maker and part:
        return Unknown(
            Text(
                f"{CPUINFO} ne donne que des numéros\u00a0: fabricant {maker}, modèle {part}",
                f"{CPUINFO} gives numbers only: implementer {maker}, part {part}",
            )
        )
    return not_told(CPUINFO)


def _memory(files: Files) -> Fact[int]:
    records = Records.of(files.text(MEMINFO))
    if isinstance(records, Unknown):
        return records
    number, _, unit = records.first("MemTotal").partition(" ")
    if not number.isdecimal() or unit != "kB":
        return not_told(MEMINFO)
    return Known(int(number) * _KIB, MEMINFO)
