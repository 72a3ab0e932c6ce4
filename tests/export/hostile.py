"""Texts that a document could take for something else, and notes full of them."""

import msgspec

from virtref.export.note import Note

HOSTILE = (
    '<img src="//evil.example/x" onerror=alert(1)>',
    "<script>alert(1)</script>",
    "</style></p><b>bold</b>",
    '" onmouseover="alert(1)',
    "[click](javascript:alert(1)) ![](//evil.example/x)",
    "| a | b |\n| --- | --- |",
    "# heading\n\n1. list\n- more\n---\n```\ncode",
    "{{ 7 * 7 }} {% if %} &lt; &#60; \\",
    "<https://evil.example> *em* __strong__ ~~gone~~ $x$",
)


def with_every_text(note: Note, text: str) -> Note:
    """Return the note with each of its texts replaced."""
    return msgspec.convert(_replaced(msgspec.to_builtins(note), text), Note)


def _replaced(tree: object, text: str) -> object:
    match tree:
        case dict():
            return {name: _replaced(value, text) for name, value in tree.items()}
        case list() | tuple():
            return [_replaced(value, text) for value in tree]
        case str():
            return text
        case _:
            return tree
