"""Answers that a computer gives by itself."""

import msgspec
import pytest

from tests.host.recordings import REFUSED, linux_facts, mac_facts, windows_facts
from virtref.advisor.load import load_questionnaire
from virtref.content.load import load_catalog
from virtref.host.facts import HostFacts, Known, nothing_known
from virtref.host.prefill import prefilled_answers
from virtref.host.sizes import GIB
from virtref.paths import content_folders, resources_dir

RECORDED = (
    *(linux_facts(name) for name in ("intel-desktop", "amd-desktop", "nutanix-vm", "wsl2")),
    *(mac_facts(name) for name in ("macbook-intel", "mac-mini-m1", "m1-vm")),
    *(windows_facts(name) for name in ("ryzen-with-vbs", "home-laptop", "firmware-off")),
    *(windows_facts(name) for name in ("azure-vm", "snapdragon", "locked-down")),
)


def _answers(facts: HostFacts) -> dict[str, tuple[str, ...]]:
    return {key: answer.options for key, answer in prefilled_answers(facts).items()}


def test_a_desktop_of_linux() -> None:
    """Everything is answered."""
    expected = {"host": ("linux",), "vtx": ("yes",), "memory": ("more",)}
    assert _answers(linux_facts("intel-desktop")) == expected


def test_a_desktop_whose_hypervisor_is_taken() -> None:
    """VBS is on: other hypervisors share the processor with Microsoft’s."""
    expected = {"host": ("windows-pro",), "vtx": ("taken",), "memory": ("up-to-16",)}
    assert _answers(windows_facts("ryzen-with-vbs")) == expected


def test_a_firmware_that_has_it_off() -> None:
    """The answer is no, and the reason is where to look."""
    answer = prefilled_answers(windows_facts("firmware-off"))["vtx"]
    assert answer.options == ("no",)
    assert "firmware" in answer.reason.en


def test_a_virtual_machine_without_nesting() -> None:
    """The answer is no as well; the firmware has no part in it."""
    answer = prefilled_answers(linux_facts("nutanix-vm"))["vtx"]
    assert answer.options == ("no",)
    assert "hypervisor does not give it" in answer.reason.en


def test_nothing_is_guessed() -> None:
    """What is not known is not answered, and the reason is that of the fact."""
    answers = prefilled_answers(windows_facts("locked-down"))
    assert {key: answer.options for key, answer in answers.items()} == {
        "host": (),
        "vtx": (),
        "memory": (),
    }
    assert all(answer.reason == REFUSED.reason for answer in answers.values())
    assert _answers(nothing_known(REFUSED.reason)) == _answers(windows_facts("locked-down"))


def test_a_linux_inside_windows_answers_for_neither() -> None:
    """The machine to install on is the Windows around it."""
    answers = prefilled_answers(linux_facts("wsl2"))
    assert answers["host"].options == ()
    assert answers["vtx"].options == ("taken",)


@pytest.mark.parametrize(
    ("gibibytes", "band"),
    [
        (3.8, "up-to-8"),
        (7.7, "up-to-8"),
        (11.7, "up-to-8"),
        (13.9, "up-to-16"),
        (15.9, "up-to-16"),
        (23.5, "up-to-16"),
        (30.9, "more"),
        (62.6, "more"),
    ],
)
def test_bands_of_memory(gibibytes: float, band: str) -> None:
    """A computer sold with 16 or 32 GB is in its band though it shows less."""
    memory = Known(int(gibibytes * GIB), "a test")
    facts = msgspec.structs.replace(mac_facts("mac-mini-m1"), memory=memory)
    answer = prefilled_answers(facts)["memory"]
    assert answer.options == (band,)
    assert answer.reason.en.startswith(f"{gibibytes}\u00a0GiB")
    assert f"{gibibytes}".replace(".", ",") in answer.reason.fr


def test_answers_are_those_of_the_questionnaire() -> None:
    """Every question and option is one that virtref ships, and is answered by one option."""
    catalog = load_catalog(content_folders([]), None).catalog
    questionnaire = load_questionnaire(resources_dir() / "advisor", catalog).questionnaire
    for facts in RECORDED:
        for question, answer in prefilled_answers(facts).items():
            known = {option.id for option in questionnaire.by_id[question].options}
            assert set(answer.options) <= known
            assert len(answer.options) <= 1
            assert answer.reason.fr
            assert answer.reason.en
