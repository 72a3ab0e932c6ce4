"""Cells: what is known of one solution under one criterion, and how it is known."""

from datetime import date
from typing import Literal

import msgspec

from virtref.content.text import Text

How = Literal["read", "vendor", "judgement", "unverified"]
"""``read``: we read it in an independent source; ``vendor``: the publisher says so;
``judgement``: our reasoned opinion; ``unverified``: likely, but no source was read."""

UNKNOWN = "unknown"
NOT_APPLICABLE = "not-applicable"
SUPPORT_VALUES = ("yes", "partial", "no", NOT_APPLICABLE, UNKNOWN)


class Citation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A place in a source: ``where`` is the section, page or heading that supports the claim."""

    id: str
    where: str = ""


class Cell(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The value of one criterion for one solution; the criterion's scale says which are legal."""

    value: str
    note: Text | None = None
    how: How = "unverified"
    checked: date | None = None
    sources: tuple[Citation, ...] = ()

    @property
    def confirmed(self) -> bool:
        """Whether the value may exclude a solution: known, and read in a source."""
        return self.value != UNKNOWN and self.how in {"read", "vendor"}


UNKNOWN_CELL = Cell(value=UNKNOWN)
