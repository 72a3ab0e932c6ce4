"""Places of the window: its panels, and the address of what one of them shows."""

from typing import NamedTuple

from virtref.policy import PANELS

__all__ = ["PANELS", "Address"]


class Address(NamedTuple):
    """A place in the window: a panel, one of its pages, and the entry shown there."""

    panel: str
    page: str = ""
    entry: str = ""
