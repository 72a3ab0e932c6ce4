"""Asking the system that virtref runs on. The file has one branch per system: see its tests."""

import os
import sys

from virtref.content.text import Text
from virtref.host.disk import free_disk, home
from virtref.host.facts import HostFacts, nothing_known


def look() -> HostFacts:
    """Return what this computer’s system tells; no network, no program started, no waiting."""
    disk = free_disk(home())
    if sys.platform == "win32":
        from virtref.host import windows, windows_calls  # noqa: PLC0415  exists on Windows alone

        return windows.look(windows_calls.WindowsCalls(), disk)
    if sys.platform == "darwin":
        from virtref.host import macos, macos_calls  # noqa: PLC0415  same, macOS

        return macos.look(macos_calls.MacCalls(), disk)
    if sys.platform == "linux":
        from pathlib import Path  # noqa: PLC0415  with its only user

        from virtref.host import linux  # noqa: PLC0415  same, Linux

        return linux.look(Path("/"), os.uname().machine, disk)
    return nothing_known(
        Text(
            f"virtref ne sait pas interroger ce système ({sys.platform})",
            f"virtref cannot ask this system ({sys.platform})",
        )
    )
