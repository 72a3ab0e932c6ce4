"""Bill of materials of a packaged program, as CycloneDX JSON.

``sbom.py FOLDER FILE --epoch SECONDS``, run in ``.venv``: what the folder of a built program holds
of others' work, with versions, licences and hashes. The same folder gives the same file.
"""

import argparse
import hashlib
import json
import platform
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import metadata
from pathlib import Path
from typing import NamedTuple
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from virtref import __version__

_PACKAGING = Path(__file__).resolve().parent
_PIN = re.compile(r"^([\w.-]+)==(\S+)", re.MULTILINE)
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_FREEZERS = ("pyinstaller",)
"""Tools that leave something of theirs in the program: PyInstaller, the loader."""
_LICENSES = {
    "jinja2": "BSD-3-Clause",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "libffi": "MIT",
    "libxcb": "MIT",
    "libxkbcommon": "MIT",
    "libzstd": "BSD-3-Clause",
}
"""What does not tell its licence as SPDX does, by the beginning of its name."""


class _Part(NamedTuple):
    """Something bundled that no lock file names."""

    name: str
    version: str
    license: str
    cpe: str | None = None
    type: ComponentType = ComponentType.LIBRARY


_RESOURCES = (
    _Part("Atkinson Hyperlegible Next", "", "OFL-1.1", type=ComponentType.FILE),
    _Part("Inter", "", "OFL-1.1", type=ComponentType.FILE),
    _Part("JetBrains Mono", "", "OFL-1.1", type=ComponentType.FILE),
    _Part("Lucide", "", "ISC", type=ComponentType.FILE),
)
"""Fonts and icons; their licences lie beside them."""


def _hash(digest: str) -> HashType:
    return HashType(alg=HashAlgorithm.SHA_256, content=digest)


def _component(part: _Part, purl: PackageURL | None = None, *digests: str) -> Component:
    """Describe one part."""
    return Component(
        name=part.name,
        version=part.version or None,
        type=part.type,
        licenses=[LicenseFactory().make_from_string(part.license)],
        purl=purl,
        bom_ref=purl.to_string() if purl else part.name,
        cpe=part.cpe,
        hashes=map(_hash, digests),
    )


def _license_of(name: str) -> str:
    """Licence of an installed Python package, as it says itself unless that is known better."""
    told = metadata(name)
    return _LICENSES.get(name) or told["License-Expression"] or told["License"]


def _pinned(lock: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Name, version and hashes of every package of a lock file."""
    text = lock.read_text(encoding="utf-8")
    found = list(_PIN.finditer(text))
    ends = [*(pin.start() for pin in found[1:]), len(text)]
    for pin, end in zip(found, ends, strict=True):
        yield pin[1], pin[2], _HASH.findall(text, pin.end(), end)


def _python_packages() -> Iterator[Component]:
    """Describe every package that the program imports, and the loader that starts it."""
    pins = list(_pinned(_PACKAGING / "requirements.lock"))
    pins += [pin for pin in _pinned(_PACKAGING / "development.lock") if pin[0] in _FREEZERS]
    for name, version, digests in pins:
        part = _Part(name, version, _license_of(name))
        yield _component(part, PackageURL("pypi", None, name, version), *digests)


def _platform_parts(folder: Path, python: str) -> Iterator[Component]:
    """Describe Python, Qt, and what came with them."""
    qt = next(
        version
        for name, version, _ in _pinned(_PACKAGING / "requirements.lock")
        if name == "pyside6-essentials"
    )
    parts = [
        _Part("Python", python, "PSF-2.0", f"cpe:2.3:a:python:python:{python}:*:*:*:*:*:*:*"),
        _Part("Qt", qt, "LGPL-3.0-only", f"cpe:2.3:a:qt:qt:{qt}:*:*:*:*:*:*:*"),
    ]
    parts += [
        _Part("ICU", path.name.rpartition(".")[2], "ICU")
        for path in folder.rglob("libicuuc.so.*")
        if not path.is_symlink()
    ]
    if any(folder.rglob("MSVCP140.dll")):
        parts.append(_Part("Microsoft Visual C++ Runtime", "14", "LicenseRef-Microsoft"))
    for part in parts:
        yield _component(
            part, PackageURL("generic", None, part.name.lower().replace(" ", "-"), part.version)
        )


def _package_of(library: str) -> tuple[str, str, str] | None:
    """Name, version and architecture of the Debian package that a library came from."""
    search = ["dpkg-query", "--search", f"*/{library}"]
    try:
        found = subprocess.run(search, capture_output=True, encoding="utf-8", check=False).stdout
    except OSError:
        return None
    if not found:
        return None
    package = found.partition(": ")[0]
    form = "${Package} ${Version} ${Architecture}"
    show = ["dpkg-query", "--show", "--showformat", form, package]
    told = subprocess.run(show, capture_output=True, encoding="utf-8", check=True).stdout
    name, version, architecture = told.split()
    return name, version, architecture


def _system_libraries(folder: Path) -> Iterator[Component]:
    """Describe the libraries that the build took from its Linux."""
    for path in sorted((folder / "_internal").glob("lib*.so*")):
        license_name = next(
            (of for name, of in _LICENSES.items() if path.name.startswith(name)), ""
        )
        if path.is_symlink() or not license_name:
            continue
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        package = _package_of(path.name)
        name, version, architecture = package or (path.name, "", "")
        place = PackageURL("deb", "debian", name, version, {"arch": architecture})
        yield _component(_Part(name, version, license_name), place if package else None, digest)


def bill(folder: Path, epoch: int, python: str) -> str:
    """Write the bill of the program in a folder, made at ``epoch`` (seconds since 1970)."""
    parts = [*_python_packages(), *_platform_parts(folder, python), *_system_libraries(folder)]
    parts += [_component(part) for part in _RESOURCES]
    known = {part.bom_ref.value: part for part in parts}
    program = _component(
        _Part("virtref", __version__, "MIT AND CC-BY-SA-4.0", type=ComponentType.APPLICATION)
    )
    content = json.dumps(sorted(map(str, known)))
    bom = Bom(
        components=known.values(),
        metadata=BomMetaData(component=program, timestamp=datetime.fromtimestamp(epoch, UTC)),
        serial_number=uuid5(NAMESPACE_URL, f"virtref {__version__} {epoch} {content}"),
    )
    bom.register_dependency(program, known.values())
    return JsonV1Dot6(bom).output_as_string(indent=1) + "\n"


def main() -> int:
    """Write one bill."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="the built program")
    parser.add_argument("file", type=Path, help="the bill to write")
    parser.add_argument("--epoch", type=int, required=True, help="its date, in seconds")
    parser.add_argument("--python", default=platform.python_version(), help="bundled version")
    words = parser.parse_args()
    words.file.write_text(bill(words.folder, words.epoch, words.python), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
