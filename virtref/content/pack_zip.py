"""Packs as a zip, read where they lie: nothing is ever unpacked to the disk.

A zip comes from anywhere. Its size, the number of its files, their names and what they become once
decompressed are all bounded before a byte of content is read, and each file that is refused costs
itself only. A built pack carries a manifest, which its files must match.
"""

import os
import stat
from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo
from zlib import error as ZlibError  # noqa: N812  zlib does not name it as an error

import msgspec

from virtref.content import pack_words as words
from virtref.content.pack import MANIFEST_FILE, Manifest
from virtref.content.pack_names import is_hidden, parts_of
from virtref.content.problems import Problem, error, unreadable
from virtref.content.text import Text
from virtref.content.tree import MAX_BYTES
from virtref.content.yamlwords import too_big

MAX_ZIP = 32 * 1024 * 1024
"""The largest zip, in bytes."""
MAX_UNPACKED = 64 * 1024 * 1024
"""What all files that are read may hold together, in bytes."""
MAX_MEMBERS = 5_000

_WHOLE = "."
"""The name of a problem that is about the zip itself."""
_CENTRAL = b"PK\x01\x02"
"""What each line of a zip’s table of contents starts with (APPNOTE.TXT 4.3.12)."""
_ENCRYPTED = 0x1
_MODE = 16
"""Where the external attributes hold the mode of a Unix file."""


def read_zip(path: Path) -> tuple[dict[str, bytes], tuple[Problem, ...]]:
    """Return the YAML files of a zip by their names, in their order, and what is wrong in it."""
    try:
        with path.open("rb") as file:
            if os.fstat(file.fileno()).st_size > MAX_ZIP:
                return {}, (error(_WHOLE, "too-big", words.zip_too_big(MAX_ZIP)),)
            data = file.read()
    except OSError as trouble:
        return {}, (unreadable(_WHOLE, trouble),)
    # Counted before zipfile makes an object of each: a small file can list a million.
    if data.count(_CENTRAL) > 2 * MAX_MEMBERS:
        return {}, (error(_WHOLE, "too-many-files", words.too_many_files(MAX_MEMBERS)),)
    try:
        with ZipFile(BytesIO(data)) as archive:
            return _Reading(archive).result()
    except _BROKEN as trouble:
        return {}, (error(_WHOLE, "bad-zip", words.bad_zip(str(trouble))),)


_BROKEN = (BadZipFile, ZlibError, EOFError, ValueError, NotImplementedError, OSError)
"""What zipfile raises when a zip is damaged or made to mislead."""


class _Reading:
    """One zip being read."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive
        self._problems: list[Problem] = []

    def result(self) -> tuple[dict[str, bytes], tuple[Problem, ...]]:
        """Return the YAML files that can be trusted, and every problem."""
        members = self._without_folder(dict(self._members()))
        wanted = {name: found for name, found in members.items() if _is_read(name)}
        if len(wanted) > MAX_MEMBERS:
            self._refuse(_WHOLE, "too-many-files", words.too_many_files(MAX_MEMBERS))
            return {}, tuple(self._problems)
        if sum(found.file_size for found in wanted.values()) > MAX_UNPACKED:
            self._refuse(_WHOLE, "too-big", words.unpacked_too_big(MAX_UNPACKED))
            return {}, tuple(self._problems)
        files = {
            name: data
            for name, found in sorted(wanted.items())
            if (data := self._data(name, found)) is not None
        }
        manifest = files.pop(MANIFEST_FILE, None)
        if manifest is not None:
            files = self._as_listed(files, manifest)
        return files, tuple(self._problems)

    def _members(self) -> Iterator[tuple[str, ZipInfo]]:
        """Find the files whose names are safe, each name once whatever its case."""
        seen: set[str] = set()
        for found in self._archive.infolist():
            # ``filename`` ends at a NUL, and would hide what follows.
            parts = parts_of(found.orig_filename)
            if parts is None:
                self._refuse(ascii(found.orig_filename), "bad-name", words.BAD_NAME)
                continue
            name = "/".join(parts)
            if found.orig_filename.endswith(("/", "\\")) or is_hidden(parts):
                continue
            if stat.S_ISLNK(found.external_attr >> _MODE):
                self._refuse(name, "link", words.LINK)
            elif name.casefold() in seen:
                self._refuse(name, "duplicate-name", words.DUPLICATE)
            else:
                seen.add(name.casefold())
                yield name, found

    def _without_folder(self, members: dict[str, ZipInfo]) -> dict[str, ZipInfo]:
        """Leave out the one folder that zipping a folder puts around everything."""
        around = {name.partition("/")[0] if "/" in name else "" for name in members}
        if len(around) != 1 or "" in around:
            return members
        return {name.partition("/")[2]: found for name, found in members.items()}

    def _data(self, name: str, found: ZipInfo) -> bytes | None:
        """Read one file, or say why not."""
        if found.flag_bits & _ENCRYPTED:
            self._refuse(name, "encrypted", words.ENCRYPTED)
        elif found.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
            self._refuse(name, "compression", words.COMPRESSION)
        elif found.file_size > MAX_BYTES:
            self._refuse(name, "too-big", too_big(found.file_size, MAX_BYTES))
        else:
            try:
                with self._archive.open(found) as member:
                    # No more than what was said: zipfile stops there, and compares the sums.
                    return member.read(found.file_size + 1)
            except _BROKEN as trouble:
                self._refuse(name, "bad-zip", words.bad_zip(str(trouble)))
        return None

    def _as_listed(self, files: dict[str, bytes], manifest: bytes) -> dict[str, bytes]:
        """Keep the files that are as the manifest says; say which are not."""
        try:
            listed = msgspec.json.decode(manifest, type=Manifest).files
        except (ValueError, RecursionError):
            self._refuse(MANIFEST_FILE, "bad-manifest", words.BAD_MANIFEST)
            return {}
        for name in listed.keys() - files.keys():
            self._refuse(name, "missing-file", words.MISSING)
        good: dict[str, bytes] = {}
        for name, data in files.items():
            if name not in listed:
                self._refuse(name, "not-listed", words.NOT_LISTED)
            elif sha256(data).hexdigest() != listed[name]:
                self._refuse(name, "wrong-hash", words.WRONG_HASH)
            else:
                good[name] = data
        return good

    def _refuse(self, name: str, code: str, message: Text) -> None:
        self._problems.append(error(name, code, message))


def _is_read(name: str) -> bool:
    return name.endswith((".yaml", ".yml")) or name == MANIFEST_FILE
