"""A run of the wizard for somebody who does not see it: what is read, in which order, and said.

The golden file holds the controls of each sort of page in reading order; what changes with the
content stands in it as what it is: options, steps, numbers, names of solutions.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.gestures.reader import Node, Reader, Role
from tests.ui.conftest import MakeWindow
from tests.ui.test_accessibility import GOLDEN, chain, said
from virtref.advisor.answers import alerts, answered
from virtref.advisor.questionnaire import Question
from virtref.advisor.recommend import decide
from virtref.content.solution import Solution
from virtref.content.text import Text
from virtref.ui.main_window import MainWindow
from virtref.ui.wizard.files import write_run
from virtref.ui.wizard.flip_button import FlipButton
from virtref.ui.wizard.option_card import CheckCard, RadioCard
from virtref.ui.wizard.rail import Step
from virtref.ui.wizard.run import Run

# Without a screen, Qt says so of every menu and dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SORTS: tuple[tuple[type[QWidget], str], ...] = (
    (Step, "<steps>"),
    (RadioCard, "<options>"),
    (CheckCard, "<options>"),
    (FlipButton, "<answers to try>"),
)


def begin(window: MainWindow) -> Run:
    """Return the run of ``window``, which knows nothing of the computer that tests run on."""
    run = window.wizard_run()
    run.hints = {}
    return run


def walk(reader: Reader, run: Run) -> Iterator[Question]:
    """Open the wizard, and answer every question with its first option, by keyboard alone."""
    reader.press("Ctrl+T")
    while not run.finished:
        yield run.question
        reader.press("Space", "Return")


def outline(reader: Reader, window: MainWindow) -> list[str]:
    """Return the controls of a page in reading order, without what the content decides."""
    lines: list[str] = []
    titles = [solution.title.fr for solution in window.context.catalog.of_kind(Solution)]
    for node in reader.nodes():
        if not node.focusable:
            continue
        sort = next((words for kind, words in SORTS if isinstance(node.widget, kind)), "")
        line = f"{node.role.name} | {sort}" if sort else said(node)
        line = re.sub(r"(Montrer ou masquer les solutions)\u00a0: .*", r"\1 <reason>", line)
        for title in sorted(titles, key=len, reverse=True):
            line = line.replace(title, "<solution>")
        line = re.sub(r"\d+", "#", line)
        if not (sort or "<reason>" in line) or lines[-1:] != [line]:
            lines.append(line)
    return lines


def test_the_outline_of_the_wizard(make_window: MakeWindow) -> None:
    """Role, name and state of each control of a run are what was agreed on, in that order."""
    window = make_window()
    run, reader = begin(window), Reader(window)
    pages: dict[str, list[str]] = {}
    for question in walk(reader, run):
        reader.press("Space")
        place = "first" if question == run.questions[0] else "later"
        pages.setdefault(f"{place} question, {question.type}", outline(reader, window))
        if question.type == "multi":
            reader.press("Space")
    pages["result"] = outline(reader, window)
    reader.press("Escape")
    window.journal.left, window.journal.run = run, Run(run.alternatives)
    reader.press("Ctrl+T")
    pages["offer to resume"] = outline(reader, window)
    reader.press("Escape")
    seen = "".join(f"{name}:\n  " + "\n  ".join(lines) + "\n" for name, lines in pages.items())
    file = GOLDEN / "wizard.txt"
    if not file.exists():
        file.write_text(seen, encoding="utf-8")
        pytest.fail(f"{file.name} is written: read it, and commit it if it is right")
    assert seen.splitlines() == file.read_text(encoding="utf-8").splitlines()


def spoken(text: Text) -> str:
    """Return a text of the content as it is read aloud."""
    return text.into("fr")


def options(reader: Reader) -> list[Node]:
    """Return the options of the page."""
    return [*reader.nodes(Role.RadioButton), *reader.nodes(Role.CheckBox)]


def test_every_page_is_read_in_order(make_window: MakeWindow) -> None:
    """Steps, count, question, reason, options with what they leave, then the way on: all true."""
    window = make_window()
    run, reader = begin(window), Reader(window)
    run.turn_depth()
    for question in walk(reader, run):
        names = reader.names()
        number = f"Question {run.position + 1} sur {len(run.questions)}"
        assert names[0] == f"{number}. {spoken(question.title)}"
        steps = [node.name for node in reader.nodes() if isinstance(node.widget, Step)]
        assert [step.split(", ")[0] for step in steps] == [
            spoken(each.short) for each in run.questions
        ]
        states = [step.rpartition(", ")[2] for step in steps]
        assert states[run.position] == "question en cours"
        assert set(states[: run.position]) <= {"répondue"}
        assert set(states[run.position + 1 :]) <= {"à venir"}
        order = [
            steps[-1],
            str(run.remaining()),
            number,
            *((spoken(question.title),) if question is not None else ()),
            spoken(question.why),
            *(node.name for node in options(reader)),
            "Passer cette question",
        ]
        places = [names.index(name, 1) for name in order]
        assert places == sorted(places), order
        kind = Role.RadioButton if question.type == "single" else Role.CheckBox
        for option, node in zip(question.options, options(reader), strict=True):
            chosen = (option.id,)
            left = decide(run.alternatives, answered(run.answers, question.id, chosen)).remaining
            parts = (spoken(option.title), spoken(option.note))
            assert node.role == kind
            assert node.name.startswith(", ".join(part for part in parts if part))
            assert re.search(rf", laisse {left} solutions?$", node.name)


def test_the_result_is_read_in_order(make_window: MakeWindow) -> None:
    """First the answer, then the three with their points, then what would change it."""
    window = make_window()
    run, reader = begin(window), Reader(window)
    for _ in walk(reader, run):
        pass
    names = reader.names()
    found = run.decision()
    first = [spoken(standing.name) for standing in found.recommended]
    assert first[0] in names[0]
    excluded = len(found.excluded)
    order = [
        *first,
        "Et si…",
        f"{excluded} solutions écartées",
        "Les règles de calcul",
        "Modifier mes réponses",
        f"Voir la fiche {first[0]}",
    ]
    places: list[int] = []
    for name in order:
        places.append(names.index(name, places[-1] if places else 1))
    assert places == sorted(places)
    scores = [name for name in names if re.fullmatch(r"\d+ sur \d+", name)]
    assert f"{found.recommended[0].score} sur {found.max}" in scores
    buttons = reader.names(Role.Button)
    assert len(set(buttons)) >= len(buttons) - 1, buttons


def test_tab_goes_through_a_page_as_it_is_read(make_window: MakeWindow) -> None:
    """The order of Tab is that of the accessibility tree, on every page."""
    window = make_window()
    run, reader = begin(window), Reader(window)

    def check() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        read = [node.widget for node in reader.nodes() if node.focusable and node.enabled]
        places = [read.index(widget) for widget in chain(dialog) if widget in read]
        assert places == sorted(places)
        assert len(places) > 3

    for _ in walk(reader, run):
        check()
    check()


@contextmanager
def listening() -> Iterator[list[str]]:
    """Collect what a screen reader is asked to say, at the door of Qt."""
    said_aloud: list[str] = []
    send = QAccessible.updateAccessibility

    def listen(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said_aloud.append(event.message())
        if event.type() == QAccessible.Event.Alert:
            said_aloud.append("(alert)")
        send(event)

    QAccessible.updateAccessibility = staticmethod(listen)  # type: ignore[method-assign]  # to hear it
    yield said_aloud
    QAccessible.updateAccessibility = send  # type: ignore[method-assign]  # as it was


def test_pages_counts_and_the_result_are_announced(make_window: MakeWindow) -> None:
    """Each page says its question, each answer how many remain, the last page the result."""
    window = make_window()
    run, reader = begin(window), Reader(window)
    with listening() as heard:
        for question in walk(reader, run):
            number = f"Question {run.position + 1} sur {len(run.questions)}. "
            assert heard[-1].startswith(f"{number}{spoken(question.title)} ")
            assert re.search(rf" {run.remaining()} solutions? possibles?$", heard[-1])
            heard.clear()
            reader.press("Space")
            assert re.match(rf"{run.remaining()} solutions? possibles?", heard[-1])
            if question.type == "multi":
                reader.press("Space")
        leader = spoken(run.decision().recommended[0].name)
        assert leader in heard[-1]


def test_an_alert_is_announced(make_window: MakeWindow) -> None:
    """Answers that go badly together are said to, with the count, once."""
    window = make_window()
    run, reader = begin(window), Reader(window)
    run.answer("use", ("availability",))
    run.go_to("host")
    with listening() as heard:
        reader.press("Ctrl+T")
        reader.click("Windows Famille, …")
        (alert,) = alerts(run.alternatives.questionnaire, run.answers)
        assert spoken(alert.text) in heard[-1]
        assert spoken(alert.text) in reader.names()


def test_a_file_is_announced(
    make_window: MakeWindow, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """What became of an old decision is said with the result; trouble with a file is an alert."""
    folder = tmp_path_factory.mktemp("files")
    window = make_window()
    run = begin(window)
    run.answer("use", ("learn",))
    path = folder / "mine.virtref"
    assert write_run(path, window.context, run) is None
    with listening() as heard:
        window.open_decision(path)
        assert any("Rien n’a changé depuis le 23 novembre 2026." in each for each in heard)
        Reader(window).press("Escape")
        heard.clear()
        path.write_bytes(b"{")
        window.open_decision(path)
        assert heard[-2:] == [
            "(alert)",
            "Ce fichier de décision est endommagé ou incomplet.",
        ]
        Reader(window).press("Escape")


def test_menus_are_told(make_window: MakeWindow) -> None:
    """Both menus open by key, stand on the screen, and name what they do."""
    window = make_window()
    run, reader = begin(window), Reader(window)
    for _ in walk(reader, run):
        pass
    reader.tab_to("Ouvrir et enregistrer")
    reader.press("Return")
    assert reader.names(Role.MenuItem) == [
        "Ouvrir une décision…",
        "Enregistrer la décision…",
        "Recommencer",
    ]
    reader.press("Escape")
    reader.tab_to("Exporter")
    reader.press("Space")
    assert reader.names(Role.MenuItem) == [
        "Enregistrer la note en PDF…",
        "Enregistrer la note en HTML…",
        "Enregistrer la note en Markdown…",
        "Enregistrer la décision…",
    ]
    menu = QApplication.activePopupWidget()
    assert menu is not None
    inside = window.rect().translated(window.mapToGlobal(QPoint()))
    assert inside.contains(menu.frameGeometry())
    reader.press("Escape")
