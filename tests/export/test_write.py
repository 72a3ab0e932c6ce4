"""Writing the decision note: the ending of the file decides."""

from pathlib import Path

import pytest

from tests.export.castle import LEARNING, note_for
from virtref.export.html import note_html
from virtref.export.markdown import note_markdown
from virtref.export.write import NOTE_SUFFIXES, write_note

NOTE = note_for(LEARNING)


def _laid_out(html: str, title: str) -> bytes:
    """Stand in for the window’s libraries."""
    return f"%PDF {title} {len(html)}".encode()


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("note.html", note_html(NOTE, "fr")),
        ("note.md", note_markdown(NOTE, "fr")),
        ("Note.MD", note_markdown(NOTE, "fr")),
        ("note.pdf", f"%PDF Note de décision {len(note_html(NOTE, 'fr'))}"),
    ],
)
def test_the_ending_decides(name: str, written: str, tmp_path: Path) -> None:
    """Each ending that is offered gives its form."""
    path = tmp_path / name
    assert write_note(path, NOTE, "fr", _laid_out) is None
    assert path.read_text(encoding="utf-8") == written
    assert path.suffix.lower() in NOTE_SUFFIXES


def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    """The system’s own reason, never an exception."""
    (tmp_path / "file").touch()
    found = write_note(tmp_path / "file" / "note.md", NOTE, "en", _laid_out)
    assert found is not None
    assert found.code == "unwritable"
