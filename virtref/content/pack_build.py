"""Building a pack: one version of virtref makes the same bytes of the same files, everywhere."""

from datetime import datetime
from hashlib import sha256
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

import msgspec

from virtref import __version__
from virtref.content.folder import Folder
from virtref.content.pack import MANIFEST_FILE, PACK_FILE, Manifest, Pack
from virtref.content.pack_names import parts_of
from virtref.content.pack_words import BAD_NAME
from virtref.content.problems import Problem, error
from virtref.content.text import Text

_EARLIEST = datetime(1980, 1, 1)  # noqa: DTZ001  a zip knows no time zones
"""The first day that a zip can say: the day of building would change its bytes."""
_READABLE = 0o100644 << 16
_UNIX = 3


def zipped(folder: Folder, pack: Pack | None) -> bytes | tuple[Problem, ...]:
    """Return a folder as a zip with its manifest, or what keeps it from being one."""
    if pack is None:
        return (error(PACK_FILE, "no-pack-file", _NO_PACK_FILE),)
    wrong = [error(name, "bad-name", BAD_NAME) for name in folder.files if parts_of(name) is None]
    if wrong:
        return tuple(wrong)
    manifest = Manifest(
        title=pack.title,
        version=pack.version,
        made_by=f"virtref {__version__}",
        files={name: sha256(data).hexdigest() for name, data in sorted(folder.files.items())},
    )
    listed = msgspec.json.format(msgspec.json.encode(manifest), indent=2) + b"\n"
    data = BytesIO()
    with ZipFile(data, "w") as archive:
        for name, content in sorted({**folder.files, MANIFEST_FILE: listed}.items()):
            archive.writestr(_member(name), content)
    return data.getvalue()


def _member(name: str) -> ZipInfo:
    """Describe a file; it is stored as it is, since compression differs between versions."""
    member = ZipInfo(name, _EARLIEST.timetuple()[:6])
    member.compress_type = ZIP_STORED
    member.create_system = _UNIX
    member.external_attr = _READABLE
    return member


_NO_PACK_FILE = Text(
    "il manque le fichier qui dit le titre et la version du paquet",
    "the file that says the title and the version of the pack is missing",
)
