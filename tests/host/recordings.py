"""Recorded computers: what their systems answered, asked again through the same probes."""

from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from virtref.content.text import Text
from virtref.host import linux, macos, windows
from virtref.host.facts import HostFacts, Known, Unknown
from virtref.host.records import Records
from virtref.host.windows_system import Version

RECORDED = Path(__file__).with_name("recorded")
DISK = Known(100 * 1024**3, "recorded")
REFUSED = Unknown(Text("refusé", "refused"))

MACHINES = {"raspberry-pi-4": "aarch64", "apple-vm": "aarch64"}
"""What uname(2) says of the Linux records that are not x86_64."""


class Calls(msgspec.Struct, frozen=True, rename={"version": "RtlGetVersion"}):
    """What calls of Windows return; one that is missing was refused."""

    version: dict[str, int | bool]
    GetProductInfo: int | None = None
    IsWow64Process2: int | None = None
    IsProcessorFeaturePresent: tuple[int, ...] = ()
    GlobalMemoryStatusEx: int | None = None
    NtQuerySystemInformation: dict[str, str] = {}


@dataclass(frozen=True)
class RecordedWindows:
    """A Windows that answers from a record."""

    calls: Calls
    values: dict[tuple[str, str], str] = field(default_factory=dict)

    def registry(self, key: str, name: str) -> str | Unknown:
        """Return a value that the record has."""
        return self.values.get((key, name), REFUSED)

    def version(self) -> Version:
        """Return the recorded build."""
        version = self.calls.version
        return Version(int(version["build"]), bool(version["server"]))

    def product(self) -> int | Unknown:
        """Return the recorded edition."""
        return _or_refused(self.calls.GetProductInfo)

    def native_machine(self) -> int | Unknown:
        """Return the recorded processor."""
        return _or_refused(self.calls.IsWow64Process2)

    def has_feature(self, feature: int) -> bool:
        """Tell whether the record names the feature."""
        return feature in self.calls.IsProcessorFeaturePresent

    def memory(self) -> int | Unknown:
        """Return the recorded memory."""
        return _or_refused(self.calls.GlobalMemoryStatusEx)

    def query(self, class_: int, size: int) -> bytes | Unknown:
        """Return the recorded bytes."""
        data = self.calls.NtQuerySystemInformation.get(str(class_))
        if data is None:
            return REFUSED
        found = bytes.fromhex(data)
        assert len(found) == size
        return found


@dataclass(frozen=True)
class RecordedMac:
    """A macOS that answers from a record."""

    values: dict[str, str]

    def text(self, name: str) -> str | Unknown:
        """Return a value that the record has."""
        return self.values.get(name, REFUSED)

    def number(self, name: str) -> int | Unknown:
        """Return a value that the record has, as a number."""
        value = self.text(name)
        return value if isinstance(value, Unknown) else int(value)


def linux_facts(name: str) -> HostFacts:
    """Return what the Linux probe finds in a record."""
    return linux.look(RECORDED / "linux" / name, MACHINES.get(name, "x86_64"), DISK)


def recorded_windows(name: str) -> RecordedWindows:
    """Return a recorded Windows; the registry has the form of ``reg query``."""
    folder = RECORDED / "windows" / name
    values: dict[tuple[str, str], str] = {}
    key = ""
    for line in (folder / "registry.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("HKEY_LOCAL_MACHINE"):
            key = line.partition("\\")[2]
        elif "    REG_SZ    " in line:
            value_name, value = line.strip().split("    REG_SZ    ")
            values[key, value_name] = value
    calls = msgspec.json.decode((folder / "calls.json").read_bytes(), type=Calls)
    return RecordedWindows(calls, values)


def windows_facts(name: str) -> HostFacts:
    """Return what the Windows probe finds in a record."""
    return windows.look(recorded_windows(name), DISK)


def recorded_mac(name: str) -> RecordedMac:
    """Return a recorded macOS."""
    records = Records.of((RECORDED / "macos" / f"{name}.txt").read_text(encoding="utf-8"))
    assert not isinstance(records, Unknown)
    return RecordedMac(dict(records.values))


def mac_facts(name: str) -> HostFacts:
    """Return what the macOS probe finds in a record."""
    return macos.look(recorded_mac(name), DISK)


def _or_refused(value: int | None) -> int | Unknown:
    return REFUSED if value is None else value
