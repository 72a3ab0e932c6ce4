"""The data of a decision note: nothing is missing, and everything adds up."""

import pytest

from tests.advisor.golden import Profile, read_profiles
from tests.export.castle import LEARNING, castle, castle_catalog, note_for
from tests.support.content import TODAY
from virtref.advisor.alternatives import Alternatives, prepare
from virtref.advisor.answers import NO_ANSWERS
from virtref.advisor.load import load_questionnaire
from virtref.advisor.policy import POLICY, SCORE
from virtref.content.catalog import Catalog
from virtref.content.cells import Citation
from virtref.content.comparison import Criterion
from virtref.content.load import load_catalog
from virtref.content.solution import Solution
from virtref.content.text import Text
from virtref.export.bibliography import Bibliography
from virtref.export.compose import decision_note
from virtref.export.note import Candidate, Line, Note, Statement
from virtref.paths import content_folders, resources_dir


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    """Return what virtref ships."""
    return load_catalog(content_folders(())).catalog


@pytest.fixture(scope="module")
def shipped(catalog: Catalog) -> Alternatives:
    """Return the shipped solutions, prepared for the shipped questions."""
    return prepare(
        catalog.of_kind(Solution),
        catalog.of_kind(Criterion),
        load_questionnaire(resources_dir() / "advisor", catalog).questionnaire,
        TODAY,
    )


def _adds_up(candidate: Candidate) -> bool:
    lines = [line for group in candidate.groups for line in group.lines]
    return all(
        candidate_sum == sum(group_sums) == sum(line_sums)
        for candidate_sum, group_sums, line_sums in (
            (
                candidate.points,
                [group.points for group in candidate.groups],
                [line.points for line in lines],
            ),
            (
                candidate.best,
                [group.best for group in candidate.groups],
                [line.best for line in lines],
            ),
            (
                candidate.max,
                [group.max for group in candidate.groups],
                [line.max for line in lines],
            ),
        )
    )


def _cited(note: Note) -> list[int]:
    """Return every number of a source in the order of the document."""
    statements: list[Statement | Line] = [*note.alerts]
    for one in (*note.choice, *note.runners_up):
        statements += one.meets
        statements += [line for group in one.groups for line in group.lines]
        statements += one.to_check
    statements += [doubt for one in note.possible for doubt in one.to_check]
    statements += [doubt for one in note.unlikely for doubt in one.to_check]
    statements += [solution for group in note.rejected for solution in group.solutions]
    return [number for statement in statements for number in statement.sources]


@pytest.mark.parametrize("profile", read_profiles(), ids=lambda profile: profile.id)
def test_every_profile_gives_a_note_that_adds_up(
    profile: Profile, shipped: Alternatives, catalog: Catalog
) -> None:
    """Lines sum to groups and scores; every source is listed, numbered as it is first cited."""
    note = decision_note(catalog, shipped, profile.chosen, "standard", TODAY)
    assert all(map(_adds_up, (*note.choice, *note.runners_up)))
    numbers = list(dict.fromkeys(_cited(note)))
    assert numbers == [source.number for source in note.sources] == list(range(1, len(numbers) + 1))
    assert all(source.url.startswith("https://") for source in note.sources)
    named = [
        *(one.name for one in (*note.choice, *note.runners_up)),
        *(one.name for one in (*note.possible, *note.unlikely)),
        *(solution.text for group in note.rejected for solution in group.solutions),
    ]
    assert sorted(name.fr for name in named) == sorted(one.title.fr for one in shipped.solutions)


def test_the_need_is_what_was_answered() -> None:
    """Questions, answers, requirements, weights and warnings stand at the beginning."""
    note = note_for(LEARNING, functions=2)
    assert [[option.en for option in answer.options] for answer in note.need] == [
        ["Learn"],
        ["Windows", "Linux"],
        ["Required"],
        ["Wanted"],
    ]
    assert [(one.answer.en, one.rejects) for one in note.constraints] == [
        ("Systems (Windows)", 1),
        ("Snapshots (Required)", 0),
    ]
    assert [(weight.heading.en, weight.factor) for weight in note.weights] == [("Functions", 2)]
    assert [alert.text.en for alert in note.alerts] == ["Plan for licences."]
    assert (note.score, note.policy) == (SCORE, POLICY)


def test_a_requirement_that_is_met_shows_its_source() -> None:
    """The reader sees what proves that the choice meets the requirements."""
    (choice,) = note_for(LEARNING).choice
    assert [statement.text.en for statement in choice.meets] == [
        "Installs on Windows: yes",
        "Snapshots: yes",
    ]
    assert all(statement.sources for statement in choice.meets)


def test_what_is_not_recommended_has_its_place() -> None:
    """Possible, unlikely and rejected solutions are told apart, with their reasons."""
    note = note_for(LEARNING)
    assert [one.name.en for one in note.runners_up] == ["Bastion", "Citadel"]
    assert [one.place for one in (*note.choice, *note.runners_up)] == [1, 2, 3]
    assert [one.name.en for one in note.possible] == ["Gate"]
    assert [one.name.en for one in note.unlikely] == ["Dungeon"]
    assert [
        (group.reason.en, [(one.text.en, bool(one.sources)) for one in group.solutions])
        for group in note.rejected
    ] == [
        ("Does not install on Windows", [("Enclosure", True)]),
        ("No longer maintained, or no longer sold", [("Fort", False)]),
    ]


def test_equals_share_the_choice() -> None:
    """What ties for the first place is the choice together, and what is open is listed."""
    note = note_for(NO_ANSWERS)
    assert len(note.choice) == 3
    assert note.runners_up == ()
    assert {one.place for one in note.choice} == {1}
    assert "What for?" in [question.en for question in note.decisive]


def test_a_contradiction_is_explained() -> None:
    """Without any choice, the note names what conflicts and every way out."""
    catalog = castle_catalog()
    world = castle(catalog)
    enclosure = [one for one in world.solutions if one.id in {"enclosure", "dungeon"}]
    only = prepare(enclosure, world.criteria.values(), world.questionnaire, TODAY)
    note = decision_note(catalog, only, LEARNING, "standard", TODAY)
    assert (note.choice, note.runners_up) == ((), ())
    assert [[answer.en for answer in conflict] for conflict in note.conflicts] == [
        ["Systems (Windows)", "Snapshots (Required)"]
    ]
    assert [
        ([answer.en for answer in way.answers], [name.en for name in way.solutions])
        for way in note.ways_out
    ] == [(["Systems (Windows)"], ["Enclosure"]), (["Snapshots (Required)"], ["Dungeon"])]


def test_sources_keep_their_numbers_and_gather_places() -> None:
    """One number for each source, every cited place once; what is unknown keeps its id."""
    bibliography = Bibliography(castle_catalog())
    assert bibliography.cite([Citation("news", "page 3"), Citation("lost")]) == (1, 2)
    assert bibliography.cite([Citation("news", "page 1"), Citation("news", "page 3")]) == (1,)
    assert bibliography.cite([Citation("manual")]) == (3,)
    news, lost, manual = bibliography.references
    assert (news.number, news.places, news.read) == (1, ("page 3", "page 1"), None)
    assert news.published == Text("1er mai 2024", "1 May 2024")
    assert (lost.title, lost.url, lost.publisher) == (Text("lost", "lost"), "", "")
    assert manual.read == Text("31 août 2026", "31 August 2026")
