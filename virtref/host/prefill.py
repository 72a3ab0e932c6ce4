"""Answers that this computer gives by itself: host, VT-x or AMD-V, memory.

The keys are ids of questions and of their options in the advisor’s questionnaire.
"""

from collections.abc import Mapping

import msgspec

from virtref.content.text import Text
from virtref.host.facts import HostFacts, Known, Unknown, value_of
from virtref.host.platforms import Platform, platform_of
from virtref.host.sizes import GIB, gibibytes

HOST, ASSISTANCE, MEMORY = "host", "vtx", "memory"

_MISSING = 0.85
"""Share of the installed memory that a system still shows: graphics and firmware keep the rest."""

_PLATFORMS: Mapping[Platform, Text] = {
    "windows-home": Text("Windows Famille tourne ici", "Windows Home runs here"),
    "windows-pro": Text(
        "Windows Pro, Éducation ou Entreprise tourne ici",
        "Windows Pro, Education or Enterprise runs here",
    ),
    "windows-server": Text("Windows Server tourne ici", "Windows Server runs here"),
    "windows-arm": Text("Windows sur Arm tourne ici", "Windows on Arm runs here"),
    "linux": Text("Linux tourne ici", "Linux runs here"),
    "macos-intel": Text("macOS tourne ici sur un Mac Intel", "macOS runs here on an Intel Mac"),
    "macos-arm": Text(
        "macOS tourne ici sur un Mac à puce Apple", "macOS runs here on a Mac with an Apple chip"
    ),
}
_TAKEN = Text(
    "L’hyperviseur de Microsoft tourne déjà ici\u00a0: Hyper-V, WSL\u00a02 ou la sécurité VBS",
    "Microsoft’s hypervisor runs here already: Hyper-V, WSL 2 or VBS security",
)
_ENABLED = Text(
    "La virtualisation matérielle est activée ici", "Hardware virtualisation is enabled here"
)
_DISABLED = Text(
    "La virtualisation matérielle n’est pas utilisable ici\u00a0: voyez d’abord le micrologiciel",
    "Hardware virtualisation cannot be used here: look at the firmware first",
)
_HIDDEN = Text(
    "Cette machine est virtuelle, et l’hyperviseur ne lui donne pas la virtualisation matérielle",
    "This machine is virtual, and its hypervisor does not give it hardware virtualisation",
)


class Prefill(msgspec.Struct, frozen=True):
    """The answer to one question, and what it rests on; no options when nothing is known."""

    options: tuple[str, ...]
    reason: Text


def prefilled_answers(facts: HostFacts) -> dict[str, Prefill]:
    """Return an answer, or the reason why there is none, for each question about a computer."""
    return {HOST: _host(facts), ASSISTANCE: _assistance(facts), MEMORY: _memory(facts)}


def _host(facts: HostFacts) -> Prefill:
    platform = platform_of(facts)
    if isinstance(platform, Unknown):
        return Prefill((), platform.reason)
    return Prefill((platform.value,), _PLATFORMS[platform.value])


def _assistance(facts: HostFacts) -> Prefill:
    if value_of(facts.hyper_v):
        return Prefill(("taken",), _TAKEN)
    enabled = facts.enabled
    if isinstance(enabled, Unknown):
        return Prefill((), enabled.reason)
    if enabled.value:
        return Prefill(("yes",), _ENABLED)
    virtual = isinstance(facts.machine, Known) and facts.machine.value.virtual
    return Prefill(("no",), _HIDDEN if virtual else _DISABLED)


def _memory(facts: HostFacts) -> Prefill:
    """Choose the band that the memory fills: 12 GB count as 8, since they do not reach 16."""
    memory = facts.memory
    if isinstance(memory, Unknown):
        return Prefill((), memory.reason)
    size = gibibytes(memory.value)
    if memory.value < 16 * GIB * _MISSING:
        return Prefill(
            ("up-to-8",),
            Text(
                f"{size.fr} de mémoire\u00a0: une machine légère à la fois",
                f"{size.en} of memory: one light machine at a time",
            ),
        )
    if memory.value < 32 * GIB * _MISSING:
        return Prefill(
            ("up-to-16",),
            Text(
                f"{size.fr} de mémoire\u00a0: deux ou trois machines",
                f"{size.en} of memory: two or three machines",
            ),
        )
    return Prefill(
        ("more",),
        Text(
            f"{size.fr} de mémoire\u00a0: un vrai laboratoire", f"{size.en} of memory: a real lab"
        ),
    )
