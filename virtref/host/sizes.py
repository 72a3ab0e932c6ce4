"""Sizes in bytes, as sentences give them."""

from virtref.content.text import Text

GIB = 1024**3


def gibibytes(size: int) -> Text:
    """Return a size with one decimal: “15,6 Gio”."""
    number = f"{size / GIB:.1f}"
    return Text(f"{number.replace('.', ',')}\u00a0Gio", f"{number}\u00a0GiB")
