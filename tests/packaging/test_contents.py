"""What the packaged program holds and what it leaves out."""

import pytest
from _contents import is_kept

KEPT = [
    "PySide6/Qt/lib/libQt6Core.so.6",
    "PySide6/Qt/lib/libQt6XcbQpa.so.6",
    "PySide6/Qt/lib/libicudata.so.73",
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/plugins/platforms/libqoffscreen.so",
    "PySide6/Qt/plugins/platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
    "PySide6/Qt/translations/qtbase_fr.qm",
    "PySide6/QtWidgets.abi3.so",
    "PySide6\\plugins\\platforms\\qwindows.dll",
    "PySide6/Qt6Widgets.dll",
    "MSVCP140.dll",
    "virtref/resources/i18n/virtref_fr.qm",
    "PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui",
    "python3.11/lib-dynload/_decimal.cpython-311-x86_64-linux-gnu.so",
    "python3.11/lib-dynload/_sqlite3.cpython-311-x86_64-linux-gnu.so",
    "libsqlite3.so.0",
    "libxcb-cursor.so.0",
    "libxkbcommon-x11.so.0",
    "virtref/resources/content/taxonomy.yaml",
]
LEFT_OUT = [
    "PySide6/Qt/lib/libQt6Network.so.6",
    "PySide6/Qt/lib/libQt6Qml.so.6",
    "PySide6/Qt/lib/libQt6OpenGL.so.6",
    "PySide6/QtNetwork.abi3.so",
    "PySide6/QtDBus.pyd",
    "PySide6/Qt6Network.dll",
    "PySide6\\opengl32sw.dll",
    "PySide6/Qt/lib/QtNetwork.framework/Versions/A/QtNetwork",
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "PySide6/Qt/plugins/tls/libqopensslbackend.so",
    "PySide6/Qt/plugins/platforms/libqvkkhrdisplay.so",
    "PySide6/Qt/translations/qtbase_de.qm",
    "python3.11/lib-dynload/_socket.cpython-311-x86_64-linux-gnu.so",
    "python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so",
    "_socket.pyd",
    "_uuid.pyd",
    "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll",
    "rapidfuzz/distance/metrics_cpp.cpython-311-x86_64-linux-gnu.so",
    "rapidfuzz\\utils_cpp.cp311-win_amd64.pyd",
    "msvcp140-a4c2229bdc2a2a630acdc095b4d86008.dll",
    "virtref/resources/i18n/virtref_fr.ts",
    "libcrypto.so.3",
    "rapidfuzz/fuzz_cpp_avx2.cpython-311-x86_64-linux-gnu.so",
    "libcrypto-3.dll",
    "libgtk-3.so.0",
    "libstdc++.so.6",
    "libX11.so.6",
    "libz.so.1",
]


@pytest.mark.parametrize("name", KEPT)
def test_needed_files_stay(name: str) -> None:
    """Qt's window, pictures, accents at the keyboard, French, full text and arithmetic work."""
    assert is_kept(name)


@pytest.mark.parametrize("name", LEFT_OUT)
def test_other_files_go(name: str) -> None:
    """No network, no other languages, nothing that each desktop has."""
    assert not is_kept(name)
