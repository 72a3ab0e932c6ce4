"""The calls of Windows themselves, as thin as they can be: only Windows can run this file."""

import ctypes
import sys

from virtref.content.text import Text
from virtref.host.facts import Unknown, not_readable, not_told
from virtref.host.windows_system import Version

assert sys.platform == "win32"  # noqa: S101  tells type checkers which system the rest is for

import winreg  # noqa: E402  exists on Windows alone
from ctypes import wintypes  # noqa: E402  same

_SERVER = 3
_DOMAIN_CONTROLLER = 2


class _MemoryStatus(ctypes.Structure):
    """MEMORYSTATUSEX of sysinfoapi.h."""

    _fields_ = (
        ("dwLength", wintypes.DWORD),
        ("dwMemoryLoad", wintypes.DWORD),
        ("ullTotalPhys", ctypes.c_uint64),
        ("ullAvailPhys", ctypes.c_uint64),
        ("ullTotalPageFile", ctypes.c_uint64),
        ("ullAvailPageFile", ctypes.c_uint64),
        ("ullTotalVirtual", ctypes.c_uint64),
        ("ullAvailVirtual", ctypes.c_uint64),
        ("ullAvailExtendedVirtual", ctypes.c_uint64),
    )


class WindowsCalls:
    """The sources of facts on this very Windows; see ``WindowsSystem`` for what each one says."""

    def registry(self, key: str, name: str) -> str | Unknown:
        """Return a text of HKEY_LOCAL_MACHINE, from the 64-bit view."""
        access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key, 0, access) as opened:
                value, _ = winreg.QueryValueEx(opened, name)
        except OSError as trouble:
            return not_readable(f"HKLM\\{key}\\{name}", trouble)
        return value if isinstance(value, str) else not_told(f"HKLM\\{key}\\{name}")

    def version(self) -> Version:
        """Return the true build, whatever the program’s manifest claims."""
        found = sys.getwindowsversion()
        server = found.product_type in {_SERVER, _DOMAIN_CONTROLLER}
        return Version(found.platform_version[2], server)

    def product(self) -> int | Unknown:
        """Return the number of the edition."""
        product = wintypes.DWORD()
        try:
            known = ctypes.windll.kernel32.GetProductInfo(10, 0, 0, 0, ctypes.byref(product))
        except (AttributeError, OSError) as trouble:
            return _refused("GetProductInfo", trouble)
        return product.value if known else not_told("GetProductInfo")

    def native_machine(self) -> int | Unknown:
        """Return the processor that Windows itself was built for."""
        own, native = wintypes.USHORT(), wintypes.USHORT()
        kernel32 = ctypes.windll.kernel32
        try:
            kernel32.GetCurrentProcess.restype = wintypes.HANDLE
            kernel32.IsWow64Process2.argtypes = (
                wintypes.HANDLE,
                ctypes.POINTER(wintypes.USHORT),
                ctypes.POINTER(wintypes.USHORT),
            )
            known = kernel32.IsWow64Process2(
                kernel32.GetCurrentProcess(), ctypes.byref(own), ctypes.byref(native)
            )
        except (AttributeError, OSError) as trouble:
            return _refused("IsWow64Process2", trouble)
        return native.value if known else not_told("IsWow64Process2")

    def has_feature(self, feature: int) -> bool:
        """Return whether the processor has a feature that Windows lets programs use."""
        return bool(ctypes.windll.kernel32.IsProcessorFeaturePresent(feature))

    def memory(self) -> int | Unknown:
        """Return the bytes of memory that Windows manages."""
        status = _MemoryStatus()
        status.dwLength = ctypes.sizeof(status)
        known = ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
        return int(status.ullTotalPhys) if known else not_told("GlobalMemoryStatusEx")

    def query(self, class_: int, size: int) -> bytes | Unknown:
        """Return what the kernel says under one class; a negative status is a refusal."""
        buffer = ctypes.create_string_buffer(size)
        source = f"NtQuerySystemInformation({class_})"
        try:
            status = ctypes.windll.ntdll.NtQuerySystemInformation(class_, buffer, size, None)
        except (AttributeError, OSError) as trouble:
            return _refused(source, trouble)
        return buffer.raw if status >= 0 else not_told(source)


def _refused(source: str, trouble: AttributeError | OSError) -> Unknown:
    """Say that a call is missing from this Windows, or was blocked."""
    why = str(trouble)
    return Unknown(
        Text(f"{source}\u00a0: appel impossible ({why})", f"{source}: cannot be called ({why})")
    )
