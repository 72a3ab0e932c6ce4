"""Rules across entries: each finds what it is for, where it is, and nothing else."""

import pytest

from tests.support.content import make
from tests.support.rules import apply, found_by
from virtref.content.cells import Citation
from virtref.content.comparison import Comparison, Criterion
from virtref.content.entries import (
    Concept,
    Correction,
    Diagram,
    Milestone,
    Source,
    UseCase,
    Vendor,
)
from virtref.content.kinds import AnyEntry
from virtref.content.rules import (
    cells,
    dates,
    references,
)
from virtref.content.solution import Solution
from virtref.content.taxonomy import Taxonomy, Term
from virtref.content.text import Text
from virtref.content.tree import Tree


def test_references_lead_to_entries_of_the_right_kind() -> None:
    """A missing one is told with the nearest valid one; sources are guessed only for sources."""
    source = make(Source, "virtualbo")
    solution = make(
        Solution,
        "virtualbox",
        vendor="virtualbox",
        related=["virtualbox", "virtualbx", "virtualbo"],
    )
    found = apply(references.entries_exist, solution, source)
    assert [(finding.path, finding.code) for finding in found] == [
        (("related", 0), "self-reference"),
        (("related", 1), "missing-entry"),
        (("vendor",), "other-kind"),
    ]
    assert "«\u00a0virtualbox\u00a0»" in found[1].message.fr
    assert "solution" in found[2].message.fr
    assert "vendor" in found[2].message.fr
    (wrong,) = apply(
        references.entries_exist, make(Concept, "c", sources=[{"id": "virtualb"}]), source
    )
    assert "virtualbo" in wrong.message.en


def test_terms_cite_sources() -> None:
    """What the taxonomy says of a term rests on sources that exist and are sources."""
    cited = tuple(Citation(id_) for id_ in ("known", "knwn", "c"))
    tag = Term(id="t", title=Text("T", "T"), sources=cited)
    taxonomy = Taxonomy(criterion_groups=(Term(id="g", title=Text("G", "G")), tag))
    entries = (make(Source, "known"), make(Concept, "c"))
    assert found_by(references.entries_exist, *entries, taxonomy=taxonomy) == [
        ("", ("criterion-groups", 1, "sources", 1, "id"), "missing-entry"),
        ("", ("criterion-groups", 1, "sources", 2, "id"), "other-kind"),
    ]


def test_related_entries_are_said_once() -> None:
    """A source may be cited at two places, a related entry is listed once."""
    cited: list[Tree] = [{"id": "s", "where": "§ 1"}, {"id": "s", "where": "§ 2"}]
    entry = make(Concept, "c", related=["a", "b", "a"], sources=cited)
    rule = references.related_are_said_once
    assert found_by(rule, entry) == [("c", ("related", 2), "repeated")]


def test_parts_of_entries_exist() -> None:
    """Rows, columns, blocks, steps and fields can be corrected; missing entries are not ours."""
    table = make(
        Comparison,
        "t",
        columns=[{"id": "full", "title": "F"}],
        rows=[{"id": "speed", "title": "V", "cells": []}],
    )
    drawing = make(
        Diagram,
        "d",
        blocks=[{"id": "cpu", "layer": "hardware", "label": "CPU", "text": "t"}],
        steps=[{"id": "first", "text": "t"}],
    )
    about: list[Tree] = [
        "t#full", "t#speed", "t#sped", "d#cpu", "d#first", "d#gpu", "t#title", "t", "absent#x",
        "c#about", "c#abuot",
    ]  # fmt: skip
    correction = make(Correction, "c", about=about)
    assert found_by(references.parts_exist, table, drawing, correction) == [
        ("c", ("about", 2), "missing-part"),
        ("c", ("about", 5), "missing-part"),
        ("c", ("about", 10), "missing-part"),
    ]


