"""Windows: its name, and which of the editions that products distinguish it is.

Source: Microsoft, GetProductInfo (sysinfoapi.h), table of product types. Education, Enterprise and
Workstations have what Pro has for virtual machines; Hyper-V is missing from Home alone.
"""

from virtref.content.text import Text
from virtref.host.facts import Fact, Family, Known, Unknown
from virtref.host.windows_system import Version, WindowsSystem

CURRENT_VERSION = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion"
WINDOWS_10, WINDOWS_11 = 10240, 22000
"""The first builds of both."""

_HOME = frozenset({0x62, 0x63, 0x64, 0x65})
"""CORE_N, CORE_COUNTRYSPECIFIC, CORE_SINGLELANGUAGE, CORE."""
_PRO = frozenset(
    {
        *(0x04, 0x1B, 0x46, 0x48, 0x54),  # ENTERPRISE, _N, _E, _EVALUATION, _N_EVALUATION
        *(0x30, 0x31),  # PROFESSIONAL, _N
        *(0x79, 0x7A),  # EDUCATION, _N
        *(0x7D, 0x7E, 0x81, 0x82),  # ENTERPRISE_S, _N, and both for evaluation
        *(0xA1, 0xA2),  # PRO_WORKSTATION, _N
        *(0xA4, 0xA5),  # PRO_FOR_EDUCATION, _N
        *(0xAF, 0xBC, 0xBF),  # SERVERRDSH (Enterprise multi-session), IOTENTERPRISE, _S
    }
)

_SOURCE = "GetProductInfo"


def edition(system: WindowsSystem) -> Fact[Family]:
    """Return the family of editions, unknown for what came before Windows 10."""
    version = system.version()
    if version.build < WINDOWS_10:
        return Unknown(
            Text(
                f"Windows antérieur à Windows\u00a010 (build {version.build})",
                f"Windows before Windows 10 (build {version.build})",
            )
        )
    if version.server:
        return Known("windows-server", "RtlGetVersion")
    product = system.product()
    if isinstance(product, Unknown):
        return product
    if product in _HOME:
        return Known("windows-home", _SOURCE)
    if product in _PRO:
        return Known("windows-pro", _SOURCE)
    return Unknown(
        Text(f"édition de Windows inconnue\u00a0: 0x{product:X}", f"unknown edition: 0x{product:X}")
    )


def name(system: WindowsSystem) -> Fact[str]:
    """Return the name that winver shows, with version and build."""
    version = system.version()
    product = system.registry(CURRENT_VERSION, "ProductName")
    if isinstance(product, Unknown):
        return Known(f"Windows (build {version.build})", "RtlGetVersion")
    shown = _numbered(product, version)
    release = system.registry(CURRENT_VERSION, "DisplayVersion")
    if isinstance(release, str):
        shown = f"{shown} {release}"
    return Known(f"{shown} (build {version.build})", CURRENT_VERSION)


def _numbered(product: str, version: Version) -> str:
    """Correct the name: the registry of Windows 11 still says Windows 10."""
    if version.server or version.build < WINDOWS_11:
        return product
    return product.replace("Windows 10", "Windows 11")
