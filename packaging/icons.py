"""Draw the program's icon for Windows and macOS, after a change of ``linux/virtref.svg``.

Both formats are a list of PNG pictures: ``.ico`` by a directory of offsets (learn.microsoft.com,
“Icons”), ``.icns`` by chunks with a type for each size (Apple's IconFamily).
"""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

_FOLDER = Path(__file__).resolve().parent
_ICO_SIDES = (16, 24, 32, 48, 64, 256)
_ICNS_TYPES = {"ic07": 128, "ic08": 256, "ic09": 512, "ic11": 32, "ic12": 64}


def _png(drawing: QSvgRenderer, side: int) -> bytes:
    """Draw the icon with sides of so many pixels."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    data = QByteArray()
    device = QBuffer(data)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(device, b"PNG")
    return bytes(data.data())


def _ico(drawing: QSvgRenderer) -> bytes:
    """Write all sizes for Windows; a side of 256 is written as 0."""
    pictures = [(side, _png(drawing, side)) for side in _ICO_SIDES]
    directory, offset = struct.pack("<HHH", 0, 1, len(pictures)), 6 + 16 * len(pictures)
    for side, png in pictures:
        directory += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(png), offset)
        offset += len(png)
    return directory + b"".join(png for _, png in pictures)


def _icns(drawing: QSvgRenderer) -> bytes:
    """Write all sizes for macOS."""
    pictures = {name: _png(drawing, side) for name, side in _ICNS_TYPES.items()}
    chunks = (
        name.encode() + struct.pack(">I", 8 + len(png)) + png for name, png in pictures.items()
    )
    body = b"".join(chunks)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main() -> int:
    """Draw both files."""
    application = QGuiApplication(["icons", "-platform", "offscreen"])
    drawing = QSvgRenderer(str(_FOLDER / "linux" / "virtref.svg"))
    (_FOLDER / "windows" / "virtref.ico").write_bytes(_ico(drawing))
    (_FOLDER / "macos" / "virtref.icns").write_bytes(_icns(drawing))
    application.shutdown()
    return 0


if __name__ == "__main__":
    sys.exit(main())
