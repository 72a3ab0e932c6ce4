"""The calls of Windows themselves, as thin as they can be: only Windows can run this file."""

import ctypes
import sys

from virtref.host.facts import Unknown, not_readable, not_told
from virtref.host.windows_system import Version

assert sys.platform == "win32"  # noqa: S101  tells type checkers which system the rest is for

import winreg  # noqa: E402  exists on Windows alone
from ctypes import wintypes  # noqa: E402  same

_WORKSTATION = 1
"""VER_NT_WORKSTATION; the two other types of product are servers."""


class _Version(ctypes.Structure):
    """RTL_OSVERSIONINFOEXW of wdm.h."""

    _fields_ = (
        ("dwOSVersionInfoSize", wintypes.ULONG),
        ("dwMajorVersion", wintypes.ULONG),
        ("dwMinorVersion", wintypes.ULONG),
        ("dwBuildNumber", wintypes.ULONG),
        ("dwPlatformId", wintypes.ULONG),
        ("szCSDVersion", wintypes.WCHAR * 128),
        ("wServicePackMajor", wintypes.USHORT),
        ("wServicePackMinor", wintypes.USHORT),
        ("wSuiteMask", wintypes.USHORT),
        ("wProductType", ctypes.c_ubyte),
        ("wReserved", ctypes.c_ubyte),
    )


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

    def __init__(self) -> None:
        """Open two libraries that every program has; own copies: types are set on them."""
        self._kernel32 = ctypes.WinDLL("kernel32")
        self._ntdll = ctypes.WinDLL("ntdll")

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
        """Return the true build, which no manifest changes; the call cannot fail."""
        found = _Version()
        found.dwOSVersionInfoSize = ctypes.sizeof(found)
        self._ntdll.RtlGetVersion(ctypes.byref(found))
        return Version(found.dwBuildNumber, found.wProductType != _WORKSTATION)

    def product(self) -> int | Unknown:
        """Return the number of the edition."""
        product = wintypes.DWORD()
        known = self._kernel32.GetProductInfo(10, 0, 0, 0, ctypes.byref(product))
        return product.value if known else not_told("GetProductInfo")

    def native_machine(self) -> int | Unknown:
        """Return the processor that Windows itself was built for."""
        own, native = wintypes.USHORT(), wintypes.USHORT()
        try:
            ask = self._kernel32.IsWow64Process2
        except AttributeError:  # before Windows 10 1511
            return not_told("IsWow64Process2")
        this = self._kernel32.GetCurrentProcess
        this.restype = wintypes.HANDLE
        ask.argtypes = (wintypes.HANDLE, *(ctypes.POINTER(wintypes.USHORT),) * 2)
        known = ask(this(), ctypes.byref(own), ctypes.byref(native))
        return native.value if known else not_told("IsWow64Process2")

    def has_feature(self, feature: int) -> bool:
        """Return whether the processor has a feature that Windows lets programs use."""
        return bool(self._kernel32.IsProcessorFeaturePresent(feature))

    def memory(self) -> int | Unknown:
        """Return the bytes of memory that Windows manages."""
        status = _MemoryStatus()
        status.dwLength = ctypes.sizeof(status)
        known = self._kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
        return int(status.ullTotalPhys) if known else not_told("GlobalMemoryStatusEx")

    def query(self, class_: int, size: int) -> bytes | Unknown:
        """Return what the kernel says under one class; a negative status is a refusal."""
        buffer = ctypes.create_string_buffer(size)
        status = self._ntdll.NtQuerySystemInformation(class_, buffer, size, None)
        return buffer.raw if status >= 0 else not_told(f"NtQuerySystemInformation({class_})")
