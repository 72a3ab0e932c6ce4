"""The one call of macOS, as thin as it can be: only macOS can run this file."""

import ctypes
import os
import sys

from virtref.host.facts import Unknown, not_readable

_MOST_BYTES = 4096
"""Longer than any value that is asked for; a list of processor flags is a few hundred."""


class MacCalls:
    """sysctlbyname(3) of this very macOS."""

    def text(self, name: str) -> str | Unknown:
        """Return a value that is a string."""
        data = self._read(name)
        return data if isinstance(data, Unknown) else data.rstrip(b"\0").decode("utf-8", "replace")

    def number(self, name: str) -> int | Unknown:
        """Return a value that is an integer of four or eight bytes."""
        data = self._read(name)
        return data if isinstance(data, Unknown) else int.from_bytes(data, sys.byteorder)

    def _read(self, name: str) -> bytes | Unknown:
        ask = ctypes.CDLL(None, use_errno=True).sysctlbyname
        ask.argtypes = (
            ctypes.c_char_p,
            ctypes.c_void_p,
            ctypes.POINTER(ctypes.c_size_t),
            ctypes.c_void_p,
            ctypes.c_size_t,
        )
        buffer = ctypes.create_string_buffer(_MOST_BYTES)
        size = ctypes.c_size_t(_MOST_BYTES)
        if ask(name.encode(), buffer, ctypes.byref(size), None, 0):
            number = ctypes.get_errno()
            return not_readable(f"sysctl {name}", OSError(number, os.strerror(number)))
        return buffer.raw[: size.value]
