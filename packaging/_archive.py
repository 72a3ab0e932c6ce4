"""Archives that depend on nothing but the files: sorted names, one date, no owner."""

import lzma
import tarfile
import zipfile
from datetime import UTC, datetime
from pathlib import Path


def size(folder: Path) -> int:
    """Bytes of all files below a folder; a symbolic link counts nothing."""
    return sum(
        path.stat().st_size
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
    )


def _plain(entry: tarfile.TarInfo, epoch: int) -> tarfile.TarInfo:
    """Take from an archive entry what differs between two machines."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = epoch
    runs = entry.isdir() or entry.mode & 0o100
    entry.mode = 0o755 if runs else 0o644
    return entry


def write(folder: Path, archive: Path, epoch: int) -> None:
    """Write a folder as ``.tar.xz``; symbolic links stay links, or Qt would be there twice."""
    paths = [folder, *sorted(folder.rglob("*"))]
    with (
        lzma.open(archive, "wb", preset=9 | lzma.PRESET_EXTREME) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for path in paths:
            name = path.relative_to(folder.parent).as_posix()
            entry = _plain(tar.gettarinfo(path, name), epoch)
            if entry.isreg():
                with path.open("rb") as content:
                    tar.addfile(entry, content)
            else:
                tar.addfile(entry)


def write_zip(folder: Path, archive: Path, epoch: int) -> None:
    """Write a folder as ``.zip``, for Windows; its dates know no second that is odd."""
    moment = datetime.fromtimestamp(epoch, UTC)
    date = (*moment.timetuple()[:5], moment.second // 2 * 2)
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix(), date)
            entry.create_system = 0  # the system is named in each entry: 0 is Windows
            entry.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(entry, path.read_bytes(), compresslevel=9)
