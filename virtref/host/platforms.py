"""The platform that a product would install on: the system and the processor together."""

from typing import Literal

from virtref.content.text import Text
from virtref.host.facts import Fact, HostFacts, Known, Unknown

Platform = Literal[
    "windows-home",
    "windows-pro",
    "windows-server",
    "windows-arm",
    "linux",
    "macos-intel",
    "macos-arm",
]
"""As in the criteria ``host-…`` and in the options of the question ``host``."""

_PLATFORMS: dict[tuple[str, str], Platform] = {
    ("windows-home", "x86-64"): "windows-home",
    ("windows-pro", "x86-64"): "windows-pro",
    ("windows-server", "x86-64"): "windows-server",
    ("windows-home", "arm64"): "windows-arm",
    ("windows-pro", "arm64"): "windows-arm",
    ("macos", "x86-64"): "macos-intel",
    ("macos", "arm64"): "macos-arm",
}


def platform_of(facts: HostFacts) -> Fact[Platform]:
    """Return the platform, unknown where the catalogue has no word for it."""
    family, architecture = facts.family, facts.architecture
    if isinstance(family, Unknown):
        return family
    if isinstance(architecture, Unknown):
        return architecture
    source = f"{family.source}, {architecture.source}"
    if family.value == "linux":
        return Known("linux", source)
    platform = _PLATFORMS.get((family.value, architecture.value))
    if platform is None:
        return Unknown(
            Text(
                f"le catalogue ne connaît pas {family.value} sur {architecture.value}",
                f"the catalogue does not know {family.value} on {architecture.value}",
            )
        )
    return Known(platform, source)


def criterion_of(platform: Platform) -> str:
    """Return the criterion that says whether a solution installs there."""
    return f"host-{platform}"
