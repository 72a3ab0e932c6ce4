"""The platform that a product would install on."""

import msgspec
import pytest

from tests.host.recordings import REFUSED, linux_facts, mac_facts, windows_facts
from virtref.content.comparison import Criterion
from virtref.content.load import load_catalog
from virtref.host.facts import Fact, Family, HostFacts, Known, Unknown, value_of
from virtref.host.platforms import criterion_of, platform_of
from virtref.paths import content_folders


def _facts(family: Family, architecture: str) -> HostFacts:
    known: Fact[Family] = Known(family, "a test")
    return msgspec.structs.replace(
        mac_facts("macbook-intel"), family=known, architecture=Known(architecture, "a test")
    )


@pytest.mark.parametrize(
    ("facts", "platform"),
    [
        (windows_facts("home-laptop"), "windows-home"),
        (windows_facts("ryzen-with-vbs"), "windows-pro"),
        (windows_facts("azure-vm"), "windows-server"),
        (windows_facts("snapdragon"), "windows-arm"),
        (linux_facts("intel-desktop"), "linux"),
        (linux_facts("raspberry-pi-4"), "linux"),
        (mac_facts("macbook-intel"), "macos-intel"),
        (mac_facts("m1-under-rosetta"), "macos-arm"),
    ],
)
def test_platforms(facts: HostFacts, platform: str) -> None:
    """System, edition and processor make one word of the catalogue."""
    assert value_of(platform_of(facts)) == platform


@pytest.mark.parametrize(
    ("family", "architecture"), [("windows-server", "arm64"), ("windows-pro", "x86-32")]
)
def test_platforms_that_the_catalogue_does_not_know(family: Family, architecture: str) -> None:
    """They are named, and not taken for a neighbour."""
    found = platform_of(_facts(family, architecture))
    assert isinstance(found, Unknown)
    assert family in found.reason.en
    assert architecture in found.reason.en


def test_half_a_platform() -> None:
    """Without the system or the processor, the reason is that of the missing half."""
    facts = _facts("linux", "x86-64")
    assert platform_of(msgspec.structs.replace(facts, family=REFUSED)) == REFUSED
    assert platform_of(msgspec.structs.replace(facts, architecture=REFUSED)) == REFUSED


def test_every_platform_is_a_criterion_of_the_catalogue() -> None:
    """What virtref ships says of each platform whether a solution installs there."""
    catalog = load_catalog(content_folders([]), None).catalog
    criteria = {criterion.id for criterion in catalog.of_kind(Criterion)}
    recorded = (
        *(windows_facts(name) for name in ("home-laptop", "firmware-off", "azure-vm")),
        *(windows_facts(name) for name in ("snapdragon",)),
        *(mac_facts(name) for name in ("macbook-intel", "mac-mini-m1")),
        linux_facts("intel-desktop"),
    )
    platforms = [value_of(platform_of(facts)) for facts in recorded]
    assert {criterion_of(platform) for platform in platforms if platform} <= criteria
    assert len(set(platforms)) == len(recorded)
