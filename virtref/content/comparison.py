"""Criteria (the closed vocabulary of solutions) and tables that compare notions."""

from typing import Literal

import msgspec

from virtref.content.cells import SUPPORT_VALUES
from virtref.content.entries import Entry, Id, Order
from virtref.content.text import Text


class Option(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A legal value of a criterion that is not yes or no."""

    id: Id
    title: Text


class Criterion(Entry, frozen=True, kw_only=True, tag="criterion"):
    """One question asked of every solution; ``judged`` says how an answer is established."""

    group: Id
    order: Order
    short: Text
    judged: Text
    scale: Literal["support", "choice"] = "support"
    options: tuple[Option, ...] = ()

    @property
    def values(self) -> tuple[str, ...]:
        """The legal values of a cell, best known order first."""
        if self.scale == "support":
            return SUPPORT_VALUES
        return (*(option.id for option in self.options), "not-applicable", "unknown")


class Column(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A notion that a table compares; ``opens`` is its entry."""

    id: Id
    title: Text
    subtitle: Text = Text()
    opens: Id | None = None


class Row(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"):
    """An aspect: one text per column, in the order of the columns."""

    id: Id
    title: Text
    icon: Id | None = None
    cells: tuple[Text, ...]
    in_course: bool = False


class Comparison(Entry, frozen=True, kw_only=True, tag="comparison"):
    """A table of notions: columns side by side, aspect by aspect."""

    order: Order = 0
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    takeaways: tuple[Text, ...] = ()
