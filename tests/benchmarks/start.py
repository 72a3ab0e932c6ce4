"""Start of virtref against a bare window: time to the first paint, and memory.

``.venv/bin/python tests/benchmarks/start.py [RUNS]`` prints both ratios. The two programs
take turns on a screen that is watched from outside, so neither knows that it is measured.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

from screen import Screen, screen

ROOT = Path(__file__).parents[2]
RUNS = 15
LONGEST_SECONDS = 30
SETTLING_SECONDS = 1.0
NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"
"""Where it is set, every start compiles virtref again; installed programs keep bytecode."""


class Start(NamedTuple):
    """One start: seconds until the window was painted, and its memory in MiB a second later."""

    seconds: float
    mebibytes: float


def _memory(pid: int) -> float:
    """Proportional set size of a running program, in MiB (Linux: proc(5), smaps_rollup)."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    line = next(line for line in text.splitlines() if line.startswith("Pss:"))
    return int(line.split()[1]) / 1024


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
        seconds = time.perf_counter() - begin
        time.sleep(SETTLING_SECONDS)
        return Start(seconds, _memory(program.pid))
    finally:
        program.kill()
        program.wait()
        while shown.is_painted():
            time.sleep(0.01)


def _report(name: str, starts: list[Start]) -> Start:
    """Print the medians of a program; return them."""
    middle = Start(median(s.seconds for s in starts), median(s.mebibytes for s in starts))
    fastest = min(s.seconds for s in starts)
    print(
        f"{name:<8} {middle.seconds * 1000:5.0f} ms to paint (fastest {fastest * 1000:.0f}), "
        f"{middle.mebibytes:6.1f} MiB PSS, n = {len(starts)}"
    )
    return middle


def main() -> None:
    """Measure the two programs in turns and print the ratios."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else RUNS
    with tempfile.TemporaryDirectory() as data, screen() as shown:
        virtref = [sys.executable, "-m", "virtref", "--data", data]
        bare = [sys.executable, str(Path(__file__).with_name("bare_window.py"))]
        for command in (virtref, bare):
            _start(shown, command)
        pairs = [(_start(shown, bare), _start(shown, virtref)) for _ in range(runs)]
    floor = _report("bare", [pair[0] for pair in pairs])
    ours = _report("virtref", [pair[1] for pair in pairs])
    time_ratio, memory_ratio = (mine / least for mine, least in zip(ours, floor, strict=True))
    print(f"ratio    {time_ratio:.2f} time, {memory_ratio:.2f} memory")


if __name__ == "__main__":
    main()
