"""The Use cases panel, as a reader uses it."""

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeWindow
from tests.ui.reading import control, nameless, reached_by_tab, words
from virtref.content.entries import Sector, UseCase
from virtref.ui.capture import settle
from virtref.ui.main_window import MainWindow
from virtref.ui.panels.panel import Panel
from virtref.ui.panels.use_cases.sector_card import SectorRow
from virtref.ui.panels.use_cases.use_case_card import UseCaseCard
from virtref.ui.places import Address
from virtref.ui.widgets.face_card import FaceCard
from virtref.ui.widgets.link_chip import LinkChip
from virtref.ui.widgets.use_case_drawing import DRAWINGS, UseCaseDrawing

TESTS = "Tests et développement"
AVAILABILITY = "Haute disponibilité et PRA"
SOLUTIONS_FOR = "Solutions adaptées\u00a0: {}"
BACK = Qt.KeyboardModifier.AltModifier


def open_uses(window: MainWindow) -> Panel:
    """Go to the panel."""
    window.choose_panel("use-cases")
    settle()
    return window.panel("use-cases")


def test_course_cards(make_window: MakeWindow) -> None:
    """The five uses of the course stand first, each with a drawing, its goal and its benefits."""
    window = make_window()
    panel = open_uses(window)
    course = [each for each in window.context.catalog.of_kind(UseCase) if each.in_course]
    cards = panel.findChildren(UseCaseCard)
    assert [card.key for card in cards] == [each.id for each in course]
    assert len(cards) == 5
    for card, use_case in zip(cards, course, strict=True):
        shown = words(card)
        assert use_case.title.fr in shown
        assert use_case.goal.fr in shown
        assert {benefit.fr for benefit in use_case.benefits} <= set(shown)
        assert len(card.findChildren(UseCaseDrawing)) == 1


def test_every_drawing_is_painted(make_window: MakeWindow) -> None:
    """Each drawing that the content names exists, and no two look the same."""
    window = make_window()
    named = {each.drawing for each in window.context.catalog.of_kind(UseCase)} - {None}
    assert named == set(DRAWINGS)
    pictures = []
    for name in DRAWINGS:
        drawing = UseCaseDrawing(window.look, name)
        drawing.resize(236, 146)
        pictures.append(drawing.grab().toImage())
    assert all(
        first != second
        for number, first in enumerate(pictures)
        for second in pictures[number + 1 :]
    )


def test_clarifications_stand_with_the_statements(make_window: MakeWindow) -> None:
    """What is true today is on the page that shows what the course says, without a click."""
    window = make_window()
    shown = words(open_uses(window))
    catalog = window.context.catalog
    for kind in (UseCase, Sector):
        for entry in catalog.of_kind(kind):
            for correction in catalog.corrections_about(entry.id):
                assert correction.summary.fr in shown


def test_open_a_use_and_come_back(make_window: MakeWindow, qtbot: QtBot) -> None:
    """Enter opens a use in full; Alt and Left return to its card."""
    window = make_window()
    panel = open_uses(window)
    card = control(panel, TESTS)
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    settle()
    use_case = window.context.catalog.get("use-case-test-and-development")
    assert isinstance(use_case, UseCase)
    assert use_case.course is not None
    (correction,) = window.context.catalog.corrections_about(use_case.id)
    shown = words(panel)
    assert {use_case.summary.fr, use_case.course.fr, correction.truth.fr} <= set(shown)
    assert {limit.fr for limit in use_case.limits} <= set(shown)
    assert control(panel, "Oracle VirtualBox").isEnabled()
    assert window.navigator.current == Address("use-cases", "", use_case.id)
    qtbot.keyClick(window, Qt.Key.Key_Left, BACK)
    settle()
    assert window.navigator.current == Address("use-cases")
    assert control(panel, TESTS).hasFocus()


def test_click_anywhere_on_a_card(make_window: MakeWindow, qtbot: QtBot) -> None:
    """A click on the drawing opens the use; one that leaves the card before it ends does not."""
    window = make_window()
    panel = open_uses(window)
    card = panel.findChildren(UseCaseCard)[3]
    drawing = card.findChildren(UseCaseDrawing)[0]
    place = drawing.mapTo(card, drawing.rect().center())
    qtbot.mousePress(card, Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseRelease(card, Qt.MouseButton.LeftButton, pos=QPoint(-20, -20))
    assert window.navigator.current == Address("use-cases")
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=place)
    assert window.navigator.current == Address("use-cases", "", "use-case-vdi")


