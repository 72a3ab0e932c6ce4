"""``dev.py test``: every check and every test, headless, one summary at the end."""

import os
import shlex
import subprocess
import time
from typing import NamedTuple

import _environment
import _system


class Step(NamedTuple):
    """One check: its name in the summary, and its command."""

    name: str
    command: list[str]


class Outcome(NamedTuple):
    """How a step ended."""

    step: Step
    passed: bool
    seconds: float


def _steps(*, with_long: bool) -> list[Step]:
    """List the checks, cheapest first; settings of each tool are in pyproject.toml."""
    python = _environment.PYTHON
    selected = "" if with_long else "not long"
    return [
        Step("format", [python, "-m", "ruff", "format", "--check", "."]),
        Step("lint", [python, "-m", "ruff", "check", "."]),
        Step("spelling", [python, "-m", "codespell_lib"]),
        Step("imports", [_environment.script("lint-imports")]),
        Step("types", [python, "-m", "mypy"]),
        Step("tests", [python, "-m", "pytest", "-n", "2", "-m", selected, "--cov"]),
    ]


def _headless() -> dict[str, str]:
    """Environment of the checks: no screen, and no session bus that Qt would start."""
    away = {"DISPLAY", "WAYLAND_DISPLAY"}
    kept = {name: value for name, value in _environment.variables().items() if name not in away}
    bus = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"} if os.name == "posix" else {}
    return kept | {"QT_QPA_PLATFORM": "offscreen"} | bus


def _carry_out(step: Step) -> Outcome:
    """Run one step with its output shown as it comes."""
    print(f"\n── {step.name}", flush=True)
    start = time.monotonic()
    done = subprocess.run(step.command, cwd=_environment.ROOT, env=_headless(), check=False)
    return Outcome(step, done.returncode == 0, time.monotonic() - start)


def _summarize(outcomes: list[Outcome]) -> None:
    """Print one line per step and a closing count."""
    print("\n── summary")
    for step, passed, seconds in outcomes:
        print(f"{step.name:<10}{'ok' if passed else 'FAILED':<8}{seconds:6.1f} s")
    failed = [outcome.step for outcome in outcomes if not outcome.passed]
    for step in failed:
        print(f"again: {shlex.join(step.command)}")
    print(f"checks: {len(outcomes) - len(failed)} passed, {len(failed)} failed", flush=True)


def test(*, with_long: bool) -> int:
    """Set up and run every step, also after a failure; return 0 when all passed."""
    screen = (*_system.WINDOW, *_system.XVFB, *_system.BUILD) if with_long else ()
    _system.require((*_system.VENV, *_system.OFFSCREEN, *_system.SPELLING, *screen))
    _environment.prepare(_environment.REQUIREMENTS, _environment.DEVELOPMENT)
    outcomes = [_carry_out(step) for step in _steps(with_long=with_long)]
    _summarize(outcomes)
    return 0 if all(outcome.passed for outcome in outcomes) else 1
