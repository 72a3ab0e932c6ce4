"""Values survive the way to JSON and back."""

import msgspec
import pytest

from tests.support.content import make
from virtref.content import codec
from virtref.content.entries import Milestone


def test_a_struct_survives_json() -> None:
    """Dates too, which msgspec does not know."""
    milestone = make(Milestone, "m", when="196X/1972-08-02")
    assert codec.from_json(codec.to_json(milestone), Milestone) == milestone


def test_a_tree_is_what_json_would_be() -> None:
    """Plain values, dates as their text."""
    tree = codec.to_tree(make(Milestone, "m", when="2007-02"))
    assert isinstance(tree, dict)
    assert (tree["kind"], tree["id"], tree["when"]) == ("milestone", "m", "2007-02")


def test_what_is_not_a_value_of_ours_is_refused() -> None:
    """A type that nobody taught the codec is a mistake of the programmer."""

    class Strange:
        """A class that no struct uses."""

    class Holder(msgspec.Struct):
        """A struct that should not exist."""

        strange: Strange

    with pytest.raises(NotImplementedError):
        codec.to_json(Strange())
    with pytest.raises(NotImplementedError):
        codec.typed({"strange": "x"}, Holder)