def test_suitable_solutions(make_window: MakeWindow, qtbot: QtBot) -> None:
    """The link of a card lists its products; one of them opens its page, and Back returns."""
    window = make_window()
    panel = open_uses(window)
    link = control(panel, SOLUTIONS_FOR.format(AVAILABILITY))
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    settle()
    chip = control(panel, "Proxmox VE")
    assert link.isChecked()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    settle()
    assert window.navigator.current.panel == "solutions"
    assert window.navigator.current.entry == "proxmox-ve"
    assert "Proxmox VE" in words(window.panel("solutions"))
    window.navigator.back()
    assert window.navigator.current == Address("use-cases")


def test_one_list_of_solutions_at_a_time(make_window: MakeWindow, qtbot: QtBot) -> None:
    """Asking for another use's products closes the first list; Escape closes the last."""
    window = make_window()
    panel = open_uses(window)
    first = control(panel, SOLUTIONS_FOR.format(TESTS))
    second = control(panel, SOLUTIONS_FOR.format("Poste de travail (VDI)"))
    qtbot.keyClick(first, Qt.Key.Key_Space)
    settle()
    assert control(panel, "Multipass").isVisible()
    qtbot.keyClick(second, Qt.Key.Key_Space)
    settle()
    assert not first.isChecked()
    use_case = window.context.catalog.get("use-case-vdi")
    assert isinstance(use_case, UseCase)
    solutions = [window.context.catalog.get(each) for each in use_case.solved_by]
    listed = ["Fermer", *(each.title.fr for each in solutions if each is not None)]
    names = [each.accessibleName() for each in reached_by_tab(panel, second)]
    assert names[: len(listed)] == listed
    chip = control(panel, "OpenUDS")
    qtbot.keyClick(chip, Qt.Key.Key_Escape)
    settle()
    assert not second.isChecked()
    assert second.hasFocus()
    assert not [each for each in panel.findChildren(LinkChip) if each.isVisible()]


def test_sector(make_window: MakeWindow, qtbot: QtBot) -> None:
    """Four classic and three specialised fields; each opens its page, which the next follows."""
    window = make_window()
    panel = open_uses(window)
    rows = panel.findChildren(SectorRow)
    families = [entry.family for entry in window.context.catalog.of_kind(Sector)]
    assert len(rows) == 7
    assert (families.count("classic"), families.count("specialised")) == (4, 3)
    qtbot.keyClick(control(panel, "Services"), Qt.Key.Key_Space)
    settle()
    assert {"Services", "Virtualisation spécialisée", "7 sur 7"} <= set(words(panel))
    qtbot.mouseClick(control(panel, "Suivante"), Qt.MouseButton.LeftButton)
    settle()
    assert "Environnements" in words(panel)
    qtbot.mouseClick(control(panel, "Précédente"), Qt.MouseButton.LeftButton)
    settle()
    assert "7 sur 7" in words(panel)
    qtbot.mouseClick(control(panel, "Tous les usages"), Qt.MouseButton.LeftButton)
    settle()
    assert control(panel, "Services").hasFocus()


def test_every_entry_has_its_page(make_window: MakeWindow) -> None:
    """Every use case and sector opens from its address, in both languages, with its title."""
    window = make_window()
    for language in ("fr", "en"):
        window.change(language=language)
        panel = open_uses(window)
        catalog = window.context.catalog
        for entry in (*catalog.of_kind(UseCase), *catalog.of_kind(Sector)):
            assert window.navigator.open_entry(entry.id)
            settle()
            assert entry.title.into(language) in words(panel)
            assert not nameless(panel)


def test_language_keeps_the_page(make_window: MakeWindow) -> None:
    """Changing the language shows the same use in the other language."""
    window = make_window()
    open_uses(window)
    window.navigator.open_entry("use-case-vdi")
    window.change(language="en")
    settle()
    assert {"Desktops (VDI)", "Limits"} <= set(words(window.panel("use-cases")))


def test_narrow_window_has_one_column(make_window: MakeWindow) -> None:
    """At twice the text size every card starts at the same edge and is as wide as the others."""
    window = make_window(text_scale=200)
    panel = open_uses(window)
    cards = panel.findChildren(UseCaseCard)
    edges = {(card.mapTo(panel, QPoint()).x(), card.width()) for card in cards}
    assert len(edges) == 1


def test_tab_goes_through_every_card_in_reading_order(make_window: MakeWindow) -> None:
    """Tab meets the cards row by row, from left to right, and misses none."""
    panel = open_uses(make_window())
    cards = panel.findChildren(FaceCard)
    first = cards[0].face
    reached = [first, *reached_by_tab(panel, first)]
    faces = [widget for widget in reached if widget in {card.face for card in cards}]
    assert len(faces) == len(cards)
    places = [face.mapTo(panel, QPoint()) for face in faces]
    course, compact = places[:5], places[12:]
    assert course == sorted(course, key=lambda place: (place.y(), place.x()))
    assert compact == sorted(compact, key=lambda place: (place.y(), place.x()))
    assert not nameless(panel)
