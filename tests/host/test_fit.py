"""What can run on a computer, by the cells of the catalogue."""

from datetime import date

import msgspec
import pytest

from tests.host.recordings import REFUSED, linux_facts, mac_facts, windows_facts
from tests.support.content import TODAY, make
from virtref.content.cells import Citation
from virtref.content.load import load_catalog
from virtref.content.solution import Solution
from virtref.content.tree import Tree
from virtref.host.facts import HostFacts, Known
from virtref.host.fit import VERDICTS, Fit, fit
from virtref.paths import content_folders

HOME = windows_facts("home-laptop")
OFF = windows_facts("firmware-off")
PC = linux_facts("intel-desktop")


def _cell(value: str, how: str = "vendor", note: str = "") -> Tree:
    """Return a cell as in YAML; one that was read has a source."""
    cell: dict[str, Tree] = {"value": value, "how": how}
    if how in {"vendor", "read"}:
        cell |= {"checked": "2026-11-23", "sources": [{"id": "a-guide", "where": "Hosts"}]}
    return cell | ({"note": {"fr": f"{note} (fr)", "en": note}} if note else {})


def _solution(id_: str = "a-product", **cells: Tree) -> Solution:
    """Return a solution with cells, ``_`` for ``-`` in their names; a string is a value."""
    written: dict[str, Tree] = {
        name.replace("_", "-"): _cell(cell) if isinstance(cell, str) else cell
        for name, cell in cells.items()
    }
    return make(Solution, id_, cells=written)


def _fit(solution: Solution, facts: HostFacts = HOME) -> Fit:
    (found,) = fit([solution], facts, TODAY)
    return found


@pytest.mark.parametrize(
    ("cell", "verdict", "reason"),
    [
        (_cell("yes"), "runs", "Installs on this system"),
        (_cell("yes", note="Since 7.2."), "runs", "Since 7.2."),
        (_cell("yes", "read"), "runs", "Installs on this system"),
        (_cell("partial"), "conditional", "Installs partly on this system"),
        (_cell("partial", note="Needs WSL 2."), "conditional", "Needs WSL 2."),
        (_cell("no"), "does-not", "Does not install on this system"),
        (_cell("no", note="Pro only."), "does-not", "Pro only."),
        (_cell("not-applicable"), "does-not", "Does not install on this system"),
        (_cell("unknown", "unverified"), "unknown", "No source that was read says so"),
        (_cell("unknown", "unverified", "Asked."), "unknown", "Asked."),
        (_cell("yes", "unverified"), "unknown", "Likely, but no source was read"),
        (_cell("partial", "judgement"), "unknown", "Likely, but no source was read"),
        (_cell("no", "unverified"), "unknown", "Unlikely, but no source was read"),
    ],
)
def test_verdicts_of_a_cell(cell: Tree, verdict: str, reason: str) -> None:
    """Only what was read in a source decides; a note says it best."""
    found = _fit(_solution(host_windows_home=cell))
    assert (found.verdict, found.reason.en) == (verdict, reason)
    assert found.reason.fr
    assert found.condition is None
    assert found.criterion == "host-windows-home"


def test_a_missing_cell_is_unknown() -> None:
    """Nobody looked: that is not a no."""
    assert _fit(_solution(host_linux="yes")).verdict == "unknown"


def test_sources_are_those_of_the_cell() -> None:
    """The reader can check the verdict."""
    found = _fit(_solution(host_windows_home="no"))
    assert found.sources == (Citation("a-guide", "Hosts"),)
    assert found.how == "vendor"


def test_what_becomes_the_system_itself() -> None:
    """A bare-metal hypervisor does not merely refuse this system: it would replace it."""
    found = _fit(_solution(host_windows_home="no", host_bare_metal="yes"))
    assert found.reason.en == "Installs on an empty machine, in place of this system"


def test_virtual_machines_need_the_processor() -> None:
    """With VT-x off in the firmware, the condition is to switch it on."""
    found = _fit(_solution(host_windows_pro="yes", virtual_machines="yes"), OFF)
    assert found.verdict == "conditional"
    assert found.condition is not None
    assert "switched on in the firmware" in found.condition.en
    assert _fit(_solution(host_windows_home="yes", virtual_machines="yes")).verdict == "runs"


