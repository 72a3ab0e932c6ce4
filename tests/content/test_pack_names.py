"""Names in a pack: none leads out of it, and every system accepts them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from virtref.content.pack_names import MAX_NAME, is_hidden, parts_of


@pytest.mark.parametrize(
    "name",
    [
        "../a.yaml", "a/../b.yaml", "..", "a/..", "./a.yaml", "/etc/passwd", "/a.yaml", "//srv/x",
        "..\\a.yaml", "a\\..\\b.yaml", "\\a.yaml", "\\\\srv\\share\\x.yaml", "C:a.yaml",
        "C:/a.yaml", "C:\\a.yaml", "c:", "a.yaml:stream", "a.yaml::$DATA", "CON", "con.yaml",
        "aux.tar.yaml", "d/NUL", "nul.yaml/x", "com1.yaml", "LPT9", "COM¹.yaml", "conin$", "con .x",
        "a.yaml.", "a.yaml ", "dir./a.yaml", "dir /a.yaml", "a?.yaml", "a*.yaml", 'a".yaml',
        "a<b>.yaml", "a|b.yaml", "a\nb.yaml", "a\0.yaml", "a\x7f.yaml", "a\u202elmay.yaml", "",
        "/", "a//b.yaml", "\ud800.yaml", "x" * (MAX_NAME + 1),
    ],
)  # fmt: skip
def test_unsafe_names_are_refused(name: str) -> None:
    """Whatever would leave the pack, or mean something else to Windows."""
    assert parts_of(name) is None


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("a.yaml", ("a.yaml",)),
        ("notions/réseau B204.yaml", ("notions", "réseau B204.yaml")),
        ("notions\\a.yaml", ("notions", "a.yaml")),
        ("notions/", ("notions",)),
        ("console.yaml", ("console.yaml",)),
        ("com10.yaml", ("com10.yaml",)),
        ("a..b.yaml", ("a..b.yaml",)),
    ],
)
def test_ordinary_names_are_accepted(name: str, parts: tuple[str, ...]) -> None:
    """Accents, spaces and the separators of PowerShell are part of a classroom."""
    assert parts_of(name) == parts


@given(st.text("ab.:/\\ \0é", max_size=12))
def test_what_is_accepted_stays_inside(name: str) -> None:
    """No part of an accepted name is empty, climbs, or names a drive."""
    for part in parts_of(name) or ():
        assert part not in {"", ".", ".."}
        assert not set(part) & set("/\\:\0")


def test_files_of_the_system_are_not_of_the_pack() -> None:
    """What macOS and git leave in a folder is passed over in silence."""
    assert is_hidden(("__MACOSX", "a.yaml"))
    assert is_hidden((".git", "a.yaml"))
    assert is_hidden(("a", ".DS_Store"))
    assert not is_hidden(("a", "b.yaml"))
