"""The bill of materials of a packaged program."""

import json
from pathlib import Path

import pytest
from sbom import bill

EPOCH = 1_700_000_000
LOCK = Path(__file__).parents[2] / "packaging" / "requirements.lock"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a small program that brings a library of the system and Qt's ICU."""
    inside = tmp_path / "virtref" / "_internal"
    inside.mkdir(parents=True)
    (inside / "libxcb-cursor.so.0").write_bytes(b"library")
    (inside / "libicuuc.so.73").write_bytes(b"library")
    return inside.parent


def test_bill_names_every_library(folder: Path) -> None:
    """What the lock file pins is there with its version, and so is what no lock file names."""
    components = json.loads(bill(folder, EPOCH, "3.11.9"))["components"]
    versions = {each["name"]: each.get("version") for each in components}
    pins = [line.split(" ")[0].split("==") for line in LOCK.read_text("utf-8").splitlines()]
    assert {pin[0]: pin[1] for pin in pins if len(pin) == 2}.items() <= versions.items()
    assert versions["Python"] == "3.11.9"
    assert versions["ICU"] == "73"
    assert "Qt" in versions
    assert any(name.startswith("libxcb-cursor") for name in versions)


def test_every_part_has_a_licence(folder: Path) -> None:
    """Nothing is handed on without saying on what terms."""
    components = json.loads(bill(folder, EPOCH, "3.11.9"))["components"]
    assert [each["name"] for each in components if not each.get("licenses")] == []


def test_equal_programs_have_equal_bills(folder: Path) -> None:
    """No clock and no chance gets into it."""
    assert bill(folder, EPOCH, "3.11.9") == bill(folder, EPOCH, "3.11.9")