def test_virtual_machines_in_a_virtual_machine() -> None:
    """There the condition is nested virtualisation."""
    found = _fit(_solution(host_linux="yes", virtual_machines="yes"), linux_facts("nutanix-vm"))
    assert found.condition is not None
    assert "nested virtualisation" in found.condition.en


def test_a_state_that_could_not_be_read() -> None:
    """Neither promised nor refused."""
    facts = linux_facts("amd-desktop")
    found = _fit(_solution(host_linux="yes", virtual_machines="partial"), facts)
    assert found.verdict == "conditional"
    assert found.condition is not None
    assert "could not be read" in found.condition.en


def test_emulators_need_nothing() -> None:
    """What can run another processor can run without the help of this one."""
    solution = _solution(host_windows_pro="yes", virtual_machines="yes", guest_other_cpu="partial")
    assert _fit(solution, OFF).verdict == "runs"


def test_containers_on_a_desktop_of_windows_need_a_machine() -> None:
    """Linux containers run in a Linux machine there, on Linux they do not."""
    solution = _solution(host_windows_pro="yes", host_linux="yes", app_containers="yes")
    assert _fit(solution, OFF).verdict == "conditional"
    off = msgspec.structs.replace(PC, enabled=Known(value=False, source="a test"))
    assert _fit(solution, off).verdict == "runs"


def test_what_does_not_install_stays_out() -> None:
    """No condition about the processor is added to a no."""
    found = _fit(_solution(host_windows_pro="no", virtual_machines="yes"), OFF)
    assert (found.verdict, found.condition) == ("does-not", None)


def test_linux_on_another_processor() -> None:
    """Cells are about x86-64: the requirements stand beside the doubt."""
    solution = msgspec.structs.replace(_solution(host_linux="yes"), requirements=REFUSED.reason)
    found = _fit(solution, linux_facts("raspberry-pi-4"))
    assert found.verdict == "unknown"
    assert found.condition is not None
    assert (
        found.condition.en == "The cell is about Linux on x86-64; for arm64, see the requirements"
    )
    assert found.requirements == REFUSED.reason


def test_a_computer_of_which_nothing_is_known() -> None:
    """Every solution is unknown, for the reason that the computer gives."""
    found = _fit(_solution(host_windows_home="yes"), windows_facts("locked-down"))
    assert (found.verdict, found.reason, found.criterion) == ("unknown", REFUSED.reason, None)


def test_products_of_the_past_say_so() -> None:
    """The status is that of the day."""
    solution = make(Solution, "old", lifecycle={"known-active": "2020-01-01", "ended": "2021"})
    assert _fit(solution).status == "end-of-life"
    assert fit([solution], HOME, date(2020, 6, 1))[0].status == "active"


def test_the_order_is_that_of_the_verdicts() -> None:
    """What runs comes first, then by id."""
    solutions = [
        _solution("d", host_windows_home="no"),
        _solution("c", host_windows_home="yes"),
        _solution("b", host_windows_home="partial"),
        _solution("a", host_windows_home="yes"),
        _solution("e"),
    ]
    assert [each.id for each in fit(solutions, HOME, TODAY)] == ["a", "c", "b", "e", "d"]


@pytest.mark.parametrize(
    ("facts", "running", "out"),
    [
        (HOME, {"virtualbox", "wsl2", "qemu"}, {"hyper-v-client", "utm", "proxmox-ve"}),
        (PC, {"kvm", "gnome-boxes", "virtualbox", "incus"}, {"hyper-v-client", "utm"}),
        (mac_facts("mac-mini-m1"), {"utm", "parallels-desktop"}, {"hyper-v-client", "wsl2"}),
    ],
)
def test_the_shipped_catalogue(facts: HostFacts, running: set[str], out: set[str]) -> None:
    """A few products that everybody knows are where everybody knows them to be."""
    solutions = load_catalog(content_folders([]), None).catalog.of_kind(Solution)
    found = fit(solutions, facts, TODAY)
    by_verdict = {
        verdict: {each.id for each in found if each.verdict == verdict} for verdict in VERDICTS
    }
    assert running <= by_verdict["runs"]
    assert out <= by_verdict["does-not"]
    assert sum(map(len, by_verdict.values())) == len(solutions)
    decided = [each for each in found if each.verdict in {"runs", "does-not"}]
    assert all(each.sources for each in decided)
