"""Taxonomy: groups, lanes, families and headings are data, with their titles and order."""

import msgspec

from virtref.content.cells import Citation
from virtref.content.entries import Id
from virtref.content.text import Text


class Term(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True
):
    """One value of a classification; ``token`` is its colour token, ``icon`` its picture.

    ``summary`` says what the value stands for, and ``sources`` support that.
    """

    id: Id
    title: Text
    short: Text = Text()
    summary: Text = Text()
    sources: tuple[Citation, ...] = ()
    icon: Id = ""
    token: str = ""


class Taxonomy(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab"):
    """Every classification; the order of the terms is the order on the screen."""

    groups: tuple[Term, ...] = ()
    lanes: tuple[Term, ...] = ()
    families: tuple[Term, ...] = ()
    criterion_groups: tuple[Term, ...] = ()
    concept_families: tuple[Term, ...] = ()
    headings: tuple[Term, ...] = ()
    tags: tuple[Term, ...] = ()
