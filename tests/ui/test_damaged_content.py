"""A pack with every kind of damage: the window opens, tells it, and shows everything else."""

import re
from pathlib import Path

import pytest

from tests.support.content import write
from tests.ui.conftest import MakeWindow
from tests.ui.reading import control, words
from virtref.content.load import Loaded, load_catalog
from virtref.paths import resources_dir
from virtref.ui.capture import settle
from virtref.ui.places import PANELS

HTML = '<img src="//srv-evil/x"><b>'
CONCEPT = (
    "kind: concept\nentries:\n- {id: %s, title: %s, family: basics, level: 1, definition: d}\n"
)
DAMAGE: dict[str, str | bytes] = {
    "broken": "kind: concept\nentries: [\n",
    "duplicate-key": "kind: concept\nkind: concept\nentries: []\n",
    "unknown-field": CONCEPT.replace("level", "leval") % ("a1", "A"),
    "unknown-kind": "kind: opinion\nentries: []\n",
    "no-kind": "entries: []\n",
    "no-entries": "kind: concept\n",
    "no-id": "kind: concept\nentries:\n- {title: A, family: basics, level: 1, definition: d}\n",
    "bad-id": CONCEPT % ("Pas/Bon", "A"),
    "wrong-type": CONCEPT.replace("level: 1", "level: haut") % ("a2", "A"),
    "too-much": CONCEPT.replace("level: 1", "level: 99999999999999999999") % ("a3", "A"),
    "not-a-list": "kind: concept\nentries: {}\n",
    "list": "- 1\n- 2\n",
    "word": "bonjour\n",
    "empty": "",
    "comment": "# rien\n",
    "several": "kind: concept\nentries: []\n---\nkind: concept\nentries: []\n",
    "anchor": "kind: concept\nentries: [&a {id: a4}, *a]\n",
    "recursive": "kind: concept\nentries: &a [*a]\n",
    "tag": "kind: concept\nentries: !!python/object/apply:os.system [id]\n",
    "brackets": b"[" * 100_000,
    "big": b"x: '" + b"y" * 10_000_000 + b"'\n",
    "long-word": b"kind: concept\nentries: [" + b"z" * 2_000_000 + b"]\n",
    "digits": CONCEPT.replace("level: 1", "level: " + "9" * 100_000) % ("a5", "A"),
    "latin-1": CONCEPT.encode() % (b"a6", b"\xe9t\xe9"),
    "nul": CONCEPT.encode() % (b"a7", b"A\x00B"),
    "utf-16": (CONCEPT % ("a8", "A")).encode("utf-16"),
    "tab": "kind: concept\n\tentries: []\n",
    "gone-link": CONCEPT.replace("definition: d", "definition: d, related: [nulle-part]")
    % ("a9", "A"),
    "twice": (CONCEPT % ("b1", "A"))
    + "- {id: b1, title: B, family: basics, level: 1, definition: d}\n",
    "taken": CONCEPT % ("virtualbox", "A"),
    "no-day": "kind: milestone\nentries:\n- {id: b2, title: A, when: 2031-02-30, lane: x86, "
    "label: a, why: b}\n",
    "file-url": "kind: source\nentries:\n- {id: b3, title: A, url: 'file:///etc/passwd', "
    "nature: press}\n",
    "script-url": "kind: source\nentries:\n- {id: b4, title: A, url: 'javascript:x', "
    "nature: press}\n",
    "unc-url": "kind: source\nentries:\n- {id: b5, title: A, url: '\\\\evil\\x', nature: press}\n",
    "null": CONCEPT.replace("definition: d", "definition: null") % ("b6", "A"),
    "strange-family": CONCEPT.replace("basics", "astrology") % ("b7", "A"),
}
"""Files of one pack, each damaged in its own way."""
QUIET = {"gone-link", "strange-family", "null"}
"""What costs nothing that is shown: ``virtref check`` tells it."""

SOUND = (CONCEPT % ("sound", "Une notion saine")).replace("definition: d", "definition: '%s'")


@pytest.fixture(scope="session")
def damaged(tmp_path_factory: pytest.TempPathFactory) -> Loaded:
    """The shipped catalogue with a pack of damaged files, one of them sound."""
    folder = tmp_path_factory.mktemp("pack")
    files = {f"{name}.yaml": data for name, data in DAMAGE.items()}
    write(folder, {**files, "sound.yaml": SOUND % HTML})
    (folder / "folder.yaml").mkdir()
    (folder / "loop.yaml").symlink_to(folder / "loop.yaml")
    cache = tmp_path_factory.mktemp("cache")
    return load_catalog([resources_dir() / "content", folder], cache)


def test_every_damage_is_a_problem(damaged: Loaded, shipped: Loaded) -> None:
    """Each damaged file costs itself and is named; whatever is sound is there."""
    assert len(DAMAGE) >= 30
    told = {Path(problem.file).stem for problem in damaged.problems}
    assert {*DAMAGE, "loop"} - told == QUIET
    ids = {entry.id for entry in damaged.catalog.entries}
    assert {entry.id for entry in shipped.catalog.entries} <= ids
    assert "sound" in ids


def test_the_window_opens_and_tells(make_window: MakeWindow, damaged: Loaded) -> None:
    """The bar counts the problems and lists them on request; every panel works."""
    window = make_window(loaded=damaged)
    count = len(damaged.problems)
    told = f"{count} problèmes dans le contenu\u00a0: le reste est disponible."
    assert told in words(window)
    control(window, "Détails").click()
    settle()
    lines = [text for text in words(window) if ".yaml:" in text]
    assert len(lines) == 8
    assert all(re.search(r"\.yaml:\d+:\d+: erreur ", line) for line in lines)
    assert any(text.startswith(f"et {count - 8} autres") for text in words(window))
    for panel in PANELS:
        window.choose_panel(panel)
        settle()
        assert window.panel(panel).isVisible()
    window.navigator.open_entry("sound")
    settle()
    assert {"Une notion saine", HTML} <= set(words(window))
