"""The decision note as one HTML file that loads nothing and runs nothing."""

from base64 import b64encode
from hashlib import sha256

from virtref.content.text import Language, Text
from virtref.export.note import Note
from virtref.export.templates import localized, render
from virtref.paths import resources_dir

TITLE = Text("Note de décision", "Decision note")


def note_html(note: Note, language: Language) -> str:
    """Return the note as a whole HTML document.

    Its policy allows the one style sheet inside, named by its hash, and nothing else (Content
    Security Policy Level 3, W3C, section 6.7.3).
    """
    style = (resources_dir() / "templates" / "decision-note.css").read_text(encoding="utf-8")
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return render(
        "decision-note.html.j2",
        language,
        title=TITLE.into(language),
        note=localized(note, language),
        style=style,
        style_hash=f"sha256-{digest}",
    )