def test_steps_light_up_blocks_of_their_drawing() -> None:
    """A typing mistake would leave a step without light."""
    drawing = make(
        Diagram,
        "d",
        blocks=[{"id": "cpu", "layer": "hardware", "label": "CPU", "text": "t"}],
        steps=[{"id": "one", "text": "t", "active": ["cpu", "gpu"]}],
    )
    path = ("steps", 0, "active", 1)
    assert found_by(references.active_blocks_exist, drawing) == [("d", path, "missing-block")]


def test_terms_are_those_of_the_taxonomy() -> None:
    """Every classification of every kind is checked."""
    entries: tuple[AnyEntry, ...] = (
        make(Solution, "s", family="x", groups=["g", "x"]),
        make(Milestone, "m", lane="x"),
        make(Vendor, "v", group="x"),
        make(Concept, "c", family="x", tags=["t", "x"]),
        make(Criterion, "k", group="x"),
        make(UseCase, "u"),
    )
    term = (Term(id="g", title=Text("G", "G")),)
    taxonomy = Taxonomy(groups=term, tags=(Term(id="t", title=Text("T", "T")),))
    assert found_by(references.terms_exist, *entries, taxonomy=taxonomy) == [
        ("s", ("family",), "unknown-term"),
        ("s", ("groups", 1), "unknown-term"),
        ("m", ("lane",), "unknown-term"),
        ("v", ("group",), "unknown-term"),
        ("c", ("tags", 1), "unknown-term"),
        ("c", ("family",), "unknown-term"),
        ("k", ("group",), "unknown-term"),
    ]


def _celled(cell: dict[str, Tree], criterion: str = "k") -> Solution:
    return make(Solution, "s", cells={criterion: cell})


def test_cells_are_on_the_scale_of_their_criterion() -> None:
    """Each criterion has its own values; an unknown criterion is another rule’s business."""
    support = make(Criterion, "k")
    choice = make(Criterion, "k", scale="choice", options=[{"id": "easy", "title": "E"}])
    rule = cells.values_are_legal
    wrong = ("s", ("cells", "k", "value"), "illegal-value")
    assert found_by(rule, _celled({"value": "partial"}), support) == []
    assert found_by(rule, _celled({"value": "easy"}), support) == [wrong]
    assert found_by(rule, _celled({"value": "easy"}), choice) == []
    assert found_by(rule, _celled({"value": "unknown"}), choice) == []
    assert found_by(rule, _celled({"value": "yes"}), choice) == [wrong]
    assert found_by(rule, _celled({"value": "easy"}, "absent"), support) == []


@pytest.mark.parametrize("how", ["read", "vendor"])
def test_what_was_read_has_a_source_a_place_and_a_day(how: str) -> None:
    """A claim that may exclude a product can be checked again."""
    rule = cells.claims_have_sources
    assert [code for *_, code in found_by(rule, _celled({"value": "no", "how": how}))] == [
        "cell-without-source",
        "cell-without-day",
    ]
    cell: dict[str, Tree] = {"value": "no", "how": how, "checked": "2026-08-31"}
    vague = _celled({**cell, "sources": [{"id": "a", "where": "§ 1"}, {"id": "b"}]})
    path = ("cells", "k", "sources", 1)
    assert found_by(rule, vague) == [("s", path, "source-without-place")]
    assert found_by(rule, _celled({**cell, "sources": [{"id": "a", "where": "§ 1"}]})) == []
    assert found_by(rule, _celled({"value": "no", "how": "unverified"})) == []


def test_partial_and_judged_cells_say_why() -> None:
    """A half answer without its reason is no answer."""
    rule = cells.partial_and_judged_have_notes
    wrong = [("s", ("cells", "k"), "cell-without-note")]
    assert found_by(rule, _celled({"value": "partial"})) == wrong
    assert found_by(rule, _celled({"value": "yes", "how": "judgement"})) == wrong
    assert found_by(rule, _celled({"value": "partial", "note": "car"})) == []
    assert found_by(rule, _celled({"value": "yes"})) == []


