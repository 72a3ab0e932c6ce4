"""Proof that the Debian package lives well: a clean Debian, made for it and thrown away.

The package comes in, an ordinary user without a home uses it, a later version replaces it, and
removing it leaves nothing behind.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import _deb
import _environment
import _release
from _proof import Answer, Skipped

_SUITES = {"bookworm": 0, "trixie": -1}
"""Debian 12 and 13; where a dependency has two names, which of them each knows."""
_INSIDE = """
mount -t proc proc "$1/proc" && mount --rbind /dev "$1/dev" || exit 77
root=$1; user=$2; shift 2
exec chroot --userspec="$user" "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin \
HOME=/nonexistent LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen "$@"
"""
"""Mounts belong to a namespace of their own and go with it."""
_ANSWERS = _environment.ROOT / "packaging" / "linux" / "answers.yaml"
_LEAST_PICTURES = 8
_WINDOW_SECONDS = "8"
_ENDED_BY_TIMEOUT = 124
_LATER = "9999"


def _run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a command to its end; what it said is kept."""
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


def _inside(root: Path, user: str, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a command in the clean Debian, without a network."""
    return _run("unshare", "--mount", "--net", "sh", "-c", _INSIDE, "sh", root, user, *words)


def _make(suite: str, alternative: int, root: Path) -> str:
    """Unpack a Debian with nothing but the package's dependencies; return what went wrong."""
    names = [each.split(" | ")[alternative] for each in _deb.DEPENDS]
    wanted = ",".join(name.split(" ")[0] for name in names)
    command = ["debootstrap", "--variant=minbase", f"--include={wanted}", suite, str(root)]
    done = _run(*command)
    return "" if done.returncode == 0 else done.stdout[-500:]


def _later(package: Path, folder: Path) -> Path:
    """Make a later version of a package that differs by its number alone."""
    tree, later = folder / "tree", folder / "later.deb"
    _run("dpkg-deb", "--raw-extract", package, tree)
    control = tree / "DEBIAN" / "control"
    lines = control.read_text(encoding="utf-8").splitlines()
    changed = [f"Version: {_LATER}" if line.startswith("Version:") else line for line in lines]
    control.write_text("\n".join(changed) + "\n", encoding="utf-8")
    _run("dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", tree, later)
    return later


def _use(root: Path) -> Iterator[str]:
    """Use the installed program as somebody who may write nowhere; yield what failed."""
    (root / "answers.yaml").write_bytes(_ANSWERS.read_bytes())
    for words in (["selftest"], ["advise", "/answers.yaml"], ["check"]):
        done = _inside(root, "nobody", "virtref", *words)
        if done.returncode != 0:
            yield f"{words[0]}: {done.stdout[-300:]}{done.stderr[-300:]}"
    window = _inside(root, "nobody", "timeout", _WINDOW_SECONDS, "virtref")
    if window.returncode != _ENDED_BY_TIMEOUT:
        yield f"the window ended by itself: {window.returncode} {window.stderr[-300:]}"
    _inside(root, "nobody", "virtref", "capture", "/tmp/captures")  # noqa: S108 (in the chroot)
    pictures = list(root.glob("tmp/captures/*wizard*.png"))
    if len(pictures) < _LEAST_PICTURES:
        yield f"{len(pictures)} pictures of the wizard"


def _left(root: Path) -> list[str]:
    """Name what still bears the program's name, apart from what was brought by hand."""
    found = [path for place in ("etc", "usr", "var") for path in (root / place).rglob("*virtref*")]
    return [f"{path.relative_to(root)} was left behind" for path in found if path.exists()]


def _lives(package: Path, root: Path) -> Iterator[str]:
    """Install, use, upgrade, use and purge the package in a clean Debian; yield what failed."""
    shutil.copyfile(package, root / "virtref.deb")
    shutil.copyfile(_later(package, root / "var" / "tmp"), root / "later.deb")
    shutil.rmtree(root / "var" / "tmp" / "tree")
    (root / "var" / "tmp" / "later.deb").unlink()
    for name in ("virtref.deb", "later.deb"):
        done = _inside(root, "root", "dpkg", "--install", f"/{name}")
        if done.returncode != 0:
            yield f"{name}: {done.stderr}"
        yield from _use(root)
    done = _inside(root, "root", "dpkg", "--purge", "virtref")
    yield from [done.stderr] if done.returncode != 0 else _left(root)


def lives(folder: Path) -> Answer:
    """Install, use, upgrade and purge the package of ``folder`` in a clean Debian 12 and 13."""
    package = next(folder.parent.glob("*.deb"), None)
    if package is None or shutil.which("debootstrap") is None or os.geteuid() != 0:
        return Skipped("needs a package, debootstrap and root")
    found: list[str] = []
    for suite, alternative in _SUITES.items():
        with tempfile.TemporaryDirectory(dir=_release.WORK) as temporary:
            root = Path(temporary, "debian")
            trouble = _make(suite, alternative, root)
            if trouble:
                return Skipped(f"debootstrap {suite}: {trouble}")
            root.parent.chmod(0o755)
            found += [f"{suite}: {each}" for each in _lives(package, root)]
    return found
