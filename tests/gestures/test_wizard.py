"""Somebody answers the wizard, by keyboard alone, and gets a recommendation that adds up."""

import re

import pytest

from tests.gestures.conftest import Sit
from tests.gestures.reader import Reader, Role
from tests.ui.conftest import MakeWindow

# Without a screen, Qt says so of every menu and dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PLACE = re.compile(r"Question (\d+) sur (\d+)")
POINTS = re.compile(r"(\d+) sur (\d+)")
EVERY_LINE = "Toutes les lignes du score"


def question(reader: Reader) -> int:
    """Return the number of the question that is shown, 0 at the result."""
    found = [match for name in reader.names() if (match := PLACE.fullmatch(name))]
    return int(found[0][1]) if found else 0


def points(text: str) -> tuple[int, int]:
    """Return the points earned and those that could be."""
    match = POINTS.search(text)
    assert match is not None, text
    return int(match[1]), int(match[2])


def to_the_result(reader: Reader) -> None:
    """Take the first option of every question, with Espace and Entrée."""
    reader.press("Ctrl+T")
    while question(reader):
        reader.press("Space", "Return")


def lines(reader: Reader) -> tuple[list[tuple[int, int]], tuple[int, int]]:
    """Return the points of every line of the score, and their sum as it is written."""
    texts = reader.names(Role.StaticText)
    foot = texts.index("Somme")
    place, found = foot, []
    while POINTS.fullmatch(texts[place - 1]):
        found.append(points(texts[place - 1]))
        place -= 3
    return found, points(texts[foot + 1])


def test_keys_alone_lead_to_a_recommendation_that_adds_up(sit: Sit) -> None:
    """Ctrl+T, Espace and Entrée lead to three products; the lines of each sum to its score."""
    reader = sit()
    to_the_result(reader)
    score, most = points(next(name for name in reader.names() if POINTS.fullmatch(name)))
    assert 0 < score <= most
    reader.tab_to(EVERY_LINE)
    reader.press("Space")
    found, written = lines(reader)
    assert len(found) > 2
    assert written == (score, most)
    assert sum(earned for earned, _ in found) == score
    assert sum(possible for _, possible in found) == most
    reader.tab_to("Voir la fiche…")
    name = reader.focus.name.removeprefix("Voir la fiche").strip()
    reader.press("Return")
    assert reader.title == "Solutions – virtref"
    assert reader.sees("Critère par critère", name)


def test_arrows_choose_among_options(sit: Sit) -> None:
    """The options of one answer are one stop of Tab; the arrows move the choice, and count."""
    reader = sit()
    reader.press("Ctrl+T", "Space")
    first = reader.focus.name
    assert reader.focus.checked
    reader.press("Down")
    assert reader.focus.name != first
    assert reader.focus.checked
    assert [node.checked for node in reader.nodes(Role.RadioButton)].count(True) == 1
    left = int(reader.focus.name.rpartition("laisse ")[2].split()[0])
    assert str(left) in reader.names(Role.StaticText)
    reader.press("Tab")
    assert reader.focus.role == Role.Button


def test_tab_and_space_go_on(sit: Sit) -> None:
    """The button below goes on too, once there is an answer; before, it says what is missing."""
    reader = sit()
    reader.press("Ctrl+T")
    assert not reader.find("Continuer").enabled
    reader.press("Space")
    reader.tab_to("Continuer")
    reader.press("Space")
    assert question(reader) == 2
    assert reader.focus.role == Role.RadioButton
    reader.tab_to("Retour")
    reader.press("Return")
    assert question(reader) == 1
    assert reader.focus.checked


def test_skipping_is_neutral(sit: Sit) -> None:
    """Who passes every question still gets a result, and nothing is rejected for it."""
    reader = sit()
    reader.press("Ctrl+T")
    while question(reader):
        reader.tab_to("Passer cette question")
        reader.press("Return")
    assert any(re.search(r"\d+ solutions? écartée", name) for name in reader.names())
    assert reader.sees("Affiner avec plus de questions")


def test_escape_leaves_and_keeps_the_answers(sit: Sit) -> None:
    """Échap returns to the window and to what opened the wizard; the answers wait there."""
    reader = sit()
    reader.tab_to("Trouver ma solution")
    reader.press("Space", "Space", "Return", "Space", "Return")
    assert question(reader) == 3
    answers = [name for name in reader.names() if name.endswith(", répondue")]
    assert len(answers) == 2
    reader.press("Escape")
    assert reader.surface.windowTitle() == "Chronologie – virtref"
    assert reader.focus.name == "Trouver ma solution"
    reader.press("Space")
    assert question(reader) == 3
    assert [name for name in reader.names() if name.endswith(", répondue")] == answers


def test_an_earlier_answer_changes_alone(sit: Sit) -> None:
    """Another answer to the first question leaves the second one as it was."""
    reader = sit()
    reader.press("Ctrl+T", "Space", "Return", "Space", "Down", "Return")
    (second,) = (name for name in reader.names() if name.startswith("Machine hôte, "))
    reader.tab_to("Votre usage, …")
    reader.press("Space")
    assert question(reader) == 1
    assert reader.focus.checked
    reader.press("Down", "Return")
    assert reader.find(second.replace("répondue", "question en cours"))
    assert reader.focus.checked


