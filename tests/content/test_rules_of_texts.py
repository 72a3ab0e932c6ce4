"""Rules about texts: both languages, right typography, not too long."""

import pytest

from tests.support.content import TODAY, catalog, make
from tests.support.rules import found_by
from virtref.content.entries import Concept, DiskFormat, Milestone, NetworkMode, Source
from virtref.content.rules import languages, lengths, typography
from virtref.content.rules.rule import Subject
from virtref.content.solution import Solution
from virtref.content.taxonomy import Taxonomy, Term
from virtref.content.text import Text
from virtref.content.tree import Tree


def test_shipped_texts_have_both_languages() -> None:
    """Also deep in lists and cells, and in the taxonomy; an optional text may be missing."""
    entry = make(
        Concept,
        "c",
        title={"fr": "T", "en": "T"},
        definition={"fr": "une"},
        details=[{"fr": "un", "en": "one"}, {"en": "two"}],
        misconception={"claim": {"fr": "", "en": ""}, "truth": "vrai"},
    )
    term = Term(id="g", title=Text("G"))
    found = found_by(languages.both_languages, entry, taxonomy=Taxonomy(groups=(term,)))
    assert found == [
        ("c", ("definition",), "missing-language"),
        ("c", ("details", 1), "missing-language"),
        ("c", ("misconception", "claim"), "empty-text"),
        ("", ("groups", 0, "title"), "missing-language"),
    ]
    assert list(languages.both_languages(Subject(catalog(entry), (), TODAY))) == []


def test_shipped_texts_differ_between_languages() -> None:
    """A sentence that is the same was forgotten; a name may be the same."""
    same = "Une phrase en français : la même"
    entry = make(
        Concept, "c", title=same, definition=same, details=["Xen, KVM, Hyper-V", "vmrun, vmcli"]
    )
    mode = make(NetworkMode, "n", product_names=[{"solution": "s", "name": "N", "note": same}])
    disk = make(DiskFormat, "d", introduced=same)
    solution = make(Solution, "s", cells={"k": {"value": "partial", "note": same}})
    assert found_by(languages.languages_differ, entry, mode, disk, solution) == [
        ("c", ("definition",), "same-in-both-languages"),
        ("n", ("product-names", 0, "note"), "same-in-both-languages"),
        ("s", ("cells", "k", "note"), "same-in-both-languages"),
    ]


@pytest.mark.parametrize(
    "french",
    [
        "l'hyperviseur", "attendez...", 'un "mot"', "un “mot”", "quoi? rien", "ceci: cela", "50%",
        "«mot»", "État ; Etat", "A la fin", "Fin. A la suite", "la main d’oeuvre", "deux  espaces",
        " bord", "bord ", "un , deux", "fin .", "ceci - cela", "mot!",
        "Ecran", "Fin : Ca marche", "A chaque fois",
    ],
)  # fmt: skip
def test_french_mistakes_are_found(french: str) -> None:
    """What a careful reader of French would stumble over."""
    entry = make(Concept, "c", definition={"fr": french, "en": "right"})
    found = found_by(typography.typography_is_right, entry)
    assert found == [("c", ("definition", "fr"), "typography")]


@pytest.mark.parametrize(
    "french",
    [
        "L’hyperviseur : « mot », 50 % ; quoi ?! Oui…",
        "À la fin, l’état ; VT-x, 12:30, 2:1",
        "https://example.org/?a=b;c:d! puis",
        "qemu-img convert -O qcow2 disque.img",
        "la clé C:\\VM, le rapport a:b",
        "Elle écoute. L’Europe et Edge",
        "le plan A est prêt",
        "Fini. A fait connaître le reste",
        "un tiret – comme ici",
        "Energy Star, Emulator, CA et Cap",
    ],
)
def test_right_french_is_left_alone(french: str) -> None:
    """Times, ratios, addresses and commands keep their own signs."""
    entry = make(Concept, "c", definition={"fr": french, "en": "right"})
    assert found_by(typography.typography_is_right, entry) == []


@pytest.mark.parametrize(
    "english",
    [
        "it's",
        "wait...",
        'a "word"',
        "« word »",
        "what ?",
        "this : that",
        "a - b",
        "two  spaces",
        "50 %",
    ],
)
def test_english_mistakes_are_found(english: str) -> None:
    """English has its own quotes, and no space before its signs."""
    entry = make(Concept, "c", definition={"fr": "juste", "en": english})
    found = found_by(typography.typography_is_right, entry)
    assert ("c", ("definition", "en"), "typography") in found


def test_titles_of_documents_are_quoted_as_they_are() -> None:
    """The title of a source is not ours to set."""
    source = make(Source, "s", title="Xen: what's new...")
    assert found_by(typography.typography_is_right, source) == []


@pytest.mark.parametrize(
    ("field", "length", "fits"),
    [
        ("title", 60, True),
        ("title", 61, False),
        ("summary", 220, True),
        ("summary", 221, False),
        ("definition", 400, True),
        ("definition", 401, False),
    ],
)
def test_texts_fit_their_place(field: str, length: int, *, fits: bool) -> None:
    """A longer one would overflow its card; each language is measured."""
    text: Tree = {"fr": "court", "en": "x" * length}
    found = found_by(lengths.texts_fit, make(Concept, "c", **{field: text}))
    assert found == ([] if fits else [("c", (field, "en"), "too-long")])


def test_labels_notes_and_sources_have_their_own_limits() -> None:
    """The timeline and the cells are narrow; titles of documents are as long as they are."""
    solution = make(
        Solution,
        "s",
        cells={"k": {"value": "yes", "note": "x" * 141}},
        strengths=["x" * 91],
        type_note="x" * 141,
    )
    milestone = make(Milestone, "m", label="x" * 29)
    source = make(Source, "a", title="x" * 300)
    found = found_by(lengths.texts_fit, solution, milestone, source)
    assert [(id_, path) for id_, path, _ in found] == [
        ("s", ("strengths", 0, "fr")),
        ("s", ("strengths", 0, "en")),
        ("s", ("cells", "k", "note", "fr")),
        ("s", ("cells", "k", "note", "en")),
        ("m", ("label", "fr")),
        ("m", ("label", "en")),
    ]


def test_the_taxonomy_is_read_as_well() -> None:
    """Its titles are headings and tabs: set right, and short."""
    terms = Taxonomy(groups=(Term(id="g", title=Text("Etat", "x" * 33)),))
    assert found_by(typography.typography_is_right, taxonomy=terms) == [
        ("", ("groups", 0, "title", "fr"), "typography")
    ]
    assert found_by(lengths.texts_fit, taxonomy=terms) == [
        ("", ("groups", 0, "title", "en"), "too-long")
    ]