def test_events_have_happened() -> None:
    """A date of this year is fine, a date of the next is not."""
    entries = [make(Milestone, id_, when=id_[1:]) for id_ in ("m2026", "m2027", "m2007-02")]
    assert found_by(dates.events_have_happened, *entries) == [("m2027", ("when",), "future-date")]


def test_causes_come_before_effects() -> None:
    """A cause of the same year is accepted, a later one is not, a missing one is not ours."""
    causes = ["early", "same", "late", "absent"]
    found = found_by(
        dates.causes_come_first,
        make(Milestone, "early", when="1999"),
        make(Milestone, "same", when="2007-11"),
        make(Milestone, "late", when="2008"),
        make(Milestone, "effect", when="2007", caused_by=[*causes]),
    )
    assert found == [("effect", ("caused-by", 2), "effect-before-cause")]


def test_a_key_date_is_one_milestone() -> None:
    """The second one with the same number is told which the first is."""
    entries = [
        make(Milestone, id_, key_date=number) for id_, number in zip("abc", "121", strict=True)
    ]
    (finding,) = apply(dates.key_dates_are_single, *entries, make(Milestone, "d"))
    assert finding.entry is not None
    assert (finding.entry.id, finding.code) == ("c", "key-date-twice")
    assert "«\u00a0a\u00a0»" in finding.message.fr


def test_knowledge_is_not_from_the_future() -> None:
    """Days of reading, checking, publishing and releasing are at most today."""
    future = "2026-11-24"
    solution = make(
        Solution,
        "s",
        lifecycle={"known-active": future, "released": future, "support-ends": "2031"},
        terms={"licence": "freeware", "cost": "free", "as-of": future},
        version={"number": "1", "as-of": future, "released": future},
        cells={"k": {"value": "yes", "checked": future}, "l": {"value": "yes"}},
    )
    fine = make(Solution, "fine", lifecycle={}, version={"number": "1", "as-of": "2026-11-23"})
    short = make(Solution, "short")
    source = make(Source, "a", accessed=future, published=future)
    rule = dates.knowledge_is_not_from_the_future
    found = found_by(rule, solution, fine, short, source, make(Source, "b", published="2026"))
    assert {(id_, path) for id_, path, _ in found} == {
        ("a", ("accessed",)),
        ("a", ("published",)),
        ("s", ("lifecycle", "known-active")),
        ("s", ("lifecycle", "released")),
        ("s", ("terms", "as-of")),
        ("s", ("version", "as-of")),
        ("s", ("version", "released")),
        ("s", ("cells", "k", "checked")),
    }


def test_knowledge_comes_after_what_it_tells() -> None:
    """A page is read on the day that it appears or later; likewise releases."""
    late, day = "2020-02", "2020-01-31"
    entries = (
        make(Source, "a", published=late, accessed=day),
        make(Source, "b", published="2020-01", accessed=day),
        make(Source, "c", accessed=day),
        make(
            Solution,
            "s",
            lifecycle={"released": late, "known-active": day},
            version={"number": "1", "as-of": day, "released": late},
        ),
        make(Solution, "t", lifecycle={"released": late}),
    )
    wrong = "dates-out-of-order"
    assert found_by(dates.knowledge_comes_last, *entries) == [
        ("a", ("accessed",), wrong),
        ("s", ("lifecycle", "known-active"), wrong),
        ("s", ("version", "as-of"), wrong),
    ]


def test_nothing_is_older_than_the_computer() -> None:
    """A year with a wrong digit is found."""
    entries = (
        make(Milestone, "m", when="0959"),
        make(Milestone, "n", when="1959"),
        make(Source, "a", published="1207"),
        make(Solution, "s", lifecycle={"released": "1099"}),
    )
    found = found_by(dates.years_are_plausible, *entries)
    assert {(id_, code) for id_, _, code in found} == {
        ("m", "too-early"),
        ("a", "too-early"),
        ("s", "too-early"),
    }
