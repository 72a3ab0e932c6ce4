"""What msgspec says becomes a sentence with a place."""

import pytest

from virtref.content.complaints import ANY_KEY, complaint
from virtref.content.entries import Concept
from virtref.content.fields import closed_values, field_names
from virtref.content.nearest import nearest, with_nearest
from virtref.content.solution import Solution
from virtref.content.text import Text


def test_an_unknown_sentence_is_shown_as_it_is() -> None:
    """A later msgspec may say things that this program has no words for."""
    found = complaint("Something is odd - at `$.cells[...].sources[2].id`", Solution)
    assert found.code == "wrong-value"
    assert found.message == Text("Something is odd", "Something is odd")
    assert found.path == ("cells", ANY_KEY, "sources", 2, "id")
    assert complaint("Something is odd", Solution).path == ()


def test_fields_and_values_are_known_at_every_depth() -> None:
    """Through structs, lists, mappings and options; nothing is known inside a plain value."""
    assert field_names(Solution, ("cells", "any", "sources", 0)) == ("id", "where")
    assert closed_values(Solution, ("cells", "any", "how")) == (
        "judgement", "read", "unverified", "vendor"
    )  # fmt: skip
    assert field_names(Solution, ("version",))[0] == "number"
    assert field_names(Concept, ("id", "deeper")) == ()
    assert closed_values(Concept, ("id",)) == ()


@pytest.mark.parametrize(
    ("wrong", "right"),
    [("virtulbox", "virtualbox"), ("proxmoxve", "proxmox-ve"), ("kvn", "kvm"), ("zzz", None)],
)
def test_the_nearest_word_is_guessed(wrong: str, right: str | None) -> None:
    """A typing mistake is recognised, anything else is not guessed."""
    valid = ["kvm", "virtualbox", "proxmox-ve"]
    assert nearest(wrong, valid) == right
    message = with_nearest(Text("non", "no"), wrong, valid)
    assert (right or "non") in message.fr
    assert ("did you mean" in message.en) == (right is not None)


def test_no_word_is_nearest_among_none() -> None:
    """An empty catalogue gives no advice."""
    assert nearest("kvm", []) is None
