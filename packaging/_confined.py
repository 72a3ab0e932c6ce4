"""Proofs that run the program: on each platform of Qt, locked in, watched, and twice at once."""

import json
import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from _proof import Answer, Skipped

_SECONDS = 180
_WINDOW_SECONDS = 4
_NO_BUS = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
_NO_MOUNT = 77
_LOCK = f"""
mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" || exit {_NO_MOUNT}
exec env -i HOME=/nonexistent/home TMPDIR=/proc QT_QPA_PLATFORM=offscreen "$1/virtref" selftest
"""


def _run(command: list[str | Path], **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a command to its end; what it said is kept."""
    return subprocess.run(
        command,
        env=os.environ | _NO_BUS | variables,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=_SECONDS,
        check=False,
    )


def _judged(done: subprocess.CompletedProcess[str]) -> list[str]:
    """Read the answer of a self-test: the names of the checks that failed."""
    if done.returncode == 0:
        return []
    try:
        checks = json.loads(done.stdout)["checks"]
    except (ValueError, KeyError):
        return [line for line in done.stderr.splitlines()[-5:] if line]
    return [f"{name}: {check['seen']}" for name, check in checks.items() if not check["passed"]]


def offscreen(folder: Path) -> Answer:
    """Self-test without a screen."""
    return _judged(_run([folder / "virtref", "selftest"], QT_QPA_PLATFORM="offscreen"))


def xcb(folder: Path) -> Answer:
    """Self-test on an X server of its own."""
    if shutil.which("xvfb-run") is None:
        return Skipped("xvfb is not installed")
    command: list[str | Path] = ["xvfb-run", "-a", folder / "virtref", "selftest"]
    return _judged(_run(command, QT_QPA_PLATFORM="xcb"))


def wayland(folder: Path) -> Answer:
    """Self-test on a Wayland compositor of its own."""
    if shutil.which("weston") is None:
        return Skipped("weston is not installed")
    with tempfile.TemporaryDirectory() as runtime:
        place = {"XDG_RUNTIME_DIR": runtime, "WAYLAND_DISPLAY": "virtref"}
        words = ["--backend=headless-backend.so", "--socket=virtref", "--idle-time=0"]
        with _started(["weston", *words], **place):
            return _judged(
                _run([folder / "virtref", "selftest"], QT_QPA_PLATFORM="wayland", **place)
            )


@contextmanager
def _started(command: list[str | Path], **variables: str) -> Iterator[subprocess.Popen[bytes]]:
    """Keep a program running; it is given a moment to open its screen or window."""
    program = subprocess.Popen(
        command,
        env=os.environ | _NO_BUS | variables,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        time.sleep(_WINDOW_SECONDS)
        yield program
    finally:
        program.terminate()
        program.wait()


def locked(folder: Path) -> Answer:
    """Self-test where nothing can be written and nothing reached (Linux namespaces)."""
    alone = ["unshare", "--mount", "--net", *([] if os.geteuid() == 0 else ["--map-root-user"])]
    if shutil.which("unshare") is None or _run([*alone, "true"]).returncode != 0:
        return Skipped("this system gives no namespaces")
    done = _run([*alone, "sh", "-c", _LOCK, "sh", folder])
    return Skipped("no read-only mount here") if done.returncode == _NO_MOUNT else _judged(done)


def silent(folder: Path) -> Answer:
    """Watch the system calls of a full run: every panel drawn, no Internet address used."""
    if shutil.which("strace") is None:
        return Skipped("strace is not installed")
    with tempfile.TemporaryDirectory() as temporary:
        log = Path(temporary, "calls")
        watched: list[str | Path] = ["strace", "-f", "-e", "trace=network", "-o", log]
        captured: list[str | Path] = [folder / "virtref", "capture", Path(temporary, "captures")]
        done = _run([*watched, *captured], QT_QPA_PLATFORM="offscreen")
        if not log.is_file() or done.returncode != 0:
            return [done.stderr]
        calls = log.read_text(encoding="utf-8", errors="replace").splitlines()
        return [call for call in calls if re.search(r"AF_INET6?\b", call)]


def twice(folder: Path) -> Answer:
    """Two windows share a data folder: both stay, and what they leave can be read."""
    with tempfile.TemporaryDirectory() as data:
        window: list[str | Path] = [folder / "virtref", "--data", data]
        with (
            _started(window, QT_QPA_PLATFORM="offscreen") as first,
            _started(window, QT_QPA_PLATFORM="offscreen") as second,
        ):
            ended = [
                f"ended with {each.poll()}" for each in (first, second) if each.poll() is not None
            ]
        damaged = [str(path) for path in Path(data).glob("*.json") if not _is_json(path)]
        return ended + damaged


def _is_json(path: Path) -> bool:
    """Tell whether a file can be read as JSON."""
    try:
        json.loads(path.read_bytes())
    except ValueError:
        return False
    return True
