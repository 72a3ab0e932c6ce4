"""The installer for Windows: per machine, silent if asked, gone without a trace when removed.

``wixl`` makes it from WiX's XML (wixtoolset.org, v3 schema). Identifiers are derived from names,
so the same program gives the same file, and a later version replaces an earlier one.
"""

import hashlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid5
from xml.etree import ElementTree as ET

import _environment
import _release

_PROGRAMS = ("wixl", "msibuild", "faketime")
_NAMESPACE = UUID("5a1bd0b2-8a5d-5d1c-9d5e-1f6a4a3f7c2e")
"""Fixed for ever: what the identifiers of all versions are derived from."""
_FRENCH = "1036"
_ICON = "virtref.ico"
_ICON_SOURCE = _environment.ROOT / "packaging" / "windows" / _ICON
_NEWER = "Une version plus récente de virtref est déjà installée."
_CLASSES = r"Software\Classes"
_ASSOCIATION = (
    (rf"{_CLASSES}\.virtref", "", "virtref.decision"),
    (rf"{_CLASSES}\.virtref", "Content Type", "application/x-virtref+json"),
    (rf"{_CLASSES}\virtref.decision", "", "Décision virtref"),
    (rf"{_CLASSES}\virtref.decision\DefaultIcon", "", "[INSTALLDIR]virtref.exe,0"),
    (
        rf"{_CLASSES}\virtref.decision\shell\open\command",
        "",
        '"[INSTALLDIR]virtref.exe" "%1"',
    ),
)
"""Keys, names and values that open a decision file with the window."""


def missing() -> str:
    """Name the programs that packing needs and this system lacks."""
    return ", ".join(name for name in _PROGRAMS if shutil.which(name) is None)


def _guid(name: str) -> str:
    """Derive an identifier that stays the same."""
    return str(uuid5(_NAMESPACE, name)).upper()


def _id(kind: str, name: str) -> str:
    """Derive a short name for a row of the installer's tables."""
    return kind + hashlib.sha256(name.encode()).hexdigest()[:16]


def _near(path: Path, folder: Path) -> str:
    """Name a file from a folder: wixl takes no absolute names."""
    return os.path.relpath(path, folder)


def _component(parent: ET.Element, name: str) -> ET.Element:
    """Add a component: what is installed, repaired and removed as one."""
    words = {"Id": _id("c", name), "Guid": _guid(name), "Win64": "yes"}
    return ET.SubElement(parent, "Component", words)


def _files(parent: ET.Element, folder: Path, top: Path) -> None:
    """Add a folder's files, each a component of its own, so that repair adds just what lacks."""
    for path in sorted(folder.iterdir()):
        name = path.relative_to(top).as_posix()
        if path.is_dir():
            words = {"Id": _id("d", name), "Name": path.name}
            _files(ET.SubElement(parent, "Directory", words), path, top)
        else:
            words = {"Id": _id("f", name), "Name": path.name, "KeyPath": "yes"}
            ET.SubElement(_component(parent, name), "File", words | {"Source": _near(path, top)})


def _value(component: ET.Element, key: str, name: str, value: str, *, is_key_path: bool) -> None:
    """Add a value of the registry, for the whole machine; an empty name is the key's default."""
    words = {"Root": "HKLM", "Key": key, "Type": "string", "Value": value}
    named = {"Name": name} if name else {}
    key_path = {"KeyPath": "yes"} if is_key_path else {}
    ET.SubElement(component, "RegistryValue", words | named | key_path)


def _start_menu(targets: ET.Element) -> None:
    """Add the entry of the Start menu."""
    menu = ET.SubElement(targets, "Directory", {"Id": "ProgramMenuFolder"})
    component = _component(menu, "start menu")
    words = {"Id": "shortcut", "Name": "virtref", "Target": "[INSTALLDIR]virtref.exe"}
    place = {"WorkingDirectory": "INSTALLDIR", "Icon": _ICON}
    ET.SubElement(component, "Shortcut", words | place)
    _value(component, r"Software\virtref", "StartMenu", "1", is_key_path=True)


def _product(version: str, folder: Path) -> ET.Element:
    """Write what Windows reads about the product; wixl wants a version of three numbers."""
    product = ET.Element(
        "Product",
        Id=_guid(f"product {version}"),
        Name="virtref",
        Language=_FRENCH,
        Codepage="1252",
        Version=version,
        Manufacturer="Les auteurs de virtref",
        UpgradeCode=_guid("upgrade"),
    )
    package = {"InstallerVersion": "500", "Compressed": "yes", "InstallScope": "perMachine"}
    ET.SubElement(product, "Package", package | {"Languages": _FRENCH})
    ET.SubElement(product, "MajorUpgrade", DowngradeErrorMessage=_NEWER)
    ET.SubElement(product, "Media", Id="1", Cabinet="virtref.cab", EmbedCab="yes")
    ET.SubElement(product, "Icon", Id=_ICON, SourceFile=_near(_ICON_SOURCE, folder))
    ET.SubElement(product, "Property", Id="ARPPRODUCTICON", Value=_ICON)
    return product


def source(folder: Path, version: str) -> str:
    """Describe the installer of a built program in WiX's XML."""
    product = _product(version, folder)
    targets = ET.SubElement(product, "Directory", Id="TARGETDIR", Name="SourceDir")
    programs = ET.SubElement(targets, "Directory", Id="ProgramFiles64Folder")
    target = ET.SubElement(programs, "Directory", Id="INSTALLDIR", Name="virtref")
    _files(target, folder, folder)
    association = _component(target, "association")
    for number, (key, name, value) in enumerate(_ASSOCIATION):
        _value(association, key, name, value, is_key_path=number == 0)
    _start_menu(targets)
    feature = ET.SubElement(product, "Feature", Id="virtref", Level="1")
    for component in product.iter("Component"):
        ET.SubElement(feature, "ComponentRef", Id=component.attrib["Id"])
    wix = ET.Element("Wix", xmlns="http://schemas.microsoft.com/wix/2006/wi")
    wix.append(product)
    ET.indent(wix)
    return ET.tostring(wix, encoding="unicode", xml_declaration=False)


def _contents(folder: Path) -> Iterator[str]:
    """Digest of every file: what tells two packages of one version apart."""
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        yield f"{path.relative_to(folder).as_posix()} {_release.digest(path)}"


def write(folder: Path, installer: Path, version: str, epoch: int) -> None:
    """Write the installer; its clock is stopped, and its package code follows its contents."""
    description = _release.WORK / "virtref.wxs"
    description.parent.mkdir(parents=True, exist_ok=True)
    description.write_text(source(folder, version), encoding="utf-8")
    for path in folder.rglob("*"):
        os.utime(path, (epoch, epoch))  # the archive inside keeps the dates of files
    moment = datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%d %H:%M:%S")
    stopped = ["faketime", "-f", moment]
    here = os.environ | {"TZ": "UTC", "LC_ALL": "C.UTF-8"}
    installer.unlink(missing_ok=True)
    build = ["wixl", "--arch", "x64", "--output", str(installer), str(description)]
    subprocess.run([*stopped, *build], cwd=folder, env=here, check=True)
    code = _guid("\n".join(_contents(folder)))
    summary = [
        "-s",
        f"virtref {version}",
        "Les auteurs de virtref",
        f"x64;{_FRENCH}",
        f"{{{code}}}",
    ]
    subprocess.run([*stopped, "msibuild", str(installer), *summary], env=here, check=True)
