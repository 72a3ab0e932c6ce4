"""``dev.py prove``: what schools are promised, proven on the built programs.

Each proof answers with what speaks against it, or says why it cannot be had here.
"""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import _build
import _confined
import _debian_proofs
import _environment
import _linux_proofs
import _rebuild
import _release
import _system
import _windows_proofs
from _proof import Answer, Skipped
from _speech import Trouble

HERE = _release.DIST / "virtref"
"""The program that was built for this system."""


class Proof(NamedTuple):
    """A promise, the built program it is about, and what looks for all that speaks against it."""

    promise: str
    folder: Path
    against: Callable[[Path], Answer]


LINUX = {
    "required and forbidden files": _linux_proofs.contents,
    "at most 105 MB, archive and package at most 28 MB": _linux_proofs.size,
    "glibc 2.35 is enough": _linux_proofs.glibc,
    "every library is inside or a dependency of the package": _linux_proofs.libraries,
    "desktop entry, AppStream, MIME type and package pass their validators": _linux_proofs.valid,
    "package installed, used, upgraded and purged on Debian 12 and 13": _debian_proofs.lives,
    "self-test on Qt's platform offscreen": _confined.offscreen,
    "self-test on Qt's platform xcb": _confined.xcb,
    "self-test on Qt's platform wayland": _confined.wayland,
    "read-only folder, no home, no place for temporary files, no network": _confined.locked,
    "no call for a network": _confined.silent,
    "two windows at once": _confined.twice,
}
WINDOWS = {
    "Windows: required and forbidden files": _windows_proofs.contents,
    "Windows: at most 65 MB, archive at most 28 MB": _windows_proofs.size,
    "Windows: executables in order": _windows_proofs.hygiene,
    "Windows: self-test on Qt's platform windows, under Wine": _windows_proofs.selftest,
    "Windows: installed, repaired, upgraded and removed, under Wine": _windows_proofs.installs,
}
PROOFS = (
    *(Proof(promise, HERE, against) for promise, against in LINUX.items()),
    *(Proof(promise, _build.WINDOWS, against) for promise, against in WINDOWS.items()),
    Proof("two builds in two folders are equal", HERE, _rebuild.differs),
)


def _carry_out(proof: Proof) -> Answer:
    """Look for what speaks against a promise, if the program is there."""
    return proof.against(proof.folder) if proof.folder.is_dir() else Skipped("not built")


def _show(promise: str, result: Answer) -> bool:
    """Print how a proof went; return False when something speaks against it."""
    if isinstance(result, Skipped):
        print(f"skipped   {promise}: {result.reason}", flush=True)
        return True
    print(f"{'FAILED' if result else 'proven':<9} {promise}", flush=True)
    for line in result:
        print(f"          {line}", flush=True)
    return not result


def prove() -> int:
    """Carry out every proof on the programs in ``dist``; return 0 when nothing speaks against."""
    _system.require_if_root(_system.PROOF)
    _environment.prepare(_environment.REQUIREMENTS, _environment.DEVELOPMENT)
    if not HERE.is_dir():
        raise Trouble(
            "rien à prouver : lancez d’abord « dev.py build --target all ».",
            "nothing to prove: run “dev.py build --target all” first.",
        )
    held, skipped = 0, 0
    for proof in PROOFS:
        result = _carry_out(proof)
        held += _show(proof.promise, result)
        skipped += isinstance(result, Skipped)
    failed = len(PROOFS) - held
    print(f"proofs: {held - skipped} passed, {failed} failed, {skipped} skipped", flush=True)
    return 1 if failed else 0
