"""What the installer for Windows is told to do."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from _installer import source

WIX = "{http://schemas.microsoft.com/wix/2006/wi}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a small program for Windows."""
    program = tmp_path / "virtref"
    (program / "_internal").mkdir(parents=True)
    for name in ("virtref.exe", "virtref-cli.exe", "_internal/LICENSE"):
        (program / name).write_bytes(name.encode())
    return program


def _product(folder: Path, version: str = "1.2.3") -> ET.Element:
    """Read the description of an installer."""
    product = ET.fromstring(source(folder, version)).find(f"{WIX}Product")  # noqa: S314 - our own
    assert product is not None
    return product


def test_every_file_is_installed_and_chosen(folder: Path) -> None:
    """Each file is a component, and the one feature has all components."""
    product = _product(folder)
    files = {each.get("Source") for each in product.iter(f"{WIX}File")}
    assert {Path(name or "").as_posix() for name in files} == {
        "virtref.exe",
        "virtref-cli.exe",
        "_internal/LICENSE",
    }
    components = {each.get("Id") for each in product.iter(f"{WIX}Component")}
    assert components == {each.get("Id") for each in product.iter(f"{WIX}ComponentRef")}
    assert all(each.get("Win64") == "yes" for each in product.iter(f"{WIX}Component"))


def test_a_later_version_replaces_an_earlier_one(folder: Path) -> None:
    """All versions share what Windows upgrades by; each is a product of its own."""
    first, second = _product(folder, "1.2.3"), _product(folder, "1.2.4")
    assert first.get("UpgradeCode") == second.get("UpgradeCode")
    assert first.get("Id") != second.get("Id")
    assert first.find(f"{WIX}MajorUpgrade") is not None


def test_it_installs_for_the_whole_machine(folder: Path) -> None:
    """No pupil needs a right, and nothing lands in a folder that may not run programs."""
    product = _product(folder)
    package = product.find(f"{WIX}Package")
    assert package is not None
    assert package.get("InstallScope") == "perMachine"
    assert {each.get("Root") for each in product.iter(f"{WIX}RegistryValue")} == {"HKLM"}
    assert product.find(f".//{WIX}Directory[@Id='ProgramFiles64Folder']") is not None


def test_decision_files_open_in_the_window(folder: Path) -> None:
    """A double click on a decision starts the window with the file's name."""
    values = {each.get("Value") for each in _product(folder).iter(f"{WIX}RegistryValue")}
    assert '"[INSTALLDIR]virtref.exe" "%1"' in values
    assert "application/x-virtref+json" in values
