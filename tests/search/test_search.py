"""Search finds what somebody means, and says why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.content import catalog, make
from virtref.content.catalog import Catalog
from virtref.content.entries import (
    Concept,
    ConfigFormat,
    DiskFormat,
    Milestone,
    NetworkMode,
    Source,
    Vendor,
)
from virtref.content.solution import Solution
from virtref.search.index import Hit, SearchIndex, grouped
from virtref.search.query import parse_query
from virtref.search.records import Rank
from virtref.search.spans import highlighted
from virtref.search.words import fold, fold_with_places


@pytest.fixture(scope="module")
def found() -> Catalog:
    """Return a catalogue in which the same words stand at different places."""
    return catalog(
        make(Milestone, "m-kvm", title="KVM entre dans le noyau", when="2007-02", label="KVM 2007"),
        make(Concept, "snapshot", title={"fr": "Instantanés", "en": "Snapshots"}),
        make(Concept, "migration", title="Migration à chaud", aliases=["vMotion", "live move"]),
        make(Concept, "assisted", title="Assistance matérielle (VT-x, AMD-V)"),
        make(Vendor, "v", title="Communauté KVM"),
        make(Solution, "kvm", title="KVM", former_names=["qumranet kvm"]),
        make(Solution, "rhel", title="Red Hat, KVM dans RHEL"),
        make(DiskFormat, "format-vdi", title="Image VirtualBox", extension=".vdi"),
        make(ConfigFormat, "config", title="Réglages", extension=".vbox"),
        make(NetworkMode, "nat", title="NAT", product_names=[{"solution": "kvm", "name": "user"}]),
        make(Source, "s", title="KVM documentation"),
    )  # fmt: skip


def _hits(found: Catalog, typed: str, limit: int = 9) -> tuple[Hit, ...]:
    return SearchIndex(found, "fr").find(parse_query(typed), limit)


def _ids(found: Catalog, typed: str) -> list[str]:
    return [hit.entry.id for hit in _hits(found, typed)]


def test_the_best_comes_first(found: Catalog) -> None:
    """The exact title, then titles that begin so, then products before the rest."""
    assert _ids(found, "kvm") == ["kvm", "m-kvm", "rhel", "v"]


def test_hits_stand_together_by_kind(found: Catalog) -> None:
    """The kind of the best hit comes first."""
    groups = grouped(_hits(found, "kvm"))
    assert [(kind, [hit.entry.id for hit in hits]) for kind, hits in groups] == [
        (Solution, ["kvm", "rhel"]),
        (Milestone, ["m-kvm"]),
        (Vendor, ["v"]),
    ]


@pytest.mark.parametrize(
    ("typed", "id_", "rank"),
    [
        ("Kvm", "kvm", Rank.TITLE),
        ("VMOTION", "migration", Rank.OTHER_NAME),
        ("instantanes", "snapshot", Rank.TITLE),
        ("instantané", "snapshot", Rank.TITLE_BEGINS),
        ("snapshots", "snapshot", Rank.OTHER_NAME),
        ("snapshot", "snapshot", Rank.NAME_WORDS_BEGIN),
        ("migrations", "migration", Rank.TITLE_WORDS_BEGIN),
        ("chaud migr", "migration", Rank.TITLE_WORDS_BEGIN),
        ("la migration à chaud", "migration", Rank.TITLE_WORDS_BEGIN),
        ("migration vmot", "migration", Rank.NAME_WORDS_BEGIN),
        ("vt-x", "assisted", Rank.TITLE_WORDS_BEGIN),
        ("vtx", "assisted", Rank.TITLE_CONTAINS),
        ("stance", "assisted", Rank.TITLE_CONTAINS),
        ("otion", "migration", Rank.NAME_CONTAINS),
        (".vdi", "format-vdi", Rank.OTHER_NAME),
        ("vbox", "config", Rank.OTHER_NAME),
        ("qumranet", "kvm", Rank.NAME_WORDS_BEGIN),
        ("février 2007", "m-kvm", Rank.OTHER_NAME),
        ("user", "nat", Rank.OTHER_NAME),
        ("instatnanés", "snapshot", Rank.CORRECTED),
        ("kvn", "kvm", Rank.CORRECTED),
        ("migartion chaud", "migration", Rank.CORRECTED),
    ],
)
def test_everybody_s_words_are_understood(found: Catalog, typed: str, id_: str, rank: Rank) -> None:
    """Accents, case, plurals, order, other names, dates, punctuation and mistakes."""
    hit = _hits(found, typed)[0]
    assert (hit.entry.id, hit.rank) == (id_, rank)


@pytest.mark.parametrize("typed", ["", " ", "?!", "zzzzzzzz", "kvm zzzzzzzz", "zq", "the"])
def test_nothing_is_found_where_nothing_is_meant(found: Catalog, typed: str) -> None:
    """No words, or words like no other, give no hits."""
    assert _hits(found, typed) == ()


def test_sources_are_not_found(found: Catalog) -> None:
    """They belong to what they support."""
    assert "s" not in _ids(found, "documentation kvm")


def test_the_name_that_was_found_is_told(found: Catalog) -> None:
    """A hit whose title does not explain it says by which other name it came."""
    (hit,) = _hits(found, "vmotion")
    assert (hit.title, hit.via, hit.spans) == ("Migration à chaud", "vMotion", ())
    assert _hits(found, "chaud vmot")[0].via == "vMotion"
    assert _hits(found, "kvm")[0].via == ""


def test_a_search_word_is_told_as_far_as_it_was_typed() -> None:
    """Of search words, which are of any language, only what was typed explains a hit."""
    entry = make(
        Concept,
        "boundary",
        title={"fr": "Limite", "en": "Boundary"},
        aliases=["xen type 1 ou 2", "zone grise"],
        also_called={"fr": ["Frontière des types"], "en": ["Border of types"]},
    )
    index = SearchIndex(catalog(entry), "en")
    told = {typed: index.find(parse_query(typed), 1)[0].via for typed in ("xen", "zone", "border")}
    assert told == {"xen": "xen", "zone": "zone", "border": "Border of types"}
    assert index.find(parse_query("zone grise"), 1)[0].via == "zone grise"
    assert index.find(parse_query("types"), 1)[0].via == "Border of types"


def test_the_limit_is_kept(found: Catalog) -> None:
    """The first hits are the best ones."""
    assert [hit.entry.id for hit in _hits(found, "kvm", limit=2)] == ["kvm", "m-kvm"]


def test_the_reader_s_language_is_shown(found: Catalog) -> None:
    """Both languages find, one is shown."""
    (hit,) = SearchIndex(found, "en").find(parse_query("instantanés"), 5)
    assert hit.title == "Snapshots"


@pytest.mark.parametrize(
    ("title", "typed", "marked"),
    [
        ("Red Hat, KVM dans RHEL", "kvm", ["KVM"]),
        ("Migration à chaud", "chaud mig", ["Mig", "chaud"]),
        ("Instantanés", "instantane", ["Instantané"]),
        ("Œuvre", "oeu", ["Œu"]),
        ("VT-x", "vtx", ["VT-x"]),
        ("VT-x", "vt-x", ["VT", "x"]),
        ("Hyperviseur", "hyperviseurs", ["Hyperviseur"]),
        ("aaa", "aa a", ["aa"]),
        ("abab", "ab abab", ["abab"]),
        ("Windows", "linux", []),
        ("l’hôte", "hote", ["hôte"]),
    ],
)
def test_what_was_typed_is_highlighted(title: str, typed: str, marked: list[str]) -> None:
    """The spans are those of the title as it is written."""
    spans = highlighted(title, parse_query(typed))
    assert [title[start:end] for start, end in spans] == marked


@given(st.text(max_size=40), st.text(max_size=20))
def test_spans_are_always_inside_the_title(title: str, typed: str) -> None:
    """In order, never empty, never overlapping, whatever the characters."""
    spans = highlighted(title, parse_query(typed))
    edges = [edge for span in spans for edge in span]
    assert edges == sorted(set(edges))
    assert all(0 <= edge <= len(title) for edge in edges)


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    """What is compared is already in its simplest form."""
    assert fold(fold(text)) == fold(text)
    folded, places = fold_with_places(text)
    assert len(folded) == len(places)
    assert folded.split() == fold(text).split()


@given(st.text(max_size=30))
def test_no_query_breaks_the_search(found: Catalog, typed: str) -> None:
    """Whatever is typed, hits come back."""
    assert len(_hits(found, typed, limit=3)) <= 3


def test_little_words_count_when_they_are_all_there_is() -> None:
    """“OU” may be an acronym."""
    assert parse_query("le NAT").words == ("nat",)
    assert parse_query("ou").words == ("ou",)
    assert parse_query("Qu’est-ce qu’un hyperviseur ?").text == "hyperviseur"
