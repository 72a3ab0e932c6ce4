"""The facts of a computer as rows for the reader: what, its value or why it is unknown, by whom."""

from collections.abc import Callable
from typing import TypeVar

import msgspec

from virtref.content.text import Text
from virtref.host.facts import Extension, Fact, HostFacts, Machine, Unknown
from virtref.host.sizes import gibibytes

T = TypeVar("T")

_EXTENSIONS: dict[Extension, Text] = {
    "vt-x": Text("VT-x (Intel)", "VT-x (Intel)"),
    "amd-v": Text("AMD-V (AMD)", "AMD-V (AMD)"),
    "arm": Text("Celle du processeur Arm", "That of the Arm processor"),
}


class Row(msgspec.Struct, frozen=True):
    """One line about the computer; ``source`` is empty where nothing is known."""

    title: Text
    value: Text
    known: bool
    source: str


def rows(facts: HostFacts) -> tuple[Row, ...]:
    """Return every fact in words, in the order of a data sheet."""
    return (
        _row(Text("Système", "System"), facts.system, _plain),
        _row(Text("Architecture", "Architecture"), facts.architecture, _plain),
        _row(Text("Processeur", "Processor"), facts.processor, _plain),
        _row(
            Text("Virtualisation matérielle", "Hardware virtualisation"),
            facts.extension,
            _extension,
        ),
        _row(Text("Utilisable", "Usable"), facts.enabled, _yes_or_no),
        _row(Text("Machine", "Machine"), facts.machine, _machine),
        _row(Text("Hyper-V en service", "Hyper-V running"), facts.hyper_v, _yes_or_no),
        _row(Text("Sécurité VBS en service", "VBS security running"), facts.vbs, _yes_or_no),
        _row(Text("Mémoire", "Memory"), facts.memory, gibibytes),
        _row(Text("Disque libre", "Free disk"), facts.free_disk, gibibytes),
    )


def _row(title: Text, fact: Fact[T], words: Callable[[T], Text]) -> Row:
    if isinstance(fact, Unknown):
        return Row(title, fact.reason, known=False, source="")
    return Row(title, words(fact.value), known=True, source=fact.source)


def _plain(value: str) -> Text:
    return Text(value, value)


def _extension(value: Extension) -> Text:
    return _EXTENSIONS[value]


def _yes_or_no(value: bool) -> Text:  # noqa: FBT001  it is the value to be said
    return Text("oui", "yes") if value else Text("non", "no")


def _machine(value: Machine) -> Text:
    if not value.virtual:
        return Text("physique", "physical")
    if not value.product:
        return Text("virtuelle, hyperviseur sans nom", "virtual, hypervisor without a name")
    return Text(f"virtuelle\u00a0: {value.product}", f"virtual: {value.product}")
