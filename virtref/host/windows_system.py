"""What is asked of Windows: one method per source, so that tests can answer in its place."""

from typing import NamedTuple, Protocol

from virtref.host.facts import Unknown


class Version(NamedTuple):
    """The build of Windows, and whether it is a server (RTL_OSVERSIONINFOEXW)."""

    build: int
    server: bool


class WindowsSystem(Protocol):
    """The sources of facts on Windows; what is refused or missing comes back as ``Unknown``."""

    def registry(self, key: str, name: str) -> str | Unknown:
        """Return a text of HKEY_LOCAL_MACHINE."""

    def version(self) -> Version:
        """Return what RtlGetVersion says."""

    def product(self) -> int | Unknown:
        """Return the edition’s number from GetProductInfo."""

    def native_machine(self) -> int | Unknown:
        """Return the IMAGE_FILE_MACHINE of the computer, also for an emulated program."""

    def has_feature(self, feature: int) -> bool:
        """Return what IsProcessorFeaturePresent says."""

    def memory(self) -> int | Unknown:
        """Return ullTotalPhys of GlobalMemoryStatusEx."""

    def query(self, class_: int, size: int) -> bytes | Unknown:
        """Return ``size`` bytes from NtQuerySystemInformation."""