def test_the_first_three_are_compared(sit: Sit) -> None:
    """One button puts the three side by side."""
    reader = sit()
    to_the_result(reader)
    reader.tab_to("Comparer les 3 premières")
    reader.press("Space")
    assert reader.title == "Comparaison – virtref"
    assert len([name for name in reader.names() if name.startswith("Retirer ")]) == 3


def test_a_what_if_is_tried(sit: Sit) -> None:
    """“Et si…” names another answer and who would lead then; pressing it makes it so."""
    reader = sit()
    to_the_result(reader)
    (flip, *_) = (name for name in reader.names(Role.Button) if "avec" in name and " sur " in name)
    leader = flip.partition(". ")[2].partition(" passe")[0].partition(" arrive")[0]
    promised = points(flip)
    reader.click(flip)
    told = next(name for name in reader.names() if POINTS.fullmatch(name))
    assert points(told) == promised
    assert reader.sees(leader.split(",")[0].split(" et ")[0])


def test_the_result_starts_again(sit: Sit) -> None:
    """“Recommencer” forgets the answers."""
    reader = sit()
    to_the_result(reader)
    reader.tab_to("Recommencer")
    reader.press("Return")
    assert question(reader) == 1
    assert not [name for name in reader.names() if name.endswith(", répondue")]


def test_several_answers_at_once(sit: Sit) -> None:
    """Where several options go together, Espace ticks each; what remains is told for both."""
    reader = sit()
    reader.press("Ctrl+T")
    while not reader.nodes(Role.CheckBox):
        reader.press("Space", "Return")
    first = question(reader)
    reader.press("Space", "Tab", "Space")
    ticked = [node.name for node in reader.nodes(Role.CheckBox) if node.checked]
    assert len(ticked) == 2
    reader.press("Return")
    assert question(reader) == first + 1
    titles = [name.split(",")[0] for name in ticked]
    (answer,) = (name for name in reader.names() if all(title in name for title in titles))
    assert answer.endswith(", répondue")


def test_more_questions_refine(sit: Sit) -> None:
    """“Affiner” asks what was not asked yet, and the new sum adds up too."""
    reader = sit()
    to_the_result(reader)
    before = next(name for name in reader.names() if POINTS.fullmatch(name))
    reader.tab_to("Affiner avec plus de questions")
    reader.press("Space")
    assert question(reader) > 1
    while question(reader):
        reader.press("Space", "Return")
    reader.tab_to(EVERY_LINE)
    reader.press("Space")
    found, written = lines(reader)
    assert (sum(a for a, _ in found), sum(b for _, b in found)) == written
    assert written[1] > points(before)[1]


def test_a_small_window_folds_the_reason(sit: Sit) -> None:
    """Where there is little room, why we ask is one press away."""
    reader = sit(size=(1024, 640))
    reader.press("Ctrl+T")
    assert not reader.sees("L’usage décide")
    reader.click("Pourquoi cette question\u00a0?")
    assert reader.sees("L’usage décide")


def test_the_smallest_window_scrolls_the_question_too(sit: Sit) -> None:
    """However long the question and its alerts are, Tab reaches each option, which is then seen."""
    reader = sit(size=(576, 360))
    reader.press("Ctrl+T")
    while question(reader):
        reader.press("Tab", "Shift+Tab", "Space")
        shown = reader.focus
        visible = shown.widget.visibleRegion().boundingRect()
        assert visible.height() > shown.widget.height() / 2, (shown.name, visible)
        reader.press("Return")


@pytest.mark.parametrize("size", [(1024, 640), (800, 600)])
def test_a_small_window_lists_the_answers(sit: Sit, size: tuple[int, int]) -> None:
    """Without the steps, a button names each answer and leads back to its question."""
    reader = sit(size=size)
    reader.press("Ctrl+T")
    assert not [name for name in reader.names() if name.startswith("Mes réponses")]
    reader.press("Space", "Return", "Space", "Down", "Return")
    assert question(reader) == 3
    reader.tab_to("Mes réponses (2)")
    reader.press("Space")
    first, second = reader.names(Role.MenuItem)
    assert first.startswith("Votre usage\u00a0: ")
    assert second.startswith("Machine hôte\u00a0: ")
    reader.press("Down", "Down", "Return")
    assert question(reader) == 2
    assert reader.focus.checked
    assert reader.focus.name.startswith(second.partition("\u00a0: ")[2])


def test_the_wizard_follows_its_window(make_window: MakeWindow) -> None:
    """A window that shrinks and grows under the wizard keeps the answers and both layouts."""
    window = make_window(size=(1024, 640))
    reader = Reader(window)
    reader.press("Ctrl+T", "Space")
    chosen = reader.focus.name
    assert not [name for name in reader.names() if name.endswith("question en cours")]
    window.resize(1440, 900)
    reader.wait_for(chosen)
    assert any(name.endswith("question en cours") for name in reader.names())
    assert reader.find(chosen).checked
    reader.press("Down", "Return")
    assert question(reader) == 2
    window.resize(800, 600)
    reader.wait_for("Retour")
    reader.press("Space", "Return")
    assert question(reader) == 3
