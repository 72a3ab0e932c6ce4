"""The answers in force, in one line where there is room for it."""

from collections.abc import Sequence

from virtref.ui.line_breaks import break_lines
from virtref.ui.look import Look, Width
from virtref.ui.widgets.labels import Paragraph


class Summary(Paragraph):
    """Uses the whole width, unlike a text to read, and breaks between the answers."""

    def __init__(self, look: Look, parts: Sequence[str]) -> None:
        """Show ``parts`` one after the other; a narrow line may break inside one."""
        super().__init__(look, " · ".join(parts), 15, 400, "text2")
        whole = look.size.width is not Width.NARROW
        kept = (part.replace(" ", "\u00a0") if whole else part for part in parts)
        self._kept = " · ".join(kept)

    def lines(self, width: float) -> tuple[str, ...]:
        """Return the answers as they break into lines of ``width`` pixels."""
        return break_lines(self._kept, self.font(), width)
