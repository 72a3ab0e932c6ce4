"""What a solution needs of the processor, and what this computer lacks of it."""

from virtref.content.solution import Solution
from virtref.content.text import Text
from virtref.host.facts import HostFacts, Known, Unknown
from virtref.host.platforms import Platform

_SOME = frozenset({"yes", "partial"})
_WINDOWS_DESKTOP: frozenset[Platform] = frozenset({"windows-home", "windows-pro", "windows-arm"})

_SWITCH_ON = Text(
    "Ses machines virtuelles demandent VT-x ou AMD-V, à activer dans le micrologiciel",
    "Its virtual machines need VT-x or AMD-V, to be switched on in the firmware",
)
_NESTED = Text(
    "Ses machines virtuelles demandent la virtualisation imbriquée, que cette machine n’a pas",
    "Its virtual machines need nested virtualisation, which this machine does not have",
)
_NOT_READ = Text(
    "Ses machines virtuelles demandent VT-x ou AMD-V, dont l’état n’a pas pu être lu",
    "Its virtual machines need VT-x or AMD-V, whose state could not be read",
)


def condition(solution: Solution, facts: HostFacts, platform: Platform) -> Text | None:
    """Return the condition that hardware virtualisation puts here, ``None`` when there is none."""
    if not _needs_assistance(solution, platform):
        return None
    enabled = facts.enabled
    if isinstance(enabled, Unknown):
        return _NOT_READ
    if enabled.value:
        return None
    virtual = isinstance(facts.machine, Known) and facts.machine.value.virtual
    return _NESTED if virtual else _SWITCH_ON


def _needs_assistance(solution: Solution, platform: Platform) -> bool:
    """Tell whether something of the solution needs the processor’s help.

    Virtual machines do, unless the product can emulate a processor; and so do containers on the
    Windows of a desktop, since Linux containers run in a Linux machine there.
    """
    machines = solution.cell("virtual-machines").value in _SOME
    emulates = solution.cell("guest-other-cpu").value in _SOME
    containers = platform in _WINDOWS_DESKTOP and solution.cell("app-containers").value == "yes"
    return (machines and not emulates) or containers
