"""Start of virtref against a bare window: time to the first paint, and memory.

``.venv/bin/python tests/benchmarks/start.py [--frozen] [--runs N]`` prints both ratios. The two
programs take turns on a screen that is watched from outside, so neither knows that it is measured.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

from screen import Screen, screen

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
RUNS = 15
LONGEST_SECONDS = 30
SETTLING_SECONDS = 1.0
NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"
"""Where it is set, every start compiles virtref again; installed programs keep bytecode."""


class Start(NamedTuple):
    """One start: seconds to the first paint and to the last change, then its memory in MiB."""

    painted: float
    complete: float
    mebibytes: float


def _memory(pid: int) -> float:
    """Proportional set size of a running program, in MiB (Linux: proc(5), smaps_rollup)."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    line = next(line for line in text.splitlines() if line.startswith("Pss:"))
    return int(line.split()[1]) / 1024


def _last_change(shown: Screen) -> float:
    """Watch the screen until it has settled; return the moment of its last change."""
    changed, seen = time.perf_counter(), shown.look()
    while time.perf_counter() - changed < SETTLING_SECONDS:
        time.sleep(0.001)
        now = shown.look()
        if now != seen:
            changed, seen = time.perf_counter(), now
    return changed


def _start(shown: Screen, command: list[str]) -> Start:
    """Start a program, wait for its window, weigh it, and end it."""
    kept = {name: value for name, value in os.environ.items() if name != NO_BYTECODE}
    session = {"DISPLAY": shown.display, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
    paths = {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "xcb"}
    begin = time.perf_counter()
    program = subprocess.Popen(command, env=kept | session | paths)
    try:
        while not shown.is_painted():
            if program.poll() is not None or time.perf_counter() - begin > LONGEST_SECONDS:
                sys.exit(f"no window: {' '.join(command)}")
            time.sleep(0.001)
        painted = time.perf_counter() - begin
        complete = _last_change(shown) - begin
        return Start(painted, complete, _memory(program.pid))
    finally:
        program.kill()
        program.wait()
        while shown.is_painted():
            time.sleep(0.01)


def _report(name: str, starts: list[Start]) -> Start:
    """Print the medians of a program; return them."""
    middle = Start(*(median(figures) for figures in zip(*starts, strict=True)))
    fastest = min(start.painted for start in starts)
    print(
        f"{name:<8} painted after {middle.painted * 1000:.0f} ms (fastest {fastest * 1000:.0f}), "
        f"complete after {middle.complete * 1000:.0f} ms, {middle.mebibytes:.1f} MiB PSS, "
        f"n = {len(starts)}"
    )
    return middle


def _compare(virtref: list[str], bare: list[str], runs: int) -> None:
    """Measure two programs in turns, after one start each that nobody counts."""
    with screen() as shown:
        for command in (virtref, bare):
            _start(shown, command)
        pairs = [(_start(shown, bare), _start(shown, virtref)) for _ in range(runs)]
    floor = _report("bare", [pair[0] for pair in pairs])
    ours = _report("virtref", [pair[1] for pair in pairs])
    first, last, memory = (mine / least for mine, least in zip(ours, floor, strict=True))
    print(f"ratio    {first:.2f} to the first paint, {last:.2f} to the last, {memory:.2f} memory")


def _frozen() -> tuple[str, str]:
    """Return the programs that dev.py build made, and the bare one that this makes; weigh both."""
    folders = ["--distpath", str(ROOT / "build"), "--workpath", str(ROOT / "build" / "work")]
    words = ["-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *folders]
    subprocess.run([sys.executable, *words, str(HERE / "bare.spec")], check=True)
    programs = (ROOT / "dist" / "virtref" / "virtref", ROOT / "build" / "bare" / "bare")
    for program in programs:
        files = [path for path in program.parent.rglob("*") if path.is_file()]
        own = [path.stat().st_size for path in files if not path.is_symlink()]
        print(f"{program.name:<8} {sum(own) / 1e6:.1f} MB in {len(own)} files")
    return str(programs[0]), str(programs[1])


def main() -> None:
    """Measure the programs from source, or frozen."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frozen", action="store_true", help="the programs that need no Python")
    parser.add_argument("--runs", type=int, default=RUNS)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as data:
        if arguments.frozen:
            program, bare = _frozen()
            _compare([program, "--data", data], [bare], arguments.runs)
        else:
            python = sys.executable
            bare = str(HERE / "bare_window.py")
            _compare([python, "-m", "virtref", "--data", data], [python, bare], arguments.runs)


if __name__ == "__main__":
    main()
