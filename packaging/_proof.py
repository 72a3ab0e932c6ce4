"""What a proof answers."""

from typing import NamedTuple


class Skipped(NamedTuple):
    """A proof that this computer cannot give, and why."""

    reason: str


Answer = list[str] | Skipped
"""What speaks against a promise: nothing when the list is empty."""
