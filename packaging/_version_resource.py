"""What Windows shows as the properties of ``virtref.exe``; the spec file imports it there alone."""

from PyInstaller.utils.win32.versioninfo import (  # type: ignore[import-untyped] # has no types
    FixedFileInfo,
    StringFileInfo,
    StringStruct,
    StringTable,
    VarFileInfo,
    VarStruct,
    VSVersionInfo,
)

_FRENCH_UNICODE = "040C04B0"


def version_resource(version: str) -> VSVersionInfo:
    """Describe the executables; a version of Windows has four numbers."""
    numbers = (*map(int, version.split(".")), 0)
    words = {
        "CompanyName": "Les auteurs de virtref",
        "FileDescription": "virtref : référence hors ligne sur la virtualisation",
        "FileVersion": version,
        "LegalCopyright": "© 2026 Les auteurs de virtref ; licence MIT",
        "ProductName": "virtref",
        "ProductVersion": version,
    }
    strings = [StringStruct(name, text) for name, text in words.items()]
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            StringFileInfo([StringTable(_FRENCH_UNICODE, strings)]),
            VarFileInfo([VarStruct("Translation", [0x040C, 1200])]),
        ],
    )
